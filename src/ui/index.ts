export { connectActions } from './actions';
export type { MountOptions } from './mount-options';
export { mountUi } from './mount-ui';
