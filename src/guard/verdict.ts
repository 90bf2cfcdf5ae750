import { type Classifier, createClassifier, type NameKind } from '../classify/classify';
import type { Consent } from '../model/consent';
import type { Finding, FindingKind } from '../model/finding';
import type { Service } from '../model/service';

/** Why something must wait, and a way to ask again. */
export interface Verdict {
  readonly kind: FindingKind;
  readonly name: string;
  readonly needs: readonly string[];
  readonly reason: string;
  /** May it go now? */
  open(): boolean;
}

/** Each question is answered with `undefined`: it may pass, or with a verdict: it must wait. */
export interface Judge {
  url(kind: FindingKind, url: unknown): Verdict | undefined;
  name(kind: NameKind, name: string): Verdict | undefined;
  inline(text: string): Verdict | undefined;
  /** For what the page marked up with `data-consent`. */
  marked(kind: FindingKind, name: string, ids: readonly string[]): Verdict | undefined;
}

/** Parses what may be a URL; relative ones are the site's own and are told apart without parsing. */
export const toUrl = (value: unknown, base: string): URL | undefined => {
  try {
    const url = new URL(String(value), base);
    return /^(http|ws)s?:$/.test(url.protocol) ? url : undefined;
  } catch {
    return undefined;
  }
};

/** Reads the decision, never copies it. */
export const createJudge = (consent: Consent, page: Window): Judge => {
  const seen = new Map<string, boolean>();
  const host = page.location.hostname;
  let classifier: Classifier;
  let compiled: unknown = 0;
  const classify = (): Classifier => {
    if (compiled !== consent.policy) {
      compiled = consent.policy;
      classifier = createClassifier(consent.policy, host);
    }
    return classifier;
  };

  const note = (kind: FindingKind, name: string, held: boolean, service?: Service, url?: URL): void => {
    const key = `${kind} ${name}`;
    if (seen.get(key) === held) return;
    seen.set(key, held);
    const script = page.document.currentScript as HTMLScriptElement | null;
    const finding: Finding = {
      kind,
      name,
      ...(url && { host: url.hostname }),
      party: url && !classify().own(url.hostname) ? 'third' : 'first',
      ...(service && { service: service.id, ...(service.vendor && { vendor: service.vendor }) }),
      category: service?.category ?? 'unknown',
      ...(script?.src && { source: script.src }),
      firstSeen: Date.now(),
      held,
    };
    consent.emit('found', finding);
  };

  /** The one rule. `unknown` says what the policy wants done with things no service declares. */
  const rule = (service: Service | undefined, unknown: string | undefined): [string[], string] | undefined =>
    service
      ? consent.has(service.id)
        ? undefined
        : [[service.id], `${service.id} (${service.category}) is not granted`]
      : !unknown
        ? undefined
        : !consent.settled
          ? [[], 'no usable policy yet']
          : unknown === 'block'
            ? [[], 'no service of the policy declares it']
            : undefined;

  const answer = (
    kind: FindingKind,
    name: string,
    ask: () => [string[], string] | undefined,
    again: () => Verdict | undefined,
  ): Verdict | undefined => {
    const why = ask();
    return why && consent.policy?.enforce !== false
      ? { kind, name, needs: why[0], reason: why[1], open: () => !again() }
      : undefined;
  };

  const judge: Judge = {
    url(kind, value) {
      const url = toUrl(value, page.document.baseURI);
      if (!url) return undefined;
      const service = classify().url(url);
      const own = classify().own(url.hostname);
      if (own && !service) return undefined;
      const name = url.origin + url.pathname;
      const verdict = answer(
        kind,
        name,
        () => rule(service, consent.policy?.unknown.requests ?? 'block'),
        () => judge.url(kind, url),
      );
      note(kind, name, !!verdict, service, url);
      return verdict;
    },
    name(kind, name) {
      if (name === (consent.policy?.record.cookie ?? 'flux_consent')) return undefined;
      const service = classify().name(kind, name);
      const verdict = answer(
        kind,
        name,
        () => rule(service, consent.policy?.unknown.storage ?? 'block'),
        () => judge.name(kind, name),
      );
      note(kind, name, !!verdict, service);
      return verdict;
    },
    inline(text) {
      const service = text ? classify().inline(text) : undefined;
      return (
        service &&
        answer(
          'script',
          `inline ${service.id}`,
          () => rule(service, ''),
          () => judge.inline(text),
        )
      );
    },
    marked: (kind, name, ids) =>
      answer(
        kind,
        name,
        () =>
          ids[0] && ids.every((id) => consent.has(id))
            ? undefined
            : [[...ids], `marked up as ${ids.join(' and ')}`],
        () => judge.marked(kind, name, ids),
      ),
  };
  return judge;
};
