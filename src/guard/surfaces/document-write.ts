import type { Surface } from '../surface';

/** The beginning of a tag, or of a script, whose end is still to be written. */
const OPEN = /<(?:script\b(?:(?!<\/script)[\s\S])*|[a-z][^>]*)?$/i;

/**
 * `document.write`: a written tag runs or loads inside the call, before any observer, so it is written such that no
 * parser acts on it. On a page that has loaded, a late script's text would replace the page: it lands at the script's place.
 */
export const documentWrite: Surface = ({ page, elements, rewrite, trust, wrap, sweep }) => {
  let rest = '';
  const write = (key: string, end: string): void =>
    wrap(page.Document.prototype, key, (go, args, self: Document) => {
      const { currentScript, readyState } = self;
      const text = rest + args.join('') + end;
      if (currentScript && readyState !== 'loading' && elements.released(currentScript)) {
        const range = self.createRange();
        range.selectNode(currentScript);
        return currentScript.after(range.createContextualFragment(trust.createHTML(text)));
      }
      rest = OPEN.exec(text)?.[0] ?? '';
      // A tag that is never finished is text after all: it follows once the writing script is done.
      if (rest)
        queueMicrotask(() => {
          const late = rest;
          rest = '';
          if (late && self.readyState === 'loading') go([trust.createHTML(late)]);
        });
      const safe = rewrite.html(text.slice(0, text.length - rest.length));
      const result = safe === args.join('') + end ? go() : go([trust.createHTML(`${safe}`)]);
      sweep();
      return result;
    });
  write('write', '');
  write('writeln', '\n');
};
