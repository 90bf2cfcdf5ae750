export { type GuardOptions, installGuard } from './install-guard';
