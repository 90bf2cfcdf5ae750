import type { Consent } from '../model/consent';
import type { Held } from '../model/finding';
import type { Verdict } from './verdict';

/** One thing kept back, and how to let it go. */
export interface Item extends Held {
  open(): boolean;
  /** Lets it go; a promise is awaited before the next item goes. */
  go(): unknown;
  /** Runs after everything else of its batch, as `defer` and module scripts do. */
  readonly late?: boolean;
}

export interface HeldList {
  hold(verdict: Verdict, go: () => unknown, element?: Element, late?: boolean): void;
  list(): readonly Item[];
}

const order = (a: Item, b: Item): number => {
  if (!a.late !== !b.late) return a.late ? 1 : -1;
  if (!a.element || !b.element) return Number(!a.element) - Number(!b.element);
  const position = a.element.compareDocumentPosition(b.element);
  return position & 1 ? 0 : position & 4 ? -1 : 1;
};

/** Keeps what is held in order, and lets go of it: one at a time, once, in document order. */
export const createHeldList = (consent: Consent): HeldList => {
  const items = new Set<Item>();
  const queue: Item[] = [];
  let running = false;

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
        consent.emit('problem', { code: 'replay', message: `${item.name} could not be let go: ${error}` });
      }
      consent.emit('replayed', item);
      await new Promise((done) => setTimeout(done));
    }
    running = false;
  };
  let asked = false;
  const release = (): void => {
    asked = false;
    const free = [...items].filter((item) => item.open());
    for (const item of free) items.delete(item);
    queue.push(...free.sort(order));
    void run();
  };
  consent.on('change', release);
  consent.on('ready', release);

  return {
    hold({ open, ...verdict }, go, element, late = false) {
      const item: Item = { ...verdict, open, go, late, ...(element && { element }) };
      items.add(item);
      if (!open()) consent.emit('held', item);
      else if (!asked) {
        // What may go at once still goes in its turn, with whatever the same batch brings.
        asked = true;
        queueMicrotask(release);
      }
    },
    list: () => [...items],
  };
};
