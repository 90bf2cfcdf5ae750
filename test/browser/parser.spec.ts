import type { BrowserContext } from '@playwright/test';
import fc from '../fast-check';
import { document as inDocument } from './page';
import { expect, type Site, test } from './site';

// The guard checks what a parser inserts, wherever it continues and however scripts move its place.

const DOCUMENTS = Number(process.env.DOCUMENTS ?? 24);
const SEED = Number(process.env.SEED ?? 1);

/** Ways of scripts to move the place of the parser, each by an element `it` of the page. */
const ACTS = [
  'document.body.append(made)',
  'document.documentElement.append(made)',
  'it.parentNode.append(made)',
  'it.before(made)',
  'document.body.prepend(it.parentNode)',
  'document.body.append(it.parentNode)',
  'made.append(it.parentNode); document.body.prepend(made)',
  'document.body.prepend(it)',
  'it.remove()',
  'it.parentNode.insertAdjacentHTML("beforeend", "<p><i>x</i></p>")',
  'document.body.insertAdjacentHTML("afterbegin", "<p>x</p>")',
  'document.body.insertAdjacentHTML("beforeend", "<p>x</p>")',
];
/** For scripts only: anywhere else, document.write opens a document that is never closed. */
const WRITES = [
  'document.write("<div>")',
  'document.write("<div><x-act0>")',
  'document.write("</div><table>")',
];
const act = (code: string): string =>
  `{ const made = document.createElement('p'); try { ${code} } catch {} }`;
/** Custom elements that act as they are connected, in the middle of parsing. */
const CUSTOM = ACTS.map(
  (code, at) =>
    `customElements.define('x-act${at}', class extends HTMLElement { connectedCallback() { if (this.done) return; this.done = 1; const it = this; ${act(code)} } });`,
).join('\n');

const TAGS =
  'div /div p /p b /b i /i a /a table tr td /td /table caption ul li /ul svg g /svg select option /select form /form template /template section /section span /span h1 /h1 button /button x-act1 /x-act1'.split(
    ' ',
  );
const token = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...TAGS).map((tag) => `<${tag}>`) },
  { weight: 2, arbitrary: fc.constantFrom('text', '&amp;', '<!-- a comment -->', '<br>', '<img alt="">') },
  { weight: 3, arbitrary: fc.constant('<script src="//meter.test/run/NUMBER.js"></script>') },
  { weight: 2, arbitrary: fc.constant('<!--pause 25-->') },
  {
    weight: 2,
    arbitrary: fc
      .constantFrom(...ACTS, ...WRITES)
      .map((code) => `<script>{ const it = document.currentScript; ${act(code)} }</script>`),
  },
  { weight: 2, arbitrary: fc.nat(ACTS.length - 1).map((at) => `<x-act${at}>`) },
  { weight: 1, arbitrary: fc.nat(ACTS.length - 1).map((at) => `</x-act${at}>`) },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom(...ACTS)
      .map(
        (code) =>
          `<iframe onload="if (!this.done) { this.done = 1; const it = this; ${act(code).replaceAll('"', '&quot;')} }"></iframe>`,
      ),
  },
);
const content = fc.array(token, { minLength: 20, maxLength: 60 }).map((tokens) => tokens.join(''));

const FAR = 'meter.test';
/** Requests to the held host; undefined where the document keeps the browser busy for ever. */
const load = async (context: BrowserContext, site: Site, text: string, first?: string) => {
  const from = site.hits.length;
  const page = await context.newPage();
  const url = site.page('/', site.fill(inDocument(text, first)));
  const done = await page.goto(url, { timeout: 5000 }).then(Boolean, () => false);
  await page.close();
  return done ? site.hits.slice(from).filter(({ host }) => host === FAR) : undefined;
};

test('no held script is requested from random HTML that arrives in pieces and that scripts move about', async ({
  context,
  site,
}) => {
  test.setTimeout(30_000 + DOCUMENTS * 5000);
  const failed: string[] = [];
  let worth = 0;
  for (const [at, text] of fc.sample(content, { numRuns: DOCUMENTS, seed: SEED }).entries()) {
    let number = 0;
    const named = `<script>${CUSTOM}</script>${text.replaceAll('NUMBER', () => `${at}-${number++}`)}`;
    if (at < 6) worth += (await load(context, site, named, ''))?.length ?? 0;
    const asked = await load(context, site, named);
    if (!asked && (await load(context, site, named, ''))) failed.push(`hangs ${text}`);
    if (asked?.length) failed.push(`${asked.map(({ path }) => path)} ${text}`);
  }
  expect(failed).toEqual([]);
  // Without consent.js, these scripts are requested.
  expect(worth).toBeGreaterThan(10);
});
