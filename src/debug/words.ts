import { isLeak } from '../detect/inventory';
import type { Consent } from '../model/consent';
import type { Decision } from '../model/decision';
import type { Finding } from '../model/finding';

/** What became of a finding, for a reader who does not know the code. */
export type State = 'leaked' | 'held' | 'would be held' | 'gone' | 'let through';
export const STATES: readonly State[] = ['leaked', 'held', 'would be held', 'let through', 'gone'];

export const toState = (finding: Finding): State => {
  if (isLeak(finding)) return 'leaked';
  if (finding.held) return 'held';
  if (finding.wouldHold) return 'would be held';
  return finding.gone ? 'gone' : 'let through';
};

const KINDS: Readonly<Record<string, string>> = {
  cookie: 'Cookie',
  local: 'Local storage',
  session: 'Session storage',
  indexeddb: 'Database',
  cache: 'Cache',
  script: 'Script',
  frame: 'Frame',
  image: 'Image',
  link: 'Link',
  media: 'Media',
  request: 'Request',
};
export const toKindWord = (kind: string): string => KINDS[kind] ?? kind;

const SOURCES: Readonly<Record<Decision['source'], string>> = {
  visitor: 'the visitor chose it',
  default: 'nobody chose yet: the law’s default',
  signal: 'the browser asks for it by a signal',
  site: 'the site sets it: it is required',
};
export const toReason = ({ source, status }: Decision): string =>
  source === 'site' && status === 'denied' ? 'the site sets it: the visitor is a child' : SOURCES[source];

/** Why a finding is in the state it is in, in a sentence. */
export const toWhy = (consent: Consent, finding: Finding): string => {
  if (isLeak(finding)) return `Way: ${finding.surface}. ${finding.fix}`;
  const held =
    finding.held && consent.held().find(({ kind, name }) => kind === finding.kind && name === finding.name);
  if (held) return `${held.reason}.`;
  if (finding.wouldHold) return `${finding.wouldHold}.`;
  if (finding.source === 'flux-consent') return 'The record of the choice.';
  const decision = finding.service && consent.get().services[finding.service];
  if (decision)
    return `${finding.service} (${finding.category}) is ${decision.status}: ${toReason(decision)}.`;
  return finding.party === 'first'
    ? 'The site’s own, or declared by no service.'
    : 'No service of the policy declares it.';
};

/** Who did it, in short: the host and file of a script. */
export const toWho = ({ source }: Finding): string => {
  if (!source?.includes('://')) return source ?? 'the page';
  const { host, pathname } = new URL(source);
  return host + (pathname.split('/').pop() ? `/…/${pathname.split('/').pop()}` : '');
};
