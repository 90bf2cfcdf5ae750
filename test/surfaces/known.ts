import { readFileSync, writeFileSync } from 'node:fs';
import { reasonFor } from './reasons.ts';
import type { Result } from './suite.ts';

/** One thing that is known not to work, and why. */
export interface Known {
  readonly reason: string;
  /** The runs in which it is so, as `BROWSER MODE`. */
  readonly where: readonly string[];
  /** Happens only sometimes: a race that the page cannot decide. */
  readonly race?: true;
}
type KnownList = Readonly<Record<string, Known>>;
interface Lists {
  /** What gets through. */
  readonly leaks: KnownList;
  /** What is never released, or more than once. */
  readonly replays: KnownList;
  /** What is held although it must not be. */
  readonly twins: KnownList;
  /** Browser → vectors that do nothing there even without the SDK. */
  readonly absent: Readonly<Record<string, readonly string[]>>;
}
type Judged = Exclude<keyof Lists, 'absent'>;

const FILE = new URL('known-leaks.json', import.meta.url);
const read = (): Lists => JSON.parse(readFileSync(FILE, 'utf8'));

/** The known exceptions, by vector id. */
export const known: Lists = read();

/** Does the browser lack what the vector needs? */
export const isAbsent = (browser: string, id: string): boolean => !!known.absent[browser]?.includes(id);

interface Finding {
  readonly list: Judged;
  readonly wrong: boolean;
  /** False where the run could not tell. */
  readonly measured: boolean;
  readonly text: string;
}

const findingsOf = ({ leaked, twin, replay }: Result): readonly Finding[] => [
  { list: 'leaks', wrong: leaked !== '', measured: true, text: `leaks ${leaked}` },
  {
    list: 'replays',
    wrong: replay === 'never' || replay === 'twice',
    measured: replay !== '-',
    text: `comes back ${replay}`,
  },
  {
    list: 'twins',
    wrong: !['ok', '-'].includes(twin),
    measured: twin !== '-',
    text: `its twin lacks ${twin}`,
  },
];

/** Differences from the list, which may only shrink: an entry that no longer holds has to be taken out. */
export const compare = (where: string, results: readonly Result[]): readonly string[] => {
  const lists = read();
  return results.flatMap((result) => {
    const told = findingsOf(result).flatMap(({ list, wrong, measured, text }) => {
      const found = lists[list][result.id];
      const listed = found?.where.includes(where);
      if (wrong && !listed) return [`${where}: ${result.id} ${text}`];
      const healed = !wrong && listed && measured && !found?.race;
      return healed ? [`${where}: ${result.id} is listed, but is well: take it out`] : [];
    });
    return result.errors.length > 0
      ? [...told, `${where}: ${result.id} throws ${result.errors.join(' | ')}`]
      : told;
  });
};

const write = (lists: Lists): void => writeFileSync(FILE, `${JSON.stringify(lists, undefined, 2)}\n`);

/** Records what a browser does not have, from a run without the SDK. */
export const updateAbsent = (browser: string, results: readonly Result[]): void => {
  const lists = read();
  const seen = results.map(({ id }) => id);
  const absent = [
    ...(lists.absent[browser] ?? []).filter((id) => !seen.includes(id)),
    // A page that gave no answer proves nothing.
    ...results.filter(({ leaked, unanswered }) => !leaked && !unanswered).map(({ id }) => id),
  ].sort();
  write({ ...lists, absent: { ...lists.absent, [browser]: absent } });
};

/** Updates the file from a run; existing reasons stay. */
export const update = (where: string, results: readonly Result[]): void => {
  const lists = read() as { [List in Judged]: Record<string, Known> } & Pick<Lists, 'absent'>;
  for (const result of results) {
    for (const { list, wrong, measured } of findingsOf(result)) {
      const entries = lists[list];
      const old = entries[result.id];
      if (!measured || (old?.race && !wrong)) continue;
      const others = (old?.where ?? []).filter((place) => place !== where);
      const places = wrong ? [...others, where].sort() : others;
      if (places.length === 0) delete entries[result.id];
      else {
        const reason = old?.reason ?? reasonFor(list, result.id);
        const race = (old?.race || reason.startsWith('a race')) && ({ race: true } as const);
        entries[result.id] = { reason, where: places, ...race };
      }
    }
  }
  write(lists);
};
