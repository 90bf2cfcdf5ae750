import type { Undo } from '../model/consent';
import { onElement } from './elements';

/** Fills each element of that name, present or future; its undo empties them. */
export const fillEach = (tag: string, fill: (element: HTMLElement) => unknown): Undo => {
  const filled = new Set<WeakRef<HTMLElement>>();
  const undo = onElement(tag, (element) => {
    // The page may have moved it to another window, where style sheets of this one cannot be used.
    if (element.ownerDocument !== document) return;
    for (const each of filled) if (!each.deref()) filled.delete(each);
    filled.add(new WeakRef(element));
    fill(element);
  });
  return () => {
    undo();
    for (const each of filled) each.deref()?.shadowRoot?.replaceChildren();
  };
};
