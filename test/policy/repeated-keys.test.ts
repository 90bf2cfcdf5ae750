import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { policyProblems } from '../../src/policy/parse';
import { repeatedKeys } from '../../src/policy/repeated-keys';

describe('repeatedKeys', () => {
  it('names the place of each key that stands twice in one object', () => {
    const text = '{"a":[{"b":1},{"b":"b","c":{"d":[],"d":{}},"\\u0062":2}],"b":{},"a":"a"}';
    expect(repeatedKeys(text)).toEqual([['a', 1, 'c', 'd'], ['a', 1, 'b'], ['a']]);
  });

  it('finds none in what was written from a value', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(0, 2), (value, space) => {
        expect(repeatedKeys(JSON.stringify(value, null, space))).toEqual([]);
      }),
    );
  });

  it('is a problem of a policy to the command line, and none to the page, which reads the last', () => {
    const text =
      '{"id":"a","version":"1","controller":{"name":"A","privacyPolicy":"/p"},"categories":["analytics"],"services":["stripe"],"services":[]}';
    expect(policyProblems(text)).toEqual([]);
    expect(policyProblems(text, { strict: true })).toMatchObject([
      { path: 'services', message: 'services: found the key a second time, expected each key once.' },
    ]);
  });
});
