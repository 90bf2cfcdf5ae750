import type { Folder } from './server.ts';
import type { Vector } from './vector.ts';

/** `undeclared`: a host of no service. `declared`: of a service that waits for analytics. `none`: without the SDK. */
export type Mode = 'none' | 'undeclared' | 'declared' | 'strict' | 'strict-declared';
export const MODES: readonly Mode[] = ['none', 'undeclared', 'declared', 'strict', 'strict-declared'];

/** Whose host the vector uses: a third party that must be held, or its twin that must pass. */
export type Side = 'denied' | 'twin';

const kinds = ['local', 'session', 'indexeddb', 'cache'] as const;
const service = (id: string, category: string) => ({
  id,
  category,
  vendor: `${id} Ltd`,
  urls: [`${id}.test`],
  inline: [`${id}Queue(`],
  cookies: [{ name: `${id}_*` }],
  storage: kinds.map((kind) => ({ kind, name: `${id}_*` })),
});

export const policyOf = (mode: Mode) => ({
  id: 'app',
  version: '1',
  controller: { name: 'App', privacyPolicy: '/privacy' },
  categories: [{ id: 'necessary', required: true }, 'analytics'],
  services: [service('cdn', 'necessary'), service('meter', 'analytics')],
  unknown: { requests: 'block', storage: isDeclared(mode) ? 'report' : 'block' },
  ...(mode.startsWith('strict') && { strict: true }),
  ui: { reopen: false },
});

export const isDeclared = (mode: Mode): boolean => mode.endsWith('declared') && mode !== 'undeclared';

export interface Place {
  readonly key: string;
  readonly port: number;
  readonly udp: number;
  readonly party: 'tracker' | 'meter' | 'cdn';
}

/** Fills in the hosts and names of this run. */
const fill = (text: string, { key, port, udp, party }: Place): string => {
  const host = `${key}.${party}.test`;
  const pieces = ['https:', '//', key, '.', party.slice(0, 3), party.slice(3), '.te', `st:${port}`];
  const values: Record<string, string> = {
    o: `https://${host}:${port}`,
    s: `//${host}:${port}`,
    w: `wss://${host}:${port}`,
    h: `${host}:${port}`,
    host,
    parts: JSON.stringify(pieces).replaceAll('"', "'"),
    udp: `${host}:${udp}`,
    n: `${party === 'tracker' ? 'trk' : party}_${key}`,
    i: `${party}Queue(`,
    a: `https://app.test:${port}`,
    k: key,
  };
  return text.replace(/\{\{(\w+)\}\}/g, (whole, name: string) => values[name] ?? whole);
};

/** Runs first on every page, with or without the SDK, and collects what the runner reads at the end. */
const probe = (key: string): string => `<script>window.__ran=[];window.__told=[];window.__thrown=[];
addEventListener('error',function(e){window.__thrown.push(e.message)});
addEventListener('unhandledrejection',function(e){window.__thrown.push(String(e.reason&&e.reason.message||e.reason))});
function mark(){(top.__ran=top.__ran||[]).push('${key}')}
document.addEventListener('flux-consent:leak',function(e){var d=e.detail||{};window.__told.push(d)});</script>`;

export const folderOf = (vector: Vector, mode: Mode, place: Place): Folder => {
  const put = (text: string) => fill(text, place);
  const meta = vector.meta === false ? '' : '<meta http-equiv="Content-Security-Policy" content="">';
  const sdk = `${meta}<script type="application/json" id="flux-consent-policy">${JSON.stringify(policyOf(mode))}</script>
<script src="/dist/consent.js" data-ui="none"></script>`;
  const entries = (record: Readonly<Record<string, string | readonly string[]>> = {}) =>
    Object.fromEntries(
      Object.entries(record).map(([name, value]) => [
        name,
        typeof value === 'string' ? put(value) : value.map(put),
      ]),
    );
  return {
    html: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${vector.id}</title>${probe(place.key)}
${put(vector.above ?? '')}${mode === 'none' ? '' : sdk}
${put(vector.head ?? '')}</head><body>
${put(vector.html)}
</body></html>`,
    files: entries(vector.files) as Record<string, string>,
    headers: entries(vector.headers),
  };
};
