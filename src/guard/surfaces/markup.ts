import type { Surface } from '../surface';
import { takeOnce } from '../trust';
import type { Go } from '../wrap';

const PLACES: Readonly<Record<string, 'before' | 'prepend' | 'append' | 'after'>> = {
  beforebegin: 'before',
  afterbegin: 'prepend',
  beforeend: 'append',
  afterend: 'after',
};

/** Markup given as text. It is parsed where nothing loads, looked at, and put in as nodes if anything must wait. */
export const markup: Surface = ({ page, elements, rewrite, styles, watch, flush, sweep, wrap }) => {
  const { Element, ShadowRoot, Range } = page;
  const inner = Object.getOwnPropertyDescriptor(Element.prototype, 'innerHTML')?.set;
  const once = takeOnce(page);
  interface Sink {
    readonly go: Go;
    readonly args: readonly unknown[];
    /** Which of the arguments is the markup. */
    readonly at?: number;
    readonly context: Element;
    /** Parses into an element that is in no page. */
    parse(inert: Element, html: unknown): unknown;
    insert(nodes: DocumentFragment): unknown;
  }
  const sink = ({ go, args, at = 0, context, parse, insert }: Sink): unknown => {
    const html = args[at] && once(args[at]);
    const call = (): unknown => go(args.map((value, index) => (index === at ? html : value)));
    if (context.localName === 'script') return elements.text(context, `${html}`, call);
    const nodes = rewrite.nodes(html, context, (inert, text) => {
      parse(inert, text);
      elements.parsed(inert);
    });
    flush();
    const result = nodes ? insert(nodes) : call();
    if (/shadowroot|frame|object|embed/i.test(`${html}`)) {
      elements.shadows(context, watch);
      sweep();
    }
    return result;
  };
  for (const key of ['innerHTML', 'setHTMLUnsafe', 'setHTML'] as const) {
    const part = key === 'innerHTML' ? 'set' : 'value';
    // A shadow root's own would refuse to parse into an element.
    const parse = Object.getOwnPropertyDescriptor(Element.prototype, key)?.[part];
    for (const { prototype } of [Element, ShadowRoot])
      wrap(
        prototype,
        key,
        (go, args, self) =>
          self.localName === 'style'
            ? styles.write(self, `${args[0]}`, (text) => go([text]))
            : sink({
                go,
                args,
                context: self.host ?? self,
                parse: (inert, text) => parse?.call(inert, text, ...args.slice(1)),
                insert: (nodes) => self.replaceChildren(nodes),
              }),
        part,
      );
  }
  wrap(
    Element.prototype,
    'outerHTML',
    (go, args, self) =>
      sink({
        go,
        args,
        context: self.parentElement ?? self,
        parse: (inert, html) => inner?.call(inert, html),
        insert: (nodes) => self.replaceWith(nodes),
      }),
    'set',
  );
  wrap(Element.prototype, 'insertAdjacentHTML', (go, args, self) => {
    const place = PLACES[`${args[0]}`.toLowerCase()] ?? 'append';
    return sink({
      go,
      args,
      at: 1,
      context: place.endsWith('end') ? self : (self.parentElement ?? self),
      parse: (inert, html) => inner?.call(inert, html),
      insert: (nodes) => self[place](nodes),
    });
  });
  // A document of its own loads nothing, but its shadow roots come along when its nodes are put into this one.
  wrap(page.Document, 'parseHTMLUnsafe', (go) => {
    const made: Document = go();
    elements.shadows(made, elements.scan);
    return made;
  });
  wrap(page.Document.prototype, 'execCommand', (go, [command, ui, value], self) => {
    const safe = /html/i.test(command) ? rewrite.html(value) : value;
    const result = go([command, ui, safe]);
    if (safe !== value) elements.scan(self);
    return result;
  });
  wrap(Range.prototype, 'createContextualFragment', (go, given, self) => {
    const args = given.map(once);
    const { startContainer } = self;
    const context =
      startContainer.nodeType === 1 ? startContainer : (startContainer.parentElement ?? page.document.body);
    const nodes = rewrite.nodes(args[0], context, (inert) => {
      const range = inert.ownerDocument.createRange();
      range.selectNodeContents(inert);
      inert.append(go(args, range));
    });
    return nodes ? page.document.adoptNode(nodes) : go(args);
  });
};
