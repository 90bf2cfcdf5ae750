import type { PhaseRun } from '../scan/journey';
import { ITEM_KINDS, isNamed, type Sighting, type Write } from '../scan/sighting';
import type { Item, Owner } from './item';
import { type Owners, withoutSdk } from './owner';
import { toAddress, toDuration, toPattern } from './pattern';

/** An item and where it was seen, phase by phase. */
export interface Seen {
  readonly item: Item;
  /** Phase id → first page on which it was seen after the choice. */
  readonly after: ReadonlyMap<string, string>;
  /** Phase id → first page on which it was seen before the choice of that phase. */
  readonly before: ReadonlyMap<string, string>;
}

interface Collected {
  readonly first: Sighting;
  readonly owner: Owner;
  readonly chain: readonly string[];
  readonly after: Map<string, string>;
  readonly before: Map<string, string>;
  readonly transient: boolean;
}

const isRelated = (a: string, b: string): boolean => a === b || a.endsWith(`.${b}`) || b.endsWith(`.${a}`);

/** Who wrote what was found. A script takes precedence over a response header, which is there in any case. */
const writerOf = (sighting: Sighting, writes: readonly Write[]): readonly string[] => {
  const found = writes.filter(
    ({ kind, name, host }) =>
      kind === sighting.kind && name === sighting.name && isRelated(host, sighting.host),
  );
  return (found.find(({ header }) => !header) ?? found[0])?.chain ?? [];
};

/**
 * Names that scripts wrote but that were not found later. A header alone proves nothing: the browser may have
 * refused it.
 */
const vanished = ({ sightings, writes }: PhaseRun): Sighting[] =>
  writes
    .filter(
      (write) =>
        !write.header &&
        !sightings.some(
          ({ kind, name, host }) => kind === write.kind && name === write.name && isRelated(host, write.host),
        ),
    )
    .map(({ header, ...write }) => ({ ...write, transient: true }));

const identityOf = ({ kind, name, host, partition, via }: Sighting): string => {
  return [
    kind,
    toPattern(kind, name),
    isNamed(kind) ? host : '',
    partition ?? '',
    via === 'preconnect' ? via : '',
  ].join(' ');
};

const collect = (runs: readonly PhaseRun[], owners: Owners): Collected[] => {
  const all = new Map<string, Collected>();
  for (const run of runs)
    for (const sighting of [...run.sightings, ...vanished(run)]) {
      const id = identityOf(sighting);
      const known = all.get(id);
      const chain = sighting.chain ?? writerOf(sighting, run.writes);
      const better =
        !known || (known.transient && !sighting.transient) || (!known.chain.length && chain.length > 0);
      const owner = better ? owners.of({ ...sighting, chain }) : known.owner;
      if (!owner) continue;
      const kept: Collected = {
        first: better ? sighting : known.first,
        owner,
        chain: better ? chain : known.chain,
        after: known?.after ?? new Map(),
        before: known?.before ?? new Map(),
        transient: (known?.transient ?? true) && sighting.transient === true,
      };
      const met = sighting.stage === 'after' ? kept.after : kept.before;
      if (!met.has(run.phase.id)) met.set(run.phase.id, sighting.page);
      all.set(id, kept);
    }
  return [...all.values()];
};

const toItem = ({ first, owner, chain, after, before, transient }: Collected, owners: Owners): Item => {
  const [source] = withoutSdk(chain);
  return {
    kind: first.kind,
    name: isNamed(first.kind) ? first.name : toAddress(first.name),
    pattern: toPattern(first.kind, first.name),
    host: first.host,
    party: owners.isOwn(first.host) ? 'first' : 'third',
    ...(first.partition && { partition: first.partition }),
    ...(first.via && { via: first.via }),
    ...owner,
    ...(source && { source: toAddress(source) }),
    chain: chain.map(toAddress),
    phases: [...after.keys()],
    page: [...after.values(), ...before.values()][0] ?? '',
    ...(first.lifetime !== undefined && {
      lifetime: first.lifetime === 'session' ? 'session' : toDuration(first.lifetime),
    }),
    ...(first.httpOnly && { httpOnly: true }),
    ...(transient && { transient }),
  };
};

const order = ({ item }: Seen): string =>
  [
    String(ITEM_KINDS.indexOf(item.kind)).padStart(2, '0'),
    item.pattern,
    item.host,
    item.partition ?? '',
  ].join(' ');

/** Everything that was seen, listed once, in an order that does not depend on which visitor came first. */
export const takeInventory = (runs: readonly PhaseRun[], owners: Owners): Seen[] =>
  collect(runs, owners)
    .map((one) => ({ item: toItem(one, owners), after: one.after, before: one.before }))
    .sort((a, b) => (order(a) < order(b) ? -1 : 1));
