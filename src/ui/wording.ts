import english from '../locales/en';
import type { Category } from '../model/category';
import type { Consent } from '../model/consent';
import { LANGUAGES } from '../model/languages';
import type { AllMessages, Language, MessageKey, MoreMessages } from '../model/messages';
import type { Service } from '../model/service';
import type { Texts } from '../model/texts';
import { unpack } from './language';
import { fileUrl, type MountOptions } from './mount-options';

/** All texts of the interface, in the visitor's language and in the site's own wording where it has one. */
export interface Wording {
  readonly language: string;
  readonly direction: string;
  say(key: MessageKey, values?: Readonly<Record<string, string | number>>): string;
  /** The text, in the best language the policy has for it. */
  of(texts: Texts | undefined): string | undefined;
  category(category: Category): readonly [title: string, description: string | undefined];
  /** Title of a service, with its vendor if that says more. */
  service(service: Service): string;
  /**
   * Adds the texts that few visitors see; `english` comes with the chunk that needs them. Never fails:
   * English is the fallback.
   */
  learn(english: MoreMessages): Promise<Wording>;
}

/**
 * Languages written in several scripts: `Intl` data, which costs each page the time to load, is asked only
 * for these.
 */
const IN_SCRIPTS = /^(?:az|bs|pa|sr|uz|yue|zh)\b/;

/** The script a language is written in at a place: `zh-TW` → `Hant`. */
const scriptOf = (tag: string): string | undefined => {
  if (!IN_SCRIPTS.test(tag)) return undefined;
  try {
    return new Intl.Locale(tag).maximize().script;
  } catch {
    return undefined;
  }
};

/** `pt-BR` → `pt-BR`, `pt-Latn`, `pt`; the shipped Norwegian is Bokmål. */
const widen = (tag: string): string[] => {
  const language = (tag.split('-')[0] as string).replace(/^n[no]$/, 'nb');
  return [tag, `${language}-${scriptOf(tag)}`, language];
};

/**
 * The language to use, among those the site offers: the one asked for, else the page's, else the browser's.
 */
export const pickLanguage = (consent: Consent, { language, locales }: MountOptions): string => {
  const asked = language ?? consent.language;
  const offered = consent.policy?.ui.languages ?? (locales ? ['en', ...Object.keys(locales)] : LANGUAGES);
  const wanted =
    asked && asked !== 'auto' ? [asked] : [document.documentElement.lang, ...navigator.languages];
  for (const tag of wanted.flatMap(widen)) {
    // `de` also matches a site's `de-AT`.
    const match = offered.find((offer) => `${offer}-`.toLowerCase().startsWith(`${tag}-`.toLowerCase()));
    if (match) return match;
  }
  return offered[0] ?? 'en';
};

interface Voice {
  readonly language: string;
  readonly messages: Partial<AllMessages>;
  readonly more: Language['more'] | undefined;
}

const fails = (consent: Consent, tag: string): void =>
  consent.emit('problem', {
    code: 'locale',
    message: `The language "${tag}" is missing: English is shown.`,
  });

const wordingIn = (consent: Consent, { language, messages, more }: Voice): Wording => {
  let texts: Partial<AllMessages> = messages;
  const of = (given: Texts = {}): string | undefined =>
    [...widen(language), 'en', ...Object.keys(given)].map((tag) => given[tag]).find(Boolean);
  const own = widen(language).map((tag) => consent.policy?.texts[tag]);
  const wording: Wording = {
    language,
    direction: messages.direction ?? 'ltr',
    say: (key, values = {}) =>
      (own.map((given) => given?.[key]).find(Boolean) ?? texts[key] ?? key).replace(
        /\{(\w+)\}/g,
        (all, name: string) => `${values[name] ?? all}`,
      ),
    of,
    category({ id, title, description }) {
      const known = texts.categories?.[id as keyof AllMessages['categories']];
      return [of(title) ?? known?.[0] ?? id, of(description) ?? known?.[1]];
    },
    service({ id, title, vendor }) {
      const name = of(title) ?? id;
      return vendor && vendor !== name ? `${name} (${vendor})` : name;
    },
    async learn(speech) {
      let said: Partial<MoreMessages> = {};
      try {
        if (more) said = unpack(speech, (await more()).default);
      } catch {
        fails(consent, language);
      }
      texts = { ...speech, ...said, ...texts };
      return wording;
    },
  };
  return wording;
};

/** Calls back with the wording: at once in English, else when the language has loaded, or failed to. */
export const withWording = (
  consent: Consent,
  options: MountOptions,
  then: (wording: Wording) => void,
): void => {
  const tag = pickLanguage(consent, options);
  const given = options.locales?.[tag];
  const use = (said: Language | AllMessages | undefined, language = tag): void => {
    const [messages, more] =
      said && 'texts' in said ? [unpack(english, said.texts), said.more] : [said, undefined];
    then(wordingIn(consent, { language, messages: { ...english, ...messages }, more }));
  };
  // A site may name `en-GB` or `de-AT`.
  const file = widen(tag).find((each) => LANGUAGES.includes(each)) ?? tag;
  if (typeof given === 'object') use(given);
  else if (!given && file === 'en') use(undefined);
  else {
    const load =
      given ??
      (async () =>
        (await import(/* webpackIgnore: true */ /* @vite-ignore */ fileUrl(options, `locales/${file}`)))
          .default as Language);
    load().then(use, () => {
      fails(consent, tag);
      use(undefined, 'en');
    });
  }
};
