import type { Surface } from '../surface';
import type { Go } from '../wrap';

const PLACES: Readonly<Record<string, 'before' | 'prepend' | 'append' | 'after'>> = {
  beforebegin: 'before',
  afterbegin: 'prepend',
  beforeend: 'append',
  afterend: 'after',
};

/** Markup given as text. It is parsed where nothing loads, looked at, and put in as nodes if anything must wait. */
export const markup: Surface = ({ page, elements, rewrite, styles, sweep, wrap }) => {
  const { Element, ShadowRoot, Range } = page;
  const inner = Object.getOwnPropertyDescriptor(Element.prototype, 'innerHTML')?.set;
  interface Sink {
    readonly go: Go;
    readonly html: unknown;
    readonly context: Element;
    /** Parses into an element that is in no page. */
    parse(inert: Element, html: unknown): unknown;
    insert(nodes: DocumentFragment): unknown;
  }
  const sink = ({ go, html, context, parse, insert }: Sink): unknown => {
    if (context.localName === 'script') return elements.text(context, `${html}`, go);
    const nodes = rewrite.nodes(html, context, (inert, text) => {
      parse(inert, text);
      elements.parsed(inert);
    });
    const result = nodes ? insert(nodes) : go();
    sweep();
    return result;
  };
  for (const key of ['innerHTML', 'setHTMLUnsafe'] as const) {
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
                html: args[0],
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
    (go, [html], self) =>
      sink({
        go,
        html,
        context: self.parentElement ?? self,
        parse: (inert) => inner?.call(inert, html),
        insert: (nodes) => self.replaceWith(nodes),
      }),
    'set',
  );
  wrap(Element.prototype, 'insertAdjacentHTML', (go, [where, html], self) => {
    const place = PLACES[`${where}`.toLowerCase()] ?? 'append';
    return sink({
      go,
      html,
      context: place.endsWith('end') ? self : (self.parentElement ?? self),
      parse: (inert) => inner?.call(inert, html),
      insert: (nodes) => self[place](nodes),
    });
  });
  // A document of its own loads nothing, but its shadow roots come along when its nodes are put into this one.
  wrap(page.Document, 'parseHTMLUnsafe', (go) => {
    const made: Document = go();
    for (const { shadowRoot } of made.querySelectorAll('*')) if (shadowRoot) elements.scan(shadowRoot);
    return made;
  });
  wrap(page.Document.prototype, 'execCommand', (go, [command, ui, value]) =>
    go([command, ui, /html/i.test(command) ? rewrite.html(value) : value]),
  );
  wrap(Range.prototype, 'createContextualFragment', (go, args, self) => {
    const { startContainer } = self;
    const context =
      startContainer.nodeType === 1 ? startContainer : (startContainer.parentElement ?? page.document.body);
    const nodes = rewrite.nodes(args[0], context, (inert) => {
      const range = inert.ownerDocument.createRange();
      range.selectNodeContents(inert);
      inert.append(go(args, range));
    });
    return nodes ? page.document.adoptNode(nodes) : go();
  });
};
