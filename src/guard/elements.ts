import { loads, mayLoad } from './addresses';
import { createCopied } from './copied';
import { createElementJudge, isScript, type Values } from './element-verdict';
import type { Gate } from './gate';
import type { HeldList } from './held';
import { isInlinePicture } from './inline-pictures';
import { createLetGo } from './let-go';
import { isInert, isLoader, loadersBelow } from './loading';
import { createMarks } from './marks';
import {
  documentOf,
  getAttribute,
  isParsing,
  localName,
  mayGoLive,
  nodeTypeOf,
  removeAttribute,
  setAttribute,
  textOf,
  writeText,
} from './natives';
import { outside } from './outside';
import { NEXT, type Overtake, PASS } from './overtake';
import { passOver } from './pass-over';
import type { ReadNow } from './read-now';
import { createRelate } from './relate';
import { createScriptStates } from './script-states';
import { isActive } from './script-type';
import { setAside } from './set-aside';
import { createShadowRoots } from './shadow-roots';
import type { Styles } from './styles';
import { createTakeOff } from './take-off';
import type { Trust } from './trust';
import { createUnfold } from './unfold';
import type { Judge, Verdict } from './verdict';

export interface Elements {
  /** Holds back what a node or its descendants would load or run; true if there was anything. */
  scan(root: Node): boolean;
  /** Does the same for one element, without its descendants. */
  look(element: Element): void;
  /** Scans what was there before the guard: the browser may have begun to load scripts. */
  arrive(root: Node): void;
  /** Called before an attribute is set; true if its value is held back instead. */
  attribute(element: Element, name: string, value: unknown): boolean;
  /** Calls `put`, which puts text into a script and may start it; holds the script if it has to wait. */
  text<T>(script: Element, text: string, put: () => T): T;
  /** The value held back of an attribute; null where there was none, undefined where nothing is held. */
  waiting(element: Element, name: string): string | null | undefined;
  /** All that are held back of an element. */
  kept(element: Element): Values | undefined;
  /** Whether the guard released this script; for null, whether a released module may be running. */
  released(script: Element | null): boolean;
  /** Whether a released `async` script is still being loaded. */
  loading(): boolean;
  /** Called when an attribute is removed: drops its held value; true if the native call must not be made. */
  forget(element: Element, name: string): boolean;
  /** The verdict on an import by this name, as a module of this type. */
  imports(name: string, type?: string): Verdict | undefined;
  /** The verdict on an element; undefined if it need not wait. */
  verdict(element: Element): Verdict | undefined;
  /** Holds back what a new copy would load even outside a document. */
  copied(copy: Node, original: Node): void;
  /** Notes the scripts below as parsed by `innerHTML`: no browser runs them, only markup can ask for it. */
  parsed(root: Node): void;
  /** Holds a script that has just been written until what was written before it has run. */
  delay(script: Element): void;
  /** Inserts a template's content after it; its scripts run one by one, and all of it needs these ids. */
  unfold(template: HTMLTemplateElement, needs: readonly string[]): Promise<void>;
  /** Calls `each` with every open shadow root at or below a node, including nested ones. */
  shadows(root: Node, each: (root: ShadowRoot) => unknown): void;
}

export interface ElementsOptions {
  readonly judge: Judge;
  readonly held: HeldList;
  readonly trust: Trust;
  readonly styles: Styles;
  /** Nonce for marked-up scripts that have none of their own. */
  readonly nonce: string;
  /** Makes the document of a frame safe, see `rewrite.taken`. */
  readonly srcdoc: (text: string, frame: Element) => string;
  readonly read: ReadNow;
  readonly gate: Gate;
  readonly late: boolean;
  readonly overtake: Overtake;
}

export const createElements = (options: ElementsOptions): Elements => {
  const { judge, held, trust, styles, nonce, gate, late } = options;
  /** Attribute values held back, per element. */
  const kept = new WeakMap<Element, Values>();
  const marks = createMarks();
  const scripts = createScriptStates();
  const { free, startedByPage, dead, doubtful } = scripts;
  const ask = createElementJudge({ judge, kept, marks, read: options.read });
  /** Counts rewritten styles, scripts and `srcdoc`, and held templates, which `count` leaves out. */
  let changed = 0;
  const roots = createShadowRoots();
  const runs = (script: Element): boolean => isActive(getAttribute(script, 'type'));
  const release = createLetGo({ kept, ask, scripts, trust, nonce, late });
  const { keep, stop, settle, isLost, arriving, count } = createTakeOff({
    kept,
    ask,
    held,
    trust,
    runs,
    release,
  });
  const unfold = createUnfold({ kept, dead, marks, ask, held, trust, release, runs });
  const lookMarked = (element: Element, needs: readonly string[]): void => {
    const verdict = ask.marked(element, needs);
    if (localName(element) === 'template') {
      if (free.has(element)) return;
      free.add(element);
      changed++;
      held.hold(verdict, () => unfold(element as HTMLTemplateElement, needs), { element });
      return;
    }
    const back = ask.given(element);
    if (isScript(element)) {
      const plain = getAttribute(element, 'type') === 'text/plain';
      if (!isParsing(documentOf(element))) doubtful.add(element);
      if (plain) back.type = getAttribute(element, 'data-type');
      if (!plain && !ask.verdict(element)) return;
    } else if (!Object.keys(back).length && !ask.verdict(element)) return;
    stop(element, verdict, back);
  };
  const isOver = (script: Element): boolean =>
    free.has(script) || gate.isDone(script) || (dead.has(script) && !ask.needs(script));
  const look = (element: Element): void => {
    if (isInlinePicture(element) && !kept.has(element)) return;
    if ((localName(element) === 'style' || getAttribute(element, 'style')) && styles.look(element)) changed++;
    if (isScript(element) && isOver(element)) return;
    // It was in no document, and was dropped from the held list, which was full.
    if (isLost(element)) {
      keep(element, ask.verdict(element) ?? PASS, {});
      return;
    }
    if (getAttribute(element, 'data-consent') !== null) {
      if (!kept.has(element)) lookMarked(element, ask.needs(element) ?? []);
      return;
    }
    const { style = null, text = null, ...back } = setAside(element);
    if (text) styles.write(element, text, (value) => writeText(element, value));
    if (style) {
      setAttribute(element, 'style', style);
      styles.look(element);
    }
    if (Object.keys(back).length) {
      kept.set(element, back);
      const verdict = ask.verdict(element) ?? PASS;
      kept.delete(element);
      keep(element, verdict, back);
      return;
    }
    if (gate.handlers(element)) changed++;
    if (isScript(element) && !runs(element)) return;
    if (isScript(element) && gate.put(element)) changed++;
    const verdict = options.overtake(element, ask.verdict(element));
    if (verdict) stop(element, verdict);
    const inside = getAttribute(element, 'srcdoc');
    const safe = inside && localName(element) === 'iframe' && options.srcdoc(inside, element);
    if (safe && `${safe}` !== inside) {
      changed++;
      outside(element, () => setAttribute(element, 'srcdoc', safe));
    }
  };
  const scan: Elements['scan'] = (root) => {
    const before = count() + changed;
    if (nodeTypeOf(root) === 1 && isLoader(root as Element)) look(root as Element);
    for (const each of loadersBelow(root)) look(each);
    return count() + changed > before;
  };
  const forget: Elements['forget'] = (element, name) => {
    const known = kept.get(element);
    if (!known || !mayLoad(name)) return false;
    // Natively the script would have started, and removing its type would do nothing; here it would start it.
    if (name === 'type') return true;
    delete known[name];
    settle(element);
    return false;
  };
  const relate = createRelate({ kept, judge, ask, keep, forget });
  return {
    waiting: (element, name) => kept.get(element)?.[name],
    kept: (element) => kept.get(element),
    loading: () => scripts.loading.size > 0,
    released: (script) =>
      script ? free.has(script) && !startedByPage.has(script) : scripts.modules.size > 0,
    verdict: ask.verdict,
    imports: ask.imported,
    scan,
    look,
    arrive(root) {
      if (late && !isParsing(documentOf(root))) passOver(root, scripts);
      arriving(() => scan(root));
    },
    copied: createCopied({ kept, scripts, ask, roots, keep, look, scan, any: () => count() > 0 }),
    delay: (script) => stop(script, NEXT),
    unfold,
    shadows: roots.each,
    forget,
    parsed: scripts.parsed,
    text(script, text, put) {
      const type = getAttribute(script, 'type');
      // The page may have restored the type; changing the text of such a script would start it.
      if (kept.has(script) && runs(script)) setAttribute(script, 'type', 'text/plain');
      const waits = !kept.has(script) && !free.has(script) && !gate.isDone(script);
      const starts = waits && mayGoLive(script) && runs(script);
      const verdict = starts
        ? (ask.verdict(script) ?? ask.text(text + textOf(script) + text, type ?? ''))
        : undefined;
      const gates = starts && gate.given(script, text);
      if (verdict || gates) setAttribute(script, 'type', 'text/plain');
      try {
        return put();
      } finally {
        if (verdict) keep(script, verdict, { type });
        else if (gates) gate.start(script, type);
      }
    },
    attribute(element, name, given) {
      if (name === 'rel' || name === 'http-equiv') return relate(element, `${given}`);
      if (name === 'type') return isScript(element) && kept.has(element);
      if (!loads(element, name) || free.has(element)) return false;
      const known = kept.get(element);
      // Nothing loads in a document without a window; what leaves it is scanned then.
      if (!known && (isScript(element) ? !mayGoLive(element) : isInert(element))) return false;
      const value = String(given);
      const needs = ask.needs(element);
      const marked = needs && ask.marked(element, needs);
      const verdict = marked ? (marked.open() ? undefined : marked) : ask.value(element, name, value);
      if (!verdict) {
        if (known && name in known) forget(element, name);
        return false;
      }
      if (isScript(element)) {
        stop(element, verdict);
        return false;
      }
      removeAttribute(element, name);
      keep(element, verdict, { [name]: value });
      return true;
    },
  };
};
