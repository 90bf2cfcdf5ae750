// What the built guard calls in place of methods that a page can redefine: `rollup.pristine.mjs` writes
// `includes(a, b)` for `a.includes(b)`. Each takes the object first, and reads no prototype once this file
// has run.

const { apply } = Reflect;
const { isArray } = Array;
const { exec } = RegExp.prototype;
const { slice: cut, replace: replaceText, split: splitText } = String.prototype;

type Method = (self: unknown, ...args: unknown[]) => unknown;
type Members = Readonly<Record<string, unknown>>;

/** Calls the native method of a string or an array; for anything else, its own method. */
const method = (name: string): Method => {
  const ofText = (String.prototype as unknown as Members)[name];
  const ofList = (Array.prototype as unknown as Members)[name];
  return (self, ...args) =>
    apply(
      ((typeof self === 'string' ? ofText : isArray(self) ? ofList : undefined) ??
        (self as Members)[name]) as () => unknown,
      self,
      args,
    );
};

export const at = method('at');
export const charCodeAt = method('charCodeAt');
export const concat = method('concat');
export const endsWith = method('endsWith');
export const every = method('every');
export const filter = method('filter');
export const find = method('find');
export const findIndex = method('findIndex');
export const flat = method('flat');
export const flatMap = method('flatMap');
export const includes = method('includes');
export const indexOf = method('indexOf');
export const join = method('join');
export const map = method('map');
export const padStart = method('padStart');
export const pop = method('pop');
export const push = method('push');
export const reduce = method('reduce');
export const replaceAll = method('replaceAll');
export const reverse = method('reverse');
export const shift = method('shift');
export const slice = method('slice');
export const some = method('some');
export const sort = method('sort');
export const splice = method('splice');
export const startsWith = method('startsWith');
export const toLowerCase = method('toLowerCase');
export const trim = method('trim');
export const trimStart = method('trimStart');

/** Replaces `call` of functions. */
export const call = (self: () => unknown, context: unknown, ...args: unknown[]): unknown =>
  apply(self, context, args);

type Found = RegExpExecArray | null;
const run = (pattern: RegExp, text: string): Found => apply(exec, pattern, [text]) as Found;

export { run as exec };
export const test = (pattern: RegExp, text: string): boolean => run(pattern, text) !== null;

/**
 * All matches of a pattern, or the first if it has no flag `g`, which shows in `lastIndex` not moving. All
 * are found before any is used, as using one may run the same pattern.
 */
const findAll = (text: string, pattern: RegExp): readonly [all: RegExpExecArray[], global: boolean] => {
  const all: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let found = run(pattern, text); found; found = run(pattern, text)) {
    all[all.length] = found;
    if (!pattern.lastIndex) return [all, false];
    // Otherwise an empty match would be found forever.
    if (!found[0]) pattern.lastIndex++;
  }
  return [all, true];
};

export const matchAll = (text: string, pattern: RegExp): RegExpExecArray[] => findAll(text, pattern)[0];

export const match = (text: string, pattern: RegExp): readonly string[] | null => {
  const found = findAll(text, pattern);
  const all = found[0];
  if (!all[0] || !found[1]) return all[0] ?? null;
  const texts: string[] = [];
  for (let index = 0; index < all.length; index++) texts[index] = (all[index] as RegExpExecArray)[0];
  return texts;
};

export const search = (text: string, pattern: RegExp): number => {
  pattern.lastIndex = 0;
  return run(pattern, text)?.index ?? -1;
};

type Replacer = (...found: unknown[]) => string;

/** A replacement string may contain `$&` for the match, and `$1` to `$9` for its groups. */
export const replace = (text: string, pattern: string | RegExp, by: string | Replacer): string => {
  if (typeof pattern === 'string') return apply(replaceText as () => string, text, [pattern, by]);
  const expand = (found: RegExpExecArray): string =>
    replace(by as string, /\$([&\d])/g, (_, name) => found[name === '&' ? 0 : Number(name)] ?? '');
  const all = findAll(text, pattern)[0];
  let done = '';
  let from = 0;
  for (let index = 0; index < all.length; index++) {
    const found = all[index] as RegExpExecArray;
    const args: unknown[] = [];
    for (let group = 0; group < found.length; group++) args[group] = found[group];
    args[args.length] = found.index;
    done += apply(cut, text, [from, found.index]);
    done += typeof by === 'string' ? (by ? expand(found) : '') : apply(by, undefined, args);
    from = found.index + found[0].length;
  }
  return done + apply(cut, text, [from]);
};

/** A pattern must not match an empty string. */
export const split = (text: string, by: string | RegExp): string[] => {
  if (typeof by === 'string') return apply(splitText as () => string[], text, [by]);
  const parts: string[] = [];
  let rest = text;
  for (let found = run(by, rest); found; found = run(by, rest)) {
    parts[parts.length] = apply(cut, rest, [0, found.index]);
    rest = apply(cut, rest, [found.index + found[0].length]);
  }
  parts[parts.length] = rest;
  return parts;
};

type Keyed = Map<unknown, unknown> | Set<unknown>;

/** What a loop goes through by index: an array or node list as it is, any other iterable as a new array. */
export const list = (given: Iterable<unknown> | ArrayLike<unknown>): ArrayLike<unknown> => {
  if (typeof given !== 'object' || 'length' in given) return typeof given === 'object' ? given : [...given];
  const all: unknown[] = [];
  const isMap = given instanceof Map;
  if (!isMap && !(given instanceof Set)) return [...(given as Iterable<unknown>)];
  (given as Keyed).forEach((value, key) => {
    all[all.length] = isMap ? [key, value] : value;
  });
  return all;
};

/** What a spread goes through: the same as an iterable, without an iterator that a page can redefine. */
export const iterate = (given: Iterable<unknown>): Iterable<unknown> => {
  if (typeof given !== 'object' || !given) return given;
  const all = list(given);
  let index = 0;
  const iterator = {
    __proto__: null,
    [Symbol.iterator]: () => iterator,
    next: (): unknown =>
      index < all.length ? { done: false, value: all[index++] } : { done: true, value: undefined },
  };
  return iterator as unknown as Iterable<unknown>;
};
