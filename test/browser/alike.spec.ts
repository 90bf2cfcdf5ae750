import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { head } from './page';
import { expect, test } from './site';

// Calls every function that the guard replaces with everything a page might pass to it: as long as nothing has to be held,
// the outcome is that of the native one. `ALIKE=whole` tries every argument on every receiver, `ALIKE=pairs` also two
// arguments of each kind.

type Member = readonly [owner: string, key: string, part: 'value' | 'get' | 'set', statics: boolean];
declare global {
  var wrapped: () => Member[];
  var alike: (
    member: Member,
    options: { pairs: boolean; elsewhere: boolean; whole: boolean },
  ) => Promise<string[]>;
}

const script = (file: string): string => readFileSync(new URL(`../alike/${file}`, import.meta.url), 'utf8');
const html = (guard: boolean): string =>
  `<!doctype html><html lang="en"><head><title>alike</title>${guard ? head() : ''}</head><body><div id="box"></div></body></html>`;

/** Removes the known differences between the native and the guarded outcome. */
const asKnown = (line: string): string =>
  line
    // If both the receiver and an argument are wrong, either may be complained about first; and an argument that cannot
    // be converted to a string throws at once, where the native function rejects its promise.
    .replace(/^(\w+\(.*(?:throws|symbol)\)): (?:throws|\[object Promise\] fails) \w+ */, '$1: fails')
    // Every blob has an id of its own, natively too.
    .replace(/(?<="blob:https:\/\/app\.test:\d+\/)[\da-f-]{36}/, 'ID')
    // A frame's document begins with the guard's own script.
    .replaceAll(/&lt;script&gt;try{parent\[.*?remove\(\)&lt;\/script&gt;/g, '');

const PAIRS = process.env.ALIKE === 'pairs';
const WHOLE = PAIRS || process.env.ALIKE === 'whole';
/** Calls made in one page before it is replaced: they leave frames, sockets and listeners behind. */
const MOST = 4000;
/**
 * Not called: makes the browser request one of its own pages, or crashes Chromium; timers answer another number each
 * time and run any text they are given, for ever (see guard-care).
 */
const LEFT_OUT = /^ (?:(?:Shared)?Worker|setTimeout|setInterval) value/;

for (const elsewhere of [false, true])
  test(`what stands in for a native function ${elsewhere ? 'fails only where that does, also if something waits' : 'answers as it does'}`, async ({
    browser,
    site,
  }) => {
    test.setTimeout(PAIRS ? 3_600_000 : 900_000);
    for (const [path, guard] of [
      ['/native', false],
      ['/guard', true],
    ] as const)
      site.page(path, html(guard));
    const errors: string[] = [];
    const fresh = async (path: string): Promise<Page> => {
      const page = await (await browser.newContext({ ignoreHTTPSErrors: true })).newPage();
      page.on('pageerror', ({ message }) => path === '/guard' && errors.push(message));
      await page.addInitScript(script('recorder.js'));
      await page.goto(site.url(path));
      await page.evaluate(script('matrix.js'));
      if (path === '/guard') await page.waitForFunction(() => !!window.FluxConsent?.get().decisions);
      return page;
    };
    const first = await fresh('/guard');
    const members = (await first.evaluate(() => globalThis.wrapped())).filter(
      (member) => !LEFT_OUT.test(member.join(' ')),
    );
    await first.context().close();
    expect(members.length).toBeGreaterThan(150);
    const differ: string[] = [];
    const both = async () => [await fresh('/native'), await fresh('/guard')] as const;
    let pages = await both();
    let calls = 0;
    let since = 0;
    for (const member of members) {
      const [native, guard] = (await Promise.all(
        pages.map((page) =>
          page
            .evaluate(([it, options]) => globalThis.alike(it, options), [
              member,
              { pairs: PAIRS, elsewhere, whole: WHOLE },
            ] as const)
            .catch((error) => {
              throw new Error(`${member.join(' ')}, ${page.url()}: ${error}`);
            }),
        ),
      )) as [string[], string[]];
      calls += native.length;
      since += native.length;
      for (const [at, line] of native.entries())
        if (
          asKnown(line) !== asKnown(guard[at] ?? '') &&
          !/ waits \|/.test(line + guard[at]) &&
          !(elsewhere && / fine$/.test(guard[at] ?? ''))
        )
          differ.push(`${member.join(' ')}\n  native ${line}\n  guard  ${guard[at]}`);
      if (since < MOST) continue;
      since = 0;
      for (const page of pages) await page.context().close();
      pages = await both();
    }
    for (const page of pages) await page.context().close();
    console.log(`${members.length} functions, ${calls} calls`);
    expect(differ).toEqual([]);
    expect(errors).toEqual([]);
  });
