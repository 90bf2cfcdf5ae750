const SVG = 'http://www.w3.org/2000/svg';

/** A window with what it defines. */
export type Page = Window & typeof globalThis;

// What the guard itself asks of nodes and does to them, each with its object first: a page can redefine what an object
// inherits and give it properties of its own, and the fields of a form or the pictures of a document that have the name of a
// property stand in its place. Taken as this file is loaded, before any code of the page can change it; one window's serve for
// the nodes of every frame. Where there is no document there are none, and none is asked for.

const { bind, call } = Function.prototype;
const interfaces = globalThis as unknown as Readonly<
  Record<string, { readonly prototype: object } | undefined>
>;

export const take = <T>(owner: string, key: string, part: 'get' | 'set' | 'value' = 'get'): T => {
  const descriptor = Object.getOwnPropertyDescriptor(interfaces[owner]?.prototype ?? {}, key);
  return (descriptor && bind.call(call as never, descriptor[part])) as T;
};

export type Reader<N, T> = (of: N) => T;

export const getAttribute = /* @__PURE__ */ take<(element: Element, name: string) => string | null>(
  'Element',
  'getAttribute',
  'value',
);
export const setAttribute = /* @__PURE__ */ take<(element: Element, name: string, value: string) => void>(
  'Element',
  'setAttribute',
  'value',
);
export const removeAttribute = /* @__PURE__ */ take<(element: Element, name: string) => void>(
  'Element',
  'removeAttribute',
  'value',
);
export const hasAttributes = /* @__PURE__ */ take<Reader<Element, boolean>>(
  'Element',
  'hasAttributes',
  'value',
);
/** The names of all that it has, in a list of its own. */
export const attributeNames = /* @__PURE__ */ take<Reader<Element, string[]>>(
  'Element',
  'getAttributeNames',
  'value',
);
export const matches = /* @__PURE__ */ take<(element: Element, selector: string) => boolean>(
  'Element',
  'matches',
  'value',
);
export const localName = /* @__PURE__ */ take<Reader<Element, string>>('Element', 'localName');
export const namespaceURI = /* @__PURE__ */ take<Reader<Element, string | null>>('Element', 'namespaceURI');
export const shadowRoot = /* @__PURE__ */ take<Reader<Element, ShadowRoot | null>>('Element', 'shadowRoot');
export const nextElementSibling = /* @__PURE__ */ take<Reader<Element, Element | null>>(
  'Element',
  'nextElementSibling',
);
export const previousElementSibling = /* @__PURE__ */ take<Reader<Node, Element | null>>(
  'Element',
  'previousElementSibling',
);
/** Of an element; `firstElement` asks any node. */
export const firstElementChild = /* @__PURE__ */ take<Reader<Node, Element | null>>(
  'Element',
  'firstElementChild',
);

/** Name and value of each attribute. */
export const attributesOf = (element: Element): readonly (readonly [name: string, value: string])[] =>
  attributeNames(element).map((name) => [name, getAttribute(element, name) ?? '']);

/** Of an attribute node. */
export const ownerElement = /* @__PURE__ */ take<Reader<Attr, Element | null>>('Attr', 'ownerElement');
export const attributeName = /* @__PURE__ */ take<Reader<Attr, string>>('Attr', 'name');
export const attributeValue = /* @__PURE__ */ take<Reader<Attr, string>>('Attr', 'value');
export const setAttributeValue = /* @__PURE__ */ take<(attribute: Attr, value: string) => void>(
  'Attr',
  'value',
  'set',
);

export const parentNode = /* @__PURE__ */ take<Reader<Node, Node | null>>('Node', 'parentNode');
export const parentElement = /* @__PURE__ */ take<Reader<Node, Element | null>>('Node', 'parentElement');
export const nextSibling = /* @__PURE__ */ take<Reader<Node, Node | null>>('Node', 'nextSibling');
export const isConnected = /* @__PURE__ */ take<Reader<Node, boolean>>('Node', 'isConnected');
/** Is the other it, or below it? */
export const contains = /* @__PURE__ */ take<(node: Node, other: Node) => boolean>(
  'Node',
  'contains',
  'value',
);
/** What relative addresses start from. */
export const baseURI = /* @__PURE__ */ take<Reader<Node, string>>('Node', 'baseURI');
const textContent = /* @__PURE__ */ take<Reader<Node, string | null>>('Node', 'textContent');
const nodeType = /* @__PURE__ */ take<Reader<unknown, number>>('Node', 'nodeType');
const ownerDocument = /* @__PURE__ */ take<Reader<Node, Document | null>>('Node', 'ownerDocument');
/** The document, the shadow root or the topmost node that a node is in. */
export const rootOf = /* @__PURE__ */ take<Reader<Node, Node & { readonly host?: unknown }>>(
  'Node',
  'getRootNode',
  'value',
);

export const currentScript = /* @__PURE__ */ take<Reader<Document, Element | null>>(
  'Document',
  'currentScript',
);
/** The window of a document. */
export const defaultView = /* @__PURE__ */ take<Reader<Document, Page | null>>('Document', 'defaultView');
export const bodyOf = /* @__PURE__ */ take<Reader<Document, Element | null>>('Document', 'body');
export const readyState = /* @__PURE__ */ take<Reader<Document, DocumentReadyState>>(
  'Document',
  'readyState',
);

/** Is the parser of a document at work? */
export const isParsing = (document: Document): boolean => readyState(document) === 'loading';

/** Its `nodeType`; 0 of what is no node, whatever it says of itself. */
export const nodeTypeOf = (node: unknown): number => {
  try {
    return nodeType(node);
  } catch {
    return 0;
  }
};

/** The `localName` of an element, and of anything else an empty text. */
export const tagOf = (node: unknown): string => (nodeTypeOf(node) === 1 ? localName(node as Element) : '');

export const textOf = (node: Node): string => textContent(node) ?? '';

/** The document of a node; itself, if it is one. */
export const documentOf = (node: Node): Document => ownerDocument(node) ?? (node as Document);

/** In a document, or in a shadow tree, which may come into one without a call that names what is inside. */
export const isLive = (node: Node): boolean => {
  if (isConnected(node)) return true;
  const root = rootOf(node);
  // A link, too, has a host.
  return nodeTypeOf(root) === 11 && !!root.host;
};

/** Of what an observer tells. */
export const recordType = /* @__PURE__ */ take<Reader<MutationRecord, MutationRecordType>>(
  'MutationRecord',
  'type',
);
export const recordTarget = /* @__PURE__ */ take<Reader<MutationRecord, Node>>('MutationRecord', 'target');
export const addedNodes = /* @__PURE__ */ take<Reader<MutationRecord, ArrayLike<Node>>>(
  'MutationRecord',
  'addedNodes',
);
/** What followed at once on what was added, as it was. */
export const recordNext = /* @__PURE__ */ take<Reader<MutationRecord, Node | null>>(
  'MutationRecord',
  'nextSibling',
);
export const attributeOf = /* @__PURE__ */ take<Reader<MutationRecord, string | null>>(
  'MutationRecord',
  'attributeName',
);

/** What a list of nodes holds, whatever it says of its length. */
export const itemsOf = <N extends Node>(list: ArrayLike<N>): readonly N[] => {
  const items: N[] = [];
  for (let index = 0, item = list[0]; item; item = list[++index]) items[index] = item;
  return items;
};

const children = /* @__PURE__ */ take<Reader<Node, ArrayLike<ChildNode>>>('Node', 'childNodes');
export const childNodes = (node: Node): readonly ChildNode[] => itemsOf(children(node));

export const createTreeWalker = /* @__PURE__ */ take<
  (document: Document, root: Node, whatToShow: number) => TreeWalker
>('Document', 'createTreeWalker', 'value');
export const nextNode = /* @__PURE__ */ take<Reader<TreeWalker, Node | null>>(
  'TreeWalker',
  'nextNode',
  'value',
);
export const setCurrentNode = /* @__PURE__ */ take<(walker: TreeWalker, node: Node) => void>(
  'TreeWalker',
  'currentNode',
  'set',
);

const PARENTS = ['Element', 'Document', 'DocumentFragment'] as const;
/** What each kind of parent has for itself: of `kind` 1, of 9, and of any other. */
const ofParent = <T>(key: string, part: 'get' | 'value') => {
  const [ofElement, ofDocument, ofFragment] = PARENTS.map((owner) => take<T>(owner, key, part)) as [T, T, T];
  return (kind: number): T => (kind === 1 ? ofElement : kind === 9 ? ofDocument : ofFragment);
};
const firstOf = /* @__PURE__ */ ofParent<Reader<Node, Element | null>>('firstElementChild', 'get');
const lastOf = /* @__PURE__ */ ofParent<Reader<Node, Element | null>>('lastElementChild', 'get');
const oneOf = /* @__PURE__ */ ofParent<(root: Node, selector: string) => Element | null>(
  'querySelector',
  'value',
);
const allOf = /* @__PURE__ */ ofParent<(root: Node, selector: string) => readonly Element[]>(
  'querySelectorAll',
  'value',
);

/** Its `firstElementChild`; of a text undefined. */
export const firstElement = (node: Node): Element | null | undefined => {
  const kind = nodeTypeOf(node);
  if (kind === 1) return firstElementChild(node);
  return kind === 9 || kind === 11 ? firstOf(kind)(node) : undefined;
};
/** Its `lastElementChild`, where it may have one. */
export const lastElement = (node: Node): Element | null => lastOf(nodeTypeOf(node))(node);
export const queryAll = (root: Node, selector: string): readonly Element[] =>
  itemsOf(allOf(nodeTypeOf(root))(root, selector));
/** Is there any of one of them below? Each is asked for itself: what it is asked of is so but once. */
export const queryAny = (root: Node, selectors: readonly string[]): boolean => {
  const one = oneOf(nodeTypeOf(root));
  for (let index = 0; index < selectors.length; index++)
    if (one(root, selectors[index] as string)) return true;
  return false;
};

const setText = /* @__PURE__ */ take<(script: Element, text: string) => void>(
  'HTMLScriptElement',
  'text',
  'set',
);
/** Sets the text of a node; of a script, see `writeScript`. */
export const writeText = /* @__PURE__ */ take<(node: Node, text: string) => void>(
  'Node',
  'textContent',
  'set',
);

/** Sets the text of a script. */
export const writeScript = (script: Element, text: string): void =>
  (namespaceURI(script) === SVG ? writeText : setText)(script, text);
