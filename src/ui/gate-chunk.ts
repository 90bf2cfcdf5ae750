// The script-tag file loads this and calls `mount`.
export { mountGates as mount } from './mount-gates';
