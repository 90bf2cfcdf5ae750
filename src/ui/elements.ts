import type { Undo } from '../model/consent';

const CONNECTED = 'flux-consent-connected';

/** Calls `render` for each element of that name, present or future; returns its undo. */
export const onElement = (tag: string, render: (element: HTMLElement) => unknown): Undo => {
  const listen = (event: Event): void => {
    const [element] = event.composedPath() as HTMLElement[];
    if (element?.localName === tag) render(element);
  };
  const there = document.querySelectorAll<HTMLElement>(tag);
  const known = customElements.get(tag);
  document.addEventListener(CONNECTED, listen);
  if (known) for (const element of there) render(element);
  else {
    // The registry is the page's, so the class must not know any one consent: it only announces its element.
    const Element = class extends HTMLElement {
      connectedCallback(): void {
        this.dispatchEvent(new Event(CONNECTED, { bubbles: true, composed: true }));
      }
    };
    customElements.define(tag, Element);
  }
  return () => document.removeEventListener(CONNECTED, listen);
};
