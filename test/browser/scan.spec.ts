import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from '@playwright/test';
import type { ScanReport } from '../../src/cli/report/scan-report';
// @ts-expect-error: a script, without types
import { findChromium } from '../browsers.mjs';
// @ts-expect-error: scripts, without types
import { DEFECTS, isNamedBy } from '../scan/defects.mjs';
// @ts-expect-error: scripts, without types
import { serve } from '../scan/site.mjs';

// Every phase of three pages takes long on a busy machine.
test.setTimeout(600_000);
test.describe.configure({ mode: 'serial' });

const scan = async (pages: readonly string[]): Promise<{ exit: number; report: ScanReport }> => {
  const chromium = await findChromium();
  const args = [
    'dist/cli.mjs',
    'scan',
    ...pages,
    '--json',
    '--timeout=120',
    `--browser-path=${chromium?.path}`,
    ...(chromium?.args ?? []).map((arg: string) => `--browser-arg=${arg}`),
    '--resolve=www.google-analytics.com=127.0.0.1',
  ];
  return new Promise((done, fail) => {
    const options = { maxBuffer: 50_000_000 };
    const child = execFile(process.execPath, args, options, (_, out, err) => {
      if (out) done({ exit: child.exitCode ?? -1, report: JSON.parse(out) });
      else fail(new Error(err));
    });
  });
};

test('scan names every planted defect of the shop', async () => {
  const site = await serve({ defects: true });
  const { exit, report } = await scan(site.pages).finally(site.close);
  expect(report.phases.filter(({ skipped }) => skipped)).toEqual([]);
  const missed = DEFECTS.filter(
    (defect: object) => !report.findings.some((finding) => isNamedBy(defect, finding)),
  );
  expect(missed.map(({ id }: { id: string }) => id)).toEqual([]);
  expect(DEFECTS.length).toBeGreaterThanOrEqual(30);
  expect(exit).toBe(1);
});

test('scan fails for a page it cannot load, but not for a dead link', async () => {
  const server = createServer(({ url }, response) => {
    response.statusCode = { '/': 200, '/down': 503 }[url ?? ''] ?? 404;
    response.end('<!doctype html><title>page</title><a href="/gone">gone</a>');
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const few = ['--phases=none', '--wait=0', '--depth=1'];
  const { exit, report } = await scan([`${site}/`, `${site}/down`, ...few]);
  expect(report.unseen).toEqual([{ page: `${site}/down`, why: 'the server answers 503' }]);
  expect(exit).toBe(3);
  expect(await scan([`${site}/`, ...few])).toMatchObject({ exit: 0, report: { unseen: [] } });
  server.close();
});

test('scan finds nothing wrong with the clean shop, and still lists what it stores', async () => {
  const site = await serve({ defects: false });
  const { exit, report } = await scan(site.pages).finally(site.close);
  expect(report.findings.map(({ message }) => message)).toEqual([]);
  expect(report.phases.filter(({ skipped }) => skipped)).toEqual([]);
  expect(exit).toBe(0);
  const accepted = report.items.filter(({ phases }) => phases.includes('accept'));
  expect(accepted.map(({ pattern }) => pattern)).toEqual(
    expect.arrayContaining([
      '_st_id',
      '_st_server',
      'ad:segment',
      'st-queue',
      'st-cache',
      'vid_uid',
      'shop-assets',
    ]),
  );
});
