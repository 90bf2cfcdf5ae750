import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gateImports as gateWith, ungated } from '../../src/guard/import-gate';

const GATE = 'asksFirst';
const gateImports = (text: string): string => gateWith(text, GATE);
const calls = (text: string): number => text.split(`Object(typeof ${GATE}`).length - 1;
/** What a text imports when it runs where `import` is a function that takes note. */
const runs = (text: string, gate?: (go: (url: unknown) => unknown, url: unknown) => unknown): unknown[] => {
  const seen: unknown[] = [];
  const native = text.replace(/\bimport\(/g, 'native(');
  new Function('native', GATE, native)((url: unknown) => seen.push(url), gate);
  return seen;
};

describe('an import() that asks first', () => {
  it.each([
    ['import(u)', 1],
    ['import ( u )', 1],
    ['import/* here */(u)', 1],
    ['import(/* webpackIgnore: true */ u)', 1],
    ['import("https://cdn.test/m.js")', 1],
    [`import('//cdn.test/m.js')`, 1],
    [`import('\\x68ttps://cdn.test/m.js')`, 1],
    [`import(\`${'$'}{h}/m.js\`)`, 1],
    [`import(\`/${'$'}{h}/m.js\`)`, 1],
    ['import(`//cdn.test/m.js`)', 1],
    ['import("data:text/javascript,0")', 1],
    ['import(import(u))', 2],
    ['x={...import(u)}', 1],
    ['import(a);import(b)', 2],
    ['import.defer(u)', 1],
    [`a = /'/; import(u)`, 0 + 1],
    [`import('./a.js')`, 0],
    ['import("/a.js")', 0],
    ['import("lib", {with: {type: "json"}})', 0],
    [`import(\`./locale/${'$'}{l}.js\`)`, 0],
    ['import a from "./a.js"', 0],
    ['import.meta.url', 0],
    ['x.import(u)', 0],
    ['x?.import(u)', 0],
    ['$import(u)', 0],
    ['important(u)', 0],
    ['class A { import(file) { } #import(file, b = 1) { } async import({ a }) {} }', 0],
    ['"import(u)"', 0],
    [`'it\\'s import(u)'`, 0],
    ['`import(u)`', 0],
    ['// import(u)\n', 0],
    ['/* import(u) */', 0],
    ['/import(?:x)/', 0],
  ])('%s: %d', (text, count) => {
    const gated = gateImports(text);
    expect(calls(gated)).toBe(count);
    if (!count) expect(gated).toBe(text);
  });

  it('gates nothing twice', () => {
    const once = gateImports('import(a);import(b,{with:{type:"json"}})');
    expect(gateImports(once)).toBe(once);
    expect(gateImports(`${once};import(c)`).split(GATE).length).toBe(once.split(GATE).length + 2);
  });

  it('reads the same where a line ends without a semicolon', () => {
    expect(runs(gateImports(`const u = 'a'\nimport(u)\nimport(u + 'b')`))).toEqual(['a', 'ab']);
  });

  it('asks with the native call, what it is given, and its options', () => {
    const asked: unknown[][] = [];
    const gate = (...args: unknown[]) => void asked.push(args.slice(1));
    runs(gateImports('import(this.u = "a" + 1);import("b" + 2, { with: { type: "json" } })'), gate);
    expect(asked).toEqual([['a1'], ['b2', { with: { type: 'json' } }]]);
  });

  it('asks for options only where there are some, as an older browser knows none', () => {
    expect(gateImports('import(u); t = "Sign in with: us"')).not.toContain('fluxWith');
  });

  it('leaves nothing to find of what asks', () => {
    expect(ungated(gateImports('import(u)'))).not.toMatch(/\bimport\b/);
  });

  // A pattern that runs away would end this by the time limit of a test.
  it('comes to an end with any text', () => {
    const words = fc.constantFrom(
      ...['import', '(', ')', '"', "'", '`', '\\', '{', ' ', '/*', '*/', '//', '\n', 'a', '$', '.'],
    );
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 12 }), (parts) => {
        const text = parts.join('').repeat(400);
        expect(() => gateImports(text)).not.toThrow();
      }),
      { numRuns: 60 },
    );
  });
});
