import type { Consent, Undo } from '../model/consent';
import type { Held } from '../model/finding';
import { afterPaint } from './after-paint';
import { defaultView, documentOf, getAttribute, isConnected, isParsing } from './natives';
import type { Verdict } from './verdict';

/** One thing kept back, and how to let it go, which is nobody else's. */
interface Item {
  /** What others are told of it. */
  readonly facts: Held;
  readonly element?: Element | undefined;
  open(): boolean;
  /** Lets it go; a promise is awaited before the next item goes. */
  go(): unknown;
  /** Runs after everything else of its batch, as `defer` and module scripts do. */
  readonly late?: boolean | undefined;
  /** Bytes it carries. */
  readonly size: number;
  readonly dropped?: (() => void) | undefined;
  /** When it was held, in milliseconds since the epoch, if it tells of a moment. */
  readonly since: number | undefined;
}

/** What else is known of a thing that is held. */
export interface Handling {
  readonly element?: Element | undefined;
  readonly late?: boolean | undefined;
  /** Bytes it carries. */
  readonly size?: number | undefined;
  /** It tells of a moment, and nobody waits for an answer. */
  readonly fleeting?: boolean | undefined;
  /** Is asked instead of the verdict whether it may go. */
  readonly open?: () => boolean;
  /** There was no room for it. */
  readonly dropped?: () => void;
}

export interface HeldList {
  /** Returns what takes it out of the list again: nobody wants it any more. */
  hold(verdict: Verdict, go: () => unknown, handling?: Handling): Undo;
  list(): readonly Held[];
  /** Tells of what is held once this is done: who hears of it may change what it is about. */
  quietly<T>(act: () => T): T;
  /** Is something on its way that may go, or is about to be? */
  busy(): boolean;
  /** Calls once nothing is on its way any more. */
  rest(then: () => void): void;
  /** Lets go of what is held of an element, once, whatever was decided. */
  release(element: Element): void;
  /** Holds no longer what its markup tells another guard to hold, lest both let it go. */
  leave(): void;
}

/** So many things wait, with so many bytes, beside what stands in the page anyway. */
const MOST = 1000;
const MOST_BYTES = 4e6;
/** So long what is fleeting waits, in milliseconds. */
const LONGEST = 3_600_000;

/** All that is to be known of them is in the page. */
const MARKED = ['script', 'template', '[data-src]', '[data-srcset]', '[data-href]']
  .map((each) => `${each}[data-consent]`)
  .join();

const isMarked = ({ element }: Item): boolean => !!element && getAttribute(element, 'data-consent') !== null;
/** Where it stands. */
const byPlace = (a: Item, b: Item): number => {
  const position = (a.element as Element).compareDocumentPosition(b.element as Element);
  return position & 1 ? 0 : position & 4 ? -1 : 1;
};
/** Elements before calls, and what is late at the end. */
const byKind = (a: Item, b: Item): number => +!!a.late - +!!b.late || +!a.element - +!b.element;
/**
 * The order in which they came, which is that of a parser, and the one in which scripts run that code puts in (HTML, "list
 * of scripts that will execute in order"); what is marked up goes as it stands in the document.
 */
const inOrder = (items: readonly Item[]): readonly Item[] => {
  const marked = items.filter(isMarked).sort(byPlace);
  let next = 0;
  return items.map((item) => (isMarked(item) ? (marked[next++] as Item) : item)).sort(byKind);
};
/** What runs after everything else does so once all of the page is there (HTML, "the end"). */
const isEarly = (): boolean => typeof document === 'object' && isParsing(document);

/** Keeps what is held in order, and lets go of it: one at a time, once. */
export const createHeldList = (consent: Consent): HeldList => {
  const items = new Set<Item>();
  const queue: Item[] = [];
  const resting: (() => void)[] = [];
  let running = false;
  /** Calls of the page within which nobody is told anything, and what is to be told after them. */
  let within = 0;
  const untold: (() => void)[] = [];
  const tellAll = (): void => {
    while (!within && untold[0]) untold.shift()?.();
  };
  const tell = (...[event, ...args]: Parameters<Consent['emit']>): void => {
    untold.push(() => consent.emit(event, ...args));
    tellAll();
  };

  const run = async (): Promise<void> => {
    if (running) return;
    running = true;
    for (let item = queue.shift(); item; item = queue.shift()) {
      // Withdrawn since it was queued: back it goes.
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
      // One task each, so that the page stays able to answer.
      await new Promise((done) => setTimeout(done));
    }
    running = false;
    for (const then of resting.splice(0)) then();
  };
  /** Makes room among them: the oldest first. What an element waits for is known all the same, should it come in again. */
  const shorten = (loose: readonly Item[]): void => {
    let bytes = loose.reduce((sum, { size }) => sum + size, 0);
    let left = loose.length;
    for (const item of loose) {
      const stale = item.since && Date.now() - item.since > LONGEST;
      if (!stale && left <= MOST && bytes <= MOST_BYTES) continue;
      left--;
      bytes -= item.size;
      items.delete(item);
      item.dropped?.();
      if (item.element) continue;
      tell('problem', {
        code: 'dropped',
        message: stale
          ? 'A beacon of more than an hour ago is dropped.'
          : 'More is held than is kept: the oldest calls are dropped.',
        path: item.facts.name,
      });
    }
  };
  /** What stands in no page, nor in a frame that is there, is not kept for ever; pictures that were taken away leave calls alone. */
  const bound = (): void => {
    const all = [...items];
    shorten(all.filter(({ element }) => !element));
    shorten(
      all.filter(({ element }) => element && !(isConnected(element) && defaultView(documentOf(element)))),
    );
  };
  let asked = false;
  const release = (): void => {
    asked = false;
    bound();
    const parsing = isEarly();
    const free = [...items].filter((item) => item.open() && !(parsing && item.late));
    for (const item of free) items.delete(item);
    queue.push(...inOrder(free));
    // In a task of its own: whoever is told of the choice hears of it first.
    setTimeout(run);
  };
  consent.on('change', afterPaint(release));
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
      // Of its own: nothing put on Object.prototype opens it.
      const {
        element,
        late,
        size = 0,
        fleeting,
        open = verdict.open,
        dropped,
      } = { __proto__: null, ...handling } as unknown as Handling;
      const { kind, name, needs, reason, drop } = verdict;
      // A copy: whether it may go is asked of the list itself.
      const facts: Held = { kind, name, needs: [...needs], reason, ...(element && { element }) };
      const item: Item = {
        facts,
        element,
        open,
        go,
        late,
        size,
        dropped,
        since: fleeting ? Date.now() : undefined,
      };
      const closed = !open();
      if (!closed || !drop) items.add(item);
      added += 1 + size / 1000;
      if (added > MOST / 4) {
        added = 0;
        bound();
      }
      if (closed) tell('held', facts);
      else if (!asked) {
        // What may go at once still goes in its turn, with whatever the same batch brings.
        asked = true;
        queueMicrotask(release);
      }
      return () => {
        items.delete(item);
      };
    },
    busy: () => running || !!queue[0] || [...items].some((item) => !item.late && item.open()),
    rest(then) {
      resting.push(then);
      setTimeout(run);
    },
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
