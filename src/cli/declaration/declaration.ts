import type { Category } from '../../model/category';
import type { AllMessages } from '../../model/messages';
import type { Policy } from '../../model/policy';
import type { CookieSignature, Service, StorageSignature } from '../../model/service';
import type { Texts } from '../../model/texts';
import { daysOf } from '../../policy/days';
import { recordService } from '../../policy/record-service';
import { regimeFor } from '../../policy/regime-for';
import { readLifetime } from '../../ui/lifetime';
import type { Speech } from './speech';

export interface DeclarationRow {
  /** Exact, or a pattern with `*`. */
  readonly name: string;
  readonly kind: string;
  readonly service: string;
  readonly vendor: string;
  readonly purpose: string;
  /** In words; empty if unknown. */
  readonly lifetime: string;
}

export interface Recipient {
  readonly service: string;
  readonly vendor: string;
  readonly purpose: string;
  /** Whether a table has rows of it. */
  readonly stores: boolean;
  /** Address of the vendor's privacy policy; empty if unknown. */
  readonly privacyPolicy: string;
}

export interface DeclarationSection {
  /** Empty: what we store ourselves, where no category is always on. */
  readonly category: string;
  readonly title: string;
  readonly description: string;
  readonly rows: readonly DeclarationRow[];
  /** Services of the category that are not known to store anything. */
  readonly without: readonly string[];
  /** Every service of the category: who receives what, for which purpose. */
  readonly recipients: readonly Recipient[];
}

/** What a site stores on a visitor's device, by category, in one language. */
export interface Declaration {
  readonly language: string;
  readonly direction: AllMessages['direction'];
  readonly policy: string;
  readonly version: string;
  readonly headings: readonly string[];
  /** What links to privacy policies say. */
  readonly link: string;
  readonly sections: readonly DeclarationSection[];
}

const textIn = ({ language }: Speech, texts: Texts = {}): string =>
  [language, language.split('-')[0] as string, 'en', ...Object.keys(texts)]
    .map((tag) => texts[tag])
    .find(Boolean) ?? '';

const KINDS = {
  local: 'localStorage',
  session: 'sessionStorage',
  indexeddb: 'IndexedDB',
  cache: 'Cache',
} as const;

const lifetimeIn = ({ language, messages }: Speech, iso: string | undefined): string => {
  if (iso === undefined) return '';
  return iso === 'session' ? messages['declaration.session'] : readLifetime(iso, language);
};

const nameOf = (service: Service, speech: Speech): string => textIn(speech, service.title) || service.id;

const rowsOf = (service: Service, speech: Speech): DeclarationRow[] => {
  const row = (kind: string, item: CookieSignature | StorageSignature): DeclarationRow => ({
    name: item.name,
    kind,
    service: nameOf(service, speech),
    vendor: service.vendor ?? '',
    purpose: textIn(speech, item.description) || textIn(speech, service.description),
    // A session's storage ends with it.
    lifetime: lifetimeIn(speech, 'kind' in item && item.kind === 'session' ? 'session' : item.lifetime),
  });
  return [
    ...(service.cookies ?? []).map((item) => row('Cookie', item)),
    ...(service.storage ?? []).map((item) => row(KINDS[item.kind], item)),
  ];
};

const recipientOf = (service: Service, speech: Speech): Recipient => ({
  service: nameOf(service, speech),
  vendor: service.vendor ?? '',
  purpose: textIn(speech, service.description),
  stores: !!(service.cookies?.length || service.storage?.length),
  privacyPolicy: service.privacyPolicy ?? '',
});

const sectionOf = (category: Category, services: readonly Service[], speech: Speech): DeclarationSection => {
  const known = (speech.messages.categories as Record<string, readonly [string, string]>)[category.id];
  const own = services.filter((service) => service.category === category.id);
  const recipients = own.map((service) => recipientOf(service, speech));
  return {
    category: category.id,
    title: textIn(speech, category.title) || (known?.[0] ?? category.id),
    description: textIn(speech, category.description) || (known?.[1] ?? ''),
    rows: own.flatMap((service) => rowsOf(service, speech)),
    without: recipients.filter(({ stores }) => !stores).map(({ service }) => service),
    recipients,
  };
};

export const createDeclaration = (
  policy: Policy,
  services: readonly Service[],
  speech: Speech,
): Declaration => {
  // The site's own wording, as on the page.
  const tags = speech.language.split('-').map((_, at, parts) => parts.slice(0, at + 1).join('-'));
  const messages: AllMessages = Object.assign({}, speech.messages, ...tags.map((tag) => policy.texts[tag]));
  const own = recordService(policy, {
    purpose: messages['declaration.record'],
    // Readers may be anywhere, so it states the lifetime of the strictest regime.
    days: daysOf(regimeFor(policy, undefined), policy),
  });
  const apart = {
    category: '',
    title: messages['record.title'],
    description: '',
    rows: rowsOf(own, speech),
    without: [],
    recipients: [],
  };
  return {
    language: speech.language,
    direction: messages.direction,
    policy: policy.id,
    version: policy.version,
    headings: (['name', 'vendor', 'purpose', 'lifetime', 'kind'] as const).map(
      (key) => messages[`declaration.${key}`],
    ),
    link: messages['privacy-policy'],
    sections: [
      ...(own.category ? [] : [apart]),
      ...policy.categories.map((category) => sectionOf(category, [own, ...services], speech)),
    ],
  };
};

const withVendor = (service: string, vendor: string): string =>
  vendor && vendor !== service ? `${service} (${vendor})` : service;

/** What to say of those who receive something beside the table: in words, and with the address of their policy. */
export const recipientLines = ({
  recipients,
}: DeclarationSection): readonly { readonly text: string; readonly url: string }[] =>
  recipients
    .filter(({ stores, privacyPolicy }) => !stores || privacyPolicy)
    .map(({ service, vendor, purpose, stores, privacyPolicy }) => ({
      text: withVendor(service, vendor) + (stores || !purpose ? '' : `: ${purpose}`),
      url: privacyPolicy,
    }));

/** The cells of a row, in the order of the headings. */
export const cells = ({
  name,
  vendor,
  service,
  purpose,
  lifetime,
  kind,
}: DeclarationRow): readonly string[] => [name, withVendor(service, vendor), purpose, lifetime, kind];
