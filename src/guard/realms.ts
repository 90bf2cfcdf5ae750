import type { Undo } from '../model/platform';
import type { Page } from './natives';

/** A window that is guarded, and what puts it back as it was. */
export interface Realm {
  readonly page: Page;
  readonly undos: Undo[];
  /** Its page has brought a consent of its own, which decides there. */
  isLeft(): boolean;
  leave(): void;
}

/** The page's window, and those of frames that share its origin: worlds of their own, with functions of their own. */
export interface Realms {
  /** Guards a window; what goes wrong is thrown. */
  begin(page: Page): void;
  /** Guards the window of a frame, unless it is another site's or guarded already. */
  realm(frame: unknown): void;
  /** Of a window that is guarded. */
  of(page: Page): Realm | undefined;
  /** Guards no further window. */
  end(): void;
  isOver(): boolean;
  /** Visits those that are still there. */
  each(visit: (realm: Realm) => void): void;
  /** What guards the frames of a window that have come since it was last called. */
  sweeper(page: Page): () => void;
}

/** `install` guards a window; `watch` a document in it, of which a window may have several one after the other. */
export const createRealms = (install: (realm: Realm) => void, watch: (root: Document) => void): Realms => {
  // A window is known by what it defines: its proxy outlives it. Nothing here keeps one that its page has dropped.
  const realms = new WeakMap<object, Realm>();
  const alive = new Set<WeakRef<Realm>>();
  const seen = new WeakSet<object>();
  let ended = false;
  /** Has it had one before it could be guarded? A window of no address is the page's own at once. */
  const isOther = (page: Page): boolean => {
    try {
      const { FluxConsent: own } = page as { FluxConsent?: { destroy?: unknown } };
      return page !== self && /^https?:$/.test(page.location.protocol) && typeof own?.destroy === 'function';
    } catch {
      // It has gone to another site.
      return false;
    }
  };
  const begin = (page: Page): void => {
    let left = false;
    const made: Realm = {
      page,
      undos: [],
      isLeft: () => left,
      leave() {
        left = true;
      },
    };
    realms.set(page.Node, made);
    alive.add(new WeakRef(made));
    install(made);
  };
  const realm: Realms['realm'] = (frame) => {
    const page = frame as Page;
    try {
      // Another site's window throws here.
      const { document, Node } = page;
      if (ended) return;
      if (realms.has(Node)) watch(document);
      else if (isOther(page)) return;
      else {
        // Its next document is there right after that, and its parser has put in nothing yet.
        page.addEventListener('pagehide', () => setTimeout(realm, 0, frame));
        begin(page);
      }
    } catch {}
  };
  return {
    begin,
    realm,
    end() {
      ended = true;
    },
    isOver: () => ended,
    of: (page) => realms.get(page.Node),
    each(visit) {
      for (const ref of alive) {
        const known = ref.deref();
        if (known) visit(known);
        else alive.delete(ref);
      }
    },
    sweeper(page) {
      // Called for each tree that is put in, where asking the window itself takes three times as long.
      const count = Object.getOwnPropertyDescriptor(page, 'length')?.get as () => number;
      return () => {
        for (let index = count.call(page) - 1; index >= 0; index--) {
          const frame = page[index] as Window;
          if (seen.has(frame)) continue;
          seen.add(frame);
          realm(frame);
        }
      };
    },
  };
};
