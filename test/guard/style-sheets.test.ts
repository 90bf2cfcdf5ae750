// @vitest-environment jsdom
import { expect, test } from 'vitest';
import type { HeldList } from '../../src/guard/held';
import { createStyles } from '../../src/guard/styles';
import type { Guard } from '../../src/guard/surface';
import { fonts } from '../../src/guard/surfaces/fonts';
import { styleSheets } from '../../src/guard/surfaces/style-sheets';
import { createTurns } from '../../src/guard/turns';
import type { Judge, Verdict } from '../../src/guard/verdict';
import type { Handler } from '../../src/guard/wrap';

const FAR = 'url(https://far.test/a.gif)';

/** The guard's handlers by the name of what they wrap, and what is held. */
const createWorld = () => {
  const handlers: Record<string, Handler> = {};
  const waiting: (() => unknown)[] = [];
  const held = { hold: (_: Verdict, go: () => unknown) => waiting.push(go) } as unknown as HeldList;
  const judge = {
    url: (_: string, name: string) =>
      name.includes('far.test') ? ({ name } as unknown as Verdict) : undefined,
  } as unknown as Judge;
  class Script {}
  class Value {
    readonly #text = 'none';
    toString(): string {
      return this.#text;
    }
  }
  Object.defineProperty(Script.prototype, 'text', { value: '' });
  const guard = {
    page: { HTMLScriptElement: Script, CSSStyleValue: Value, DataView, CSS: {} },
    elements: { text: (_: Element, text: string, put: () => unknown) => [text, put()] },
    held,
    styles: createStyles(judge, held, () => undefined),
    ...createTurns(held),
    wrap(_: unknown, keys: string, handler: Handler) {
      for (const key of keys.split(' ')) handlers[key] = handler;
    },
  } as unknown as Guard;
  styleSheets(guard);
  fonts(guard);
  return {
    call: (key: string, self: unknown, ...args: unknown[]) => {
      const calls: unknown[][] = [];
      const go = (given: readonly unknown[] = args) => calls.push([...given]);
      (handlers[key] as (...all: unknown[]) => unknown)(go, args, self, key);
      return calls;
    },
    get: (key: string, go: () => unknown, self: unknown) => (handlers[key] as Handler)(go, [], self),
    grant: () => waiting.splice(0).map((go) => go()),
  };
};

test('a style sheet replaced while its old text was held keeps the new text', () => {
  const { call, grant } = createWorld();
  const sheet = {};
  const first = call('replaceSync', sheet, `p{background:${FAR}}`);
  const second = call('replaceSync', sheet, 'p{color:red}');
  const other = call('replaceSync', {}, `p{background:${FAR}}`);
  grant();
  expect(first).toEqual([['p{background:url()}']]);
  expect(second).toHaveLength(1);
  expect(other).toEqual([['p{background:url()}'], [`p{background:${FAR}}`]]);
});

test.each([
  ['set', 'none'],
  ['delete', undefined],
  ['clear', undefined],
])('a style property keeps what the last %s set while an older value was held', (key, value) => {
  const { call, grant } = createWorld();
  const map = {};
  const stale = call('set', map, 'background-image', FAR);
  const kept = call('set', map, 'mask-image', FAR);
  call(key, map, ...(key === 'clear' ? [] : ['background-image']), ...(value ? [value] : []));
  grant();
  expect(stale).toEqual([]);
  expect(kept).toHaveLength(key === 'clear' ? 0 : 1);
});

test.each([
  ['FontFace', ['F']],
  ['text', []],
  ['appendRule', []],
  ['addRule', ['p']],
  ['set', ['background-image']],
])('%s converts an object to a string once', (key, before) => {
  const { call, grant } = createWorld();
  let count = 0;
  const changing = () => (count++ ? FAR : 'none');
  const calls = call(key, document.createElement('script'), ...before, { toString: changing });
  grant();
  expect(count).toBe(1);
  expect(calls[0]?.slice(0, before.length + 1)).toEqual([...before, 'none']);
});

test('the bytes of a font are passed on unchanged', () => {
  const bytes = new ArrayBuffer(8);
  expect(createWorld().call('FontFace', undefined, 'F', bytes)[0]?.[1]).toBe(bytes);
});
