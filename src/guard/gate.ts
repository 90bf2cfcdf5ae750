import { documentText, readAddress, readProgram } from './addresses';
import { gateImports, ungate } from './import-gate';
import {
  attributeNames,
  currentScript,
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

/** Rewrites the `import()` calls of scripts so that they ask the guard first. */
export interface Gate {
  /** The text of a script with its imports gated, where that is possible. */
  text(script: Element): string;
  /** Notes that code sets the text of a script; true if its imports have to be gated. */
  given(script: Element, text: string): boolean;
  /** The gated value of an attribute that holds a program: a handler, or an address with a script in it. */
  handler(element: Element, key: string, value: string): string;
  /** Gates the event handlers and `javascript:` addresses of an element; true if there were any. */
  handlers(element: Element): boolean;
  /** Sets the gated text of a script; true if it differs from the script's own. */
  put(script: Element): boolean;
  /** Whether a script has run and has its own text back. */
  isDone(script: Element): boolean;
  /** The name of the window function that gated imports call. */
  readonly name: string;
  /** Pauses inline scripts inserted with and behind a frame until it is guarded; returns what starts them. */
  pause(nodes: readonly (Element | null)[]): () => void;
  /** Gives a script in the page its type back, with its text gated: it starts. */
  start(script: Element, type: string | null): void;
}

export interface GateOptions {
  readonly trust: Trust;
  /** With a nonce, only scripts with it or a listed hash run; the text of the latter must not change. */
  readonly nonce: string;
  readonly read: ReadNow;
}

/** Attributes that may hold a `javascript:` address. */
const LEADS = /^(?:(?:.+:)?href|(?:form)?action)$/;
/** Those, and event handlers. */
const PROGRAMS = /^on|href$|action$/;

const FRAMES = ['iframe', 'frame', 'object', 'embed'];

export const createGate = ({ trust, nonce, read }: GateOptions): Gate => {
  // A new name for each guard: what an earlier one put into a window cannot be deleted, by anyone.
  const name = `fluxImport${Math.random().toString(36).slice(2)}`;
  /** Scripts that code inserted: only the browser may vouch for their text. */
  const given = new WeakSet<Element>();
  const done = new WeakSet<Element>();
  // The script that installs the guard runs already, and may be long to read.
  const own = currentScript(document);
  if (own) done.add(own);
  const known = new WeakMap<Document, boolean>();
  /** Whether its text may change: not where the site's Content-Security-Policy lists hashes. */
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
  // Captured now: a page that replaced them later could decide what runs.
  const { Blob, URL, encodeURIComponent: encode } = globalThis;
  const { createObjectURL } = URL;
  /** The gated address of a `data:` or `blob:` script; any other address is returned unchanged. */
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
      let any = false;
      for (const key of attributeNames(element)) {
        if (!PROGRAMS.test(key)) continue;
        const value = getAttribute(element, key) ?? '';
        const safe = self.handler(element, key, value);
        if (safe === value) continue;
        try {
          setAttribute(element, key, safe);
          any = true;
        } catch {
          // Refused by Trusted Types, as in `put`.
        }
      }
      return any;
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
        // Under Trusted Types the browser decides on text set by code. Only an HTML or SVG script has text to
        // set.
        return false;
      }
      /** Restores the script's own text once it has started. The parser may still be adding to it. */
      const giveBack = (): void => {
        const now = textOf(script);
        if (isParsing(documentOf(script)) && !given.has(script)) setTimeout(giveBack, 50);
        // A held script, or one in a document without a window, has not started.
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
        // Scripts before the first frame run before there is one.
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
      // A change of its text starts it; otherwise inserting it again does.
      if (!self.put(script)) parentNode(script)?.insertBefore(script, nextSibling(script));
    },
  };
  return self;
};
