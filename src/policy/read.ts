import { LAYOUTS, MODES, POSITIONS, type Policy, type PolicyInput, SIGNALS, UNKNOWN } from '../model/policy';
import { STORAGE_KINDS } from '../model/service';
import * as format from './formats';
import { normalise } from './normalise';

// A few combinators and one table instead of a schema library: this is on every page, the library explains off it.
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

/** Every `required` key, some `optional` ones, and any other only when it looks like `key` and passes `rest`. */
const object = (required: Checks, optional: Checks, key?: RegExp, rest?: Check): Check => {
  // Without a prototype `constructor` and `__proto__` are unknown keys like any other.
  const checks: Checks = Object.assign(Object.create(null), required, optional);
  return (value) =>
    value &&
    typeof value === 'object' &&
    !Array.isArray(value) &&
    Object.keys(required).every((name) => Object.hasOwn(value, name)) &&
    Object.entries(value).every(([name, item]) =>
      checks[name] ? checks[name](item) : key?.test(name) && rest?.(item),
    );
};

const map = (key: RegExp, rest: Check): Check => object({}, {}, key, rest);

const id = text(format.ID);
const words = text(format.TEXT);
const link = text(format.LINK);
const lifetime = text(format.LIFETIME);
const flag = oneOf([true, false]);
const days = whole(1, 400);
const texts = map(format.LANGUAGE, words);
const unknown = oneOf(UNKNOWN);
const told = { title: texts, description: texts };
const kept = { lifetime, description: texts };
const signatures = {
  ...told,
  vendor: words,
  privacyPolicy: link,
  urls: list(text(format.URL_PATTERN)),
  inline: list(words),
  cookies: list(object({ name: text(format.COOKIE_PATTERN) }, { ...kept, httpOnly: flag })),
  storage: list(object({ kind: oneOf(STORAGE_KINDS), name: words }, kept)),
  source: link,
  checked: text(format.DATE),
};
const category = object({ id }, { required: flag, separate: flag, ...told });
const service = object({ id, category: id }, signatures);
const use = object({ use: id }, { category: id, ...signatures });

const policy = object(
  {
    id,
    version: text(format.VERSION),
    categories: list((item) => id(item) || category(item)),
  },
  {
    $schema: words,
    changes: oneOf(['material', 'editorial']),
    controller: object({ name: words }, { privacyPolicy: link, contact: words }),
    services: list((item) => id(item) || use(item) || service(item)),
    unknown: object({}, { requests: unknown, storage: unknown }),
    firstParty: list(text(format.HOST)),
    enforce: flag,
    jurisdictions: object(
      {},
      { default: text(format.DEFAULT_JURISDICTION) },
      format.JURISDICTION,
      object({}, { model: oneOf(['opt-in', 'opt-out', 'notice']), days }),
    ),
    minimumAge: whole(1, 99),
    record: object(
      {},
      { cookie: text(format.COOKIE), domain: text(format.HOST), days, endpoint: text(format.ENDPOINT) },
    ),
    signals: list(oneOf(SIGNALS)),
    ui: object(
      {},
      {
        layout: oneOf(LAYOUTS),
        position: oneOf(POSITIONS),
        languages: list(text(format.LANGUAGE)),
        theme: object(
          {},
          { accent: text(format.ACCENT), mode: oneOf(MODES), radius: whole(0, 32), font: text(format.FONT) },
        ),
        reopen: flag,
      },
    ),
    texts: map(format.LANGUAGE, map(format.MESSAGE, words)),
  },
);

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
