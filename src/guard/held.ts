import type { Consent, Undo } from '../model/consent';
import type { Held } from '../model/finding';
import { afterPaint } from './after-paint';
import { inOrder } from './in-order';
import { defaultView, documentOf, isConnected, isParsing } from './natives';
import type { Verdict } from './verdict';

/** One held thing, and how to release it; known to the list only. */
interface Item {
  /** The public description, for events and `list`. */
  readonly facts: Held;
  readonly element?: Element | undefined;
  open(): boolean;
  /** Releases it; a promise is awaited before the next item goes. */
  go(): unknown;
  /** Runs after everything else of its batch, as `defer` and module scripts do. */
  readonly late?: boolean | undefined;
  /** Goes before everything else that is queued. */
  readonly next?: boolean | undefined;
  /** Bytes it carries. */
  readonly size: number;
  readonly dropped?: (() => void) | undefined;
  /** When a short-lived call was held, in milliseconds since the epoch. */
  readonly since: number | undefined;
}

/** Options of a held thing. */
export interface Handling {
  readonly element?: Element | undefined;
  readonly late?: boolean | undefined;
  /** Bytes it carries. */
  readonly size?: number | undefined;
  /** A short-lived call (a beacon): it reports a moment, and nobody waits for an answer. */
  readonly fleeting?: boolean | undefined;
  /** Decides, instead of the verdict, whether it may go. */
  readonly open?: () => boolean;
  /** Called when the item is dropped: the list is full, or the item too old. */
  readonly dropped?: () => void;
}

export interface HeldList {
  /** Returns a function that removes the item again, for callers that give up waiting. */
  hold(verdict: Verdict, go: () => unknown, handling?: Handling): Undo;
  list(): readonly Held[];
  /** Delays events until `act` is done: listeners may change the nodes it is about to use. */
  quietly<T>(act: () => T): T;
  /** Whether something is being released, or is about to be. */
  busy(): boolean;
  /** Has what is queued wait. */
  wait(until: Promise<unknown>): void;
  /** Resolves once that is over. */
  settle(): Promise<void>;
  /** Calls `then` once nothing is being released any more. */
  rest(then: () => void): void;
  /** Looks for what may go now. */
  look(): void;
  /** Releases what is held of an element, this once, whatever was decided. */
  release(element: Element): void;
  /** Drops elements whose markup tells the next guard to hold them, so that they are not released twice. */
  leave(): void;
}

/** Limits on held items and their bytes; elements that are in the page do not count. */
const MOST = 1000;
const MOST_BYTES = 4e6;
/** How long a short-lived call (a beacon) is kept, in milliseconds. */
const LONGEST = 3_600_000;

/** Marked-up elements: the page has all there is to know about them. */
const MARKED = ['script', 'template', '[data-src]', '[data-srcset]', '[data-href]']
  .map((each) => `${each}[data-consent]`)
  .join();

/** Whether it is too early for late items: they run once the page is parsed (HTML, "the end"). */
const isEarly = (): boolean => typeof document === 'object' && isParsing(document);

/** Keeps held items in order, and releases each once, one at a time. */
export const createHeldList = (consent: Consent): HeldList => {
  const items = new Set<Item>();
  const queue: Item[] = [];
  const resting: (() => void)[] = [];
  const delays: Promise<unknown>[] = [];
  let running = false;
  /** Depth of nested `quietly` calls, and the events that they delay. */
  let within = 0;
  const untold: (() => void)[] = [];
  const tellAll = (): void => {
    while (!within && untold[0]) untold.shift()?.();
  };
  const tell = (...[event, ...args]: Parameters<Consent['emit']>): void => {
    untold.push(() => consent.emit(event, ...args));
    tellAll();
  };

  const settle = async (): Promise<void> => {
    while (delays[0]) await delays.shift();
  };
  const run = async (): Promise<void> => {
    if (running) return;
    running = true;
    for (;;) {
      if (delays[0]) await settle();
      const item = queue.shift();
      if (!item) break;
      // Consent was withdrawn since it was queued: hold it again.
      if (!item.open()) {
        items.add(item);
        continue;
      }
      try {
        await item.go();
      } catch (error) {
        consent.emit('problem', {
          code: 'replay',
          message: `${item.facts.name} could not be let go: ${error}`,
        });
      }
      consent.emit('replayed', item.facts);
      // One task each, so that the page stays responsive.
      await new Promise((done) => setTimeout(done));
    }
    running = false;
    for (const then of resting.splice(0)) then();
  };
  /** Drops the oldest items over the limits, and any too big by itself. A dropped element can be held again. */
  const shorten = (loose: readonly Item[]): void => {
    const counted = ({ size }: Item): number => (size > MOST_BYTES ? 0 : size);
    let bytes = loose.reduce((sum, item) => sum + counted(item), 0);
    let left = loose.length;
    for (const item of loose) {
      const stale = item.since && Date.now() - item.since > LONGEST;
      const huge = item.size > MOST_BYTES;
      if (!stale && !huge && left <= MOST && !(item.size && bytes > MOST_BYTES)) continue;
      left--;
      bytes -= counted(item);
      items.delete(item);
      item.dropped?.();
      if (item.element) continue;
      tell('problem', {
        code: 'dropped',
        message: stale
          ? 'A beacon of more than an hour ago is dropped.'
          : 'More is held than is kept: the oldest calls are dropped, and any of more than 4 MB.',
        path: item.facts.name,
      });
    }
  };
  /** Limits calls, and elements in no live document, each on their own: removed images push out no calls. */
  const bound = (): void => {
    const all = [...items];
    shorten(all.filter(({ element }) => !element));
    shorten(
      all.filter(({ element }) => element && !(isConnected(element) && defaultView(documentOf(element)))),
    );
  };
  /** Whether what may go is about to be looked for: in this task, and after a choice. */
  let asked = false;
  let due = false;
  const release = (): void => {
    asked = false;
    due = false;
    bound();
    const parsing = isEarly();
    const free = [...items].filter((item) => item.open() && !(parsing && item.late));
    for (const item of free) items.delete(item);
    queue.unshift(...free.filter(({ next }) => next));
    queue.push(...inOrder(free.filter(({ next }) => !next)));
    // In a task of its own, so that listeners hear of the choice first.
    setTimeout(run);
  };
  const soon = afterPaint(release);
  consent.on('change', () => {
    due = true;
    soon();
  });
  consent.on('ready', release);
  if (isEarly()) document.addEventListener('readystatechange', release, { once: true });

  let added = 0;

  return {
    quietly(act) {
      within++;
      try {
        return act();
      } finally {
        within--;
        tellAll();
      }
    },
    hold(verdict, go, handling = {}) {
      // Without a prototype: nothing that a page puts on Object.prototype can open it.
      const {
        element,
        late,
        size = 0,
        fleeting,
        open = verdict.open,
        dropped,
      } = { __proto__: null, ...handling } as unknown as Handling;
      const { kind, name, needs, reason, drop, next } = verdict;
      // A copy of `needs`: listeners could change the original, which the verdict reads.
      const facts: Held = { kind, name, needs: [...needs], reason, ...(element && { element }) };
      const since = fleeting ? Date.now() : undefined;
      const item: Item = { facts, element, open, go, late, next, size, dropped, since };
      const closed = !open();
      if (!closed || !drop) items.add(item);
      added += 1 + size / 1000;
      if (added > MOST / 4) {
        added = 0;
        bound();
      }
      if (closed) tell('held', facts);
      else if (!asked) {
        // An item that may go at once still goes in its turn, with the rest of its batch.
        asked = true;
        queueMicrotask(release);
      }
      return () => {
        items.delete(item);
      };
    },
    busy: () => running || !!queue[0] || asked || due,
    wait(until) {
      delays.push(until);
    },
    settle,
    rest(then) {
      resting.push(then);
      setTimeout(run);
    },
    look: release,
    list: () => Array.from(items, ({ facts }) => facts),
    leave() {
      for (const item of items) if (item.element?.matches(MARKED)) items.delete(item);
    },
    release(element) {
      for (const item of items) {
        if (item.element !== element) continue;
        items.delete(item);
        queue.push({ ...item, open: () => true });
      }
      void run();
    },
  };
};
