import type { Snapshot } from '../../model/consent';
import { documentText } from '../addresses';
import { gateImports } from '../import-gate';
import { standIn } from '../stand-in';
import type { Surface } from '../surface';
import { like, takeOnce } from '../trust';
import { isOf, readWorker } from '../worker-text';

/** Opens a block that loads files into a worker, where Trusted Types are enforced as in the page. */
const LOAD =
  '{const t=globalThis.trustedTypes?globalThis.trustedTypes.createPolicy("flux-consent",{createScriptURL:u=>u}):{createScriptURL:String},l=u=>importScripts(t.createScriptURL(u));';
const STRICT = /^(?:\s|\/\/.*\n|\/\*[^*]*\*+(?:[^/*][^*]*\*+)*\/)*["']use strict["']/;

/**
 * Workers, each a realm of its own: one whose code the page made up, or whose code names something that must
 * wait, starts behind the guard's worker file; one that loads code that must wait starts later. A service
 * worker that names such a thing is registered later.
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
      // The native call throws for an invalid URL.
      return '';
    }
  };
  const file = (...parts: readonly (string | Blob)[]): string =>
    createObjectURL.call(URL, new Blob([...parts], { type: 'text/javascript' }));
  /**
   * Blobs by object URL: where the page's CSP forbids connecting to `blob:` they cannot be read, but still be
   * put behind the guard.
   */
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
  /** Files of the site that named nothing which must wait, and when: a page may start many workers of one. */
  const harmless = new Map<string, Snapshot>();
  wrap(page, 'Worker SharedWorker', (go, [given, options], _, kind) => {
    const call = [once(given), options];
    const url = absolute(call[0]);
    const made = /^(?:blob|data):/.test(url);
    if (!worker.needed() || !isOwn(url)) return go(call);
    // A `data:` worker has an origin of its own and could not load the guard's file.
    const data = url.startsWith('data:') ? documentText(url) : undefined;
    const source = data === undefined ? url : file(data);
    const text = made ? gateImports(data ?? read(source), gate.name) : undefined;
    const module = options?.type === 'module';
    // A shared worker is the same for everyone who asks for it by the same name.
    const key = `${url} ${options?.name ?? options} ${module}`;
    if (harmless.get(key) === consent.get()) return go(call);
    let complete = true;
    const noted: typeof read = (file) => {
      const found = read(file);
      complete &&= !!found;
      return found;
    };
    const { loads, names, stores } = readWorker(judge, noted, {
      url: source,
      text,
      told: key,
    });
    // The CSP of a `strict` page does not apply to a worker with a URL of its own.
    if (!made && !loads && !names && !stores && !consent.policy?.strict) {
      // What could not be read may be there the next time.
      if (complete) harmless.set(key, consent.get());
      return go(call);
    }
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
  /** The text of a file; empty if it cannot be read, as the browser then reports the error itself. */
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
  const known = page.ServiceWorkerContainer?.prototype.getRegistration;
  /**
   * Whether a service worker is registered as asked for: then `register` does nothing (Service Workers,
   * “Register”), and its file need not be read once more.
   */
  const isRegistered = async (
    container: ServiceWorkerContainer,
    url: string,
    scope: unknown,
  ): Promise<boolean> => {
    const wanted = scope === undefined ? new URL('.', url).href : absolute(scope);
    const found = await known?.call(container, wanted);
    const worker = found?.installing ?? found?.waiting ?? found?.active;
    return found?.scope === wanted && worker?.scriptURL === url;
  };
  wrap('ServiceWorkerContainer', 'register', async (go, args, container) => {
    if (!worker.needed()) return go();
    const [given, ...rest] = args;
    const call = [once(given), ...rest];
    const url = absolute(call[0]);
    // The browser itself refuses a script of another origin.
    if (!isOf(url, location.origin)) return go(call);
    if (await isRegistered(container, url, rest[0]?.scope).catch(() => false)) return go(call);
    const { loads, names } = readWorker(judge, read, {
      url,
      text: await textOf(url),
      told: url,
    });
    return later(loads ?? names, () => go(call));
  });
};
