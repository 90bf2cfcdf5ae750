import english, { more as moreEnglish } from '../../locales/en';
import { LANGUAGES } from '../../model/languages';
import type { AllMessages, Language } from '../../model/messages';
import { nearest } from '../../policy/nearest';
import { unpack } from '../../ui/language';
import { EXIT, Failure, misuse } from '../failure';
import { findPackage } from '../package-folder';

/** A language and its texts. */
export interface Speech {
  readonly language: string;
  readonly messages: AllMessages;
}

/** The texts of a language, from the file that the build writes for pages. */
const load = async (tag: string): Promise<AllMessages> => {
  const file = new URL(`dist/locales/${tag}.mjs`, (await findPackage()).url);
  try {
    const language = (await import(file.href)).default as Language;
    const more = await language.more();
    return { ...unpack(english, language.texts), ...unpack(moreEnglish, more.default) };
  } catch {
    throw new Failure(EXIT.failed, `dist/locales/${tag}.mjs cannot be read; the package is not built.`);
  }
};

/** The shipped language for a tag, regardless of case and region. */
const shipped = (tag: string): string | undefined => {
  const find = (wanted: string): string | undefined =>
    LANGUAGES.find((one) => one.toLowerCase() === wanted.toLowerCase());
  const parts = tag.split('-');
  return parts.map((_, index) => find(parts.slice(0, parts.length - index).join('-'))).find(Boolean);
};

export const speechFor = async (language: string): Promise<Speech> => {
  const tag = shipped(language);
  if (tag === 'en') return { language, messages: { ...english, ...moreEnglish } };
  if (tag) return { language, messages: await load(tag) };
  const meant = nearest(language, LANGUAGES);
  throw misuse(
    `--lang ${JSON.stringify(language)} is not among ${LANGUAGES.join(', ')}.${meant ? ` Did you mean ${meant}?` : ''}`,
  );
};
