export { explainPolicy } from './explain';
