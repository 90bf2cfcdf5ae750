// The only import of zod. Reached only through flux-consent/policy and the validator chunk, never when a page
// starts.
import * as z from 'zod/mini';
import { LAYOUTS, MODES, POSITIONS, SIGNALS, UNKNOWN } from '../model/policy';
import { STORAGE_KINDS } from '../model/service';
import * as format from './formats';
import { CHANGES, MODELS } from './lists';

// An error text says what was expected; for unknown keys it lists the known ones.
const text = (pattern: RegExp, expected: string) =>
  z.string({ error: expected }).check(z.regex(pattern, { error: expected }));
const whole = (least: number, most: number) => {
  const error = `a whole number from ${least} to ${most}`;
  return z.int({ error }).check(z.minimum(least, { error }), z.maximum(most, { error }));
};
const list = <T extends z.core.SomeType>(item: T, of: string) => z.array(item, { error: `a list of ${of}` });
const object = <T extends z.core.$ZodLooseShape>(shape: T) =>
  z.strictObject(shape, {
    error: (issue) =>
      issue.code === 'unrecognized_keys' ? Object.keys(shape).join(', ') : 'an object, { … }',
  });
const maybe = z.exactOptional;

const id = () => text(format.ID, 'an id: letters, digits and hyphens, 40 at most');
const words = () => text(format.TEXT, 'a text');
const flag = () => z.boolean({ error: 'true or false' });
const days = () => whole(1, 400);
const link = () => text(format.LINK, 'a path such as "/privacy" or an http(s) URL');
const host = () => text(format.HOST, 'a host such as "example.com"');
const language = () => text(format.LANGUAGE, 'a language tag such as "en" or "pt-BR"');
const texts = () => z.record(language(), words(), { error: 'texts by language, such as { "en": "…" }' });

const told = () => ({ title: maybe(texts()), description: maybe(texts()) });

const category = () => object({ id: id(), required: maybe(flag()), separate: maybe(flag()), ...told() });

const kept = () => ({
  lifetime: maybe(text(format.LIFETIME, '"session" or an ISO 8601 duration such as "P6M"')),
  description: maybe(texts()),
});

const signatures = () => ({
  ...told(),
  vendor: maybe(words()),
  privacyPolicy: maybe(link()),
  urls: maybe(
    list(text(format.URL_PATTERN, 'a host, a host and path with *, or a full URL with *'), 'URL patterns'),
  ),
  inline: maybe(list(words(), 'texts')),
  drop: maybe(flag()),
  cookies: maybe(
    list(
      object({
        name: text(format.COOKIE_PATTERN, 'a cookie name, exact or with *'),
        ...kept(),
        httpOnly: maybe(flag()),
      }),
      'cookies',
    ),
  ),
  storage: maybe(list(object({ kind: z.enum(STORAGE_KINDS), name: words(), ...kept() }), 'storage keys')),
});

const use = () => object({ use: id(), category: maybe(id()), ...signatures() });
const service = () => object({ id: id(), category: id(), ...signatures() });

const jurisdictions = () =>
  z.catchall(
    z.object(
      {
        default: maybe(
          z.string({ error: JURISDICTION_OR_STRICTEST }).check(
            z.refine((code) => code === 'strictest' || format.JURISDICTION.test(code), {
              error: JURISDICTION_OR_STRICTEST,
            }),
          ),
        ),
      },
      { error: 'an object, { "US-CA": … }' },
    ),
    object({ model: maybe(z.enum(MODELS)), days: maybe(days()) }),
  );
const JURISDICTION_OR_STRICTEST = '"strictest" or an ISO 3166 code such as "DE" or "US-CA"';

const record = () =>
  object({
    cookie: maybe(text(format.COOKIE, 'a cookie name of letters, digits and . _ -')),
    domain: maybe(text(format.HOST, '"auto" or a domain such as "example.com"')),
    days: maybe(days()),
    endpoint: maybe(text(format.ENDPOINT, 'a path of the site or an https URL')),
  });

const ui = () =>
  object({
    layout: maybe(z.enum(LAYOUTS)),
    position: maybe(z.enum(POSITIONS)),
    languages: maybe(list(language(), 'language tags')),
    theme: maybe(
      object({
        accent: maybe(text(format.ACCENT, 'a colour such as "#5b5bd6"')),
        mode: maybe(z.enum(MODES)),
        radius: maybe(whole(0, 32)),
        font: maybe(text(format.FONT, 'font names, separated by commas')),
      }),
    ),
    reopen: maybe(flag()),
  });

const build = () =>
  object({
    $schema: maybe(words()),
    id: id(),
    version: text(format.VERSION, 'a version: letters, digits and . _ -, 40 at most'),
    changes: maybe(z.enum(CHANGES)),
    controller: maybe(object({ name: words(), privacyPolicy: maybe(link()), contact: maybe(words()) })),
    categories: list(z.union([id(), category()]), 'categories'),
    services: maybe(list(z.union([id(), use(), service()]), 'services')),
    unknown: maybe(object({ requests: maybe(z.enum(UNKNOWN)), storage: maybe(z.enum(UNKNOWN)) })),
    firstParty: maybe(list(host(), 'hosts')),
    enforce: maybe(flag()),
    strict: maybe(flag()),
    reload: maybe(flag()),
    jurisdictions: maybe(jurisdictions()),
    minimumAge: maybe(whole(1, 99)),
    record: maybe(record()),
    signals: maybe(list(z.enum(SIGNALS), 'signals')),
    ui: maybe(ui()),
    texts: maybe(
      z.record(
        language(),
        z.record(text(format.MESSAGE, 'the name of a text, such as "banner.title"'), words(), {
          error: 'texts by name, such as { "banner.title": "…" }',
        }),
        { error: 'texts by language, such as { "en": { "banner.title": "…" } }' },
      ),
    ),
  });

let built: ReturnType<typeof build> | undefined;

/** The zod schema of a policy as a site writes it. Built when first asked for: importing this module has no effect. */
export const policySchema = (): ReturnType<typeof build> => {
  built ??= build();
  return built;
};

/** The schema as JSON Schema, without descriptions for people: see json-schema. */
export const bareJsonSchema = () => z.toJSONSchema(policySchema(), { target: 'draft-7' });
