import type { Page } from './natives';

/** The windows of frames that share the page's origin: worlds of their own, with functions of their own. */
export interface Realms {
  /** Guards the window of a frame, unless it is another site's or guarded already. */
  realm(frame: unknown): void;
  /** What guards the frames of a window that have come since it was last called. */
  sweeper(page: Page): () => void;
}

/** `install` guards a window; `watch` a document in it, of which a window may have several one after the other. */
export const createRealms = (install: (page: Page) => void, watch: (root: Document) => void): Realms => {
  const windows = new WeakSet<object>();
  const seen = new WeakSet<object>();
  const realm: Realms['realm'] = (frame) => {
    const page = frame as Page;
    try {
      // Another site's window throws here. A window is known by what it defines: its proxy outlives it.
      const { document, Node } = page;
      if (windows.has(Node)) watch(document);
      else {
        windows.add(Node);
        install(page);
      }
    } catch {}
  };
  return {
    realm,
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
