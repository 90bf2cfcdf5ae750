import { afterAll, expect, it } from 'vitest';
import { full, small } from '../policy/policies';
import { createWorkplace } from './fake-io';

const wrong = {
  ...small,
  services: ['google-anlytics', { id: 'maps', category: 'analitycs' }],
  texts: { en: { 'baner.title': 'Hi' } },
};
const { run, remove } = createWorkplace({
  'fine.json': full,
  'wrong.json': wrong,
  'broken.json': '{ "id": }',
});
afterAll(remove);

it('reports a valid policy', async () => {
  expect(await run('validate fine.json')).toEqual({
    exit: 0,
    out: 'fine.json: fine, 5 categories, 3 services\n',
    err: '',
  });
});

it('lists every problem, including catalogue ids and texts', async () => {
  const { exit, out } = await run('validate wrong.json');
  expect(exit).toBe(1);
  expect(out.split('\n')[0]).toBe('wrong.json: 3 problems');
  expect(out).toContain('services[1].category: found "analitycs"');
  expect(out).toContain('Did you mean "google-analytics"?');
  expect(out).toContain('Did you mean "banner.title"?');
});

it('lists the problems as JSON', async () => {
  const { exit, out } = await run('validate wrong.json --json');
  const { file, valid, problems } = JSON.parse(out);
  expect([exit, file, valid]).toEqual([1, 'wrong.json', false]);
  expect(problems[0]).toEqual({
    path: 'services[1].category',
    found: '"analitycs"',
    expected: 'one of the categories: necessary, analytics',
    nearest: 'analytics',
    message: expect.stringContaining('services[1].category'),
  });
  expect(JSON.parse((await run('validate fine.json --json')).out)).toEqual({
    file: 'fine.json',
    valid: true,
    problems: [],
  });
});

it('reports the position of invalid JSON', async () => {
  const { exit, out } = await run('validate broken.json');
  expect(exit).toBe(1);
  expect(out).toContain('line 1, column 9: found "}"');
});

it('reads standard input', async () => {
  expect((await run('validate -', JSON.stringify(small))).exit).toBe(0);
  expect((await run('validate -', '{}')).exit).toBe(1);
});
