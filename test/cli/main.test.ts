import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { COMMANDS } from '../../src/cli/main';
import { small } from '../policy/policies';
import { createWorkplace } from './fake-io';

const { run, remove } = createWorkplace({ 'policy.json': small });
afterAll(remove);

describe('flux-consent', () => {
  it('asked for help lists what works, and nothing that does not', async () => {
    const { exit, out } = await run('--help');
    expect(exit).toBe(0);
    for (const name of ['validate', 'build', 'scan', 'declare', 'classify'])
      expect(out).toContain(`  ${name}`);
    expect(out).not.toMatch(/^ {2}(protect|migrate)\b/m);
  });

  it('tells its version', async () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
    expect(await run('--version')).toEqual({ exit: 0, out: `${version}\n`, err: '' });
    expect(JSON.parse((await run('--version --json')).out)).toEqual({ version });
  });

  it('without a command is misuse', async () => {
    const { exit, out, err } = await run('');
    expect([exit, out]).toEqual([2, '']);
    expect(err).toContain('Usage: flux-consent <command>');
  });

  it('guesses a command from a slip', async () => {
    const { exit, err } = await run('vaildate policy.json');
    expect(exit).toBe(2);
    expect(err).toContain('Unknown command "vaildate". Did you mean "validate"?');
  });

  it.each(['protect', 'migrate'])('%s says that it is not there yet', async (name) => {
    const { exit, err } = await run(name);
    expect(exit).toBe(2);
    expect(err).toContain(`flux-consent ${name} is not there yet.`);
  });
});

describe.each(COMMANDS.map(({ name }) => name))('%s', (name) => {
  it('explains itself', async () => {
    const { exit, out, err } = await run(`${name} --help`);
    expect([exit, err]).toEqual([0, '']);
    expect(out).toContain(`Usage: flux-consent ${name}`);
    expect(out).toContain('Exit codes:');
  });

  it('takes an unknown option for misuse', async () => {
    const { exit, out, err } = await run(`${name} --jsom policy.json`);
    expect([exit, out]).toEqual([2, '']);
    expect(err).toContain('--jsom');
  });
});

describe.each(['validate', 'build', 'declare'])('%s', (name) => {
  it('asks which policy', async () => {
    const { exit, err } = await run(name);
    expect(exit).toBe(2);
    expect(err).toContain('Which policy?');
  });

  it('takes two policies for misuse', async () => {
    expect((await run(`${name} policy.json policy.json`)).exit).toBe(2);
  });

  it('could not run without the file', async () => {
    const { exit, err } = await run(`${name} nope.json`);
    expect(exit).toBe(3);
    expect(err).toContain('nope.json cannot be read: no such file.');
  });

  it('guesses an option from a slip', async () => {
    expect((await run(`${name} policy.json --jsn`)).err).toContain('Did you mean --json?');
  });
});
