import { all, type Surface } from '../surface';
import { wrap } from '../wrap';

const CANDIDATE = /<(?:script|iframe|img|link|video|audio|source|embed|object|track)\b/i;
const TAG = /<(?:script|iframe|img|link|embed|object)\b(?:[^>"']|"[^"]*"|'[^']*')*>/gi;
/** A tag without its end. */
const OPEN = /<(?:s(?:c(?:r(?:i(?:p(?:t\b[^>]*)?)?)?)?)?|i(?:f(?:r(?:a(?:m(?:e\b[^>]*)?)?)?)?)?)?$/i;
const PLACES = { beforebegin: 'before', afterbegin: 'prepend', beforeend: 'append', afterend: 'after' };

/** Markup given as text. It is parsed where nothing loads, looked at, and put in as nodes if anything must wait. */
export const markup: Surface = ({ page, elements, held, trust }) => {
  const parse = (text: string): DocumentFragment => {
    const template = page.document.createElement('template');
    template.innerHTML = trust.html(text);
    return template.content;
  };
  /** The nodes, where something in the text has to wait; otherwise the native call is as good. */
  const hold = (text: string): DocumentFragment | undefined => {
    if (!CANDIDATE.test(text)) return undefined;
    const content = parse(text);
    elements.parsed(content);
    const before = held.list().length;
    elements.scrub(content);
    return held.list().length > before ? content : undefined;
  };
  const sink = (
    key: string,
    part: 'set' | 'value',
    insert: (self: Element, args: string[], nodes: Node) => void,
  ) =>
    wrap(
      page.Element.prototype,
      key,
      (go, args, self) => {
        const text = String(args.at(-1));
        const nodes = self.parentNode || self.isConnected ? hold(text) : undefined;
        if (nodes) insert(self, args, nodes);
        else {
          const parent = key === 'innerHTML' ? self : (self.parentNode ?? self);
          go();
          if (/<script/i.test(text)) elements.parsed(parent);
        }
      },
      part,
    );
  /** A written tag runs or loads inside the call, before any observer: it is written disarmed. */
  const disarm = (tag: string): string => {
    const element = parse(tag).firstElementChild;
    const verdict = element && !element.hasAttribute('data-consent') && elements.verdict(element);
    if (!verdict) return tag;
    const needs = verdict.needs.join(' ') || 'unknown';
    return element.localName === 'script'
      ? tag.replace(
          /^<\w+/,
          `<script type="text/plain" data-consent="${needs}" data-type="${element.getAttribute('type') ?? ''}"`,
        )
      : tag
          .replace(/^<\w+/, `$& data-consent="${needs}"`)
          .replace(/\s(src|srcset|href|data)\s*=/gi, ' data-$1=');
  };
  /** The beginning of a tag whose end is still to be written. */
  let rest = '';
  const write = (key: string, end: string) =>
    wrap(page.Document.prototype, key, (go, args) => {
      const { currentScript, readyState } = page.document;
      // On a page that has loaded, a late script's text would replace the page: it lands at the script's place.
      if (currentScript && readyState !== 'loading' && elements.released(currentScript)) {
        const range = page.document.createRange();
        range.selectNode(currentScript);
        return currentScript.after(range.createContextualFragment(trust.html(args.join('') + end)));
      }
      const text = rest + args.join('') + end;
      rest = OPEN.exec(text)?.[0] ?? '';
      const safe = text.slice(0, text.length - rest.length).replace(TAG, disarm);
      // A tag that is never finished is text after all: it follows once the writing script is done.
      if (rest) {
        queueMicrotask(() => {
          const late = rest;
          rest = '';
          if (late && page.document.readyState === 'loading') go([trust.html(late)]);
        });
      }
      return safe === args.join('') + end ? go() : go([trust.html(safe)]);
    });
  return all([
    sink('innerHTML', 'set', (self, _, nodes) => self.replaceChildren(nodes)),
    sink('outerHTML', 'set', (self, _, nodes) => self.replaceWith(nodes)),
    sink('insertAdjacentHTML', 'value', (self, [where = ''], nodes) => {
      const method = PLACES[where.toLowerCase() as keyof typeof PLACES] as 'append' | undefined;
      if (method) self[method](nodes);
    }),
    write('write', ''),
    write('writeln', '\n'),
  ]);
};
