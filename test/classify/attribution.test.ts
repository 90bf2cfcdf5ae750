import { describe, expect, it } from 'vitest';
import { attribute } from '../../src/classify/attribution';
import fc from '../fast-check';

const OWN = 'https://app.test:8443/flux-consent/consent.js';
const CDN = 'https://cdn.vendor.test/sdk@1/(a)/sdk.js';

describe('the script on a stack', () => {
  it.each([
    ['Chromium', `Error\n    at Object.apply (${OWN}:1:99)\n    at e.set (${CDN}:2:10)\n    at ${CDN}:3:4`],
    ['Chromium, async', `Error\n    at async e.set (${CDN}?v=1:2:10)\n    at async Promise.all (index 0)`],
    ['Chromium, new', `Error\n    at new e (${CDN}:2:10)\n    at Array.map (<anonymous>)`],
    ['Chromium, eval', `Error\n    at eval (eval at run (${CDN}:9:1), <anonymous>:1:1)`],
    [
      'Chromium, eval in eval',
      `Error\n    at eval (eval at f (eval at run (${CDN}:9:1), <anonymous>:1:1), <anonymous>:1:1)`,
    ],
    ['Firefox', `apply@${OWN}:1:99\nset@${CDN}:2:10\n@${CDN}:3:4\n`],
    ['Firefox, eval', `set@${CDN} line 9 > eval:1:1\n`],
    ['Firefox, Function in eval', `anonymous@${CDN} line 9 > eval line 1 > Function:1:1\n`],
    ['Firefox, after a promise', `promise callback*set/<@${CDN}:2:10\n`],
    ['WebKit', `apply@[native code]\n@${OWN}:1:99\nset@${CDN}:2:10\nglobal code@${CDN}:3:4`],
  ])('is found in a stack of %s', (_, stack) => {
    expect(attribute(stack, '', OWN)).toEqual({ source: CDN, chain: [CDN] });
  });

  it('starts the chain of scripts, innermost first and each once', () => {
    const stack = `Error\n at a (${OWN}:1:1)\n at b (${CDN}:1:1)\n at c (https://app.test/main.js?v=2:1:1)\n at d (${CDN}:5:5)`;
    expect(attribute(stack, 'https://app.test/main.js?v=2', OWN).chain).toEqual([
      CDN,
      'https://app.test/main.js',
    ]);
  });

  it('is the page for an inline script', () => {
    expect(attribute('Error\n    at https://app.test/shop?order=7#top:12:5', '', OWN)).toEqual({
      source: 'https://app.test/shop',
      chain: ['https://app.test/shop'],
    });
  });

  it('is the caller of code from a blob, or else the blob', () => {
    const blob = 'blob:https://app.test/0f8c';
    expect(attribute(`Error\n at a (${blob}:1:1)\n at b (${CDN}:1:1)`, '', OWN)).toEqual({
      source: CDN,
      chain: [blob, CDN],
    });
    expect(attribute(`a@${blob}:1:1`, '', OWN).source).toBe(blob);
  });

  it('may be a browser extension', () => {
    expect(attribute('set@moz-extension://1b2c/content.js:1:1').source).toBe(
      'moz-extension://1b2c/content.js',
    );
  });

  it('falls back to the current script, or is undefined if none is known', () => {
    expect(attribute(undefined, `${CDN}?v=3`, OWN).source).toBe(CDN);
    expect(attribute('Error\n    at Array.map (<anonymous>)', '', OWN)).toEqual({ chain: [] });
    expect(attribute(`Error\n    at a (${OWN}:1:1)`, OWN, `${OWN}?v=1`)).toEqual({ chain: [] });
    expect(attribute()).toEqual({ chain: [] });
  });
});

const part = fc.stringMatching(/^[\w@:.()~-]{1,12}$/);
const url = fc
  .tuple(
    fc.constantFrom('http', 'https', 'chrome-extension'),
    fc.stringMatching(/^[a-z]{1,8}(\.[a-z]{2,4}){0,2}$/),
    fc.constantFrom('', ':8443'),
    fc.array(part, { minLength: 1, maxLength: 4 }),
  )
  .map(([scheme, host, port, path]) => `${scheme}://${host}${port}/${path.join('/')}`)
  // A path that ends like a position is indistinguishable from one.
  .filter((text) => !/(:\d+|[),])$/.test(text));
const query = fc.constantFrom('', '?v=1:2', '#part', '?a=b&c=(d)');
const position = fc.tuple(fc.nat(99999), fc.nat(99999)).map(([line, column]) => `:${line}:${column}`);
const frame = fc.constantFrom<(at: string) => string>(
  (at) => `    at f (${at})`,
  (at) => `    at ${at}`,
  (at) => `    at async e.f (${at})`,
  (at) => `    at eval (eval at f (${at}), <anonymous>:1:1)`,
  (at) => `f@${at}`,
  (at) => `async*f/<@${at}`,
);

describe('any stack', () => {
  it('yields every URL but our own once, in order, without query and position', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(url, query, position, frame), { maxLength: 8 }),
        fc.nat(7),
        (frames, pick) => {
          const own = frames[pick]?.[0] ?? OWN;
          const stack = frames.map(([at, search, where, write]) => write(at + search + where)).join('\n');
          const { source, chain } = attribute(stack, '', own);
          const expected = [...new Set(frames.map(([at]) => at))].filter((at) => at !== own);
          expect(chain).toEqual(expected);
          expect(source).toBe(expected[0]);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('is read without throwing', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (stack, script) => {
        for (const found of attribute(stack, script).chain) expect(found).toMatch(/^[\w:-]+:\/\/[^\s?#]*$/);
      }),
    );
  });
});
