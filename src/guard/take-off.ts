import type { Undo } from '../model/platform';
import { isBegun } from './begun';
import { type ElementJudge, isScript, type Values } from './element-verdict';
import type { HeldList } from './held';
import { getAttribute, removeAttribute, setAttribute } from './natives';
import { outside } from './outside';
import { createRenew } from './renew';
import { isLate } from './script-type';
import type { Trust } from './trust';
import type { Verdict } from './verdict';

export interface TakeOffOptions {
  /** Attribute values held back, per element. */
  readonly kept: WeakMap<Element, Values>;
  readonly ask: ElementJudge;
  readonly held: HeldList;
  readonly trust: Trust;
  /** Whether its type is one that browsers run. */
  runs(script: Element): boolean;
  /** Gives an element back what was held of it. */
  release(element: Element): unknown;
}

export interface TakeOff {
  /** Holds an element and these values; `take` is called with it out of the document, where that matters. */
  keep(element: Element, verdict: Verdict, back: Values, take?: (all: Values) => void): void;
  /** Takes off what an element would load, and holds it; a script gets a type that no browser runs. */
  stop(element: Element, verdict: Verdict, back?: Values): void;
  /** Calls `look` for what was there before the guard: the browser may have begun to load scripts. */
  arriving(look: () => void): void;
  /** Called when a held value was dropped: an element without any is held no longer. */
  settle(element: Element): void;
  /** Whether it has held values, but was dropped from the full list; true only once. */
  isLost(element: Element): boolean;
  /** How often something was held back. */
  count(): number;
}

export const createTakeOff = ({ kept, ask, held, trust, runs, release }: TakeOffOptions): TakeOff => {
  const renew = createRenew(trust);
  /** Functions that take an element out of the held list. */
  const queued = new WeakMap<Element, Undo>();
  const lost = new WeakSet<Element>();
  let stops = 0;
  let before = false;
  const keep: TakeOff['keep'] = (element, verdict, back, take) => {
    stops++;
    const known = kept.get(element);
    const all = Object.assign(known ?? {}, back);
    kept.set(element, all);
    // Inserting it again has it checked again, and by then it is in `kept`.
    if (take) outside(element, () => take(all));
    ask.note(element, true);
    if (queued.has(element)) return;
    const late = isScript(element) && !element.async && isLate(element, all.type);
    const leave = held.hold(
      verdict,
      () => {
        queued.delete(element);
        return release(element);
      },
      {
        element,
        late,
        open: () => (verdict.until?.() ?? true) && !ask.verdict(element),
        dropped() {
          queued.delete(element);
          lost.add(element);
        },
      },
    );
    queued.set(element, leave);
  };
  /**
   * Holds a copy in its place: a browser does not run a script that has changed documents since it was
   * prepared (HTML, "execute the script element").
   */
  const swap = (old: HTMLScriptElement, verdict: Verdict, back: Values): void => {
    const script = renew(old);
    script.async = false;
    script.onload = old.onload;
    script.onerror = old.onerror;
    keep(script, verdict, back, () => {
      old.replaceWith(script);
      document.implementation.createHTMLDocument('').adoptNode(old);
    });
  };
  return {
    keep,
    stop(element, verdict, back = {}) {
      if (isScript(element)) {
        const all = kept.has(element) ? back : { type: getAttribute(element, 'type'), ...back };
        if (before && runs(element) && isBegun(element)) swap(element, verdict, all);
        else {
          setAttribute(element, 'type', 'text/plain');
          keep(element, verdict, all);
        }
        return;
      }
      const live = ask.values(element).filter(([name]) => getAttribute(element, name) !== null);
      if (!live.length && queued.has(element)) return;
      const take = (all: Values): void => {
        for (const [name, value] of live) {
          all[name] = value;
          removeAttribute(element, name);
        }
      };
      keep(element, verdict, back, live.length ? take : undefined);
    },
    arriving(look) {
      before = true;
      look();
      before = false;
    },
    settle(element) {
      const known = kept.get(element);
      if (!known || Object.keys(known).length) return;
      kept.delete(element);
      queued.get(element)?.();
      queued.delete(element);
    },
    isLost: (element) => lost.delete(element) && kept.has(element),
    count: () => stops,
  };
};
