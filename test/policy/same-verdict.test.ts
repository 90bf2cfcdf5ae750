import { expect, it } from 'vitest';
import { parsePolicy } from '../../src/policy/parse';
import { PolicyError } from '../../src/policy/problem';
import { readPolicy } from '../../src/policy/read';
import fc from '../fast-check';
import { full } from './policies';

type Node = Record<string, unknown> | unknown[];

/** Every object and array of a JSON value, including the value itself. */
const containers = (value: unknown): Node[] =>
  value && typeof value === 'object' ? [value as Node, ...Object.values(value).flatMap(containers)] : [];

// Values that are valid somewhere: the interesting mistakes are valid values in wrong places.
const near = fc.constantFrom<unknown>(
  ...[
    null,
    true,
    false,
    0,
    1,
    13,
    32,
    99,
    100,
    400,
    401,
    1.5,
    -1,
    '',
    ' ',
    [],
    {},
    [[]],
    'strictest',
    'DE',
    'UK',
  ],
  ...['us-ca', 'US-CA', 'auto', 'box', 'report', 'opt-in', 'material', 'necessary', 'analytics', 'analitycs'],
  ...[
    'youtube',
    'workspace',
    '/privacy',
    '//evil.example',
    'javascript:alert(1)',
    'java\nscript:1',
    'data:x',
  ],
  ...[
    'http://localhost:8080/x',
    'http://localhost.evil.example/',
    'http://example.com',
    'https://example.com/a b',
  ],
  ...[
    'P6M',
    'P',
    'session',
    '#fff',
    '#ffff',
    'a;b',
    'x'.repeat(41),
    '__proto__',
    'constructor',
    'en',
    'EN',
    'é',
  ],
  ...[
    { id: 'necessary' },
    { id: 'x', category: 'analytics' },
    { use: 'x' },
    { use: 'x', id: 'y' },
    { en: 'x' },
  ],
  ...[
    { en: 1 },
    { constructor: {} },
    JSON.parse('{ "__proto__": {} }'),
    ['necessary'],
    [{ name: 'x' }],
    [null],
  ],
);
const value = fc.oneof({ weight: 4, arbitrary: near }, { weight: 1, arbitrary: fc.jsonValue() });
const key = fc.oneof(
  fc.constantFrom(
    'id',
    'use',
    'category',
    'days',
    'name',
    'en',
    'UK',
    'DE',
    '__proto__',
    'constructor',
    'toString',
  ),
  fc.string(),
);
const mutation = fc.record({
  at: fc.nat(),
  kind: fc.constantFrom('set', 'delete', 'add', 'repeat'),
  child: fc.nat(),
  key,
  value,
});

type Mutation = typeof mutation extends fc.Arbitrary<infer T> ? T : never;

const put = (node: Node, name: string, item: unknown): void => {
  Object.defineProperty(node, name, { value: item, enumerable: true, configurable: true, writable: true });
};

const mutate = (policy: unknown, { at, kind, child, key, value: shared }: Mutation): void => {
  const value = structuredClone(shared);
  const all = containers(policy);
  const node = all[at % all.length] as Node;
  const names = Object.keys(node);
  const name = names[child % (names.length || 1)];
  if (kind === 'add') Array.isArray(node) ? node.push(value) : put(node, key, value);
  else if (name === undefined) return;
  else if (kind === 'set') put(node, name, value);
  else if (kind === 'repeat' && Array.isArray(node)) node.push(structuredClone(node[Number(name)]));
  else if (Array.isArray(node)) node.splice(Number(name), 1);
  else delete node[name];
};

const refusal = (value: unknown): unknown => {
  try {
    parsePolicy(value);
    return undefined;
  } catch (error) {
    return error;
  }
};

const sameVerdict = (value: unknown): 'usable' | 'refused' => {
  const read = readPolicy(value);
  const error = refusal(value);
  if (error !== undefined) {
    expect(error).toBeInstanceOf(PolicyError);
    expect((error as PolicyError).problems.length).toBeGreaterThan(0);
  }
  expect(read === undefined).toBe(error !== undefined);
  return read ? 'usable' : 'refused';
};

it('readPolicy and parsePolicy agree on a policy with one to three mutations', () => {
  const verdicts = new Set<string>();
  fc.assert(
    fc.property(fc.array(mutation, { minLength: 1, maxLength: 3 }), (mutations) => {
      const policy = structuredClone(full);
      for (const step of mutations) mutate(policy, step);
      verdicts.add(sameVerdict(policy));
    }),
    { numRuns: Number(process.env.RUNS ?? 2000) },
  );
  expect([...verdicts].sort()).toEqual(['refused', 'usable']);
});

it('readPolicy and parsePolicy agree on arbitrary values', () => {
  fc.assert(fc.property(fc.anything({ withNullPrototype: true }), (value) => void sameVerdict(value)));
});

it('readPolicy and parsePolicy agree on sampled values in every place of a policy', () => {
  const places = containers(full).flatMap((node) => Object.keys(node)).length;
  for (let at = 0; at < containers(full).length; at++)
    for (let child = 0; child < Object.keys(containers(full)[at] as Node).length; child++)
      for (const item of fc.sample(near, { numRuns: 25, seed: at * 31 + child })) {
        const policy = structuredClone(full);
        mutate(policy, { at, kind: 'set', child, key: '', value: item });
        sameVerdict(policy);
      }
  expect(places).toBeGreaterThan(60);
});
