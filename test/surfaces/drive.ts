import { folderOf, isDeclared, type Mode, type Side } from './page.ts';
import type { SuiteServer } from './server.ts';
import type { Driver, Tab } from './tab.ts';
import type { Vector } from './vector.ts';

/** What one page showed. */
export interface Seen {
  /** Letters seen before consent. */
  readonly before: string;
  /** How often code had run and requests had left by the end. */
  readonly ran: number;
  readonly requests: number;
  readonly stored: boolean;
  readonly errors: readonly string[];
  /** `leak` events of the SDK. */
  readonly told: readonly unknown[];
}

export interface Bed {
  readonly browser: Driver;
  readonly server: SuiteServer;
  readonly mode: Mode;
  /** Milliseconds during which nothing may happen. */
  readonly patience: number;
}
interface Options {
  readonly side: Side;
  /** Accepts everything after the page has stood for a while. */
  readonly accept: boolean;
  readonly tab: Tab;
}

let count = 0;

/** A page that has broken itself may never answer. */
const soon = <T>(answer: Promise<T>, otherwise: T): Promise<T> =>
  Promise.race([
    answer.catch(() => otherwise),
    new Promise<T>((done) => setTimeout(() => done(otherwise), 5000)),
  ]);

/** Is `name` stored anywhere? Read from another document, whose functions no guard has touched. */
const peek = async (tab: Tab, server: SuiteServer, name: string): Promise<boolean> => {
  const was = await tab.ask(() => window.name).catch(() => '');
  const cookies = await tab.cookies().catch(() => []);
  await tab.open(`https://app.test:${server.port}/peek`);
  const kept = await tab.ask(async () => {
    const databases = (await indexedDB.databases?.()) ?? [];
    const names: (string | undefined)[] = [document.cookie, ...databases.map((database) => database.name)];
    for (const area of [localStorage, sessionStorage]) names.push(...Object.keys(area));
    names.push(...(await caches.keys()), window.name);
    try {
      const folder = await navigator.storage.getDirectory();
      for await (const key of folder.keys()) names.push(key);
    } catch {}
    return names.join('\n');
  });
  return [kept, was, ...cookies, ...(await tab.cookies())].join('\n').includes(name);
};

/** Opens the vector's page and returns what came of it. */
export const drive = async (bed: Bed, vector: Vector, { side, accept, tab }: Options): Promise<Seen> => {
  const { server, mode, patience } = bed;
  const key = `k${++count}`;
  const party = side === 'twin' ? 'cdn' : isDeclared(mode) ? 'meter' : 'tracker';
  const text = `${vector.head ?? ''}${vector.html}`;
  const udp = text.includes('{{udp}}') ? await server.udp(key) : 0;
  server.folders.set(key, folderOf(vector, mode, { key, port: server.port, udp, party }));
  const stores = vector.kind.includes('S');
  const keeps = stores || /worker/.test(vector.id);
  await tab.begin(keeps);

  const name = `${party === 'tracker' ? 'trk' : party}_${key}`;
  const ran = async () =>
    server.marks(key) +
    (await soon(
      tab.ask(
        (own: string) => ((window as { __ran?: string[] }).__ran ?? []).filter((item) => item === own).length,
        key,
      ),
      0,
    ));
  const requests = () => server.hits(key).length || (vector.connects && server.connected(key) ? 1 : 0);
  const letters = async () =>
    `${(await ran()) ? 'X' : ''}${requests() ? 'R' : server.connected(key) ? 'C' : ''}`;
  const done = async () => [...vector.kind].every((letter) => letter === 'S' || seen.includes(letter));
  let seen = '';
  /** Waits the full time for what must not happen, and no longer than needed for what must. */
  const wait = async (must: boolean) => {
    const end = Date.now() + (must ? Math.max(8000, patience * 16) : patience);
    do {
      await new Promise((next) => setTimeout(next, must ? 60 : patience));
      seen = await letters();
    } while (Date.now() < end && must && !(await done()));
    if (must) await new Promise((next) => setTimeout(next, stores ? patience : patience / 2));
  };

  try {
    await tab.open(`https://app.test:${server.port}/${key}/`).catch(() => {});
    if (vector.click) await tab.click('#go', 10_000).catch(() => {});
    if (vector.leave) await tab.open(`https://app.test:${server.port}/peek`).catch(() => {});
    await wait(side === 'twin' || mode === 'none');
    const before = await letters();
    if (accept) {
      await soon(
        tab.ask(() => window.FluxConsent.acceptAll()),
        undefined,
      );
      if (mode.startsWith('strict')) {
        await wait(false);
        if (!(await done())) {
          await tab.reload().catch(() => {});
          // What the click had requested is gone with the old page.
          if (vector.click) await tab.click('#go', 3000).catch(() => {});
        }
      }
      await wait(true);
    }
    const told = await soon(
      tab.ask(() => (window as { __told?: unknown[] }).__told ?? []),
      [],
    );
    const counts = { ran: await ran(), requests: requests() };
    const stored = stores && (await peek(tab, server, name));
    const errors = await soon(tab.errors(), []);
    return { before: before + (stored && !accept ? 'S' : ''), ...counts, stored, errors, told: told ?? [] };
  } finally {
    if (keeps) await tab.close();
    server.end(key);
  }
};
