import type { Browser, BrowserContextOptions, Page } from '../browser';
import { EXIT, Failure } from '../failure';
import { loadPage } from './load-page';
import { isReady } from './press';

/** What a site reveals about itself. */
export interface Discovery {
  readonly pages: readonly string[];
  /** The pages that were asked for; the others were linked to. */
  readonly given: readonly string[];
  /** The policy as the page has it: JSON text, or a value. */
  readonly policy: unknown;
  /** ISO 3166 code that the page gives to the SDK. */
  readonly jurisdiction: string | undefined;
  /** Whether the page has the SDK. */
  readonly hasSdk: boolean;
}

export interface Limits {
  readonly sitemap?: string | undefined;
  /** How many links to follow from the first pages. */
  readonly depth: number;
  readonly maxPages: number;
  readonly timeout: number;
}

interface Sdk {
  readonly policy?: unknown;
  get?(): { jurisdiction?: string };
}

const readPage = async (): Promise<{ policy?: unknown; jurisdiction?: string; hasSdk: boolean }> => {
  const page = self as unknown as { FluxConsent?: Sdk; FluxConsentSite?: { policy: unknown } };
  const api = page.FluxConsent;
  const hasSdk = typeof api?.get === 'function';
  const jurisdiction = hasSdk ? api?.get?.().jurisdiction : undefined;
  const url = document.querySelector<HTMLElement>('script[data-policy]')?.dataset.policy;
  const fetched =
    url &&
    (await fetch(url).then(
      (answer) => answer.text(),
      () => undefined,
    ));
  const given = page.FluxConsentSite?.policy ?? document.getElementById('flux-consent-policy')?.textContent;
  const policy = given ?? fetched ?? (hasSdk ? JSON.parse(JSON.stringify(api?.policy ?? null)) : undefined);
  return { policy, ...(jurisdiction && { jurisdiction }), hasSdk };
};

const visit = async (page: Page, url: string, timeout: number): Promise<void> => {
  const { there, unseen, problem } = await loadPage(page, url, timeout);
  // A slow page is fine, an unreachable one is not.
  if (!there || page.url() === 'about:blank')
    throw new Failure(EXIT.failed, `${url} cannot be opened: ${unseen ?? problem}`);
};

const withoutHash = (url: string): string => url.split('#')[0] as string;

/** Links on the page that stay on its origin and lead to a page. */
const linksOf = async (page: Page): Promise<string[]> => {
  const { origin } = new URL(page.url());
  const links = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLAnchorElement>('a[href]:not([download])')].map(({ href }) => href),
  );
  return links
    .filter(
      (href) =>
        href.startsWith(`${origin}/`) &&
        !/\.(?:pdf|zip|png|jpe?g|svg|gif|mp4|webp|xml|json)$/i.test(new URL(href).pathname),
    )
    .map(withoutHash);
};

/** URLs in a sitemap; for an index, those in the sitemaps it lists. */
const readSitemap = async (page: Page, url: string, deep = true): Promise<string[]> => {
  const answer = await page.goto(url).catch(() => null);
  if (!answer?.ok())
    throw new Failure(
      EXIT.failed,
      `The sitemap ${url} cannot be read${answer ? `: ${answer.status()}` : ''}.`,
    );
  const text = await answer.text();
  const found = [...text.matchAll(/<loc>\s*(?:<!\[CDATA\[)?\s*([^<\]\s]+)/g)].map(([, loc = '']) =>
    loc.replaceAll('&amp;', '&'),
  );
  if (!/<sitemapindex/.test(text)) return found;
  const pages: string[] = [];
  for (const one of deep ? found : []) pages.push(...(await readSitemap(page, one, false)));
  return pages;
};

const crawl = async (
  page: Page,
  start: readonly string[],
  { depth, maxPages, timeout }: Limits,
): Promise<string[]> => {
  const known = new Set(start);
  let edge: readonly string[] = start;
  for (let step = 0; step < depth && known.size < maxPages; step += 1) {
    const next: string[] = [];
    for (const url of edge) {
      if (known.size >= maxPages) break;
      const isThere = await visit(page, url, timeout).then(
        () => true,
        () => false,
      );
      for (const link of isThere ? await linksOf(page) : [])
        if (!known.has(link) && known.size < maxPages) {
          known.add(link);
          next.push(link);
        }
    }
    edge = next;
  }
  return [...known];
};

/** Opens the first page once, before the phases begin, to find the pages and the policy. */
export const discover = async (
  browser: Browser,
  urls: readonly string[],
  { limits, context }: { limits: Limits; context: BrowserContextOptions },
): Promise<Discovery> => {
  const visitor = await browser.newContext(context);
  try {
    const page = await visitor.newPage();
    const listed = limits.sitemap ? await readSitemap(page, limits.sitemap) : [];
    const start = [...new Set([...urls, ...listed].map(withoutHash))].slice(0, limits.maxPages);
    if (!start[0]) throw new Failure(EXIT.failed, 'The sitemap lists no page.');
    await visit(page, start[0], limits.timeout);
    const isThere = await page.evaluate(() => 'FluxConsent' in self);
    if (isThere) await isReady(page, limits.timeout);
    const said = await page.evaluate(readPage);
    const pages = await crawl(page, start, limits);
    return { policy: said.policy, jurisdiction: said.jurisdiction, hasSdk: said.hasSdk, pages, given: start };
  } finally {
    await visitor.close().catch(() => {});
  }
};
