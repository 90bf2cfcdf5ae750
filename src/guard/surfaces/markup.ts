import { isInert } from '../loading';
import { documentOf, isConnected, localName, nodeTypeOf, parentElement, parentNode } from '../natives';
import type { Surface } from '../surface';
import { takeOnce } from '../trust';
import type { Go, Handler, Idle } from '../wrap';

type Method = 'before' | 'prepend' | 'append' | 'after' | 'replaceChildren' | 'replaceWith';
/** Elements with a document or a shadow tree of their own. */
const INNER = /shadowrootmode|<(?:i?frame|object|embed)/i;

/** Markup given as text: parsed where nothing loads, scanned, and inserted as nodes if anything must wait. */
export const markup: Surface = ({
  page,
  elements,
  judge,
  rewrite,
  styles,
  trust,
  watch,
  flush,
  follows,
  sweep,
  wrap,
}) => {
  const inner = Object.getOwnPropertyDescriptor(page.Element.prototype, 'innerHTML')?.set;
  const once = takeOnce(page);
  /** Calls the prototype's method: a form field of the same name would shadow it on the element. */
  const put = (self: Element, method: Method, nodes: DocumentFragment | Text): void =>
    (nodeTypeOf(self) === 11
      ? (page.DocumentFragment.prototype as unknown as Element)
      : page.Element.prototype)[method].call(self, nodes);
  interface Sink {
    /** Index of the markup among the arguments; default 0. */
    readonly at?: number;
    /** What the markup is parsed as the content of. */
    context(self: Element): Element;
    /** Where its nodes go, if not into the context. */
    into?(self: Element): Node;
    /** Parses into an element outside the page. */
    parse(inert: Element, html: unknown, args: readonly unknown[]): unknown;
    insert(nodes: DocumentFragment | Text, self: Element, args: readonly unknown[]): unknown;
  }
  /** Upgrades custom elements also in a tree outside the document, as the native call would. */
  const upgrade = <T extends Node>(root: T): T => {
    if (!isConnected(root)) page.customElements.upgrade(root);
    return root;
  };
  const sink =
    ({ at = 0, context, into = context, parse, insert }: Sink): Handler =>
    (go, args, self) => {
      const given = args[at];
      const html = given && once(given);
      const call = (): unknown =>
        html === given ? go() : go(args.map((value, index) => (index === at ? html : value)));
      const [around, home] = [context(self), into(self)];
      // Its nodes are scanned when they leave the document; what is in a closed root cannot be found then.
      if (isInert(self) && !/shadowroot/i.test(`${html}`)) return call();
      if (follows()) flush();
      if (localName(around) === 'script') return elements.text(around, `${html}`, call);
      if (localName(around) === 'style') return insert(page.document.createTextNode(`${html}`), self, args);
      if (rewrite.plain(html)) return call();
      const nodes = rewrite.nodes(html, around, (inert, text) => {
        parse(inert, text, args);
        // Scripts parsed from markup never run, unless `runScripts` asks for it.
        if (!args[1]?.runScripts) elements.parsed(inert);
      });
      const inner = INNER.test(`${html}`);
      if (inner) flush();
      const result = nodes ? insert(nodes, self, args) : call();
      if (nodes) upgrade(home);
      if (inner) {
        elements.shadows(home, watch);
        sweep();
      }
      return result;
    };
  for (const key of ['innerHTML', 'setHTMLUnsafe', 'setHTML'] as const) {
    const part = key === 'innerHTML' ? 'set' : 'value';
    // Element's own: that of ShadowRoot would refuse to parse into an element.
    const parse = Object.getOwnPropertyDescriptor(page.Element.prototype, key)?.[part];
    const sinkIn = (context: Sink['context']): Handler =>
      sink({
        context,
        parse: (inert, text, args) => parse?.call(inert, text, ...args.slice(1)),
        insert: (nodes, self) => put(self, 'replaceChildren', nodes),
      });
    const inside = sinkIn((self) => self);
    /** Most markup a page writes loads nothing. */
    const idle: Idle = (self, html) => {
      if (typeof html !== 'string' || !rewrite.plain(html) || follows()) return false;
      const tag = localName(self);
      return tag !== 'script' && tag !== 'style';
    };
    wrap(
      'Element',
      key,
      (go, args, self) =>
        localName(self) === 'style'
          ? styles.write(self, part === 'set' && args[0] === null ? '' : `${args[0]}`, (text) => go([text]))
          : inside(go, args, self),
      part,
      // The other two take options after the text.
      part === 'set' ? idle : undefined,
    );
    // A handler of its own rather than a check for `host`: a link has one, too, which is a string.
    wrap(
      'ShadowRoot',
      key,
      sinkIn((self) => (self as unknown as ShadowRoot).host),
      part,
    );
  }
  const parse: Sink['parse'] = (inert, html) => inner?.call(inert, html);
  /** Stands in for a parent that markup cannot be parsed as the content of (HTML, "fragment parsing"). */
  const body = page.document.createElement('body');
  const parentOf = (self: Element): Element => parentElement(self) ?? body;
  const into = (self: Element): Node => parentNode(self) ?? self;
  /** Natively, markup that would go beside the root of a document fails, and beside one of nothing does nothing or fails. */
  const isAlone = (self: Element): boolean => {
    const parent = parentNode(self);
    return !parent || nodeTypeOf(parent) === 9;
  };
  const outer = sink({
    context: parentOf,
    into,
    parse,
    insert: (nodes, self) => put(self, 'replaceWith', nodes),
  });
  wrap('Element', 'outerHTML', (go, args, self) => (isAlone(self) ? go() : outer(go, args, self)), 'set');
  const within = (place: Method): Handler =>
    sink({ at: 1, context: (self) => self, parse, insert: (nodes, self) => put(self, place, nodes) });
  const beside = (place: Method): Handler => {
    const insert = sink({
      at: 1,
      context(self) {
        const parent = parentOf(self);
        return localName(parent) === 'html' ? body : parent;
      },
      into,
      parse,
      insert: (nodes, self) => put(self, place, nodes),
    });
    return (go, args, self) => (isAlone(self) ? go() : insert(go, args, self));
  };
  const places: Readonly<Record<string, Handler | undefined>> = {
    __proto__: null as never,
    beforebegin: beside('before'),
    afterbegin: within('prepend'),
    beforeend: within('append'),
    afterend: beside('after'),
  };
  wrap('Element', 'insertAdjacentHTML', (go, [where, ...rest], self) => {
    const position = `${where}`;
    const args = [position, ...rest];
    const goOn: Go = (other = args) => go(other);
    // For an unknown position the native call throws.
    const place = places[position.toLowerCase()];
    return place ? place(goOn, args, self) : goOn();
  });
  // The new document loads nothing, but its shadow roots come along when its nodes are moved into the page.
  wrap(page.Document, 'parseHTMLUnsafe', (go, [html, ...rest]) => {
    const made: Document = go([rewrite.opened(once(html)), ...rest]);
    elements.shadows(made, elements.scan);
    return made;
  });
  // Scripts of the parsed document never run, wherever they are inserted.
  wrap('DOMParser', 'parseFromString', (go) => {
    const made: Document = go();
    elements.parsed(made);
    return made;
  });
  wrap('Document', 'execCommand', (go, [given, ui, value], self) => {
    const command = `${given}`;
    // The command forces a layout, which fetches.
    flush();
    // `insertImage` would connect to the host at once; as markup, the image is held like any other.
    const image = /^insertimage$/i.test(command) && !!judge.url('image', `${value}`);
    const img = (): string => `<img src="${`${value}`.replace(/&/g, '&amp;').replace(/"/g, '&quot;')}">`;
    const markup = (): unknown => (/html/i.test(command) ? rewrite.html(once(value)) : value);
    const safe = image ? trust.createHTML(`${rewrite.html(img())}`) : markup();
    const result = go([image ? 'insertHTML' : command, ui, safe]);
    if (safe !== value) elements.scan(self);
    return result;
  });
  wrap('Range', 'createContextualFragment', (go, given, self) => {
    const args = given.map(once);
    const { startContainer } = self;
    const context =
      nodeTypeOf(startContainer) === 1
        ? startContainer
        : (parentElement(startContainer) ?? page.document.body);
    const nodes = rewrite.nodes(args[0], context, (inert, text) => {
      const range = documentOf(inert).createRange();
      range.selectNodeContents(inert);
      inert.append(go([text], range));
    });
    return nodes ? upgrade(page.document.adoptNode(nodes)) : go(args);
  });
};
