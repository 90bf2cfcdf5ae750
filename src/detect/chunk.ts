// The script-tag file loads this and calls `mount`; a page may import `reportTo` from it.
export { detect as mount } from './detect';
export { reportTo } from './report-to';
