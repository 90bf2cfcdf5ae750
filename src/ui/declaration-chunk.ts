// The script-tag file loads this and calls `mount`.
export { mountDeclaration as mount } from './mount-declaration';
