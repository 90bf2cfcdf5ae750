import type { FindingKind } from '../model/finding';
import type { HeldList } from './held';
import { runScript } from './run-script';
import type { Judge, Verdict } from './verdict';

/** Attributes that make an element load something. */
const LOADS: Readonly<Record<string, readonly string[]>> = {
  script: ['src'],
  iframe: ['src'],
  img: ['src', 'srcset'],
  link: ['href'],
  video: ['src', 'poster'],
  audio: ['src'],
  source: ['src', 'srcset'],
  track: ['src'],
  embed: ['src'],
  object: ['data'],
};
const KINDS: Readonly<Record<string, FindingKind>> = {
  script: 'script',
  iframe: 'frame',
  img: 'image',
  link: 'link',
};
export const LOADING = `${Object.keys(LOADS).join()},[data-consent]`;

export interface Elements {
  /** Holds back what an element or its descendants would load or run. */
  scrub(root: Node): void;
  /** Asked before an attribute is set: true when it was kept back. */
  attribute(element: Element, name: string, value: string): boolean;
  /** Was it let go by the guard? */
  released(element: Element): boolean;
  /** Would it have to wait? */
  verdict(element: Element): Verdict | undefined;
  /** Scripts below that came from `innerHTML`: no browser runs them, so nothing but their markup can ask for it. */
  parsed(root: ParentNode): void;
}

/** Makes strings acceptable where Trusted Types are enforced. */
export interface Trust {
  url(text: string): string;
  script(text: string): string;
  html(text: string): string;
}

const kindOf = (element: Element): FindingKind => KINDS[element.localName] ?? 'media';
const isScript = (element: Element): element is HTMLScriptElement => element instanceof HTMLScriptElement;
const runs = (type: string): boolean =>
  /^(|module|importmap|speculationrules|(text|application)\/(x-)?(java|ecma)script)$/i.test(type);

/** `nonce` is given to released scripts that have none of their own; `trust` is for Trusted Types. */
export const createElements = (judge: Judge, held: HeldList, nonce: string, trust: Trust): Elements => {
  /** What is kept back of an element: attribute → value. */
  const kept = new WeakMap<Element, Map<string, string>>();
  const types = new WeakMap<Element, string | null>();
  const marks = new WeakMap<Element, readonly string[]>();
  const done = new WeakSet<Element>();
  const inert = new WeakSet<Element>();

  const needsOf = (element: Element): readonly string[] | undefined =>
    marks.get(element) ?? element.getAttribute('data-consent')?.split(/\s+/).filter(Boolean);
  const ask = (element: Element, value: string): Verdict | undefined => {
    const needs = needsOf(element);
    const kind = kindOf(element);
    if (needs) return judge.marked(kind, value || `<${element.localName}>`, needs);
    if (
      element.localName === 'link' &&
      !/icon|style|load|fetch|connect|manifest/i.test((element as HTMLLinkElement).rel)
    )
      return undefined;
    for (const url of /,\s|\s\d/.test(value) ? value.split(/\s*,\s+/) : [value]) {
      const verdict = judge.url(kind, url.trim().split(/\s/)[0]);
      if (verdict) return verdict;
    }
    return undefined;
  };

  /** The addresses of an element that have to wait. */
  const waiting = (element: Element): { name: string; value: string; verdict: Verdict }[] =>
    (LOADS[element.localName] ?? []).flatMap((name) => {
      const value = element.getAttribute(name);
      const verdict = value && ask(element, value);
      return verdict ? [{ name, value, verdict }] : [];
    });

  const restore = (element: Element): void => {
    const values = kept.get(element);
    kept.delete(element);
    for (const [name, value] of values ?? []) {
      if (isScript(element)) element.src = trust.url(value);
      else element.setAttribute(name, value);
    }
    // A media element looks at its sources once.
    if (element.localName === 'source') (element.parentElement as HTMLMediaElement | null)?.load?.();
  };
  /** A script that can run, in the place of one that no longer can. */
  const revive = (dead: HTMLScriptElement): HTMLScriptElement => {
    const script = document.createElement('script');
    for (const { name, value } of dead.attributes) if (name !== 'src') script.setAttribute(name, value);
    if (dead.text) script.text = trust.script(dead.text);
    script.type = 'text/plain';
    if (dead.src) kept.set(script, new Map([['src', dead.src]]));
    done.add(script);
    dead.replaceWith(script);
    return script;
  };
  const run = (held: HTMLScriptElement): unknown => {
    const type = types.get(held) ?? null;
    types.delete(held);
    const script = inert.has(held) ? revive(held) : held;
    done.add(script);
    if (nonce && !script.nonce) script.nonce = nonce;
    const src = script.getAttribute('data-src');
    if (needsOf(script) && src && !script.hasAttribute('src')) kept.set(script, new Map([['src', src]]));
    const values = kept.get(script);
    // With its `src` still to come, the script starts when that is set: it must have its type by then.
    if (values) script.type = 'text/plain';
    restore(script);
    return runScript(script, type);
  };

  /** A script waits with a type that no browser runs. */
  const stopScript = (script: HTMLScriptElement, verdict: Verdict): void => {
    if (types.has(script)) return;
    const type = script.getAttribute('type');
    const marked = type === 'text/plain';
    types.set(script, marked ? script.getAttribute('data-type') : type);
    if (!marked) script.type = 'text/plain';
    const late = !script.async && (script.defer || types.get(script) === 'module');
    held.hold(verdict, () => run(script), script, late);
  };
  const keep = (element: Element, name: string, value: string, verdict: Verdict): void => {
    const values = kept.get(element);
    if (values) {
      values.set(name, value);
      return;
    }
    kept.set(element, new Map([[name, value]]));
    const open = (): boolean => [...(kept.get(element)?.values() ?? [])].every((each) => !ask(element, each));
    held.hold({ ...verdict, open }, () => restore(element), element);
  };

  const openTemplate = async (template: HTMLTemplateElement, needs: readonly string[]): Promise<void> => {
    const content = document.importNode(template.content, true);
    for (const element of content.querySelectorAll('*')) {
      if (!element.hasAttribute('data-consent')) marks.set(element, needs);
      if (isScript(element) && runs(element.type)) {
        types.set(element, element.getAttribute('type'));
        element.type = 'text/plain';
      }
    }
    const scripts = [...content.querySelectorAll('script')].filter((script) => types.has(script));
    template.after(content);
    const late = (script: HTMLScriptElement): number =>
      Number(script.defer || types.get(script) === 'module');
    for (const script of scripts.sort((a, b) => late(a) - late(b))) await run(script);
  };

  const mark = (element: Element, needs: readonly string[]): void => {
    if (types.has(element) || kept.has(element) || done.has(element)) return;
    const verdict = judge.marked(
      kindOf(element),
      element.getAttribute('data-src') ?? element.getAttribute('src') ?? `<${element.localName}>`,
      needs,
    );
    const asked = verdict ?? {
      kind: kindOf(element),
      name: `<${element.localName}>`,
      needs,
      reason: 'marked up',
      open: () => true,
    };
    if (isScript(element)) {
      if (element.type === 'text/plain' || verdict) stopScript(element, asked);
      return;
    }
    if (element instanceof HTMLTemplateElement) {
      types.set(element, null);
      held.hold(asked, () => openTemplate(element, needs), element);
      return;
    }
    for (const name of LOADS[element.localName] ?? []) {
      const value = element.getAttribute(`data-${name}`);
      if (value && element.getAttribute(name) !== value) keep(element, name, value, asked);
      else if (verdict && element.getAttribute(name))
        stop(element, name, element.getAttribute(name) as string, verdict);
    }
  };

  const stop = (element: Element, name: string, value: string, verdict: Verdict): void => {
    if (isScript(element)) {
      stopScript(element, verdict);
      return;
    }
    // Cancels a navigation that has begun, before anything slower.
    if (element.localName === 'iframe') element.setAttribute(name, 'about:blank');
    element.removeAttribute(name);
    keep(element, name, value, verdict);
  };

  const one = (element: Element): void => {
    if (isScript(element) && (done.has(element) || (inert.has(element) && !needsOf(element)))) return;
    const needs = element.getAttribute('data-consent');
    if (needs !== null) {
      mark(element, needs.split(/\s+/).filter(Boolean));
      return;
    }
    for (const { name, value, verdict } of waiting(element)) stop(element, name, value, verdict);
    // Inline snippets are known by their text.
    if (isScript(element) && !element.src && !marks.has(element) && runs(element.type)) {
      const verdict = judge.inline(element.text);
      if (verdict) stopScript(element, verdict);
    }
  };

  return {
    released: (element) => done.has(element),
    verdict: (element) => waiting(element)[0]?.verdict,
    parsed(root) {
      for (const script of root.querySelectorAll('script')) inert.add(script);
    },
    scrub(root) {
      const element = root as Element;
      if (root.nodeType === 1 && (LOADS[element.localName] || element.hasAttribute('data-consent')))
        one(element);
      if (element.firstElementChild) for (const each of element.querySelectorAll(LOADING)) one(each);
    },
    attribute(element, name, value) {
      if (!LOADS[element.localName]?.includes(name)) return false;
      if (!kept.has(element) && isScript(element) && !element.isConnected) return false;
      if (done.has(element)) return false;
      const verdict = ask(element, value);
      if (!verdict) {
        kept.get(element)?.delete(name);
        return false;
      }
      if (isScript(element)) {
        stopScript(element, verdict);
        return false;
      }
      if (element.getAttribute(name)) element.removeAttribute(name);
      keep(element, name, value, verdict);
      return true;
    },
  };
};
