// The script-tag file's interface loads this when the preferences open.
export * from './details';
