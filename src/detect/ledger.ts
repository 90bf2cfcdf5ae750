import { type Classifier, createClassifier, type NameKind } from '../classify/classify';
import { toUrl } from '../classify/to-url';
import type { Consent } from '../model/consent';
import type { Finding, FindingKind, Leak } from '../model/finding';
import { isOwnName } from '../model/record';
import type { History } from './history';
import { WAYS, type Way } from './ways';
import { isStored, whyHeld } from './why-held';

/** Something a probe has found. */
export interface Sighting {
  readonly kind: FindingKind;
  readonly name: string;
  /** Where it was loaded from, if it has a URL. */
  readonly url?: URL;
  readonly source?: string | undefined;
  /** How it can have got past the guard. */
  readonly way: Way;
  /** When it was requested (`performance.now()`); default now. */
  readonly time?: number;
  /** It did load, or is stored, even if something was held. */
  readonly real?: boolean;
}

/** Brings together what the hooks told the consent and what the probes find. */
export interface Ledger {
  saw(sighting: Sighting): void;
  /** By URL; anything but http(s), and the site's own pictures and requests, are left out. */
  sawUrl(address: string, sighting: Omit<Sighting, 'name' | 'url'>, scanner?: Way): void;
  /** All current names of one kind of storage; a name that was written and is not among them is gone. */
  present(kind: NameKind, names: readonly string[], way: Way, real?: boolean): void;
  /** Under `enforce: false`, notes for each finding whether it would be held. */
  observe(): void;
}

const keyOf = ({ kind, name }: Pick<Finding, 'kind' | 'name'>): string =>
  // The same URL counts once, whatever fetched it.
  isStored({ kind }) ? `${kind} ${name}` : name;

export interface LedgerOptions {
  readonly consent: Consent;
  readonly history: History;
  /** What was found so far. */
  known(): readonly Finding[];
  /** Whether the URL is one of our own files. */
  isOwnFile(url: URL): boolean;
}

export const createLedger = ({ consent, history, known, isOwnFile }: LedgerOptions): Ledger => {
  const leaks = new Set<string>();
  let classifier: Classifier | undefined;
  let compiled: unknown;
  const classify = (): Classifier => {
    if (!classifier || compiled !== consent.policy) {
      compiled = consent.policy;
      classifier = createClassifier(consent.policy, location.hostname);
    }
    return classifier;
  };
  /** Known findings by key; of several, one that was not held. */
  const index = (): ReadonlyMap<string, Finding> => {
    const all = new Map<string, Finding>();
    for (const finding of known()) {
      const key = keyOf(finding);
      if (all.get(key)?.held ?? true) all.set(key, finding);
    }
    return all;
  };

  /** What a style sheet loads from the host of a marked-up one belongs to the same category. */
  const markedAs = ({ url, way }: Sighting): string =>
    (way === WAYS.css &&
      known().find(
        ({ kind, host, service, category }) =>
          kind === 'link' && host === url?.hostname && !service && category !== 'unknown',
      )?.category) ||
    'unknown';

  const toFinding = (sighting: Sighting): Finding => {
    const { kind, name, url, source } = sighting;
    const service = url ? classify().url(url) : classify().name(kind as NameKind, name);
    const own = url ? isOwnFile(url) : isOwnName(consent.policy, name);
    const by = own ? 'flux-consent' : (source ?? (isStored({ kind }) ? 'unattributed' : undefined));
    return {
      kind,
      name,
      ...(url && { host: url.hostname }),
      party: url && !classify().own(url.hostname) ? 'third' : 'first',
      ...(service && { service: service.id, ...(service.vendor && { vendor: service.vendor }) }),
      category: service?.category ?? (own ? 'necessary' : markedAs(sighting)),
      ...(by && { source: by }),
      firstSeen: Date.now(),
      held: false,
    };
  };
  const leak = (finding: Finding, { way, time = performance.now() }: Sighting): void => {
    const key = keyOf(finding);
    const then = history.at(time);
    if (
      consent.policy?.enforce === false ||
      leaks.has(key) ||
      !then ||
      !consent.settled ||
      !whyHeld(consent, finding, then)
    )
      return;
    leaks.add(key);
    const whose = finding.service ? `${finding.service}, ${finding.category}` : 'no service declares it';
    console.warn(
      `[flux-consent] Leak: ${finding.kind} ${finding.name} (${whose}). Way: ${way.surface}. ${way.fix}`,
    );
    const found: Leak = { ...finding, ...way };
    // `findings()` lists it as a leak from now on.
    consent.emit('found', found);
    consent.emit('leak', found);
  };

  const see = (sighting: Sighting, all: ReadonlyMap<string, Finding>): void => {
    const seen = all.get(keyOf(sighting));
    if (seen && !(seen.held && sighting.real)) return;
    const finding = seen ? { ...seen, held: false } : toFinding(sighting);
    if (!seen) consent.emit('found', finding);
    leak(finding, sighting);
  };

  const ledger: Ledger = {
    saw: (sighting) => see(sighting, index()),
    sawUrl(address, sighting, scanner) {
      const url = /^https?:/.test(address) ? toUrl(address) : undefined;
      if (!url) return;
      const own = classify().own(url.hostname);
      if (own && !classify().url(url) && !/^(?:script|frame)$/.test(sighting.kind)) return;
      const name = url.origin + url.pathname;
      const all = index();
      const way = (all.get(name)?.held && scanner) || sighting.way;
      see({ ...sighting, name, url, way }, all);
    },
    present(kind, names, way, real = false) {
      // Built once: this runs for every name, every few seconds.
      const all = index();
      for (const name of names) see({ kind, name, way, real }, all);
      const there = new Set(names);
      for (const finding of known()) {
        if (finding.kind !== kind || finding.held || !!finding.gone !== there.has(finding.name)) continue;
        const { gone, ...rest } = finding;
        consent.emit('found', gone ? rest : { ...rest, gone: true });
      }
    },
    observe() {
      if (consent.policy?.enforce !== false) return;
      for (const finding of known()) {
        const why = whyHeld(consent, finding, consent.get());
        if (why === finding.wouldHold) continue;
        const { wouldHold: _, ...rest } = finding;
        consent.emit('found', why ? { ...rest, wouldHold: why } : rest);
      }
    },
  };
  return ledger;
};
