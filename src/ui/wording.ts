import english from '../locales/en';
import type { Category } from '../model/category';
import type { Consent } from '../model/consent';
import type { MessageKey, Messages } from '../model/messages';
import type { Service } from '../model/service';
import type { Texts } from '../model/texts';
import { LANGUAGES } from './languages';
import type { MountOptions } from './mount-options';

/** Everything said, in the visitor's language and in the site's own words where it has some. */
export interface Wording {
  readonly language: string;
  readonly direction: string;
  say(key: MessageKey, values?: Readonly<Record<string, string | number>>): string;
  /** The best language of a text the policy brings. */
  of(texts: Texts | undefined): string | undefined;
  category(category: Category): readonly [title: string, description: string | undefined];
  /** Title of a service, with its vendor where that says more. */
  service(service: Service): string;
}

/** `pt-BR` → `pt-BR`, `pt` */
const widen = (tag: string): string[] => [tag, tag.split('-')[0] as string];

/** The language to speak: the one asked for, the page's, the browser's; only what the site offers. */
export const pickLanguage = (consent: Consent, { language, locales }: MountOptions): string => {
  const asked = language ?? consent.language;
  const offered = consent.policy?.ui.languages ?? (locales ? ['en', ...Object.keys(locales)] : LANGUAGES);
  const wanted =
    asked && asked !== 'auto' ? [asked] : [document.documentElement.lang, ...navigator.languages];
  for (const tag of wanted.flatMap(widen)) {
    const match = offered.find((offer) => offer.toLowerCase() === tag.toLowerCase());
    if (match) return match;
  }
  return offered[0] ?? 'en';
};

const wordingIn = (consent: Consent, language: string, messages: Messages): Wording => {
  const of = (texts: Texts = {}): string | undefined =>
    [...widen(language), 'en', ...Object.keys(texts)].map((tag) => texts[tag]).find(Boolean);
  const own = (key: string): string | undefined =>
    widen(language)
      .map((tag) => consent.policy?.texts[tag]?.[key])
      .find(Boolean);
  return {
    language,
    direction: messages.direction,
    say: (key, values = {}) =>
      (own(key) ?? messages[key] ?? english[key]).replace(
        /\{(\w+)\}/g,
        (all, name: string) => `${values[name] ?? all}`,
      ),
    of,
    category({ id, title, description }) {
      const known = messages.categories[id as keyof Messages['categories']];
      return [of(title) ?? known?.[0] ?? id, of(description) ?? known?.[1]];
    },
    service({ id, title, vendor }) {
      const name = of(title) ?? id;
      return vendor && vendor !== name ? `${name} (${vendor})` : name;
    },
  };
};

/** Calls back with the wording: at once in English, else when the language has come, or failed to. */
export const withWording = (
  consent: Consent,
  options: MountOptions,
  then: (wording: Wording) => void,
): void => {
  const tag = pickLanguage(consent, options);
  const { locales, base = '.' } = options;
  const given = locales?.[tag];
  const use = (messages: Messages, language = tag): void => then(wordingIn(consent, language, messages));
  if (typeof given === 'object') use(given);
  else if (tag === 'en') use(english);
  else {
    const load =
      given ??
      (async () => (await import(`${base.replace(/\/$/, '')}/locales/${tag}.mjs`)).default as Messages);
    load().then(
      (messages) => use(messages),
      () => {
        consent.emit('problem', {
          code: 'locale',
          message: `The language "${tag}" could not be loaded; English is shown.`,
        });
        use(english, 'en');
      },
    );
  }
};
