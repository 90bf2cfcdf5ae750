import { expect, test } from 'vitest';
import type { Judge, Verdict } from '../../src/guard/verdict';
import { isOf, readWorker } from '../../src/guard/worker-text';

const judge = {
  url: (_kind: string, name: string) =>
    name.includes('app.test') ? undefined : ({ name } as unknown as Verdict),
  name: () => undefined,
} as unknown as Judge;
const url = 'https://app.test/worker.js';
const read = (text: string, told = url) => readWorker(judge, () => '', { url, text, told });

test('a worker is judged by the addresses in its own text', () => {
  expect(read(`fetch("https://meter.test/a")`).names?.name).toBe('https://meter.test/a');
  expect(read(`importScripts("https://meter.test/a.js")`).loads?.name).toBe('https://meter.test/a.js');
});

test('a worker is judged by the addresses passed in its URL or name', () => {
  const of = (told: string) => read('importScripts(self.name)', told).names?.name;
  expect(of(`${url}?from=${encodeURIComponent('https://meter.test/a.js')}`)).toBe('https://meter.test/a.js');
  expect(of(`${url} https://meter.test/a.js`)).toBe('https://meter.test/a.js');
  expect(read('importScripts(self.name)', `${url} https://meter.test/a.js`).loads).toBeDefined();
  expect(read('importScripts("/own.js");fetch(name)', `${url} https://meter.test/a`).loads).toBeUndefined();
  expect(of(`${url}?from=%E0%A4%A&to=https://app.test/b.js undefined`)).toBeUndefined();
});

test('an XML namespace and a made-up base URL are not addresses', () => {
  expect(read(`new URL(path, "https://xso/")`).names).toBeUndefined();
  expect(read(`create('http://www.w3.org/2000/svg', "http://www.w3.org/1999/xlink")`).names).toBeUndefined();
});

test('an address that merely begins like an origin is not of that origin', () => {
  expect(isOf('https://app.test/worker.js', 'https://app.test')).toBe(true);
  for (const other of [
    'https://app.test.far.test/x.js',
    'https://app.test@far.test/x.js',
    'https://app.test:1/x.js',
  ])
    expect(isOf(other, 'https://app.test')).toBe(false);
});
