import { below, hasLoader, holdsLoader, isLoader, SCRIPTS } from '../loading';
import {
  documentOf,
  firstElement,
  isLive,
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
 * Elements that code inserts: looked at before they go in, as scripts and frames start inside the insertion. What goes
 * into a tree that is not in the document is looked at when that tree goes in. Copies are looked at as they are made.
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
  /** Does it hold a text that acts? */
  const isText = (node: unknown): boolean => /^(?:script|style)$/.test(tagOf(node));
  const isForeign = (node: Node, into: Node): boolean => documentOf(node) !== documentOf(into);
  /** A text of a style sheet, now without what has to wait, and as given later: unless the page has changed it since. */
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
  /** What `args` hold goes into `self`; `place` is what the call says of where, behind it. */
  const put = (...[go, args, self, place]: [...Parameters<Handler>, place: readonly unknown[]]): unknown => {
    if (follows()) flush();
    const tag = tagOf(self);
    if (tag === 'script') return elements.text(self, textsOf(args), go);
    if (tag === 'style') {
      const waits = (nodes: readonly unknown[]): boolean => !!styles.clean(textOf(self) + textsOf(nodes))[1];
      if (!waits(args)) return go();
      const texts = args.map(tidied);
      if (!waits(texts)) return go([...texts, ...place]);
      // An address that is put together of several texts.
      const text = textOf(self) + textsOf(args);
      styles.write(self, text, (value) => writeText(self, value));
      return args[0];
    }
    // On the way of every node that code puts in: most are asked no more than what they are.
    let more = false;
    let roots: ShadowRoot[] | undefined;
    for (const node of args) {
      if (typeof node === 'string') continue;
      if (firstElement(node) || (nodeTypeOf(node) === 1 && isLoader(node))) more = true;
      // What a template holds may have shadow roots that nobody has seen.
      if (isForeign(node, self))
        elements.shadows(node, (root) => {
          roots = [...(roots ?? []), root];
        });
    }
    if (!roots && !more) return go();
    const live = isLive(self);
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
    // Natively, too, they run once all are in.
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
  /** Nothing that loads goes where it would, nor a text where that would act. */
  const idle: Idle = (self, node) => {
    const kind = typeof node === 'string' ? 3 : nodeTypeOf(node);
    if (kind !== 3 && (kind !== 1 || documentOf(node) !== home)) return false;
    const into = nodeTypeOf(self);
    if (!into || isText(self)) return false;
    return kind === 3 || (!follows() && (!holdsLoader(node) || !isLive(self)));
  };
  /** What is neither becomes a text, once and before anything is looked at: to make one, code of the page may run. */
  const insert: Handler = (go, given, self) => {
    const args = given.map((each) => (nodeTypeOf(each) ? each : `${each}`));
    return held.quietly(() => put((other = args) => go(other), args, self, []));
  };
  /** Of nodes only: all else is refused by the browser. */
  const insertNode: Handler = (go, args, self) =>
    nodeTypeOf(args[0]) ? held.quietly(() => put(go, [args[0]], self, args.slice(1))) : go();
  wrap('Node', 'appendChild insertBefore replaceChild', insertNode, 'value', idle);
  wrap(PARENTS, 'moveBefore', insertNode);
  wrap(PARENTS, 'append prepend replaceChildren', insert, 'value', idle);
  wrap('HTMLSelectElement HTMLOptionsCollection', 'add', (go, [node, before], self) => {
    const place = nodeTypeOf(before) || (before ?? null) === null ? before : +before;
    // A collection is no node: what it shows is in the page.
    return insertNode((_) => go([node, place]), [node], nodeTypeOf(self) ? self : home.documentElement);
  });
  /** The element whose text it would be. */
  const at = ({ startContainer }: Range): Node =>
    nodeTypeOf(startContainer) === 3 ? (parentNode(startContainer) ?? startContainer) : startContainer;
  wrap('Range', 'insertNode', (go, args, self) => insertNode(go, args, at(self)));
  wrap('Range', 'surroundContents', (go, args, self: Range) => {
    const [node] = args;
    if (!isText(node)) return insertNode(go, args, at(self));
    // Natively it is put in first, and filled then.
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
  // As a node, a text can be kept.
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
  // A change of what is in it starts a script.
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
  // Its pictures are asked for before it is put anywhere.
  wrap('XSLTProcessor', 'transformToFragment', (go) => {
    const made = go();
    if (made) elements.scan(made);
    return made;
  });
  wrap('Document', 'importNode adoptNode', (go, args, self) => {
    // Once adopted, nothing tells any more that it comes from a template.
    if (nodeTypeOf(args[0]) && isForeign(args[0], self)) elements.shadows(args[0], elements.scan);
    return copy(go(), args[0]);
  });
};
