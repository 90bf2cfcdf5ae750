import type { Surface } from '../surface';
import type { Handler, Idle } from '../wrap';

const PARENTS = 'Element Document DocumentFragment';

/**
 * Elements that code inserts: looked at before they go in, as scripts and frames start inside the insertion. What goes
 * into a tree that is not in the document is looked at when that tree goes in. Copies are looked at as they are made.
 */
export const insertion: Surface = ({
  page,
  elements,
  held,
  gate,
  loading,
  natives,
  styles,
  watch,
  wrap,
  flush,
  sweep,
}) => {
  const textOf = (nodes: readonly unknown[]): string =>
    nodes
      .map((node) =>
        typeof node === 'string'
          ? node
          : ((node as Text | null)?.data ?? (node as DocumentFragment | null)?.textContent ?? ''),
      )
      .join('');
  const isForeign = (node: Node, into: Node): boolean =>
    !!into.nodeType && natives.document(node) !== natives.document(into);
  /** A text of a style sheet, now without what has to wait, and as given later: unless the page has changed it since. */
  const tidied = (given: unknown): unknown => {
    const node = typeof given === 'string' ? page.document.createTextNode(given) : (given as Text | null);
    if (node?.nodeType !== 3) return given;
    const { data } = node;
    const [safe, verdict] = styles.clean(data);
    if (!verdict) return node;
    node.data = safe;
    held.hold(verdict, () => {
      if (node.data === safe) node.data = data;
    });
    return node;
  };
  /** What `args` hold goes into `self`; `place` is what the call says of where, behind it. */
  const put = (...[go, args, self, place]: [...Parameters<Handler>, place: readonly unknown[]]): unknown => {
    const { localName } = self;
    if (localName === 'script') return elements.text(self, textOf(args), go);
    if (localName === 'style') {
      const waits = (nodes: readonly unknown[]): boolean =>
        !!styles.clean(self.textContent + textOf(nodes))[1];
      if (!waits(args)) return go();
      const texts = args.map(tidied);
      if (!waits(texts)) return go([...texts, ...place]);
      // An address that is put together of several texts.
      const text = self.textContent + textOf(args);
      styles.write(self, text, (value) => {
        self.textContent = value;
      });
      return args[0];
    }
    // On the way of every node that code puts in: most are asked no more than what they are.
    let more = false;
    let roots: ShadowRoot[] | undefined;
    for (const node of args) {
      if (node?.firstElementChild || (node?.nodeType === 1 && loading.is(node))) more = true;
      // What a template holds may have shadow roots that nobody has seen.
      if (node?.nodeType && node.ownerDocument !== self.ownerDocument && isForeign(node, self))
        elements.shadows(node, (root) => {
          roots = [...(roots ?? []), root];
        });
    }
    if (!roots && !more) return go();
    const live = self.isConnected !== false || !!self.getRootNode().host;
    if (!roots && !live) return go();
    let some = !!roots;
    for (const root of roots ?? []) elements.scan(root);
    if (live)
      for (const node of args)
        if (node?.nodeType && loading.within(node)) {
          some = true;
          elements.scan(node);
        }
    if (!some) return go();
    flush();
    // Natively, too, they run once all are in.
    const start = gate.pause(args);
    try {
      const result = go();
      for (const root of roots ?? []) watch(root);
      sweep();
      return result;
    } finally {
      start();
    }
  };
  /** Nothing that loads goes where it would, nor a text where that would act. */
  const idle: Idle = (self, node) => {
    const { localName, ownerDocument } = self ?? {};
    if (localName === 'script' || localName === 'style') return false;
    if (typeof node === 'string') return true;
    const kind = node?.nodeType;
    if (!kind || kind === 11 || ownerDocument !== node.ownerDocument) return false;
    if (!node.firstElementChild && (kind !== 1 || !loading.is(node))) return true;
    return (self.isConnected === false && !self.getRootNode().host) || !loading.within(node);
  };
  const insert: Handler = (go, args, self) => put(go, args, self, []);
  /** Of nodes only: a text is refused by the browser. */
  const insertNode: Handler = (go, args, self) => {
    if (typeof args[0] === 'string') return go();
    return args.length > 1 ? put(go, [args[0]], self, args.slice(1)) : insert(go, args, self);
  };
  wrap('Node', 'appendChild insertBefore replaceChild', insertNode, 'value', idle);
  wrap(PARENTS, 'moveBefore', insertNode);
  wrap(PARENTS, 'append prepend replaceChildren', insert, 'value', idle);
  wrap('HTMLSelectElement HTMLOptionsCollection', 'add', insert);
  /** The element whose text it would be. */
  const at = ({ startContainer }: Range): Node =>
    startContainer.nodeType === 3 ? (startContainer.parentNode ?? startContainer) : startContainer;
  wrap('Range', 'insertNode surroundContents', (go, args, self) => insert(go, args, at(self)));
  const beside: Handler = (go, args, self) => {
    const { parentNode } = self;
    return parentNode ? insert(go, args, parentNode) : go();
  };
  wrap('Element CharacterData DocumentType', 'before after replaceWith', beside);
  wrap('Element', 'insertAdjacentElement', (go, args, self) =>
    (/^(?:beforebegin|afterend)$/i.test(args[0]) ? beside : insert)(() => go(), [args[1]], self),
  );
  // As a node, a text can be kept.
  wrap('Element', 'insertAdjacentText', (go, [where, text], self) => {
    if (!/^(?:script|style)$/.test(self.localName) || !/^(?:afterbegin|beforeend)$/i.test(where)) return go();
    if (/^a/i.test(where)) self.prepend(`${text}`);
    else self.append(`${text}`);
    return undefined;
  });
  wrap('HTMLTableElement', 'caption tHead tFoot', insert, 'set');
  wrap('Document', 'body', insert, 'set');
  const copy = (copied: object, original: unknown): object => {
    elements.copied(copied as Node, original as Node);
    return copied;
  };
  wrap('Node', 'cloneNode', (go, _, self) => copy(go(), self));
  // Its pictures are asked for before it is put anywhere.
  wrap('XSLTProcessor', 'transformToFragment', (go) => {
    const made = go();
    if (made) elements.scan(made);
    return made;
  });
  wrap('Document', 'importNode adoptNode', (go, args, self) => {
    // Once adopted, nothing tells any more that it comes from a template.
    if (args[0]?.nodeType && isForeign(args[0], self)) elements.shadows(args[0], elements.scan);
    return copy(go(), args[0]);
  });
};
