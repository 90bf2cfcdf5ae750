import { getAttribute, type Page } from './natives';

const KEY = Symbol.for('flux-consent guard');

/** What runs in the document of a frame before anything else: it has the page guard the frame's window. */
export interface Srcdoc {
  /** The document with that in front of it, where scripts run in the frame and reach the page. */
  begin(html: string, frame: Element): string;
  /** The document as the page gave it. */
  given(html: string): string;
  /** Lets the documents of a window's frames ask for their guard. */
  serve(page: Page): void;
}

export const createSrcdoc = (nonce: string, realm: (frame: unknown) => void): Srcdoc => {
  const start = `<script${nonce && ` nonce="${nonce}"`}>try{parent[Symbol.for("${KEY.description}")](self)}catch{}document.currentScript.remove()</script>`;
  return {
    begin(html, frame) {
      const sandbox = getAttribute(frame, 'sandbox');
      // It may have been put into one since.
      const reaches = sandbox === null || (/allow-scripts/i.test(sandbox) && /same-origin/i.test(sandbox));
      if (!reaches) return html.replace(start, '');
      if (html.includes(start)) return html;
      // A doctype behind a script is none.
      const { length } = (
        /^(?:(?:\s|<!--(?:-?>|(?!-?>)(?:(?!--!?>)[\s\S])*--!?>))*<!doctype[^>]*>|\s*)/i.exec(
          html,
        ) as RegExpExecArray
      )[0] as string;
      return html.slice(0, length) + start + html.slice(length);
    },
    given: (html) => html.replace(start, ''),
    serve: (page) => {
      Object.defineProperty(page, KEY, {
        __proto__: null,
        value: realm,
        configurable: true,
      } as PropertyDescriptor);
    },
  };
};
