export { detect } from './detect';
