export type Status = 'granted' | 'denied';
/** `visitor`: chosen · `default`: of the regime · `signal`: of the browser · `site`: required, or a child. */
export type Source = 'visitor' | 'default' | 'signal' | 'site';

export interface Decision {
  readonly status: Status;
  readonly source: Source;
}

/** Why a choice is asked for. */
export type Due = 'no-choice' | 'expired' | 'policy-changed';
