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
  /** Whether it is dropped, not kept for later. */
  readonly drop?: boolean | undefined;
  /** Whether it goes before everything else that is queued. */
  readonly next?: boolean;
  /** Whether it may go now. */
  open(): boolean;
  /** Whether what it waits for besides is over. */
  readonly until?: () => boolean;
}

/** One verdict on something that names several things: it waits for all of them. */
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

/** Each question is answered with undefined (it may pass) or with a verdict (it has to wait). */
export interface Judge {
  url(kind: FindingKind, url: unknown): Verdict | undefined;
  name(kind: NameKind, name: string): Verdict | undefined;
  /** Answers the same question, without reporting a finding. */
  denies(kind: NameKind, name: string): boolean;
  inline(text: string): Verdict | undefined;
  /** Whether a service's mark stands in the text of a script. */
  marks(text: string): boolean;
  /** For what the page marked up with `data-consent`: always a verdict, which may be open. */
  marked(kind: FindingKind, name: string, ids: readonly string[]): Verdict;
  /** Reports an address that an element loads; markup says whose it is where the policy does not. */
  note(kind: FindingKind, url: string, needs: readonly string[], held: boolean): void;
  /** The service an address belongs to. */
  service(url: unknown): Service | undefined;
}

/** A resolved address, and whose it is. */
interface Place {
  readonly name: string;
  readonly host: string;
  readonly service: Service | undefined;
  readonly own: boolean;
}
type Why = readonly [needs: readonly string[], reason: string] | undefined;

/** The prototype of what an invalid address throws; a page can redefine what `instanceof` says. */
const { prototype: NONE } = TypeError;
const { getPrototypeOf } = Object;

/** How many addresses are remembered, and how many names of a kind. */
const MEMORY = 500;
/** Schemes that load nothing from another host. */
const LOCAL = /^(?:data|blob|about|javascript):/i;

export interface JudgeOptions {
  readonly consent: Consent;
  readonly page: Window;
  /** The base for relative addresses. */
  base(): string;
  /** Addresses that always pass. */
  readonly own?: readonly string[] | undefined;
  /** The address of the running script. */
  sourceOf(): string | undefined;
}

/** Asks the consent for its decisions, and keeps no copy of them. */
export const createJudge = ({ consent, page, own = [], base, sourceOf }: JudgeOptions): Judge => {
  const told = new Map<string, boolean>();
  // A worker from a `blob:` has the page's origin, but no host; a sandboxed frame has neither: what belongs
  // to the site that embeds it counts as own, and a <base> in it cannot change that.
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
      // An invalid address. Any other error, such as a stack overflow, tells nothing, and must not let it
      // pass.
      if (getPrototypeOf(error) === NONE) return undefined;
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
    // An address with the page's scheme is relative, too, unless slashes follow.
    const key = /^\w+:\/\//.test(text) ? text : `${text} ${base()}`;
    if (!places.has(key)) {
      if (places.size > MEMORY) places = new Map();
      places.set(key, locate(text));
    }
    return places.get(key);
  };

  /** Whether it is the site's own and no service's: asked again, as only the policy tells all its hosts. */
  const isOurs = ({ own, service }: Place): boolean => own && !service;

  /** The names of a kind that pass under the current decisions: a page writes the same few repeatedly. */
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
    // In a microtask: what is to be stopped is stopped first, as a frame may have begun to load already.
    queueMicrotask(() => consent.emit('found', finding));
  };

  /** The one rule. `unknown` is what the policy wants done with things that no service declares. */
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
      if (!at || isOurs(at)) return undefined;
      const again = (): Why => {
        const now = place(value);
        if (now?.name === at.name && isOurs(now)) return undefined;
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
      // What a window is named may be anything, as the data of its visitor.
      const shown = kind === 'window' ? 'window.name' : name;
      const verdict = answer(kind, shown, again);
      note(kind, shown, !!verdict, service);
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
    marks: (text) => !!classify().inline(text)[0],
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
