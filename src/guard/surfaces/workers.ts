import { documentText } from '../addresses';
import { gateImports } from '../import-gate';
import { standIn } from '../stand-in';
import type { Surface } from '../surface';
import { like, takeOnce } from '../trust';
import { isOf, readWorker } from '../worker-text';

/** Begins a block that loads files into a worker: what a page's policy asks of addresses, it asks of its workers, too. */
const LOAD =
  '{const t=globalThis.trustedTypes?globalThis.trustedTypes.createPolicy("flux-consent",{createScriptURL:u=>u}):{createScriptURL:String},l=u=>importScripts(t.createScriptURL(u));';
const STRICT = /^(?:\s|\/\/.*\n|\/\*[^*]*\*+(?:[^/*][^*]*\*+)*\/)*["']use strict["']/;

/**
 * Workers, each a world of its own: one whose code is made up by the page, or names what has to wait, is started behind
 * the guard's own worker file; one that loads code which has to wait is started later. A service worker that names such
 * a thing is not registered yet.
 */
export const workers: Surface = ({
  page,
  consent,
  base,
  judge,
  held,
  later,
  worker,
  read,
  trust,
  gate,
  wrap,
}) => {
  const { URL, Blob, fetch, location } = page;
  const { createObjectURL } = URL;
  const once = takeOnce(page);
  const absolute = (given: unknown): string => {
    try {
      return new URL(`${given}`, base()).href;
    } catch {
      // An address that is none fails natively.
      return '';
    }
  };
  const file = (...parts: readonly (string | Blob)[]): string =>
    createObjectURL.call(URL, new Blob([...parts], { type: 'text/javascript' }));
  /** What the page has given an address: not to be read where its policy lets nothing connect to one, but to be put behind the guard. */
  const blobs = new Map<string, Blob>();
  wrap(URL, 'createObjectURL', (go, [given]) => {
    const url = go();
    if (given instanceof Blob) blobs.set(url, given);
    return url;
  });
  wrap(URL, 'revokeObjectURL', (go, [url]) => {
    go();
    blobs.delete(`${url}`);
  });
  const files = new Map<string, string>();
  wrap(page, 'Worker SharedWorker', (go, [given, options], _, kind) => {
    const call = [once(given), options];
    const url = absolute(call[0]);
    const made = /^(?:blob|data):/.test(url);
    if (!worker.needed() || !isOwn(url)) return go(call);
    // Of an origin of its own, a `data:` worker could not load the guard's file.
    const data = url.startsWith('data:') ? documentText(url) : undefined;
    const source = data === undefined ? url : file(data);
    const text = made ? gateImports(data ?? read(source), gate.name) : undefined;
    const module = options?.type === 'module';
    // A shared one is the same for whoever asks for it by the same name.
    const key = `${url} ${options?.name ?? options} ${module}`;
    const { loads, names, stores } = readWorker(judge, read, {
      url: source,
      text,
      told: key,
    });
    // The policy of a `strict` page is none of a worker's that has an address of its own.
    if (!made && !loads && !names && !stores && !consent.policy?.strict) return go(call);
    const start = (): Worker => {
      const begin = (code: string): string => {
        const unread = text === '' && !module && blobs.get(url);
        const made = (): string => file(code, unread || '');
        if (kind === 'Worker') return made();
        const known = files.get(key) ?? made();
        files.set(key, known);
        return known;
      };
      const set = `globalThis.FluxConsentWorker=${JSON.stringify({ ...worker.state(), base: made ? '' : url })};`;
      const code = module
        ? [file(set), worker.file, text ? file(text) : source]
            .map((address) => `import ${JSON.stringify(address)};`)
            .join('')
        : `${STRICT.test(text ?? '') ? '"use strict";' : ''}${set}${LOAD}l(${JSON.stringify(worker.file)});${text === undefined ? `l(${JSON.stringify(source)})` : ''}}${text ?? ''}`;
      return go([like(call[0], trust.createScriptURL(begin(code))), options]);
    };
    return loads && kind === 'Worker'
      ? standIn(page.Worker.prototype, (make) => held.hold(loads, make), start)
      : start();
  });
  /** What cannot be read is a file of the site's own all the same: the browser says what is wrong with it. */
  const textOf = (url: string): Promise<string> =>
    fetch(url).then(
      (answer) => answer.text(),
      () => '',
    );
  const isOwn = (url: string): boolean => /^(?:blob|data):/.test(url) || isOf(url, location.origin);
  wrap('Worklet', 'addModule', async (go, [given, ...rest]) => {
    const module = once(given);
    const url = absolute(module);
    const add = (): unknown => go([module, ...rest]);
    if (!worker.needed() || !isOwn(url)) return later(judge.url('script', module), add);
    return later(readWorker(judge, read, { url, text: await textOf(url), told: '' }).loads, add);
  });
  wrap('ServiceWorkerContainer', 'register', async (go, args) => {
    if (!worker.needed()) return go();
    const [given, ...rest] = args;
    const call = [once(given), ...rest];
    const url = absolute(call[0]);
    // Of another site's the browser says itself that it cannot be.
    if (!isOf(url, location.origin)) return go(call);
    const { loads, names } = readWorker(judge, read, {
      url,
      text: await textOf(url),
      told: url,
    });
    return later(loads ?? names, () => go(call));
  });
};
