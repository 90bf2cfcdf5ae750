import type { Policy } from '../../model/policy';
import { recordName } from '../../model/record';
import type { Phase } from '../scan/phase';
import { isStored } from '../scan/sighting';
import type { Grants } from './grants';
import type { Seen } from './inventory';
import type { Item } from './item';

/** What can be wrong, most serious first. */
export const RULES = [
  'pre-consent',
  'after-reject',
  'after-withdraw',
  'gpc',
  'wrong-category',
  'undeclared',
  'unknown',
] as const;
export type Rule = (typeof RULES)[number];

export const MEANING: Readonly<Record<Rule, string>> = {
  'pre-consent': 'Stored or loaded before the visitor has chosen anything, and not necessary',
  'after-reject': 'Stored or loaded although the visitor has refused it',
  'after-withdraw': 'Still stored, or loaded again, after the visitor has withdrawn',
  gpc: 'Stored or loaded although the browser sends Global Privacy Control',
  'wrong-category': 'Stored or loaded although the visitor has allowed other categories only',
  undeclared: 'Its maker is known, but the policy does not declare it',
  unknown: 'Nobody knows whose it is',
};

export interface Finding {
  readonly rule: Rule;
  readonly item: Item;
  /** Phase in which it was found. */
  readonly phase: string;
  readonly page: string;
  /** One sentence. */
  readonly message: string;
}

/** Worth knowing, but nothing the site can fix. */
export interface Notice {
  readonly item: Item;
  readonly message: string;
}

export interface Verdicts {
  readonly findings: readonly Finding[];
  readonly notices: readonly Notice[];
}

export interface Circumstances {
  readonly policy: Policy | undefined;
  readonly phases: readonly Phase[];
  readonly grants: ReadonlyMap<string, Grants>;
  /** Names that the command line has set. */
  readonly preset: ReadonlySet<string>;
}

const FEATURE_TEST = /test|check|support|modernizr/i;

const verb = ({ kind, transient, via }: Item): string => {
  if (transient) return 'was written and removed again';
  if (kind === 'service-worker') return 'is installed';
  if (isStored(kind)) return 'is stored';
  return via === 'preconnect' ? 'is connected to' : 'is loaded';
};
const unknown = ({ likely }: Item): string =>
  `nobody knows whose it is${likely ? `, perhaps ${likely}` : ''}`;
const who = (item: Item): string =>
  item.category === 'unknown' ? unknown(item) : `${item.vendor ?? item.service}, ${item.category}`;

const RULE_OF: Readonly<Record<string, Rule>> = {
  none: 'pre-consent',
  gpc: 'gpc',
  reject: 'after-reject',
  withdraw: 'after-withdraw',
  accept: 'wrong-category',
  only: 'wrong-category',
};
const WHEN: Readonly<Record<string, string>> = {
  none: 'before any choice',
  gpc: 'with Global Privacy Control on',
  reject: 'after everything was refused',
  withdraw: 'after consent was withdrawn',
  accept: 'after “accept all”, which does not cover it',
};

const isRefused = ({ item }: Seen, phase: Phase, grants: Grants): boolean => {
  if (item.category !== 'unknown') return !grants.has(item);
  // The session of a server framework has to be declared, but violates no choice.
  if (item.likely === 'necessary') return false;
  // With one category allowed, nobody can say whether an unknown thing belongs to it.
  return phase.choice.kind !== 'only' && !grants.all;
};

/** Stored by a third party on its own site: a page can neither see nor clear it. */
const isOutOfReach = (item: Item, phase: Phase): boolean =>
  phase.choice.kind === 'withdraw' && item.party === 'third' && isStored(item.kind);

const judgePhases = (seen: Seen, at: Circumstances): Verdicts => {
  const { item } = seen;
  const findings: Finding[] = [];
  const notices: Notice[] = [];
  for (const phase of at.phases) {
    const page = seen.after.get(phase.id);
    const grants = at.grants.get(phase.id);
    if (page === undefined || !grants || !isRefused(seen, phase, grants)) continue;
    const kind = phase.id.split(':')[0] as string;
    const rule = RULE_OF[kind] as Rule;
    const when = WHEN[kind] ?? `with only ${phase.id.slice('only:'.length)} allowed`;
    const message = `${item.name} ${verb(item)} ${when} (${who(item)}).`;
    if (isOutOfReach(item, phase))
      notices.push({
        item,
        message: `${message} It is in ${item.host}'s own storage, which only ${item.host} can clear.`,
      });
    else findings.push({ rule, item, phase: phase.id, page, message });
  }
  // What is there before any choice is also there in every other phase.
  const early = findings.some(({ rule }) => rule === 'pre-consent');
  const kept = findings.filter(
    ({ rule }, index) =>
      findings.findIndex((other) => other.rule === rule) === index &&
      !(early && (rule === 'gpc' || rule === 'wrong-category')),
  );
  return { findings: kept, notices };
};

const judgeDeclaration = (seen: Seen, { policy }: Circumstances): Finding[] => {
  const { item } = seen;
  const [phase = '', page = ''] = [...seen.after, ...seen.before][0] ?? [];
  if (item.category === 'unknown')
    return [
      {
        rule: 'unknown',
        item,
        phase,
        page,
        message: `${item.name} ${verb(item)}, and ${unknown(item)}.`,
      },
    ];
  if (!policy || item.declared === 'yes') return [];
  const message =
    item.declared === 'service'
      ? `${item.name} ${verb(item)} by ${item.service}, but the policy does not list it there, so it is not held or cleared.`
      : `${item.name} ${verb(item)}: ${who(item)}. The policy does not declare it.`;
  return [{ rule: 'undeclared', item, phase, page, message }];
};

const judge = (seen: Seen, at: Circumstances): Verdicts => {
  const { item } = seen;
  if (at.preset.has(`${item.kind} ${item.name}`)) return { findings: [], notices: [] };
  const record = recordName(at.policy?.record);
  if (item.name === record && (item.kind === 'cookie' || item.kind === 'local')) {
    const page = seen.after.get('none') ?? seen.after.get('gpc');
    const message = `${record} is stored although nobody has chosen: the site chooses for its visitors.`;
    const owned = { ...item, category: 'necessary' };
    return page
      ? { findings: [{ rule: 'pre-consent', item: owned, phase: 'none', page, message }], notices: [] }
      : { findings: [], notices: [] };
  }
  if (item.transient && item.category === 'unknown' && FEATURE_TEST.test(item.name))
    return {
      findings: [],
      notices: [{ item, message: `${item.name} was written and removed again, as tests of a feature do.` }],
    };
  const { findings, notices } = judgePhases(seen, at);
  return { findings: [...findings, ...judgeDeclaration(seen, at)], notices };
};

/** Applies all rules: findings by rule, then in the order of the inventory. */
export const applyRules = (inventory: readonly Seen[], at: Circumstances): Verdicts => {
  const all = inventory.map((seen) => judge(seen, at));
  const findings = all.flatMap((one) => one.findings);
  return {
    findings: RULES.flatMap((rule) => findings.filter((finding) => finding.rule === rule)),
    notices: all.flatMap((one) => one.notices),
  };
};
