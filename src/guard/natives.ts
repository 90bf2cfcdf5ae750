/** A window with what it defines. */
export type Page = Window & typeof globalThis;

/** The functions the guard itself calls, each with its object as the first argument. */
export interface Natives {
  get(element: Element, name: string): string | null;
  set(element: Element, name: string, value: string): void;
  drop(element: Element, name: string): void;
  all(root: Node, selector: string): readonly Element[];
}

const { bind, call } = Function.prototype;

/** Taken before any code of the page can change them. They serve for the nodes of every frame. */
export const takeNatives = ({ Element, Document, DocumentFragment }: Page): Natives => {
  const take = (method: unknown) => bind.call(call as never, method);
  const { getAttribute, setAttribute, removeAttribute } = Element.prototype;
  const [ofElement, ofDocument, ofFragment] = [Element, Document, DocumentFragment].map(({ prototype }) =>
    take(prototype.querySelectorAll),
  ) as [Natives['all'], Natives['all'], Natives['all']];
  return {
    get: take(getAttribute),
    set: take(setAttribute),
    drop: take(removeAttribute),
    all: (root, selector) =>
      (root.nodeType === 1 ? ofElement : root.nodeType === 9 ? ofDocument : ofFragment)(root, selector),
  };
};
