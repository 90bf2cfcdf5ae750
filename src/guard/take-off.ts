import type { Undo } from '../model/platform';
import { isBegun } from './begun';
import { type ElementJudge, isScript, type Values } from './element-verdict';
import type { HeldList } from './held';
import { getAttribute, removeAttribute, setAttribute } from './natives';
import { outside } from './outside';
import { createRenew } from './renew';
import type { Trust } from './trust';
import type { Verdict } from './verdict';

export interface TakeOffOptions {
  /** What is kept back of an element. */
  readonly kept: WeakMap<Element, Values>;
  readonly ask: ElementJudge;
  readonly held: HeldList;
  readonly trust: Trust;
  /** Is it of a type that a browser runs? */
  runs(script: Element): boolean;
  /** Gives an element back what was kept of it. */
  release(element: Element): unknown;
}

export interface TakeOff {
  /** Holds an element of which something was kept back; `take` is called outside of the document, where that matters. */
  keep(element: Element, verdict: Verdict, back: Values, take?: (all: Values) => void): void;
  /** Takes off what it would load; a script waits with a type that no browser runs. */
  stop(element: Element, verdict: Verdict, back?: Values): void;
  /** Looks at what was there before: the browser may have begun to load scripts. */
  arriving(look: () => void): void;
  /** Something that was kept is wanted no longer: with the last of it, it waits no more. */
  settle(element: Element): void;
  /** Is it kept, and no longer in the list, which had no room for it? Says so once. */
  isLost(element: Element): boolean;
  /** How often something was kept back. */
  count(): number;
}

export const createTakeOff = ({ kept, ask, held, trust, runs, release }: TakeOffOptions): TakeOff => {
  const renew = createRenew(trust);
  /** Takes an element out of the list. */
  const queued = new WeakMap<Element, Undo>();
  const lost = new WeakSet<Element>();
  let stops = 0;
  let before = false;
  const keep: TakeOff['keep'] = (element, verdict, back, take) => {
    stops++;
    const known = kept.get(element);
    const all = Object.assign(known ?? {}, back);
    kept.set(element, all);
    // On its way back in it is looked at again, and is kept by then.
    if (take) outside(element, () => take(all));
    ask.note(element, true);
    if (queued.has(element)) return;
    const late = isScript(element) && !element.async && (element.defer || all.type === 'module');
    const leave = held.hold(
      verdict,
      () => {
        queued.delete(element);
        return release(element);
      },
      {
        element,
        late,
        open: () => !ask.verdict(element),
        dropped() {
          queued.delete(element);
          lost.add(element);
        },
      },
    );
    queued.set(element, leave);
  };
  /** A browser does not run a script that has left its document since (HTML, "execute the script element"): another waits in its place. */
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
