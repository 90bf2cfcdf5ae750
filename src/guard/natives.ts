import { localName } from './local-name';

const SVG = 'http://www.w3.org/2000/svg';

/** A window with what it defines. */
export type Page = Window & typeof globalThis;

/**
 * The functions the guard itself calls, each with its object as the first argument: a page can redefine what an object
 * inherits, and the fields of a form or the pictures of a document that have the name of a property stand in its place.
 */
export interface Natives {
  get(element: Element, name: string): string | null;
  set(element: Element, name: string, value: string): void;
  drop(element: Element, name: string): void;
  /** Sets the text of a script. */
  write(script: Element, text: string): void;
  all(root: Node, selector: string): readonly Element[];
  /** Is there any below? */
  some(root: Node, selector: string): boolean;
  matches(element: Element, selector: string): boolean;
  /** Its `localName` and `namespaceURI`. */
  local(element: Element): string;
  space(element: Element): string | null;
  /** Its `nodeType`; 0 of what is no node, whatever it says of itself. */
  kind(node: unknown): number;
  parent(node: Node): Node | null;
  /** Its `firstElementChild`; of a text undefined. */
  first(node: Node): Element | null | undefined;
  /** The same of an element, which is asked sooner. */
  child(element: Element): Element | null;
  /** Its `nextElementSibling`. */
  next(element: Element): Element | null;
  /** Its `hasAttributes()`. */
  has(element: Element): boolean;
  /** The document of a node; itself, if it is one. */
  document(node: Node): Document;
  /** In a document, or in a shadow tree, which may come into one without a call that names what is inside. */
  live(node: Node): boolean;
  attributes(element: Element): NamedNodeMap;
  shadow(element: Element): ShadowRoot | null;
  /** What relative addresses start from. */
  base(node: Node): string;
  /** Its `currentScript`. */
  current(document: Document): Element | null;
  /** The window of a document. */
  view(document: Document): Page | null;
  /** Is its parser at work? */
  parses(document: Document): boolean;
}
type Child = (node: Node) => Element | null;
type Query<T> = (root: Node, selector: string) => T;

/** Asked of every node that code puts in, where a function in between would be felt: they cannot be redefined. */
const KEPT = {
  Node: 'nodeType isConnected parentNode ownerDocument nextSibling parentElement baseURI',
  Element: 'localName attributes firstElementChild nextElementSibling shadowRoot namespaceURI',
  Document: 'firstElementChild readyState',
  DocumentFragment: 'firstElementChild',
  Attr: 'name localName ownerElement',
};

export const keepGetters = (page: Page): void => {
  // Without a prototype, so that nothing put on Object.prototype becomes part of it.
  for (const [name, keys] of Object.entries(KEPT))
    for (const key of keys.split(' '))
      Reflect.defineProperty(page[name as keyof typeof KEPT].prototype, key, {
        __proto__: null,
        configurable: false,
      } as PropertyDescriptor);
};

const { bind, call } = Function.prototype;

/** Taken before any code of the page can change them. They serve for the nodes of every frame. */
export const takeNatives = ({
  Element,
  Document,
  DocumentFragment,
  HTMLScriptElement,
  Node,
}: Page): Natives => {
  const take = (method: unknown) => bind.call(call as never, method);
  const getter = (owner: { readonly prototype: object }, key: string) =>
    take(Object.getOwnPropertyDescriptor(owner.prototype, key)?.get);
  const { getAttribute, setAttribute, removeAttribute, hasAttributes, matches } = Element.prototype;
  const type = getter(Node, 'nodeType') as (node: unknown) => number;
  const kind: Natives['kind'] = (node) => {
    try {
      return type(node);
    } catch {
      return 0;
    }
  };
  const [child, ofDocument, ofFragment] = [Element, Document, DocumentFragment].map((owner) =>
    getter(owner, 'firstElementChild'),
  ) as [Child, Child, Child];
  const query = <T>(method: 'querySelector' | 'querySelectorAll'): Query<T> => {
    const [ofElement, ofDocument, ofFragment] = [Element, Document, DocumentFragment].map(({ prototype }) =>
      take(prototype[method]),
    ) as [Query<T>, Query<T>, Query<T>];
    return (root, selector) => {
      const is = kind(root);
      return (is === 1 ? ofElement : is === 9 ? ofDocument : ofFragment)(root, selector);
    };
  };
  const owner = getter(Node, 'ownerDocument') as (node: Node) => Document | null;
  const root = take(Node.prototype.getRootNode) as unknown as (
    node: Node,
  ) => Node & { readonly host?: unknown };
  const connected = getter(Node, 'isConnected') as (node: Node) => boolean;
  const any = query<Element | null>('querySelector');
  const state = getter(Document, 'readyState');
  const space = getter(Element, 'namespaceURI') as Natives['space'];
  const setter = (owner: { readonly prototype: object }, key: string): Natives['write'] =>
    take(Object.getOwnPropertyDescriptor(owner.prototype, key)?.set);
  const text = setter(HTMLScriptElement, 'text');
  const content = setter(Node, 'textContent');
  return {
    get: take(getAttribute),
    set: take(setAttribute),
    drop: take(removeAttribute),
    write: (script, value) => (space(script) === SVG ? content : text)(script, value),
    all: query('querySelectorAll'),
    some: (root, selector) => !!any(root, selector),
    matches: take(matches),
    local: localName,
    first(node) {
      const is = kind(node);
      if (is === 1) return child(node);
      return is === 9 ? ofDocument(node) : is === 11 ? ofFragment(node) : undefined;
    },
    child,
    next: getter(Element, 'nextElementSibling'),
    has: take(hasAttributes),
    space,
    kind,
    document: (node) => owner(node) ?? (node as Document),
    live: (node) => connected(node) || !!root(node).host,
    parent: getter(Node, 'parentNode'),
    attributes: getter(Element, 'attributes'),
    shadow: getter(Element, 'shadowRoot'),
    base: getter(Node, 'baseURI'),
    current: getter(Document, 'currentScript'),
    view: getter(Document, 'defaultView'),
    parses: (document) => state(document) === 'loading',
  };
};
