import type { FindingKind } from '../model/finding';
import { addresses, documentAddresses, documentText, loads, readAddress, whole } from './addresses';
import { ungated } from './import-gate';
import { imports, mapped } from './imports';
import type { Marks } from './marks';
import { attributeNames, attributesOf, getAttribute, localName, textOf } from './natives';
import type { ReadNow } from './read-now';
import { inside } from './sheet-text';
import { type Judge, together, type Verdict } from './verdict';

/** Attribute → value; null where the element did not have it. */
export type Values = Record<string, string | null>;

const KINDS: Readonly<Record<string, FindingKind>> = {
  script: 'script',
  iframe: 'frame',
  img: 'image',
  link: 'link',
};
export const isScript = (element: Element): element is HTMLScriptElement => localName(element) === 'script';

/** Decides what an element loads, and whether it has to wait. */
export interface ElementJudge {
  /** The service and category ids it needs, if it, or the template it came from, has `data-consent`. */
  needs(element: Element): readonly string[] | undefined;
  /** The attributes that its markup defers (`data-src` for `src`), less those it has or has been given. */
  given(element: Element): Values;
  /** Notes what its markup defers as given to it: from now on the page decides what it shows. */
  gave(element: Element, values: Values): void;
  /** The verdict on its markup: there always is one, but it may be open. */
  marked(element: Element, needs: readonly string[]): Verdict;
  value(element: Element, name: string, value: string): Verdict | undefined;
  /** The verdict on the text of a script. */
  text(source: string, type: string): Verdict | undefined;
  /** The attributes that load something: those it has, and those held back. */
  values(element: Element): readonly (readonly [name: string, value: string])[];
  verdict(element: Element): Verdict | undefined;
  /** The verdict on the `import()` of an address, or a name from an import map, as a module of this type. */
  imported(name: string, type?: string): Verdict | undefined;
  /** Reports everything it loads, as held or not. */
  note(element: Element, held: boolean): void;
}

export interface ElementJudgeOptions {
  readonly judge: Judge;
  readonly kept: WeakMap<Element, Values>;
  readonly marks: Marks;
  readonly read: ReadNow;
}

/** How much of a `blob:` file is read, in bytes. */
const MOST = 262_144;

export const createElementJudge = ({ judge, kept, marks, read }: ElementJudgeOptions): ElementJudge => {
  const kindOf = (element: Element): FindingKind => KINDS[localName(element)] ?? 'media';
  // Detached elements that stand for any script and any style sheet.
  const script = document.createElement('script');
  // Stands for what `import()` names.
  script.type = 'module';
  const sheet = document.createElement('link');
  const most = (address: string): string => read(address, MOST);
  const deferred = new WeakMap<Element, Values>();
  /** The verdict on an import map that is held: later modules wait for it, as they may depend on it. */
  let map: Verdict | undefined;
  const text = (written: string, given: string): Verdict | undefined => {
    // Programs that write JSON into a page escape its slashes.
    const source = written.replaceAll('\\/', '/');
    const type = given.trim().toLowerCase();
    const found =
      type === 'speculationrules'
        ? mapped(source)
        : (type === 'importmap' ? mapped(source) : imports(source, type === 'module')).map(whole);
    const verdict = together([
      judge.inline(written),
      ...found.map((address) => judge.url('script', address)),
    ]);
    if (type === 'importmap' && verdict) map = verdict;
    return verdict;
  };
  /**
   * The addresses in an attribute. A document that the guard cannot reach into is judged as a whole: one made
   * by the page (`blob:`), or one in a sandbox. Where no script runs, the guard is not told of a `<base>`
   * either, which can turn short addresses into those of another site.
   */
  const addressesOf = (element: Element, name: string, value: string): readonly string[] => {
    if (name === 'srcdoc') {
      const sandbox = getAttribute(element, 'sandbox');
      const within =
        sandbox === null ||
        (/same-origin/i.test(sandbox) &&
          (/scripts/i.test(sandbox) || !/<base[^>]*(?:&|[\\/]\s*[\\/])/i.test(value)));
      return within ? [] : documentAddresses(value);
    }
    const tag = localName(element);
    if (tag === 'link' && name === 'href' && /^$|style/i.test(getAttribute(element, 'rel') ?? ''))
      return inside(readAddress(value), most);
    return /frame|embed|object/.test(tag) && /^blob:/i.test(readAddress(value))
      ? documentAddresses(most(value))
      : addresses(element, name, value);
  };
  const self: ElementJudge = {
    text,
    needs(element) {
      const ids = getAttribute(element, 'data-consent');
      return ids === null ? marks.get(element) : ids.split(/\s+/).filter(Boolean);
    },
    given(element) {
      const back: Values = {};
      const known = deferred.get(element);
      for (const [name, value] of attributesOf(element)) {
        const live = name.slice(5);
        if (!/^data-/.test(name) || !loads(element, live)) continue;
        if (getAttribute(element, live) !== value && known?.[live] !== value) back[live] = value;
      }
      return back;
    },
    gave: (element, values) => void deferred.set(element, { ...deferred.get(element), ...values }),
    marked: (element, needs) =>
      judge.marked(
        kindOf(element),
        getAttribute(element, 'data-src') ?? getAttribute(element, 'src') ?? `<${localName(element)}>`,
        needs,
      ),
    value(element, name, value) {
      const address = isScript(element) ? readAddress(value) : '';
      if (/^(?:data|blob):/i.test(address))
        return text(
          (/^b/i.test(address) ? most(address) : documentText(address)) ?? '',
          // While it is held, its type is one that does not run.
          kept.get(element)?.type ?? getAttribute(element, 'type') ?? '',
        );
      for (const address of addressesOf(element, name, value)) {
        const verdict = judge.url(kindOf(element), address);
        if (verdict) return verdict;
      }
      return undefined;
    },
    imported: (name, type) =>
      map && !map.open() && !/^(?:\.{0,2}\/|[\w+.-]+:)/.test(name)
        ? map
        : self.value(type === 'css' ? sheet : script, type === 'css' ? 'href' : 'src', whole(name)),
    values: (element) =>
      [...attributesOf(element), ...Object.entries(kept.get(element) ?? {})].filter(
        (each): each is [string, string] => !!each[1] && loads(element, each[0]),
      ),
    note(element, held) {
      for (const [name, value] of self.values(element))
        for (const address of addressesOf(element, name, value))
          judge.note(kindOf(element), address, self.needs(element) ?? [], held);
    },
    verdict(element) {
      const needs = self.needs(element);
      if (needs) {
        const verdict = self.marked(element, needs);
        if (!verdict.open()) return verdict;
        self.note(element, false);
        return undefined;
      }
      // Runs for every image and script of a page, so it builds no list that is read only once.
      const back = kept.get(element);
      const one = (name: string, value: string | null | undefined): Verdict | undefined =>
        value ? self.value(element, name, value) : undefined;
      for (const name of attributeNames(element)) {
        const verdict = loads(element, name) ? one(name, getAttribute(element, name)) : undefined;
        if (verdict) return verdict;
      }
      for (const name of Object.keys(back ?? {})) {
        const verdict = loads(element, name) ? one(name, back?.[name]) : undefined;
        if (verdict) return verdict;
      }
      if (!isScript(element)) return undefined;
      const type = (back?.type ?? getAttribute(element, 'type') ?? '').trim().toLowerCase();
      return (
        (getAttribute(element, 'src') ? undefined : text(textOf(element), type)) ??
        (map && !map.open() && (type === 'module' || /\bimport\s*\(/.test(ungated(textOf(element))))
          ? map
          : undefined)
      );
    },
  };
  return self;
};
