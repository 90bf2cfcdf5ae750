import { JURISDICTION } from './formats';
import { messageKeys } from './lists';
import { odd } from './odd';
import { createProblem, type Path, type PolicyProblem, toFound } from './problem';
import { readJurisdiction } from './regime-for';

/** A catalogue service, as far as checks need it. */
export interface CatalogueEntry {
  readonly id: string;
  readonly category: string;
}

export interface CheckOptions {
  /**
   * The shipped services: names that are not among them are problems, too. Default none, and no such check.
   */
  readonly catalogue?: readonly CatalogueEntry[];
  /** Also report what a page accepts: what nothing uses or shows, keys that stand twice. */
  readonly strict?: boolean;
}

type Fields = Readonly<Record<string, unknown>>;

interface Named {
  readonly id: unknown;
  readonly path: Path;
  readonly fields: Fields;
}

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const fieldsOf = (value: unknown): Fields => (isFields(value) ? value : {});
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const quoted = (names: readonly string[]): string => names.map((name) => JSON.stringify(name)).join(', ');

/** The entries of a list with their ids, in whichever form they are written. */
const named = (list: unknown, key: string): Named[] =>
  listOf(list).map((item, index) => {
    if (!isFields(item)) return { id: item, path: [key, index], fields: {} };
    const name = 'use' in item ? 'use' : 'id';
    return { id: item[name], path: [key, index, name], fields: item };
  });

const repeated = (entries: readonly Named[]): PolicyProblem[] => {
  const first = new Map<unknown, Path>();
  return entries.flatMap(({ id, path }) => {
    if (typeof id !== 'string' || !first.has(id)) {
      first.set(id, path);
      return [];
    }
    const [key, index] = first.get(id) as [string, number];
    const expected = `an id of its own: ${key}[${index}] has this one`;
    return [createProblem(path, { found: toFound(id), expected })];
  });
};

const undeclared = (services: readonly Named[], categories: readonly string[]): PolicyProblem[] =>
  services.flatMap(({ path, fields }) => {
    const { category } = fields;
    if (typeof category !== 'string' || categories.includes(category)) return [];
    return [
      createProblem([...path.slice(0, 2), 'category'], {
        found: toFound(category),
        expected: `one of the categories: ${categories.join(', ')}`,
        meant: { written: category, names: categories },
      }),
    ];
  });

const uncatalogued = (
  services: readonly Named[],
  categories: readonly string[],
  catalogue: readonly CatalogueEntry[],
): PolicyProblem[] =>
  services.flatMap(({ id, path, fields }) => {
    if (typeof id !== 'string' || 'id' in fields) return [];
    const known = catalogue.find((service) => service.id === id);
    if (!known) {
      const names = catalogue.map((service) => service.id);
      const expected = 'the id of a catalogue service, or a service of your own as an object';
      return [createProblem(path, { found: toFound(id), expected, meant: { written: id, names } })];
    }
    if ('category' in fields || categories.includes(known.category)) return [];
    return [
      createProblem(path, {
        found: `${toFound(id)}, a service of the category ${toFound(known.category)}`,
        expected: `that category to be declared, or { "use": ${toFound(id)}, "category": … } with one of ${quoted(categories)}`,
      }),
    ];
  });

/** The ISO 3166 code that was probably meant: `de`, `US_CA`, `UK`. */
const toCode = (written: string): string | undefined => {
  const code = readJurisdiction(written);
  return code && code !== written && JURISDICTION.test(code) ? code : undefined;
};

const codes = (jurisdictions: unknown): PolicyProblem[] =>
  Object.keys(fieldsOf(jurisdictions)).flatMap((code) =>
    code === 'default' || JURISDICTION.test(code)
      ? []
      : [
          createProblem(['jurisdictions', code], {
            found: `the key ${toFound(code)}`,
            expected: '"default" or an ISO 3166 code such as "DE", "GB" or "US-CA"',
            alias: toCode(code),
            meant: { written: code, names: ['default'] },
          }),
        ],
  );

const wording = (texts: unknown): PolicyProblem[] =>
  Object.entries(fieldsOf(texts)).flatMap(([language, messages]) =>
    Object.keys(fieldsOf(messages))
      .filter((key) => !messageKeys().includes(key))
      .map((key) =>
        createProblem(['texts', language, key], {
          found: 'an unknown text',
          expected: `one of ${messageKeys().join(', ')}`,
          meant: { written: key, names: messageKeys() },
        }),
      ),
  );

// JSON may contain `__proto__`, which zod silently skips. No field of a policy lies deeper than this.
const DEEPEST = 8;
const prototypes = (value: unknown, path: Path = []): PolicyProblem[] => {
  if (path.length > DEEPEST) return [];
  if (Array.isArray(value)) return value.flatMap((item, index) => prototypes(item, [...path, index]));
  return Object.entries(fieldsOf(value)).flatMap(([key, item]) =>
    key === '__proto__'
      ? [createProblem([...path, key], { found: 'an unknown key', expected: 'a key of the policy' })]
      : prototypes(item, [...path, key]),
  );
};

/** Problems that no single field shows: duplicate ids, unknown names. Accepts any value, however wrong. */
export const crossCheck = (value: unknown, options: CheckOptions = {}): PolicyProblem[] => {
  const policy = fieldsOf(value);
  const categories = named(policy.categories, 'categories');
  const services = named(policy.services, 'services');
  const declared = [
    ...new Set(categories.map(({ id }) => id).filter((id): id is string => typeof id === 'string')),
  ];
  const none = Array.isArray(policy.categories) && !policy.categories.length;
  return [
    ...prototypes(value),
    ...(none ? [createProblem(['categories'], { found: '[]', expected: 'one category at least' })] : []),
    ...repeated([...categories, ...services]),
    ...undeclared(services, declared),
    ...(options.catalogue ? uncatalogued(services, declared, options.catalogue) : []),
    ...codes(policy.jurisdictions),
    ...(options.strict ? [...wording(policy.texts), ...odd(policy)] : []),
  ];
};
