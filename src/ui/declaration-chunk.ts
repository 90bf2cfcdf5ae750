// The script-tag file loads this and calls `mount`.
export { mountDeclaration as mount, mountDeclaration } from './mount-declaration';
