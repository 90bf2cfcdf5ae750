// The script-tag file loads this and calls `mount`.
export { mountUi as mount, mountUi } from './mount-ui';
