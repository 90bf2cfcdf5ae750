import type { Elements } from './elements';
import type { HeldList } from './held';
import { documentOf, getAttribute, isConnected, queryAll, textOf } from './natives';
import { whenRun } from './run-script';
import { isActive, isLate } from './script-type';

export interface WriteBehind {
  /** Inserts what a script writes after it, and after what it has written so far. */
  put(script: Element, text: unknown): void;
  /** Whether a script was inserted like this. */
  wrote(script: Element): boolean;
}

/** Whether a parser would run it, or load it, before going on. */
const blocks = (script: HTMLScriptElement): boolean =>
  isActive(script.type) &&
  !isLate(script) &&
  !script.noModule &&
  // The property is true for scripts that no parser has inserted.
  getAttribute(script, 'async') === null;

/** Does what a parser does with what a script writes, where no parser waits for the script any more. */
export const createWriteBehind = (elements: Elements, held: HeldList): WriteBehind => {
  /** Where a script writes next. */
  const places = new WeakMap<Element, Comment>();
  /** Written scripts, and by which they were. */
  const writers = new WeakMap<Element, Element>();
  /** Scripts that have written one with a source: what they write behind it waits for it. */
  const waiting = new WeakSet<Element>();
  const placeOf = (script: Element): Comment => {
    const known = places.get(script);
    if (known) return known;
    const place = documentOf(script).createComment('');
    places.set(script, place);
    script.after(place);
    queueMicrotask(() => {
      place.remove();
      places.delete(script);
    });
    return place;
  };
  /** Has scripts wait for those before them; returns the ones that are waited for. */
  const arrange = (scripts: readonly HTMLScriptElement[], writer: Element): readonly Element[] => {
    const loading: Element[] = [];
    let waits = waiting.has(writer);
    for (const script of scripts) {
      writers.set(script, writer);
      // One that needs consent is held for that as it is inserted.
      if (!blocks(script) || elements.verdict(script)) continue;
      if (waits) elements.delay(script);
      else if (script.src) loading.push(script);
      // An inline one may write another.
      waits ||= !!script.src || /write/.test(textOf(script));
    }
    return loading;
  };
  const waitFor = (script: Element, writer: Element): void => {
    held.wait(whenRun(script));
    for (let at: Element | undefined = writer; at; at = writers.get(at)) waiting.add(at);
  };
  return {
    wrote: (script) => writers.has(script),
    put(script, text) {
      const place = placeOf(script);
      const range = documentOf(script).createRange();
      range.selectNode(script);
      const made = range.createContextualFragment(text as string);
      const loading = arrange(queryAll(made, 'script') as readonly HTMLScriptElement[], script);
      place.before(made);
      for (const each of loading) if (isConnected(each)) waitFor(each, script);
    },
  };
};
