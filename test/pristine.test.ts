import { readFileSync } from 'node:fs';
import { createContext, runInContext } from 'node:vm';
import { rollup } from 'rollup';
import { ScriptTarget, transpile } from 'typescript';
import { describe, expect, it } from 'vitest';
// @ts-expect-error: a script, without types
import { pristine } from '../rollup.pristine.mjs';
import * as own from '../src/guard/pristine';
import fc from './fast-check';

const text = fc.string({ unit: fc.constantFrom('a', 'b', 'A', '/', ',', ' ', '=', '"', '.', '$', '&') });
const PATTERNS = [/a/, /a/g, /[/,]+/g, /(a)(b)?/g, /\s+/, /(?:b|=)(a*)/i, /^b|a$/g, /"([^"]*)"/g];
const pattern = fc.constantFrom(...PATTERNS);

describe('the guard’s replacements for built-in methods', () => {
  it('find the same matches', () => {
    fc.assert(
      fc.property(text, pattern, (given, by) => {
        by.lastIndex = 0;
        expect(own.match(given, by)).toEqual(given.match(by));
        expect(own.search(given, by)).toBe(given.search(by));
        by.lastIndex = 0;
        expect(own.test(by, given)).toBe(new RegExp(by.source, by.flags).test(given));
        by.lastIndex = 0;
        if (by.global) expect(own.matchAll(given, by)).toEqual(Array.from(given.matchAll(by)));
      }),
    );
  });

  it('replace with a string or a function', () => {
    fc.assert(
      fc.property(text, pattern, fc.constantFrom('', 'x', '[$&]', '$1open'), (given, by, put) => {
        by.lastIndex = 0;
        expect(own.replace(given, by, put)).toBe(
          given.replace(by, by.source.includes('(') ? put : put.replace('$1', '')),
        );
        const say = (...found: unknown[]): string => `<${found.slice(0, -1).join()}>`;
        const said = (...found: unknown[]): string => `<${found.join()}>`;
        by.lastIndex = 0;
        expect(own.replace(given, by, said)).toBe(given.replace(by, say));
      }),
    );
  });

  it('can be nested within a replacement with the same pattern', () => {
    const tag = /<(\w+)(?: of="([^"]*)")?>/g;
    const native = (given: string): string =>
      given.replace(tag, (_, name, inner) => `[${name}${inner ? native(inner) : ''}]`);
    const ours = (given: string): string =>
      own.replace(given, tag, (_, name, inner) => `[${name}${inner ? ours(inner as string) : ''}]`);
    const given = '<a of="<b><c>"> <d> <e of="<f>"> <g>';
    expect(ours(given)).toBe(native(given));
  });

  it('terminate on empty matches', () => {
    expect(own.match('ab', /(?<=a)x*/g)).toEqual('ab'.match(/(?<=a)x*/g));
    expect(own.replace('a b', /$/g, '!')).toBe('a b!');
  });

  it('split by a pattern or a string', () => {
    fc.assert(
      fc.property(text, fc.constantFrom(/\s+/, /[/,]+/, /=|"/), (given, by) => {
        expect(own.split(given, by)).toEqual(given.split(by));
        expect(own.split(given, ',')).toEqual(given.split(','));
      }),
    );
  });

  it('work for strings, arrays and other objects', () => {
    expect(own.includes(new Uint8Array([7]), 7)).toBe(true);
    expect(own.slice('abc', 1)).toBe('bc');
    expect(own.map(['a'], (each: unknown) => `${each}!`)).toEqual(['a!']);
  });
});

describe('code built with the plugin', () => {
  /** Builds the code with the plugin; it exports to the global `made`. */
  const build = async (source: string): Promise<string> => {
    const files = {
      name: 'files',
      resolveId: (id: string) => (/entry\.js$|pristine\.ts$/.test(id) ? id : undefined),
      load: (id: string) =>
        id === 'entry.js' ? source : transpile(readFileSync(id, 'utf8'), { target: ScriptTarget.ES2022 }),
    };
    const bundle = await rollup({ input: 'entry.js', plugins: [files, pristine()] });
    const { output } = await bundle.generate({ format: 'iife', name: 'made' });
    return output[0].code;
  };

  it('works the same after the page has replaced the built-in methods', async () => {
    const world = createContext();
    const code = await build(`
      export const list = (given) => given.map(([name, value = 'none']) => ({ [name]: value })).filter((each) => !each.b);
      export const texts = (given) => { const out = []; for (const [, one] of given.matchAll(/"(\\w+)"/g)) out.push(one.toLowerCase()); return [...out, 'end'].join('+'); };
      export const maybe = (given) => given?.includes('a');
      export const inner = (given) => (given ?? 'x,y').split(',')[1].replace(/y/, (first) => first + '!');
      export const both = ([a, b], { c }) => { const [d] = [a].concat(b); return d + c; };
      export const loop = (given) => { let sum = 0; for (const each of given) for (const [n] of each) sum += n; return sum; };`);
    runInContext(code, world);
    const call = `JSON.stringify([
      made.list([['a'], ['b', 'c'], ['d', 'e']]), made.texts('x "One" "TWO"'), made.maybe('cab'), made.maybe(),
      made.inner(), made.both(['p', 'q'], { c: 'r' }), made.loop([[[1], [2]], [[3]]])])`;
    const before = runInContext(call, world);
    runInContext(
      `const broken = [Array, String, RegExp].flatMap(({ prototype }) => Reflect.ownKeys(prototype).map((key) => [prototype, key]));
       for (let index = 0; index < broken.length; index++) {
         const prototype = broken[index][0], key = broken[index][1];
         if (key !== 'constructor' && typeof Object.getOwnPropertyDescriptor(prototype, key).value === 'function')
           Object.defineProperty(prototype, key, { value() { throw new Error('asked the page: ' + String(key)); } });
       }`,
      world,
    );
    expect(runInContext(call, world)).toBe(before);
    expect(JSON.parse(before)).toEqual([
      [{ a: 'none' }, { d: 'e' }],
      'one+two+end',
      true,
      null,
      'y!',
      'pr',
      6,
    ]);
  });

  it('includes the whole built guard', () => {
    const guard = readFileSync('dist/consent-guard.js', 'utf8');
    const methods = Object.keys(own).filter((name) => !/^(?:iterate|list|exec)$/.test(name));
    expect(guard.match(new RegExp(`(?<!\\.)\\.(?:${methods.join('|')})\\(`, 'g')) ?? []).toEqual([]);
  });
});
