import { findPackage } from './package-folder';

export const readVersion = async (): Promise<string> => (await findPackage()).version;
