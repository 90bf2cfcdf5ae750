import { type Bed, drive, type Seen } from './drive.ts';
import { isAbsent } from './known.ts';
import { isDeclared } from './page.ts';
import type { Tab } from './tab.ts';
import type { Vector } from './vector.ts';

/** How a vector came back after consent. */
export type Replay = 'once' | 'never' | 'twice' | '-';

export interface Result {
  readonly id: string;
  readonly kind: string;
  /** Letters that got through before consent. */
  readonly leaked: string;
  /** `ok`, or the letters that the twin lacks. */
  readonly twin: string;
  readonly replay: Replay;
  /** Its script was fetched more often than natively. */
  readonly again: boolean;
  readonly errors: readonly string[];
  /** A `leak` event named it. */
  readonly told: boolean;
  /** The page gave no answer. */
  readonly unanswered?: true;
}

const missing = (vector: Vector, seen: Seen): string =>
  [...vector.kind].filter((letter) => !(seen.before + (seen.stored ? 'S' : '')).includes(letter)).join('');

const replayOf = (vector: Vector, seen: Seen): Replay => {
  const runs = vector.kind.includes('X');
  const requests = Math.ceil(seen.requests / (vector.most ?? 1));
  const counts = [
    ...(runs ? [seen.ran] : []),
    // A script that was fetched before, though it did not run, may be fetched again: what counts is how often it runs.
    ...(vector.kind.includes('R') ? [runs ? Math.min(1, requests) : requests] : []),
    ...(vector.kind.includes('S') ? [seen.stored ? 1 : 0] : []),
  ];
  if (counts.some((times) => times === 0)) return 'never';
  return counts.some((times) => times > 1) ? 'twice' : 'once';
};

/** One vector in one mode: the denied party, its twin, and what consent brings back. */
export const judge = async (
  bed: Bed,
  vector: Vector,
  { tab, withTwin }: { tab: Tab; withTwin: boolean },
): Promise<Result> => {
  const stores = vector.kind.includes('S');
  const back = isDeclared(bed.mode) && !vector.gone;
  const denied = await drive(bed, vector, { side: 'denied', accept: back && !stores, tab });
  const later = back && stores ? await drive(bed, vector, { side: 'denied', accept: true, tab }) : denied;
  const twin =
    withTwin && !vector.twinless ? await drive(bed, vector, { side: 'twin', accept: false, tab }) : undefined;
  return {
    id: vector.id,
    kind: vector.kind,
    leaked: denied.before,
    twin: twin ? missing(vector, twin) || 'ok' : '-',
    replay: back ? replayOf(vector, later) : '-',
    again: back && vector.kind.includes('X') && later.requests > (vector.most ?? 1),
    errors: vector.broken ? [] : [...new Set([...denied.errors, ...later.errors, ...(twin?.errors ?? [])])],
    told: denied.told.length > 0,
  };
};

const isSlow = ({ twin, replay }: Result): boolean => !['ok', '-'].includes(twin) || replay === 'never';

/** What did not come in time may only have been slow, so it gets a second, longer chance. What leaked once has leaked. */
const twice = async (bed: Bed, vector: Vector, options: { tab: Tab; withTwin: boolean }): Promise<Result> => {
  const first = await judge(bed, vector, options);
  if (!isSlow(first)) return first;
  const second = await judge({ ...bed, patience: bed.patience * 2 }, vector, options);
  const leaked = [...new Set(first.leaked + second.leaked)].join('');
  return { ...second, leaked, errors: [...new Set([...first.errors, ...second.errors])] };
};

export const applies = (vector: Vector, bed: Pick<Bed, 'mode'>, browser: string): boolean => {
  if (vector.browsers && !vector.browsers.includes(browser)) return false;
  if (bed.mode !== 'none' && isAbsent(browser, vector.id)) return false;
  if (vector.only === 'declared') return isDeclared(bed.mode) || bed.mode === 'none';
  return vector.only !== 'undeclared' || !isDeclared(bed.mode);
};

/** Milliseconds after which a browser is taken to have stopped answering. */
const LIMIT = 120_000;
const silence = (): Promise<undefined> =>
  new Promise((done) => {
    setTimeout(() => done(undefined), LIMIT).unref();
  });
const unanswered = ({ id, kind }: Vector): Result => ({
  id,
  kind,
  leaked: '',
  twin: '-',
  replay: '-',
  again: false,
  errors: [`no answer in ${LIMIT / 1000} s`],
  told: false,
  unanswered: true,
});

/** Runs the vectors, several at a time; reports each result as it comes. */
export const runAll = async (
  bed: Bed,
  list: readonly Vector[],
  options: { withTwins: boolean; workers: number; tell: (result: Result) => void },
): Promise<readonly Result[]> => {
  const results = new Map<string, Result>();
  const queue = [...list];
  const work = async () => {
    let tab = bed.browser.tab();
    for (let vector = queue.shift(); vector; vector = queue.shift()) {
      const answer = twice(bed, vector, { tab, withTwin: options.withTwins });
      answer.catch(() => {});
      const answered = await Promise.race([answer, silence()]);
      if (!answered) {
        void tab.close();
        tab = bed.browser.tab();
      }
      const result = answered ?? unanswered(vector);
      results.set(vector.id, result);
      options.tell(result);
    }
    await tab.close();
  };
  await Promise.all(Array.from({ length: options.workers }, work));
  return list.map((vector) => results.get(vector.id) as Result);
};
