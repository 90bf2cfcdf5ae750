import { expect, test } from 'vitest';
import { nameMatcher } from '../../src/classify/match-name';
import { toTarget, urlMatcher } from '../../src/classify/match-url';
import { STANDARD_CATEGORIES } from '../../src/model/category';
import type { CatalogueService } from '../../src/model/service';

/** Samples that do, or do not, belong to the service. */
export interface Samples {
  readonly urls?: readonly string[];
  readonly cookies?: readonly string[];
  /** Names of keys, databases and caches. */
  readonly storage?: readonly string[];
}

const DURATION = /^P(?=.)(\d+Y)?(\d+M)?(\d+W)?(\d+D)?(T(?=.)(\d+H)?(\d+M)?(\d+S)?)?$/;
// The registrable domain must not contain a wildcard.
const HOST = /^(?:[a-z\d*-]+\.)*[a-z\d-]+\.[a-z]{2,}$/;

const expectUrlPattern = (pattern: string): void => {
  const [host = '', ...path] = pattern.replace(/^(?:http|ws)s?:\/\//, '').split('/');
  if (host === '*') expect(path.join('/').length, `${pattern} matches too much`).toBeGreaterThanOrEqual(7);
  else expect(host, `${pattern} has no host`).toMatch(HOST);
};

const expectNamePattern = (name: string): void => {
  if (!name.includes('*')) {
    expect(name).not.toBe('');
    return;
  }
  expect(name.replaceAll('*', '').length, `${name} matches too much`).toBeGreaterThanOrEqual(3);
};

const toUrlMatcher = (patterns: readonly string[]) => {
  const matcher = urlMatcher(patterns);
  return { test: (url: string): boolean => matcher.test(toTarget(new URL(url))) };
};

const expectSamples = (service: CatalogueService, samples: Samples, wanted: boolean): void => {
  const says = wanted ? 'matches' : 'leaves alone';
  const check = (
    patterns: readonly string[],
    list: readonly string[] | undefined,
    matcher: (patterns: readonly string[]) => { test(sample: string): boolean },
  ) => {
    const found = list?.length ? matcher(patterns) : undefined;
    for (const sample of list ?? [])
      expect(found?.test(sample), `${service.id} ${says} ${sample}`).toBe(wanted);
  };
  check(service.urls ?? [], samples.urls, toUrlMatcher);
  check(
    (service.cookies ?? []).map(({ name }) => name),
    samples.cookies,
    nameMatcher,
  );
  check(
    (service.storage ?? []).map(({ name }) => name),
    samples.storage,
    nameMatcher,
  );
};

const hostOf = (url: string): string => url.replace(/^\w+:\/\//, '').replace(/\/.*$/, '');

/** Every pattern matches what it is written for, and nothing that merely looks like it. */
const expectPatterns = (service: CatalogueService): void => {
  const fill = (pattern: string): string => pattern.replaceAll('*', 'a1b2');
  const names = [...(service.cookies ?? []), ...(service.storage ?? [])].map(({ name }) => name);
  const urls = (service.urls ?? []).filter((url) => !url.startsWith('*'));
  expectSamples(service, { cookies: service.cookies?.map(({ name }) => fill(name)) ?? [] }, true);
  expectSamples(service, { storage: service.storage?.map(({ name }) => fill(name)) ?? [] }, true);
  expectSamples(service, { urls: urls.map((url) => `https://${fill(url)}`) }, true);
  expectSamples(service, { urls: urls.map((url) => `https://${fill(hostOf(url))}.evil.example/`) }, false);
  expectSamples(service, { urls: urls.map((url) => `https://evil.example/${fill(hostOf(url))}/`) }, false);
  if (names.some((name) => name.startsWith('*'))) return;
  expectSamples(service, { cookies: names.map((name) => `\n${fill(name)}`) }, false);
  expectSamples(service, { storage: names.map((name) => `\n${fill(name)}`) }, false);
};

/** What every catalogue service must meet. */
export const serviceContract = (
  file: string,
  service: CatalogueService,
  { matches = {}, rejects = {} }: { matches?: Samples; rejects?: Samples } = {},
): void => {
  test(`${file} keeps the contract`, () => {
    expect(service.id).toBe(file);
    expect(STANDARD_CATEGORIES).toContain(service.category);
    expect(service.vendor).not.toBe('');
    for (const language of ['en', 'de']) expect(service.description?.[language]).toBeTruthy();
    expect(service.title?.en).toBeTruthy();
    expect(service.source).toMatch(/^https:\/\/\w/);
    expect(service.privacyPolicy).toMatch(/^https:\/\/\w/);
    if (service.checked) expect(service.checked).toMatch(/^\d{4}-\d\d-\d\d$/);
    const stored = [...(service.cookies ?? []), ...(service.storage ?? [])];
    expect(stored.length + (service.urls?.length ?? 0), 'has nothing to be known by').toBeGreaterThan(0);
    for (const { name, lifetime } of stored) {
      expectNamePattern(name);
      if (lifetime && lifetime !== 'session') expect(lifetime).toMatch(DURATION);
    }
    for (const pattern of service.urls ?? []) expectUrlPattern(pattern);
    for (const mark of service.inline ?? []) expect(mark.length).toBeGreaterThanOrEqual(4);
    expectPatterns(service);
    expectSamples(service, matches, true);
    expectSamples(service, rejects, false);
  });
};
