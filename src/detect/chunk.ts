export { detect as mount } from './detect';
