/** Languages that ship, English (which needs no file) first. `test/locales.test.ts` holds this against the folder. */
export const LANGUAGES: readonly string[] = ['en', 'de'];
