import { below, hasLoader, holdsLoader, isInert, isLoader, loadersAnywhere, SCRIPTS } from '../loading';
import {
  documentOf,
  firstElement,
  mayGoLive,
  nodeTypeOf,
  parentNode,
  tagOf,
  textOf,
  writeText,
} from '../natives';
import type { Surface } from '../surface';
import { wake } from '../wake';
import type { Handler, Idle } from '../wrap';

const PARENTS = 'Element Document DocumentFragment';

/**
 * Elements that code inserts: scanned before the insertion, as scripts and frames start inside it. Nodes put
 * into a tree outside the document are scanned when that tree is inserted; copies are scanned as they are
 * made.
 */
export const insertion: Surface = ({
  page,
  elements,
  held,
  gate,
  styles,
  byCode,
  watch,
  wrap,
  flush,
  follows,
  sweep,
}) => {
  const home = page.document;
  const textsOf = (nodes: readonly unknown[]): string =>
    nodes.map((node) => (typeof node === 'string' ? node : textOf(node as Node))).join('');
  /** Whether its text acts: a script or a style sheet. */
  const isText = (node: unknown): boolean => /^(?:script|style)$/.test(tagOf(node));
  const isForeign = (node: Node, into: Node): boolean => documentOf(node) !== documentOf(into);
  /** A text of a style sheet: now without what must wait, later as given, unless the page has changed it. */
  const tidied = (given: unknown): unknown => {
    const node = typeof given === 'string' ? page.document.createTextNode(given) : (given as Node);
    if (nodeTypeOf(node) !== 3) return given;
    const data = textOf(node);
    const [safe, verdict] = styles.clean(data);
    if (!verdict) return node;
    writeText(node, safe);
    held.hold(verdict, () => textOf(node) === safe && writeText(node, data));
    return node;
  };
  /** Puts the nodes in `args` into `self`; `place` holds the arguments after them, which say where. */
  const put = (...[go, args, self, place]: [...Parameters<Handler>, place: readonly unknown[]]): unknown => {
    if (follows()) flush();
    const tag = tagOf(self);
    if (tag === 'script') return elements.text(self, textsOf(args), go);
    if (tag === 'style') {
      const waits = (nodes: readonly unknown[]): boolean => !!styles.clean(textOf(self) + textsOf(nodes))[1];
      if (!waits(args)) return go();
      const texts = args.map(tidied);
      if (!waits(texts)) return go([...texts, ...place]);
      // An address is split across several texts.
      const text = textOf(self) + textsOf(args);
      styles.write(self, text, (value) => writeText(self, value));
      return args[0];
    }
    // Hot path, run for every node that code inserts: most are asked no more than what kind of node they are.
    let more = false;
    let roots: ShadowRoot[] | undefined;
    for (const node of args) {
      if (typeof node === 'string') continue;
      if (firstElement(node) || (nodeTypeOf(node) === 1 && isLoader(node))) more = true;
      // The content of a template belongs to another document and may have shadow roots not scanned yet.
      if (isForeign(node, self)) {
        elements.shadows(node, (root) => {
          roots = [...(roots ?? []), root];
        });
        // What loads outside a document begins to as it leaves one where nothing loads.
        if (!isInert(self)) for (const each of loadersAnywhere(node)) elements.look(each);
      }
    }
    if (!roots && !more) return go();
    const live = mayGoLive(self);
    if (!roots && !live) return go();
    let some = !!roots;
    for (const root of roots ?? []) elements.scan(root);
    if (live)
      for (const node of args)
        if (typeof node !== 'string' && hasLoader(node)) {
          some = true;
          elements.scan(node);
        }
    if (!some) return go();
    for (const node of args)
      if (typeof node !== 'string')
        for (const script of [node, ...below(node, SCRIPTS)])
          if (tagOf(script) === 'script') byCode.add(script);
    flush();
    // Scripts run once all nodes are in, as they do natively.
    const start = gate.pause(args);
    try {
      const result = go();
      for (const root of roots ?? []) watch(root);
      for (const node of args) if (typeof node !== 'string') wake(node);
      sweep();
      return result;
    } finally {
      start();
    }
  };
  /** True where nothing that loads goes into a live tree, and no text into an element whose text acts. */
  const idle: Idle = (self, node) => {
    const kind = typeof node === 'string' ? 3 : nodeTypeOf(node);
    if (kind !== 3 && (kind !== 1 || documentOf(node) !== home)) return false;
    const into = nodeTypeOf(self);
    if (!into || isText(self)) return false;
    return kind === 3 || (!follows() && (!holdsLoader(node) || !mayGoLive(self)));
  };
  /** Non-nodes become strings once, before any check: the conversion may run code of the page. */
  const insert: Handler = (go, given, self) => {
    const args = given.map((each) => (nodeTypeOf(each) ? each : `${each}`));
    return held.quietly(() => put((other = args) => go(other), args, self, []));
  };
  /** For methods that accept only nodes: the browser refuses anything else. */
  const insertNode: Handler = (go, args, self) =>
    nodeTypeOf(args[0]) ? held.quietly(() => put(go, [args[0]], self, args.slice(1))) : go();
  wrap('Node', 'appendChild insertBefore replaceChild', insertNode, 'value', idle);
  wrap(PARENTS, 'moveBefore', insertNode);
  wrap(PARENTS, 'append prepend replaceChildren', insert, 'value', idle);
  wrap('HTMLSelectElement HTMLOptionsCollection', 'add', (go, [node, before], self) => {
    const place = nodeTypeOf(before) || (before ?? null) === null ? before : +before;
    // An HTMLOptionsCollection is no node: it is treated as part of the document.
    return insertNode((_) => go([node, place]), [node], nodeTypeOf(self) ? self : home.documentElement);
  });
  /** The element that would contain the text. */
  const at = ({ startContainer }: Range): Node =>
    nodeTypeOf(startContainer) === 3 ? (parentNode(startContainer) ?? startContainer) : startContainer;
  wrap('Range', 'insertNode', (go, args, self) => insertNode(go, args, at(self)));
  wrap('Range', 'surroundContents', (go, args, self: Range) => {
    const [node] = args;
    if (!isText(node)) {
      insertNode(go, args, at(self));
      // What it now contains came from elsewhere.
      if (nodeTypeOf(node) === 1 && mayGoLive(node)) elements.scan(node);
      return undefined;
    }
    // Natively the node is inserted empty and then filled; filled first, its text is checked on insertion.
    const inside = self.extractContents();
    node.replaceChildren(inside);
    self.insertNode(node);
    self.selectNode(node);
    return undefined;
  });
  const beside: Handler = (go, args, self) => {
    const parent = parentNode(self);
    return parent ? insert(go, args, parent) : go();
  };
  wrap('Element CharacterData DocumentType', 'before after replaceWith', beside);
  wrap('Element', 'insertAdjacentElement', (go, [given, node], self) => {
    const where = `${given}`;
    const into = /^(?:beforebegin|afterend)$/i.test(where) ? parentNode(self) : self;
    return into ? insertNode(() => go([where, node]), [node], into) : go([where, node]);
  });
  // Inserted as a node, a text can be held.
  wrap('Element', 'insertAdjacentText', (go, given, self) => {
    const [where, text] = [`${given[0]}`, `${given[1]}`];
    const place = where.toLowerCase();
    const into = /^(?:beforebegin|afterend)$/.test(place) ? parentNode(self) : self;
    if (!isText(into)) return go([where, text]);
    if (place === 'afterbegin') self.prepend(text);
    else if (place === 'beforeend') self.append(text);
    else if (place === 'beforebegin') self.before(text);
    else if (place === 'afterend') self.after(text);
    else go([where, text]);
    return undefined;
  });
  wrap(
    'HTMLElement',
    'outerText',
    (go, [given], self) => {
      const text = given === null ? '' : `${given}`;
      if (isText(parentNode(self))) self.replaceWith(text);
      else go([text]);
    },
    'set',
  );
  // A change of its children starts a script that has not run yet.
  wrap('Text', 'splitText', (go, _, self) => {
    const into = parentNode(self);
    return tagOf(into) === 'script' ? elements.text(into as Element, '', () => go()) : go();
  });
  wrap('HTMLTableElement', 'caption tHead tFoot', insertNode, 'set');
  wrap('Document', 'body', insertNode, 'set');
  const copy = (copied: object, original: unknown): object => {
    elements.copied(copied as Node, original as Node);
    return copied;
  };
  wrap('Node', 'cloneNode', (go, _, self) => copy(go(), self));
  // Its images load before it is inserted anywhere.
  wrap('XSLTProcessor', 'transformToFragment', (go) => {
    const made = go();
    if (made) elements.scan(made);
    return made;
  });
  wrap('Document', 'importNode adoptNode', (go, args, self) => {
    // Once adopted, a node no longer shows that it comes from a template.
    if (nodeTypeOf(args[0]) && isForeign(args[0], self)) elements.shadows(args[0], elements.scan);
    return copy(go(), args[0]);
  });
};
