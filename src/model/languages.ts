/**
 * The shipped languages, first English, which needs no file. `test/locales.test.ts` checks the list against
 * the folder.
 */
export const LANGUAGES: readonly string[] =
  'en ar bg cs da de el es et fa fi fr ga he hi hr hu is it ja ko lt lv mt nb nl pl pt pt-BR ro sk sl sv tr uk zh-Hans zh-Hant'.split(
    ' ',
  );
