import type { Undo } from '../model/platform';
import type { Page } from './natives';

/** A guarded window, and what restores it. */
export interface Realm {
  readonly page: Page;
  readonly undos: Undo[];
  /** Whether its page has brought a consent of its own, which decides there. */
  isLeft(): boolean;
  leave(): void;
}

/** The page's window and those of same-origin frames, each with built-ins of its own. */
export interface Realms {
  /** Guards a window; errors are thrown. */
  begin(page: Page): void;
  /** Guards the window of a frame, unless it is cross-origin or guarded already. */
  realm(frame: unknown): void;
  /** The realm of a guarded window. */
  of(page: Page): Realm | undefined;
  /** Stops guarding further windows. */
  end(): void;
  isOver(): boolean;
  /** Visits the realms that still exist. */
  each(visit: (realm: Realm) => void): void;
  /** Makes a function that guards the frames a window has gained since its last call. */
  sweeper(page: Page): () => void;
}

/** `install` guards a window; `watch` a document in it, as a window may have several in succession. */
export const createRealms = (install: (realm: Realm) => void, watch: (root: Document) => void): Realms => {
  // Keyed by an interface of the window, as its proxy outlives its page; weak, so no page is kept alive.
  const realms = new WeakMap<object, Realm>();
  const alive = new Set<WeakRef<Realm>>();
  const seen = new WeakSet<object>();
  let ended = false;
  /** Whether its page had its own consent before it could be guarded; `about:` windows belong to ours. */
  const isOther = (page: Page): boolean => {
    try {
      const { FluxConsent: own } = page as { FluxConsent?: { destroy?: unknown } };
      return page !== self && /^https?:$/.test(page.location.protocol) && typeof own?.destroy === 'function';
    } catch {
      // It has navigated to another site.
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
      // A cross-origin window throws here.
      const { document, Node } = page;
      if (ended) return;
      if (realms.has(Node)) watch(document);
      else if (isOther(page)) return;
      else {
        // Right after `pagehide` the next document is there, and its parser has inserted nothing yet.
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
      // Called for each inserted tree; reading `length` of the window itself takes three times as long.
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
