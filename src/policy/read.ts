import { LAYOUTS, MODES, POSITIONS, type Policy, type PolicyInput, SIGNALS, UNKNOWN } from '../model/policy';
import { STORAGE_KINDS } from '../model/service';
import * as format from './formats';
import { CHANGES, MODELS } from './lists';
import { normalise } from './normalise';

// A few combinators and one table instead of a schema library: this file is on every page, the library, which
// explains problems, is not.
type Check = (value: unknown) => unknown;
type Checks = Readonly<Record<string, Check>>;

const text =
  (pattern: RegExp): Check =>
  (value) =>
    typeof value === 'string' && pattern.test(value);

const whole =
  (least: number, most: number): Check =>
  (value) =>
    Number.isInteger(value) && (value as number) >= least && (value as number) <= most;

const oneOf =
  (list: readonly unknown[]): Check =>
  (value) =>
    list.includes(value);

const list =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every((item) => check(item));

/**
 * An object with the first `required` of `fields`, any of the others, and further keys only if they match
 * `key` and pass `rest`.
 */
const object = (required: number, fields: Checks, key?: RegExp, rest?: Check): Check => {
  const names = Object.keys(fields).slice(0, required);
  return (value) =>
    value &&
    typeof value === 'object' &&
    !Array.isArray(value) &&
    names.every((name) => name in value) &&
    // Own fields only: `constructor` and `__proto__` are unknown keys like any other.
    Object.entries(value).every(([name, item]) =>
      Object.hasOwn(fields, name) ? fields[name]?.(item) : key?.test(name) && rest?.(item),
    );
};

const id = text(format.ID);
const words = text(format.TEXT);
const link = text(format.LINK);
const host = text(format.HOST);
const jurisdiction = text(format.JURISDICTION);
const flag = oneOf([true, false]);
const days = whole(1, 400);
const texts = object(0, {}, format.LANGUAGE, words);
const unknown = oneOf(UNKNOWN);
const told = { title: texts, description: texts };
const kept = { name: words, lifetime: text(format.LIFETIME), description: texts };
const signatures = {
  ...told,
  vendor: words,
  privacyPolicy: link,
  urls: list(text(format.URL_PATTERN)),
  inline: list(words),
  drop: flag,
  cookies: list(object(1, { ...kept, name: text(format.COOKIE_PATTERN), httpOnly: flag })),
  storage: list(object(2, { kind: oneOf(STORAGE_KINDS), ...kept })),
};
const category = object(1, { id, required: flag, separate: flag, ...told });
const service = object(2, { id, category: id, ...signatures });
const use = object(1, { use: id, category: id, ...signatures });

const policy = object(3, {
  id,
  version: text(format.VERSION),
  categories: list((item) => id(item) || category(item)),
  $schema: words,
  changes: oneOf(CHANGES),
  controller: object(1, { name: words, privacyPolicy: link, contact: words }),
  services: list((item) => id(item) || use(item) || service(item)),
  unknown: object(0, { requests: unknown, storage: unknown }),
  firstParty: list(host),
  enforce: flag,
  strict: flag,
  reload: flag,
  jurisdictions: object(
    0,
    { default: (value) => value === 'strictest' || jurisdiction(value) },
    format.JURISDICTION,
    object(0, { model: oneOf(MODELS), days }),
  ),
  minimumAge: whole(1, 99),
  record: object(0, { cookie: text(format.COOKIE), domain: host, days, endpoint: text(format.ENDPOINT) }),
  signals: list(oneOf(SIGNALS)),
  ui: object(0, {
    layout: oneOf(LAYOUTS),
    position: oneOf(POSITIONS),
    languages: list(text(format.LANGUAGE)),
    theme: object(0, {
      accent: text(format.ACCENT),
      mode: oneOf(MODES),
      radius: whole(0, 32),
      font: text(format.FONT),
    }),
    reopen: flag,
  }),
  texts: object(0, {}, format.LANGUAGE, object(0, {}, format.MESSAGE, words)),
});

/** Ids are unique among categories and services together, and every category named is declared. */
const agrees = ({ categories, services, uses }: Policy): unknown => {
  const declared = categories.map((item) => item.id);
  const ids = [...declared, ...services.map((item) => item.id), ...uses.map((item) => item.use)];
  return (
    declared[0] &&
    new Set(ids).size === ids.length &&
    [...services, ...uses].every((item) => !item.category || declared.includes(item.category))
  );
};

/** A usable policy, or undefined. Never throws, and fails closed: whatever `parsePolicy` refuses is no policy. */
export const readPolicy = (value: unknown): Policy | undefined => {
  try {
    if (policy(value)) {
      const read = normalise(value as PolicyInput);
      if (agrees(read)) return read;
    }
  } catch {}
  return undefined;
};
