import { documentText, readAddress, readProgram } from './addresses';
import { gateImports, ungate } from './import-gate';
import {
  attributeNames,
  defaultView,
  documentOf,
  firstElement,
  getAttribute,
  isConnected,
  isLive,
  isParsing,
  localName,
  nextSibling,
  parentNode,
  queryAll,
  queryAny,
  removeAttribute,
  setAttribute,
  textOf,
  writeScript,
} from './natives';
import { mayDiffer } from './probe';
import type { ReadNow } from './read-now';
import { isActive } from './script-type';
import type { Trust } from './trust';

/** Has the `import()` of scripts ask first. */
export interface Gate {
  /** The text of a script as it is to be. */
  text(script: Element): string;
  /** Notes that code gives it a text, if its imports have to ask. */
  given(script: Element, text: string): boolean;
  /** What an attribute is to say that runs it: when something happens to its element, or as a script with no file of its own. */
  handler(element: Element, key: string, value: string): string;
  /** The same of all that an element has. */
  handlers(element: Element): void;
  /** Gives it that text; true where it has another now. */
  put(script: Element): boolean;
  /** Has it run, and its own text again? */
  isDone(script: Element): boolean;
  /** The name of the function of a window that is asked. */
  readonly name: string;
  /** Makes inline scripts wait that come in with a frame, which is guarded once all are in; starts them. */
  pause(nodes: readonly (Element | null)[]): () => void;
  /** Gives back a script in the page the type it had, and its text: it starts. */
  start(script: Element, type: string | null): void;
}

export interface GateOptions {
  readonly trust: Trust;
  /** Where a site gives one, only texts that have it, or are listed, run: of the latter nothing may change. */
  readonly nonce: string;
  readonly read: ReadNow;
}

/** Attributes whose address may be a program. */
const LEADS = /^(?:(?:.+:)?href|(?:form)?action)$/;
/** The same, and those whose value is one. */
const PROGRAMS = /^on|href$|action$/;

const FRAMES = ['iframe', 'frame', 'object', 'embed'];

export const createGate = ({ trust, nonce, read }: GateOptions): Gate => {
  // Another for each guard: what one has put into a window stays there, for no page to take away.
  const name = `fluxImport${Math.random().toString(36).slice(2)}`;
  /** Scripts that code has put in: nobody but the browser is to vouch for their texts. */
  const given = new WeakSet<Element>();
  const done = new WeakSet<Element>();
  const known = new WeakMap<Document, boolean>();
  /** May its text be another? Not where the site's policy lists the hashes of texts. */
  const isFree = (element: Element): boolean => {
    const page = defaultView(documentOf(element)) ? documentOf(element) : document;
    const free = known.get(page) ?? (!nonce && mayDiffer(page, trust));
    known.set(page, free);
    return free;
  };
  const text = (script: Element): string => {
    const source = textOf(script);
    const asks =
      getAttribute(script, 'src') === null && isActive(getAttribute(script, 'type')) && !done.has(script);
    const safe = asks ? gateImports(source, name) : source;
    return safe !== source &&
      ((script as HTMLScriptElement).nonce || getAttribute(script, 'nonce') || isFree(script))
      ? safe
      : source;
  };
  // Taken now: a page that has changed them since would say what runs.
  const { Blob, URL, encodeURIComponent: encode } = globalThis;
  const { createObjectURL } = URL;
  /** Of a script that stands in its address, or that the page made up; any other is its own. */
  const file = (value: string): string => {
    const address = readAddress(value);
    const data = /^data:/i.test(address);
    const source = data ? documentText(address) : /^blob:/i.test(address) ? read(address) : '';
    const safe = gateImports(source ?? '', name);
    if (!source || safe === source) return value;
    return data
      ? `data:text/javascript;charset=utf-8,${encode(safe)}`
      : createObjectURL.call(URL, new Blob([safe], { type: 'text/javascript' }));
  };
  const self: Gate = {
    name,
    text,
    isDone: (script) => done.has(script),
    handler(element, key, value) {
      if (key === 'src') return localName(element) === 'script' ? file(value) : value;
      const program = LEADS.test(key) ? readProgram(value) : undefined;
      const source = program ?? (/^on/.test(key) && key in element ? value : '');
      const safe = gateImports(source, name);
      if (safe === source || !isFree(element)) return value;
      return program === undefined ? safe : `javascript:${encode(safe)}`;
    },
    handlers(element) {
      for (const key of attributeNames(element)) {
        if (!PROGRAMS.test(key)) continue;
        const value = getAttribute(element, key) ?? '';
        const safe = self.handler(element, key, value);
        try {
          if (safe !== value) setAttribute(element, key, safe);
        } catch {
          // As below.
        }
      }
    },
    given(script, text) {
      const all = text + textOf(script) + text;
      return gateImports(all, name) !== all && !!given.add(script);
    },
    put(script) {
      if (!isLive(script)) given.add(script);
      const source = textOf(script);
      const safe = text(script);
      const fill = (value: string): void =>
        writeScript(script, given.has(script) ? value : trust.createScript(value));
      try {
        if (safe !== source) fill(safe);
      } catch {
        // Where only trusted texts run, one that code has given is for the browser to judge. One of SVG has none to set.
        return false;
      }
      /** Once it has started, its text is for the page to read only; more of one of the markup may be still to come. */
      const giveBack = (): void => {
        const now = textOf(script);
        if (isParsing(documentOf(script)) && !given.has(script)) setTimeout(giveBack, 50);
        // One that waits, or is in a document of no window, has not started.
        else if (
          isConnected(script) &&
          defaultView(documentOf(script)) &&
          isActive(getAttribute(script, 'type')) &&
          now !== ungate(now)
        ) {
          done.add(script);
          fill(ungate(now));
        }
      };
      if (safe !== source) setTimeout(giveBack);
      return safe !== source;
    },
    pause(nodes) {
      const paused: (readonly [Element, string | null])[] = [];
      for (const node of nodes) {
        if (!node || !firstElement(node) || !queryAny(node, FRAMES)) continue;
        // Those that stand before the first frame run before there is one.
        let frame = false;
        for (const script of queryAll(node, `${FRAMES.join()},script:not([src])`)) {
          frame ||= localName(script) !== 'script';
          const type = getAttribute(script, 'type');
          if (!frame || localName(script) !== 'script' || !isActive(type)) continue;
          paused.push([script, type]);
          setAttribute(script, 'type', 'text/plain');
        }
      }
      return () => {
        for (const [script, type] of paused) self.start(script, type);
      };
    },
    start(script, type) {
      if (type === null) removeAttribute(script, 'type');
      else setAttribute(script, 'type', type);
      // A change starts it; else it is as if it came in now.
      if (!self.put(script)) parentNode(script)?.insertBefore(script, nextSibling(script));
    },
  };
  return self;
};
