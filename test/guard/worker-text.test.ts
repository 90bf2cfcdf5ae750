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

test('what a worker names as a text of its own is what it may ask for', () => {
  expect(read(`fetch("https://meter.test/a")`).names?.name).toBe('https://meter.test/a');
  expect(read(`importScripts("https://meter.test/a.js")`).loads?.name).toBe('https://meter.test/a.js');
});

test('what it is handed with its address or name is what it may ask for', () => {
  const of = (told: string) => read('importScripts(self.name)', told).names?.name;
  expect(of(`${url}?from=${encodeURIComponent('https://meter.test/a.js')}`)).toBe('https://meter.test/a.js');
  expect(of(`${url} https://meter.test/a.js`)).toBe('https://meter.test/a.js');
  expect(read('importScripts(self.name)', `${url} https://meter.test/a.js`).loads).toBeDefined();
  expect(read('importScripts("/own.js");fetch(name)', `${url} https://meter.test/a`).loads).toBeUndefined();
  expect(of(`${url}?from=%E0%A4%A&to=https://app.test/b.js undefined`)).toBeUndefined();
});

test('neither the name of an XML namespace nor a made-up base is an address', () => {
  expect(read(`new URL(path, "https://xso/")`).names).toBeUndefined();
  expect(read(`create('http://www.w3.org/2000/svg', "http://www.w3.org/1999/xlink")`).names).toBeUndefined();
});

test('an origin is not every address that begins like it', () => {
  expect(isOf('https://app.test/worker.js', 'https://app.test')).toBe(true);
  for (const other of [
    'https://app.test.far.test/x.js',
    'https://app.test@far.test/x.js',
    'https://app.test:1/x.js',
  ])
    expect(isOf(other, 'https://app.test')).toBe(false);
});
