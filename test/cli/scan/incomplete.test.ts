import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ScanReport } from '../../../src/cli/report/scan-report';
// @ts-expect-error: a script, without types
import { findChromium } from '../../browsers.mjs';
import { createWorkplace, type Ran } from '../fake-io';

const chromium: { path: string; args: string[] } | undefined = await findChromium();
const { run, remove } = createWorkplace({});

/** A page that has a policy, but no SDK. */
const withPolicy = (policy: string): string =>
  `<script type="application/json" id="flux-consent-policy">${policy}</script>`;
const API = 'get: () => ({}), acceptAll() {}, rejectAll() {}, withdraw() {}, save() {}';
const PAGES: Readonly<Record<string, string>> = {
  '/plain': '<p>Nothing here.',
  '/links': '<a href="/never">never</a><a href="/gone">gone</a>',
  '/picture': '<p>Here.<img src="/never">',
  '/endless': '<p>Here.<script src="/never"></script><p>Not here.',
  '/unusable': withPolicy('{ "id": "!" }'),
  '/not-json': withPolicy('{ id }'),
  '/no-policy': `<script>FluxConsent = { settled: false, ${API} }</script>`,
  '/sells': `${withPolicy('{ "id": "!" }')}<script>document.cookie = '_ga=1'</script>`,
};
const answer: RequestListener = ({ url = '' }, response) => {
  if (url === '/never') return;
  const page = PAGES[url];
  response.writeHead(page ? 200 : 404, { 'Content-Type': 'text/html' }).end(`<!doctype html>${page}`);
};
const server = createServer(answer);
let site = '';
beforeAll(async () => {
  await once(server.listen(0, '127.0.0.1'), 'listening');
  site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
  remove();
});

const FEW = '--wait=0 --timeout=4 --json';
const scan = async (pages: string, options = '--phases=none'): Promise<Ran & { report: ScanReport }> => {
  const urls = pages.split(' ').map((page) => site + page);
  const browser = [
    `--browser-path=${chromium?.path}`,
    ...(chromium?.args ?? []).map((arg) => `--browser-arg=${arg}`),
  ];
  const ran = await run([`scan ${urls.join(' ')} ${FEW} ${options}`, ...browser].join(' '));
  return { ...ran, report: JSON.parse(ran.out) };
};

// A scan of a real browser, so it is slow on a busy machine.
describe.runIf(chromium)('a scan that cannot look at everything', { timeout: 240_000 }, () => {
  // BUG: a page whose server never answered was only a problem, and the scan exited with 0 (fixed).
  it('exits with 3 if a server never answers', async () => {
    const { exit, err, report } = await scan('/plain /never');
    expect(report.unseen).toEqual([
      { page: `${site}/never`, why: expect.stringContaining('no answer within 4 s') },
    ]);
    expect(report.incomplete).toEqual([
      { part: 'page', message: expect.stringContaining(`Not seen: ${site}/never: no answer`) },
    ]);
    expect(err).toContain(`${site}/never`);
    expect(exit).toBe(3);
  });

  // BUG: a crawl asked such a page for its links, and waited for ever (fixed).
  it('follows links past a server that never answers', async () => {
    const { exit, report } = await scan('/links', '--phases=none --depth=2 --timeout=2');
    expect(report.pages).toHaveLength(3);
    expect(report.unseen.map(({ page }) => page)).toEqual([`${site}/never`]);
    expect(exit).toBe(3);
  });

  it('exits with 3 if a page is not read to its end, and with 0 if only a picture is missing', async () => {
    const { exit, report } = await scan('/plain /endless');
    expect(report.unseen).toEqual([
      { page: `${site}/endless`, why: expect.stringContaining('not read to its end within 4 s') },
    ]);
    expect(exit).toBe(3);
    const late = await scan('/plain /picture');
    expect(late.report).toMatchObject({ unseen: [], incomplete: [] });
    expect(late.report.phases[0]?.problems).toEqual([expect.stringContaining('/picture')]);
    expect(late.exit).toBe(0);
  });

  // BUG: an unusable policy switched the phases of a choice off, and the scan exited with 0 (fixed).
  it.each([
    ['/unusable', 'The policy of the page cannot be used'],
    ['/not-json', 'The policy of the page is not JSON'],
    ['/no-policy', 'The page has FluxConsent, but its policy did not arrive'],
  ])('exits with 3 for %s', async (page, why) => {
    const { exit, err, report } = await scan(page, '--phases=none,reject --timeout=1');
    expect(report.policy).toBeNull();
    expect(report.incomplete).toEqual([
      { part: 'policy', message: expect.stringContaining(why) },
      { part: 'phase', message: expect.stringContaining('Left out: Everything refused: nothing to press') },
    ]);
    expect(err).toContain(why);
    expect(exit).toBe(3);
  });

  it('exits with 0 for a page that has no consent at all, unless a control was named for it', async () => {
    expect((await scan('/plain', '--phases=none,reject')).exit).toBe(0);
    const { exit, report } = await scan('/plain', '--phases=none,reject --reject=#no --timeout=1');
    expect(report.incomplete).toMatchObject([{ part: 'phase' }]);
    expect(exit).toBe(3);
  });

  it('exits with 1 for findings, and still says what was not looked at', async () => {
    const { exit, err, report } = await scan('/sells /never');
    expect(report.summary.failing).toBeGreaterThan(0);
    expect(report.incomplete).toHaveLength(2);
    expect(err).toContain('incomplete');
    expect(exit).toBe(1);
  });
});
