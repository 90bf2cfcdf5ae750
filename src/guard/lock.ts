import { registrableDomain } from '../classify/party';
import type { Consent, Snapshot, Undo } from '../model/consent';
import type { Policy } from '../model/policy';

/** The sources of a host: without a scheme, a source does not cover WebSockets. */
const sources = (host: string): string =>
  (host.startsWith('*') ? [host] : [host, `*.${host}`]).map((name) => `${name}:* wss://${name}:*`).join(' ');

/** The hosts of URL patterns, less any with a `*` inside, which a Content-Security-Policy cannot express. */
const hostsOf = (patterns: readonly string[] = []): string[] =>
  patterns.flatMap((pattern) => /^(?:\w+:\/\/)?((?:\*\.)?[\w.-]+)(?=[:/]|$)/.exec(pattern)?.[1] ?? []);

/**
 * A Content-Security-Policy of what may load now: the site itself and the services that are granted. The
 * page's own scripts stay as free as they are without it.
 */
export const toLock = (policy: Policy, host: string, has: (id: string) => boolean): string => {
  const granted = policy.services.filter(({ id }) => has(id)).flatMap(({ urls }) => hostsOf(urls));
  const hosts = [host.includes('.') ? registrableDomain(host) : host, ...policy.firstParty, ...granted];
  const allowed = [...new Set(hosts)].sort().map(sources).join(' ');
  return `default-src 'self' 'unsafe-inline' 'unsafe-eval' data: blob: ${allowed}`;
};

/**
 * Under `strict`, makes the browser itself block what is not allowed, whichever way it comes. A policy cannot
 * be lifted within a page: granting more reloads it, and browsers restore the scroll position.
 */
export const lock = (consent: Consent, page: Window): Undo => {
  let locked: readonly string[] | undefined;
  let forgets = false;
  const set = (): void => {
    const { policy } = consent;
    if (!policy?.strict || !policy.enforce || policy.unknown.requests !== 'block') return;
    const now = toLock(policy, page.location.hostname, consent.has);
    const sources = now.split(' ');
    const known = locked;
    if (!known) {
      const { document } = page;
      const meta = document.createElement('meta');
      meta.httpEquiv = 'Content-Security-Policy';
      meta.content = now;
      (document.head ?? document.documentElement).prepend(meta);
      locked = sources;
    } else if (!forgets && sources.some((source) => !known.includes(source))) page.location.reload();
  };
  const isWithdrawn = (now: Snapshot['decisions'], before: Snapshot['decisions']): boolean =>
    Object.keys(now).some((id) => before[id]?.status === 'granted' && now[id]?.status === 'denied');
  const undos = [
    consent.on('ready', set),
    // A record that could not be stored would be lost in a reload.
    consent.on('problem', ({ code }) => {
      forgets ||= code === 'record';
    }),
    consent.on('change', (now, before) => {
      const withdrawn =
        isWithdrawn(now.decisions, before.decisions) || isWithdrawn(now.services, before.services);
      if (withdrawn && consent.policy?.reload) page.location.reload();
      else if (consent.settled) set();
    }),
  ];
  return () => {
    for (const undo of undos) undo();
  };
};
