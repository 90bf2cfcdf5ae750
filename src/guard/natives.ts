const SVG = 'http://www.w3.org/2000/svg';

/** A window with what it defines. */
export type Page = Window & typeof globalThis;

// Native methods and accessors that the guard uses, as functions that take the object first. A page can
// redefine what objects inherit, shadow it with own properties, or clobber it with named form fields and
// images. They are captured when this file loads, before code of the page can run; those of one window serve
// the nodes of every frame. In a worker, which has no document, they are undefined and not used.

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
/** The names of all attributes, in a new array. */
export const attributeNames = /* @__PURE__ */ take<Reader<Element, string[]>>(
  'Element',
  'getAttributeNames',
  'value',
);
export const closest = /* @__PURE__ */ take<(element: Element, selector: string) => Element | null>(
  'Element',
  'closest',
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
/** For elements; `firstElement` takes any node. */
export const firstElementChild = /* @__PURE__ */ take<Reader<Node, Element | null>>(
  'Element',
  'firstElementChild',
);

/** Name and value of each attribute. */
export const attributesOf = (element: Element): readonly (readonly [name: string, value: string])[] =>
  attributeNames(element).map((name) => [name, getAttribute(element, name) ?? '']);

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
/** Whether the other is the node itself, or below it. */
export const contains = /* @__PURE__ */ take<(node: Node, other: Node) => boolean>(
  'Node',
  'contains',
  'value',
);
/** The base for relative addresses. */
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

/** Whether the parser of a document is at work. */
export const isParsing = (document: Document): boolean => readyState(document) === 'loading';

/** The `nodeType`; 0 for anything that is not a node, even if it claims to be one. */
export const nodeTypeOf = (node: unknown): number => {
  try {
    return nodeType(node);
  } catch {
    return 0;
  }
};

/** The `localName` of an element; an empty string for anything else. */
export const tagOf = (node: unknown): string => (nodeTypeOf(node) === 1 ? localName(node as Element) : '');

export const textOf = (node: Node): string => textContent(node) ?? '';

/** The document of a node; for a document, itself. */
export const documentOf = (node: Node): Document => ownerDocument(node) ?? (node as Document);

/** Whether it is in a document, or in a shadow tree: that enters one with its host, by no call of its own. */
export const isLive = (node: Node): boolean => {
  if (isConnected(node)) return true;
  const root = rootOf(node);
  // A link has a `host`, too.
  return nodeTypeOf(root) === 11 && !!root.host;
};

/** Whether it is live, or may become so without a call: an option enters a document by `select[0] = option`. */
export const mayGoLive = (node: Node): boolean =>
  isLive(node) || (nodeTypeOf(node) === 1 && !!closest(node as Element, 'option'));

/** Accessors of mutation records. */
export const recordType = /* @__PURE__ */ take<Reader<MutationRecord, MutationRecordType>>(
  'MutationRecord',
  'type',
);
export const recordTarget = /* @__PURE__ */ take<Reader<MutationRecord, Node>>('MutationRecord', 'target');
export const addedNodes = /* @__PURE__ */ take<Reader<MutationRecord, ArrayLike<Node>>>(
  'MutationRecord',
  'addedNodes',
);
/** The next sibling of the added nodes when they were added. */
export const recordNext = /* @__PURE__ */ take<Reader<MutationRecord, Node | null>>(
  'MutationRecord',
  'nextSibling',
);
export const attributeOf = /* @__PURE__ */ take<Reader<MutationRecord, string | null>>(
  'MutationRecord',
  'attributeName',
);

/** The nodes of a list, whatever its `length` says. */
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
/** The member that each kind of parent defines for itself: elements (1), documents (9), and fragments. */
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

/** The `firstElementChild` of a node; undefined for one that cannot have any, such as text. */
export const firstElement = (node: Node): Element | null | undefined => {
  const kind = nodeTypeOf(node);
  if (kind === 1) return firstElementChild(node);
  return kind === 9 || kind === 11 ? firstOf(kind)(node) : undefined;
};
/** The `lastElementChild` of a node that may have children. */
export const lastElement = (node: Node): Element | null => lastOf(nodeTypeOf(node))(node);
export const queryAll = (root: Node, selector: string): readonly Element[] =>
  itemsOf(allOf(nodeTypeOf(root))(root, selector));
/** Whether any selector matches below; each is queried alone, and the node's type is read once. */
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
/** Sets the text of a node; for a script, see `writeScript`. */
export const writeText = /* @__PURE__ */ take<(node: Node, text: string) => void>(
  'Node',
  'textContent',
  'set',
);

/** Sets the text of a script. */
export const writeScript = (script: Element, text: string): void =>
  (namespaceURI(script) === SVG ? writeText : setText)(script, text);
