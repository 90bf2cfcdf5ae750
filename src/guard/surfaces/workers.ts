import { LITERAL } from '../addresses';
import type { Surface } from '../surface';

/**
 * Workers, each a world of its own: one whose code is made up by the page, or names what has to wait, is started behind
 * the guard's own worker file. A service worker that names such a thing is not registered yet.
 */
export const workers: Surface = ({ page, judge, later, worker, wrap }) => {
  const { URL, Blob, XMLHttpRequest, fetch, location } = page;
  const verdictOf = (text: string) => {
    for (const [, address] of text.matchAll(LITERAL)) {
      const verdict = judge.url('request', address);
      if (verdict) return verdict;
    }
    return undefined;
  };
  const read = (url: string): string => {
    try {
      const request = new XMLHttpRequest();
      request.open('GET', url, false);
      request.send();
      return request.responseText;
    } catch {
      return '';
    }
  };
  for (const name of ['Worker', 'SharedWorker'])
    wrap(page, name, (go, [given, options]) => {
      const url = new URL(`${given}`, page.document.baseURI).href;
      const made = /^(?:blob|data):/.test(url);
      if (!worker.needed() || (!made && (!url.startsWith(location.origin) || !verdictOf(read(url)))))
        return go();
      const module = options?.type === 'module';
      const load = (file: string): string =>
        module ? `import ${JSON.stringify(file)};` : `importScripts(${JSON.stringify(file)});`;
      const file = (text: string): string =>
        url.startsWith('data:')
          ? `data:text/javascript,${encodeURIComponent(text)}`
          : URL.createObjectURL(new Blob([text], { type: 'text/javascript' }));
      const set = `self.FluxConsentWorker=${JSON.stringify({ ...worker.state(), base: made ? '' : url })};`;
      return go([file(`${module ? load(file(set)) : set}${load(worker.file)}${load(url)}`), options]);
    });
  wrap(page.Worklet?.prototype, 'addModule', (go, args) => later(judge.url('script', args[0]), () => go()));
  wrap(page.ServiceWorkerContainer?.prototype, 'register', async (go, args) => {
    if (!worker.needed()) return go();
    const answer = await fetch(args[0]);
    return later(verdictOf(await answer.text()), () => go());
  });
};
