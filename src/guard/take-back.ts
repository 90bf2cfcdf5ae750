import type { Consent, Snapshot } from '../model/consent';
import type { Elements } from './elements';
import type { HeldList } from './held';
import { queryAll } from './natives';
import type { Realm, Realms } from './realms';

export interface TakeBackOptions {
  readonly consent: Consent;
  readonly elements: Elements;
  readonly held: HeldList;
  readonly realms: () => Realms;
}

export interface TakeBack {
  /** Releases what is held of an element, until the visitor refuses or withdraws. */
  release(element: Element): void;
  /** Empties frames whose consent was withdrawn. */
  look(before: Snapshot): void;
}

const FRAMES = 'iframe,embed,object';

export const createTakeBack = ({ consent, elements, held, realms }: TakeBackOptions): TakeBack => {
  /** What the visitor has released one by one. */
  let once = new WeakSet<Element>();
  const empty = (root: Node): void => {
    for (const frame of queryAll(root, FRAMES)) if (!once.has(frame)) elements.scan(frame);
  };
  const emptyAll = ({ page }: Realm): void => {
    try {
      empty(page.document);
      elements.shadows(page.document, empty);
    } catch {
      // A frame that has navigated to another site does not give access to its document.
    }
  };
  return {
    release(element) {
      once.add(element);
      held.release(element);
    },
    look(before) {
      const { record } = consent.get();
      if (record && record.id !== before.record?.id && /^(?:reject|withdraw)/.test(record.action))
        once = new WeakSet();
      realms().each(emptyAll);
    },
  };
};
