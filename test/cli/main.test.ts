import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { COMMANDS } from '../../src/cli/main';
import { small } from '../policy/policies';
import { createWorkplace } from './fake-io';

const { run, remove } = createWorkplace({ 'policy.json': small });
afterAll(remove);

describe('flux-consent', () => {
  it('--help lists the commands that exist', async () => {
    const { exit, out } = await run('--help');
    expect(exit).toBe(0);
    for (const name of ['validate', 'build', 'scan', 'declare', 'classify'])
      expect(out).toContain(`  ${name}`);
    expect(out).not.toMatch(/^ {2}(protect|migrate)\b/m);
  });

  it('prints its version', async () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
    expect(await run('--version')).toEqual({ exit: 0, out: `${version}\n`, err: '' });
    expect(JSON.parse((await run('--version --json')).out)).toEqual({ version });
  });

  it('rejects a missing command as misuse', async () => {
    const { exit, out, err } = await run('');
    expect([exit, out]).toEqual([2, '']);
    expect(err).toContain('Usage: flux-consent <command>');
  });

  it('suggests the command behind a typo', async () => {
    const { exit, err } = await run('vaildate policy.json');
    expect(exit).toBe(2);
    expect(err).toContain('Unknown command "vaildate". Did you mean "validate"?');
  });

  it.each(['protect', 'migrate'])('%s says that it does not exist yet', async (name) => {
    const { exit, err } = await run(name);
    expect(exit).toBe(2);
    expect(err).toContain(`flux-consent ${name} is not there yet.`);
  });
});

describe.each(COMMANDS.map(({ name }) => name))('%s', (name) => {
  it('prints its usage', async () => {
    const { exit, out, err } = await run(`${name} --help`);
    expect([exit, err]).toEqual([0, '']);
    expect(out).toContain(`Usage: flux-consent ${name}`);
    expect(out).toContain('Exit codes:');
  });

  it('rejects an unknown option as misuse', async () => {
    const { exit, out, err } = await run(`${name} --jsom policy.json`);
    expect([exit, out]).toEqual([2, '']);
    expect(err).toContain('--jsom');
  });
});

describe.each(['validate', 'build', 'declare'])('%s', (name) => {
  it('asks for the missing policy', async () => {
    const { exit, err } = await run(name);
    expect(exit).toBe(2);
    expect(err).toContain('Which policy?');
  });

  it('rejects two policies as misuse', async () => {
    expect((await run(`${name} policy.json policy.json`)).exit).toBe(2);
  });

  it('exits with 3 if the file does not exist', async () => {
    const { exit, err } = await run(`${name} nope.json`);
    expect(exit).toBe(3);
    expect(err).toContain('nope.json cannot be read: no such file.');
  });

  it('suggests the option behind a typo', async () => {
    expect((await run(`${name} policy.json --jsn`)).err).toContain('Did you mean --json?');
  });
});
