export type { AllMessages, Language, Messages, MoreMessages } from '../model/messages';
export { connectActions } from './connect-actions';
export { type LintFault, type LintRule, lintBanner } from './lint-banner';
export { mountDeclaration } from './mount-declaration';
export { mountGates } from './mount-gates';
export type { MountOptions } from './mount-options';
export { mountUi } from './mount-ui';
