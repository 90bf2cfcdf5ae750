import { document, head, POLICY, requests, settled } from './page';
import { expect, type Site, test } from './site';

/** Takes away what came to Chrome after 99, Firefox after 101 or Safari after 16.4: see the README, "Browsers". */
const takeNewer = (): void => {
  const take = (owner: object, names: string): void => {
    for (const name of names.split(' ')) Reflect.deleteProperty(owner, name);
  };
  take(HTMLElement.prototype, 'popover showPopover hidePopover togglePopover writingSuggestions editContext');
  take(HTMLDialogElement.prototype, 'requestClose closedBy');
  take(Element.prototype, 'checkVisibility setHTMLUnsafe getHTML setHTML moveBefore currentCSSZoom');
  take(Document.prototype, 'moveBefore startViewTransition hasUnpartitionedCookieAccess');
  take(DocumentFragment.prototype, 'moveBefore');
  take(ShadowRoot.prototype, 'setHTMLUnsafe getHTML setHTML clonable serializable');
  take(Document, 'parseHTMLUnsafe parseHTML');
  take(Promise, 'withResolvers try');
  take(Object, 'groupBy');
  take(Map, 'groupBy');
  take(Array.prototype, 'toSorted toReversed toSpliced with findLast findLastIndex');
  take(Array, 'fromAsync');
  take(
    Set.prototype,
    'union intersection difference isSubsetOf isSupersetOf symmetricDifference isDisjointFrom',
  );
  take(String.prototype, 'isWellFormed toWellFormed');
  take(URL, 'canParse parse');
  take(URLSearchParams.prototype, 'size');
  take(AbortSignal, 'any');
  take(Navigator.prototype, 'userActivation storageBuckets scheduling globalPrivacyControl');
  take(
    self,
    'navigation Navigation NavigateEvent cookieStore CookieStore CookieStoreManager fetchLater FetchLaterResult scheduler Scheduler trustedTypes TrustedTypePolicyFactory URLPattern CloseWatcher documentPictureInPicture DocumentPictureInPicture sharedStorage SharedStorage WebTransport Iterator HTMLFencedFrameElement WebSocketStream StorageBucketManager Highlight launchQueue requestIdleCallback cancelIdleCallback UserActivation',
  );
};

const tags = (site: Site): string => `<script>ran = ['page']</script>
  <script type="text/plain" data-consent="analytics" src="${site.url('/run/marked.js', 'meter.test')}"></script>
  <script src="${site.url('/run/tag.js', 'meter.test')}"></script>
  <script>fetch('${site.url('/run/fetched.js', 'meter.test')}', { mode: 'no-cors' }).then(() => ran.push('fetched'), () => {})</script>
  <iframe data-consent="marketing" data-src="${site.url('/run/frame.js', 'ads.test')}" width="400" height="300"></iframe>`;

test('a browser of 2023 asks, holds and releases', async ({ page, site }) => {
  const heard: string[] = [];
  page.on('pageerror', (error) => heard.push(error.message));
  page.on('console', (message) => {
    if (message.text().startsWith('[flux-consent]')) heard.push(message.text());
  });
  await page.addInitScript(takeNewer);
  await page.goto(site.page('/', document(tags(site), head({ ...POLICY, ui: { reopen: true } }))));
  expect(await settled(page, 2)).toEqual(['page']);
  expect(requests(site, 'meter.test', 'ads.test')).toEqual([]);
  await expect(page.locator('flux-consent-gate')).toBeVisible();
  await page.locator('flux-consent-banner').getByText('Choose in detail').click();
  await page.locator('flux-consent-preferences').getByText('Accept all').click();
  expect((await settled(page, 4)).sort()).toEqual(['fetched', 'marked', 'page', 'tag']);
  await page.locator('flux-consent-settings button').click();
  await expect(page.locator('flux-consent-preferences').getByRole('dialog')).toBeVisible();
  expect(heard).toEqual([]);
});

test('where the SDK cannot even start, nothing of other sites runs, and the page goes on', async ({
  page,
  site,
}) => {
  const heard: string[] = [];
  page.on('console', (message) => heard.push(message.text()));
  // As in browsers before the ones of the README.
  await page.addInitScript(() => Reflect.deleteProperty(Object, 'hasOwn'));
  await page.goto(site.page('/', document(`${tags(site)}<script src="/run/own.js"></script>`)));
  expect(await settled(page, 3)).toEqual(['page', 'own']);
  expect(requests(site, 'meter.test', 'ads.test')).toEqual([]);
  expect(heard.filter((text) => text.startsWith('[flux-consent]'))).toHaveLength(1);
  expect(heard.join()).toContain('everything from other sites is locked out');
});

test('where the browser does not tell, what the visitor has just clicked goes where it leads', async ({
  page,
  site,
  context,
}) => {
  await page.addInitScript(takeNewer);
  const far = site.url('/frame', 'stranger.test');
  await page.goto(
    site.page(
      '/',
      document(
        `<a id="link" href="${far}?link" target="_blank">link</a>
         <button id="button" onclick="window.open('${far}?open')">open</button>
         <script>window.open('${far}?unasked'); link.click()</script>`,
        head({ ...POLICY, ui: { reopen: false, layout: 'bar' } }, 'data-ui="none"'),
      ),
    ),
  );
  await page.waitForTimeout(300);
  expect(requests(site, 'stranger.test')).toEqual([]);
  for (const id of ['link', 'button']) {
    const opened = context.waitForEvent('page');
    await page.locator(`#${id}`).click();
    await (await opened).close();
  }
  const followed = requests(site, 'stranger.test').filter((path) => !path.endsWith('.ico'));
  expect(followed).toEqual(['stranger.test/frame?link', 'stranger.test/frame?open']);
});
