import { getAttribute, type Page } from './natives';

const KEY = Symbol.for('flux-consent guard');

/** A script that runs first in the document of a frame: it has the page guard the frame's window. */
export interface Srcdoc {
  /** The document with that script in front, if scripts run in the frame and reach the page. */
  begin(html: string, frame: Element): string;
  /** The document as the page gave it. */
  given(html: string): string;
  /** Lets the documents of a window's frames ask to be guarded. */
  serve(page: Page): void;
}

export const createSrcdoc = (nonce: string, realm: (frame: unknown) => void): Srcdoc => {
  const start = `<script${nonce && ` nonce="${nonce}"`}>try{parent[Symbol.for("${KEY.description}")](self)}catch{}document.currentScript.remove()</script>`;
  return {
    begin(html, frame) {
      const sandbox = getAttribute(frame, 'sandbox');
      // The frame may have been sandboxed since the script was added.
      const reaches = sandbox === null || (/allow-scripts/i.test(sandbox) && /same-origin/i.test(sandbox));
      if (!reaches) return html.replace(start, '');
      if (html.includes(start)) return html;
      // A doctype after a script is ignored, so it stays in front.
      const { length } = (
        /^(?:(?:\s|\x3c!--(?:-?>|(?!-?>)(?:(?!--!?>)[\s\S])*--!?>))*<!doctype[^>]*>|\s*)/i.exec(
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
