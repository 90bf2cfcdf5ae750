import { documentText } from '../addresses';
import { gateImports } from '../import-gate';
import { standIn } from '../stand-in';
import type { Surface } from '../surface';
import { like, takeOnce } from '../trust';
import { readWorker } from '../worker-text';

/** Begins a block that loads files into a worker: what a page's policy asks of addresses, it asks of its workers, too. */
const LOAD =
  '{const t=self.trustedTypes?trustedTypes.createPolicy("flux-consent",{createScriptURL:u=>u}):{createScriptURL:String},l=u=>importScripts(t.createScriptURL(u));';
const STRICT = /^(?:\s|\/\/.*\n|\/\*[\s\S]*?\*\/)*["']use strict["']/;

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
  const once = takeOnce(page);
  const absolute = (given: unknown): string => {
    try {
      return new URL(`${given}`, base()).href;
    } catch {
      // An address that is none fails natively.
      return '';
    }
  };
  const file = (code: string): string => URL.createObjectURL(new Blob([code], { type: 'text/javascript' }));
  const files = new Map<string, string>();
  wrap(page, 'Worker SharedWorker', (go, [given, options], _, kind) => {
    const call = [once(given), options];
    const url = absolute(call[0]);
    const made = /^(?:blob|data):/.test(url);
    if (!worker.needed() || (!made && !url.startsWith(location.origin))) return go(call);
    // Of an origin of its own, a `data:` worker could not load the guard's file.
    const source = url.startsWith('data:') ? file(documentText(url)) : url;
    const text = made ? gateImports(read(source), gate.name) : undefined;
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
        if (kind === 'Worker') return file(code);
        const known = files.get(key) ?? file(code);
        files.set(key, known);
        return known;
      };
      const set = `self.FluxConsentWorker=${JSON.stringify({ ...worker.state(), base: made ? '' : url })};`;
      const code = module
        ? [file(set), worker.file, text === undefined ? source : file(text)]
            .map((address) => `import ${JSON.stringify(address)};`)
            .join('')
        : `${STRICT.test(text ?? '') ? '"use strict";' : ''}${set}${LOAD}l(${JSON.stringify(worker.file)});${text === undefined ? `l(${JSON.stringify(source)})` : ''}}${text ?? ''}`;
      return go([like(call[0], trust.createScriptURL(begin(code))), options]);
    };
    return loads && kind === 'Worker'
      ? standIn(page.Worker.prototype, (make) => held.hold(loads, make), start)
      : start();
  });
  wrap('Worklet', 'addModule', (go, args) => later(judge.url('script', args[0]), () => go()));
  wrap('ServiceWorkerContainer', 'register', async (go, args) => {
    if (!worker.needed()) return go();
    const [given, ...rest] = args;
    const call = [once(given), ...rest];
    const url = absolute(call[0]);
    // Of another site's the browser says itself that it cannot be.
    if (!url.startsWith(location.origin)) return go(call);
    const { loads, names } = readWorker(judge, read, {
      url,
      text: await (await fetch(url)).text(),
      told: url,
    });
    return later(loads ?? names, () => go(call));
  });
};
