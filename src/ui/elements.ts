import type { Undo } from '../model/consent';

type Render = (element: HTMLElement) => unknown;

/** The class of our elements of one name. The registry is the page's, so it must not know any one consent. */
interface ElementClass extends CustomElementConstructor {
  /** Those in the page: no selector finds the ones in shadow roots. */
  readonly there: Set<HTMLElement>;
  readonly renders: Set<Render>;
}

/** Calls `render` for each element of that name, present or future; returns its undo. */
export const onElement = (tag: string, render: Render): Undo => {
  let Element = customElements.get(tag) as ElementClass;
  if (!Element) {
    const there = new Set<HTMLElement>();
    const renders = new Set<Render>();
    const made = class extends HTMLElement {
      connectedCallback(): void {
        there.add(this);
        for (const each of renders) each(this);
      }
      disconnectedCallback(): void {
        there.delete(this);
      }
    };
    // Static fields are newer than the oldest browsers of the README.
    Element = Object.assign(made, { there, renders });
    customElements.define(tag, Element);
  }
  Element.renders.add(render);
  // A copy: what is rendered may add and remove elements.
  [...Element.there].forEach(render);
  return () => Element.renders.delete(render);
};
