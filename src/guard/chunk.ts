// The script-tag file loads this and calls `mount`, each time there is something to clear.
export { clearNow as mount } from './clear';
