import { expect, test } from 'vitest';
import type { Judge, Verdict } from '../../src/guard/verdict';
import { readWorker } from '../../src/guard/worker-text';

const judge = {
  url: (_kind: string, name: string) =>
    name.includes('app.test') ? undefined : ({ name } as unknown as Verdict),
  name: () => undefined,
} as unknown as Judge;
const read = (text: string) => readWorker(judge, () => '', 'https://app.test/worker.js', text);

test('what a worker names as a text of its own is what it may ask for', () => {
  expect(read(`fetch("https://meter.test/a")`).names?.name).toBe('https://meter.test/a');
  expect(read(`importScripts("https://meter.test/a.js")`).loads?.name).toBe('https://meter.test/a.js');
});

test('neither the name of an XML namespace nor a made-up base is an address', () => {
  expect(read(`new URL(path, "https://xso/")`).names).toBeUndefined();
  expect(read(`create('http://www.w3.org/2000/svg', "http://www.w3.org/1999/xlink")`).names).toBeUndefined();
});
