import type { Catalogue, Consent, Parts, SaveOptions, Snapshot, Undo, World } from '../model/consent';
import type { Decision } from '../model/decision';
import type { Platform } from '../model/platform';
import type { Policy } from '../model/policy';
import type { ConsentRecord } from '../model/record';
import type { Service } from '../model/service';
import { daysOf } from '../policy/days';
import { fingerprint } from '../policy/fingerprint';
import { readJurisdiction, regimeFor } from '../policy/regime-for';
import { toReceipt } from '../record/receipt';
import { createRecordStore } from '../record/store';
import { type Choices, choose, chooseAll } from './choose';
import { decide } from './decide';
import { createEarly } from './early';
import { createEvents } from './events';
import { FORGOTTEN, faults, unknownId } from './faults';
import { freeze } from './freeze';
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

const { hasOwn } = Object;

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
  const take = (record = store.read()): Snapshot => {
    const regime = regimeFor(policy, jurisdiction);
    const decided = decide({
      policy,
      fingerprint: print,
      regime,
      record,
      madeUnder: record && regimeFor(policy, record.jurisdiction).model,
      signals,
      now: platform.now() / 1000,
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

  /** Own ids only: nothing put on Object.prototype is a decision. */
  const decision = (id: string): Decision | undefined => {
    const { decisions, services } = snapshot;
    return hasOwn(decisions, id) ? decisions[id] : hasOwn(services, id) ? services[id] : undefined;
  };
  const has = (id: string): boolean => decision(id)?.status === 'granted';
  const isKnown = (id: string): boolean =>
    !!decision(id) || !policy || policy.uses.some(({ use }) => use === id);
  const check = (id: string): void => {
    if (!isKnown(id)) emit('problem', unknownId(id, snapshot));
  };

  const save = (choices: Choices, { action = 'save', surface = 'api' }: SaveOptions = {}): void => {
    parts.settle?.();
    const ids = Object(choices) === choices ? Object.keys(choices) : [`save(${choices})`];
    for (const id of ids) check(id);
    // If every id is unknown nothing is recorded, least of all a refusal of everything else.
    if (ended || !policy || child() || (ids[0] && !ids.some(isKnown))) return;
    const given = Math.floor(platform.now() / 1000);
    const record: ConsentRecord = {
      policy: policy.id,
      version: policy.version,
      fingerprint: print,
      id: platform.id(),
      given,
      expires: given + daysOf(snapshot.regime, policy) * 86400,
      jurisdiction: jurisdiction ?? '',
      action,
      surface,
      ...choose(policy, snapshot, choices),
      signals: snapshot.signals,
    };
    if (store.write(record) === 'memory' && platform.cookies) emit('problem', FORGOTTEN);
    const tell = (): void => {
      refresh(record);
      tabs?.announce();
      emit('record', record);
      if (policy?.record.endpoint) platform.send?.(policy.record.endpoint, JSON.stringify(record));
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
      for (const problem of faults(policy, jurisdiction)) emit('problem', problem);
      settled = true;
      refresh();
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
  const tabs = platform.tabs?.(() => {
    const [mine, record] = [snapshot.record, store.read()];
    refresh(mine && record && take(record).lapsed ? narrow(mine, record) : record);
  });
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
      else if (decision(id)?.source !== 'site') save({ [id]: false }, how);
      else emit('problem', { code: 'required', message: `"${id}" is decided by the site.` });
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
