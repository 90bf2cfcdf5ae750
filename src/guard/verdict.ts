import { type Classifier, createClassifier, type NameKind } from '../classify/classify';
import type { Consent } from '../model/consent';
import type { Finding, FindingKind } from '../model/finding';
import { isOwnName } from '../model/record';
import type { Service } from '../model/service';

/** Why something must wait, and a way to ask again. */
export interface Verdict {
  readonly kind: FindingKind;
  readonly name: string;
  readonly needs: readonly string[];
  readonly reason: string;
  /** Is it not to be kept for later? */
  readonly drop?: boolean | undefined;
  /** May it go now? */
  open(): boolean;
}

/** The verdict on what comes back as a whole, as it names several things that have to wait: it waits for all of them. */
export const together = (all: readonly (Verdict | undefined)[]): Verdict | undefined => {
  const found = all.filter((each) => each !== undefined);
  const first = found[0];
  return found[1] && first
    ? {
        ...first,
        needs: [...new Set(found.flatMap(({ needs }) => needs))],
        drop: found.some(({ drop }) => drop),
        open: () => found.every((each) => each.open()),
      }
    : first;
};

/** Each question is answered with `undefined`: it may pass, or with a verdict: it must wait. */
export interface Judge {
  url(kind: FindingKind, url: unknown): Verdict | undefined;
  name(kind: NameKind, name: string): Verdict | undefined;
  /** The same question, of which nobody is told. */
  denies(kind: NameKind, name: string): boolean;
  inline(text: string): Verdict | undefined;
  /** For what the page marked up with `data-consent`: always a verdict, which may be open. */
  marked(kind: FindingKind, name: string, ids: readonly string[]): Verdict;
  /** Notes an address that the page has marked up; the markup says whose it is where the policy does not. */
  note(kind: FindingKind, url: string, needs: readonly string[], held: boolean): void;
  /** The service an address belongs to. */
  service(url: unknown): Service | undefined;
}

/** An address, and whose it is. */
interface Place {
  readonly name: string;
  readonly host: string;
  readonly service: Service | undefined;
  readonly own: boolean;
}
type Why = readonly [needs: readonly string[], reason: string] | undefined;

/** What an address that is none throws is of this class; a page may say otherwise of what is an instance of one. */
const { prototype: NONE } = TypeError;

/** So many addresses are remembered. */
const MEMORY = 500;
/** Loads nothing from elsewhere. */
const LOCAL = /^(?:data|blob|about|javascript):/i;

export interface JudgeOptions {
  readonly consent: Consent;
  readonly page: Window;
  /** What relative addresses start from. */
  base(): string;
  /** Addresses that always pass. */
  readonly own?: readonly string[] | undefined;
  /** The script that is running. */
  sourceOf(): string | undefined;
}

/** Reads the decision, never copies it. */
export const createJudge = ({ consent, page, own = [], base, sourceOf }: JudgeOptions): Judge => {
  const told = new Map<string, boolean>();
  // A worker that was made up by the page has the page's origin, but no host of its own; a sandbox has
  // neither: what is its author's is own, and no <base> of its own can change that.
  const { hostname, origin } = page.location;
  const host = hostname || /\/\/([^:/ ]*)/.exec(`${origin} ${page.location.ancestorOrigins?.[0]}`)?.[1] || '';
  let places = new Map<string, Place | undefined>();
  let classifier: Classifier;
  let decided: unknown;
  let passed: Map<NameKind, Set<string>>;
  let compiled: unknown = 0;
  const classify = (): Classifier => {
    if (compiled !== consent.policy) {
      compiled = consent.policy;
      classifier = createClassifier(consent.policy, host);
      places = new Map();
    }
    return classifier;
  };

  const locate = (text: string): Place | undefined => {
    let url: URL;
    try {
      url = new URL(text, base());
    } catch (error) {
      // It is none. Where the stack is at its end, nothing is known of it, nor let go.
      if (Object.getPrototypeOf(error) === NONE) return undefined;
      throw error;
    }
    if (!/^(http|ws)s?:$/.test(url.protocol)) return undefined;
    return {
      name: url.origin + url.pathname,
      host: url.hostname,
      service: classifier.url(url),
      own: own.includes(url.href) || classifier.own(url.hostname),
    };
  };
  const place = (value: unknown): Place | undefined => {
    const text = String(value);
    classify();
    if (LOCAL.test(text)) return undefined;
    // One with the scheme of the page is relative, too, unless slashes follow.
    const key = /^\w+:\/\//.test(text) ? text : `${text} ${base()}`;
    if (!places.has(key)) {
      if (places.size > MEMORY) places = new Map();
      places.set(key, locate(text));
    }
    return places.get(key);
  };

  /** The names of a kind that may pass as things are decided: a page writes the same few again and again. */
  const passing = (kind: NameKind): Set<string> => {
    const now = consent.get();
    if (now !== decided) {
      decided = now;
      passed = new Map();
    }
    const known = passed.get(kind);
    if (known) return known;
    const names = new Set<string>();
    passed.set(kind, names);
    return names;
  };

  const note = (
    kind: FindingKind,
    name: string,
    held: boolean,
    service?: Service,
    at?: Place,
    category?: string,
  ): void => {
    const key = `${kind} ${name}`;
    if (told.get(key) === held) return;
    told.set(key, held);
    const source = sourceOf();
    const finding: Finding = {
      kind,
      name,
      ...(at && { host: at.host }),
      party: !at || at.own ? 'first' : 'third',
      ...(service && { service: service.id, ...(service.vendor && { vendor: service.vendor }) }),
      category: service?.category ?? category ?? 'unknown',
      ...(source && { source }),
      firstSeen: Date.now(),
      held,
    };
    // Told a little later: what is to be stopped is stopped first, as a frame has begun to load already.
    queueMicrotask(() => consent.emit('found', finding));
  };

  /** The one rule. `unknown` says what the policy wants done with things no service declares. */
  const rule = (service: Service | undefined, unknown = 'block'): Why =>
    service
      ? consent.get().services[service.id]?.status === 'granted'
        ? undefined
        : [[service.id], `${service.id} (${service.category}) is not granted`]
      : !unknown || (consent.settled && unknown !== 'block')
        ? undefined
        : [[], consent.settled ? 'no service of the policy declares it' : 'no usable policy yet'];

  const answer = (
    kind: FindingKind,
    name: string,
    ask: () => Why,
    service?: Service,
  ): Verdict | undefined => {
    const why = ask();
    return why && consent.policy?.enforce !== false
      ? { kind, name, needs: why[0], reason: why[1], drop: service?.drop, open: () => !ask() }
      : undefined;
  };

  return {
    service: (url) => place(url)?.service,
    url(kind, value) {
      const at = place(value);
      if (!at || (at.own && !at.service)) return undefined;
      const again = (): Why => {
        const now = place(value);
        return rule(now?.service, consent.policy?.unknown.requests);
      };
      const verdict = answer(kind, at.name, again, at.service);
      note(kind, at.name, !!verdict, at.service, at);
      return verdict;
    },
    name(kind, name) {
      const passes = passing(kind);
      if (passes.has(name) || isOwnName(consent.policy, name)) return undefined;
      const service = classify().name(kind, name);
      const again = (): Why => rule(classify().name(kind, name), consent.policy?.unknown.storage);
      const verdict = answer(kind, name, again);
      note(kind, name, !!verdict, service);
      if (!verdict && passes.size < MEMORY) passes.add(name);
      return verdict;
    },
    denies: (kind, name) =>
      !isOwnName(consent.policy, name) &&
      consent.policy?.enforce !== false &&
      !!rule(classify().name(kind, name), consent.policy?.unknown.storage),
    inline(text) {
      const found = classify().inline(text);
      return together(found.map((one) => answer('script', `inline ${one.id}`, () => rule(one))));
    },
    note(kind, value, needs, held) {
      const at = place(value);
      const { services = [], categories = [] } = consent.policy ?? {};
      const named = ({ id }: { readonly id: string }): boolean => needs.includes(id);
      if (at) note(kind, at.name, held, at.service ?? services.find(named), at, categories.find(named)?.id);
    },
    marked: (kind, name, needs) => ({
      kind,
      name,
      needs,
      reason: `marked up as ${needs.join(' and ')}`,
      open: () => consent.policy?.enforce === false || (!!needs[0] && needs.every((id) => consent.has(id))),
    }),
  };
};
