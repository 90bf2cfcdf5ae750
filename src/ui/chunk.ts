// The script-tag file loads this and calls `mount`; it handles the actions itself.
export { mountViews as mount } from './mount-views';
