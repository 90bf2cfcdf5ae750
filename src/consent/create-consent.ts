import type { Catalogue, Consent, Parts, SaveOptions, Snapshot, Undo, World } from '../model/consent';
import type { Platform } from '../model/platform';
import type { Policy } from '../model/policy';
import type { ConsentRecord } from '../model/record';
import type { Service } from '../model/service';
import { daysOf } from '../policy/days';
import { fingerprint } from '../policy/fingerprint';
import { readJurisdiction, regimeFor } from '../policy/regime-for';
import { howChosen } from '../record/how-chosen';
import { keepUntil } from '../record/keep-until';
import { toReceipt } from '../record/receipt';
import { createRecordStore } from '../record/store';
import { type Choices, choose, chooseAll } from './choose';
import { decide } from './decide';
import { createEarly } from './early';
import { createEvents } from './events';
import { FORGOTTEN } from './faults';
import { freeze } from './freeze';
import { createIds } from './ids';
import { mergeServices } from './merge-services';
import { narrow } from './narrow';

export interface CoreOptions {
  /** ISO 3166 code as the site's server knows it; unknown means the strictest regime. */
  readonly jurisdiction?: string | undefined;
  /** BCP 47 tag of the interface. */
  readonly language?: string | undefined;
  readonly platform: Platform;
  /** Loads catalogue services by id. */
  readonly catalogue: Catalogue;
  /** The visitor's age in years where the site knows it; `child` when it only knows that. */
  readonly age?: number | 'child' | undefined;
}

/**
 * Creates a consent. With a promise of a policy, nothing is granted until the policy arrives; choices made
 * before are recorded then. With `undefined`, or a promise of it, nothing is ever granted or asked for.
 */
export const createConsent = (
  given: Policy | undefined | Promise<Policy | undefined>,
  { platform, jurisdiction: place, language, age, catalogue }: CoreOptions,
): Consent => {
  let jurisdiction = readJurisdiction(place);
  const undos: Undo[] = [];
  const parts: Partial<Parts> = {};
  let policy: Policy | undefined;
  let print = '';
  let settled = false;
  let ended = false;
  let store = createRecordStore(platform, {});
  let snapshot: Snapshot;
  let signals: World['signals'] = platform.gpc ? ['gpc'] : [];
  // A choice consists of ids of the policy, so it waits for one.
  const { later, begin } = createEarly(!!given && 'then' in given);
  /** Emitted events whose state still lasts: a late listener is called at once. */
  const told: { ready?: true; due?: boolean } = {};
  const { emit, on, findings, end } = createEvents(platform, (event) =>
    told[event as keyof typeof told] ? snapshot : undefined,
  );

  // Anything but a number, `child` included, is no proof of age.
  const child = (): boolean => !(Number(age ?? 150) >= (policy?.minimumAge ?? 0));
  const seconds = (): number => Math.floor(platform.now() / 1000);
  const take = (record = store.read()): Snapshot => {
    const regime = regimeFor(policy, jurisdiction);
    const decided = decide({
      policy,
      fingerprint: print,
      regime,
      record,
      madeUnder: record && regimeFor(policy, record.jurisdiction).model,
      signals,
      now: seconds(),
      child: child(),
    });
    return freeze({ ...decided, regime, jurisdiction, signals });
  };
  const changes: [Snapshot, Snapshot][] = [];
  let said = '';
  const refresh = (record?: ConsentRecord): void => {
    const previous = snapshot;
    const before = said;
    snapshot = take(record);
    told.due &&= !!snapshot.due;
    said = JSON.stringify(snapshot);
    if (said === before) return;
    // If a listener chooses again, every listener hears of the first choice first.
    if (changes.push([snapshot, previous]) > 1) return;
    for (const [now, before] of changes) {
      emit('change', now, before);
      if (!now.due || before.due) continue;
      told.due = true;
      emit('due', now);
    }
    changes.length = 0;
  };

  const { has, check, canChoose } = createIds(() => [snapshot, policy], emit);
  const keep = (record: ConsentRecord) =>
    store.write(record, keepUntil(record, snapshot.regime.model, seconds()));
  /** Takes over what another page of the site has recorded. */
  const follow = (): void => {
    const [mine, record] = [snapshot.record, store.read()];
    refresh(policy && mine && record && take(record).lapsed ? narrow(policy, mine, record) : record);
  };

  const save = (choices: Choices, options: SaveOptions = {}): void => {
    parts.settle?.();
    const all = Object(choices) === choices ? Object.entries(choices) : [[`save(${choices})`] as const];
    const made = all.filter(([id, grant]) => canChoose(id, grant));
    // If no choice can be made nothing is recorded, least of all a refusal of everything else.
    if (ended || !policy || child() || (all[0] && !made[0])) return;
    const given = seconds();
    const record: ConsentRecord = {
      policy: policy.id,
      version: policy.version,
      fingerprint: print,
      id: platform.id(),
      given,
      expires: given + daysOf(snapshot.regime, policy) * 86400,
      jurisdiction: jurisdiction ?? '',
      ...howChosen(options),
      ...choose(policy, snapshot, choices),
      signals: snapshot.signals,
    };
    if (keep(record) === 'memory' && platform.cookies) emit('problem', FORGOTTEN);
    const tell = (): void => {
      // Not this record: another tab may have made a choice since.
      follow();
      tabs?.announce();
      emit('record', record);
      if (policy?.record.endpoint)
        platform.send?.(policy.record.endpoint, JSON.stringify({ format: 1, ...record }));
    };
    if (!parts.putOff?.(tell)) tell();
  };
  const saveAll = (granted: boolean, options: SaveOptions): void => {
    if (policy) save(chooseAll(policy, granted), options);
  };

  const start = (next: Policy | undefined): void => {
    policy = freeze(next);
    if (!policy || ended) return;
    print = fingerprint(policy);
    store = createRecordStore(platform, policy.record);
    const settle = (found: readonly Service[]): void => {
      if (ended || settled) return;
      // Frozen, so that no script of the page can widen it.
      policy = freeze(mergeServices(next as Policy, found));
      settled = true;
      refresh();
      const { record, lapsed = record, regime } = snapshot;
      // Each visit prolongs a refusal that nobody will be asked about.
      if (lapsed?.denied[0] && regime.model !== 'opt-in') keep(lapsed);
      told.ready = true;
      emit('ready', snapshot);
    };
    const uses = policy.uses.map(({ use }) => use);
    const found = uses[0] ? catalogue(uses, settle) : [];
    if ('then' in found) found.then(settle, () => settle([]));
    else settle(found);
    if (!settled) refresh();
    begin();
  };

  snapshot = take();
  said = JSON.stringify(snapshot);
  const tabs = platform.tabs?.(follow);
  if (tabs) undos.push(tabs.stop);
  if (given && 'then' in given) given.then(start, () => start(undefined));
  else start(given);

  const consent: Consent = {
    get policy() {
      return policy;
    },
    get settled() {
      return settled;
    },
    language,
    get() {
      parts.settle?.();
      return snapshot;
    },
    has(id) {
      parts.settle?.();
      check(id);
      return has(id);
    },
    save: later(save),
    acceptAll: later((options) => saveAll(true, { action: 'accept-all', ...options })),
    rejectAll: later((options) => saveAll(false, { action: 'reject-all', ...options })),
    withdraw: later((id, options) => {
      const how: SaveOptions = { action: 'withdraw', ...options };
      if (id === undefined) saveAll(false, how);
      else save({ [id]: false }, how);
    }),
    subscribe: (listener) => on('change', listener),
    on,
    when: (id) =>
      new Promise((resolve) => {
        const look = (): void => {
          if (!has(id)) return;
          undo();
          resolve();
        };
        const undo = on('change', look);
        look();
      }),
    show: (view) => parts.show?.(view),
    hide: () => parts.hide?.(),
    findings() {
      parts.look?.();
      return findings();
    },
    held: () => parts.held?.() ?? [],
    release: (element) => parts.release?.(element),
    unfold: (template, needs) => !!parts.unfold?.(template, needs),
    receipt() {
      const { record } = consent.get();
      return record && toReceipt(record, policy);
    },
    suppose(next) {
      jurisdiction = readJurisdiction(next.jurisdiction);
      signals = next.signals;
      refresh();
    },
    destroy() {
      ended = true;
      for (const undo of undos.splice(0).reverse()) undo();
      end();
    },
    emit,
    provide(more) {
      Object.assign(parts, more);
      return () => {
        for (const name of Object.keys(more) as (keyof Parts)[])
          if (parts[name] === more[name]) delete parts[name];
      };
    },
    onDestroy: (undo) => {
      if (ended) undo();
      else undos.push(undo);
    },
  };
  return consent;
};
