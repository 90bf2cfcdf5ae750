import { count } from '../report';
import type { PhaseRun } from '../scan/journey';
import type { Phase } from '../scan/phase';

export const PARTS = ['policy', 'phase', 'page'] as const;

export interface Unseen {
  readonly page: string;
  readonly why: string;
}

/** A part of the scan that was asked for and could not be looked at. */
export interface Missing {
  readonly part: (typeof PARTS)[number];
  readonly message: string;
}

/** What decides whether a scan looked at everything that was asked for. */
export interface Sight {
  readonly runs: readonly PhaseRun[];
  readonly unseen: readonly Unseen[];
  /** Null if the site has none, or an unusable one. */
  readonly policy: object | null;
  /** Why the policy of the page cannot be used. */
  readonly unusable?: string | undefined;
  /** Choices for which the command line names a control to press. */
  readonly named?: readonly Phase['choice']['kind'][];
}

export const leftOut = (title: string, why: string): string => `Left out: ${title}: ${why}.`;

/** A site without any consent offers no choice to make; otherwise each phase is part of what was asked for. */
const isExpected = ({ choice }: Phase, { policy, unusable, named = [] }: Sight): boolean =>
  !!policy || unusable !== undefined || named.includes(choice.kind);

/** What was asked for and not looked at: a check must not report "fine" if there is any. */
export const incompleteOf = (sight: Sight): Missing[] => [
  ...(sight.unusable === undefined ? [] : [{ part: 'policy', message: sight.unusable } as const]),
  ...sight.runs
    .filter(({ phase }) => isExpected(phase, sight))
    .flatMap(({ phase, skipped }): Missing[] =>
      skipped === undefined ? [] : [{ part: 'phase', message: leftOut(phase.title, skipped) }],
    ),
  ...sight.unseen.map(({ page, why }): Missing => ({ part: 'page', message: `Not seen: ${page}: ${why}.` })),
];

/** Empty if everything that was asked for was looked at. */
export const incompleteLine = ({ length }: readonly Missing[]): string =>
  length
    ? `The scan is incomplete: ${count(length, 'part')} of what was asked for could not be looked at.`
    : '';
