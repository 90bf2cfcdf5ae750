import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { small } from '../policy/policies';
import { createWorkplace } from './fake-io';

const CLI = join(process.cwd(), 'dist/cli.mjs');
const { cwd, remove } = createWorkplace({ 'policy.json': { ...small, services: ['google-analytics'] } });
afterAll(remove);

const flux = (...args: string[]) => spawnSync(process.execPath, [CLI, ...args], { cwd, encoding: 'utf8' });

// `npm test` builds first; without a build there is nothing to test here.
describe.runIf(existsSync(CLI))('the built command line', () => {
  it('has a shebang', () => {
    expect(readFileSync(CLI, 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/);
  });

  it('exits with the exit code of the command', () => {
    expect(flux('validate', 'policy.json').status).toBe(0);
    expect(flux('validate', 'nope.json').status).toBe(3);
    expect(flux('validat').status).toBe(2);
    expect(spawnSync(process.execPath, [CLI, 'validate', '-'], { input: '{}' }).status).toBe(1);
  });

  it('builds one script with the SDK, the policy and its services', () => {
    const { status, stdout } = flux('build', 'policy.json', '-o', 'site.js', '--json');
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ file: 'site.js', services: ['google-analytics'] });
    const site = readFileSync(join(cwd, 'site.js'), 'utf8');
    expect(site).toMatch(/^self\.FluxConsentSite=\{"policy":\{"id":"acme"/);
    expect(site).toContain('"_ga_*"');
    for (const file of ['consent.js', 'consent-guard.js'])
      expect(site).toContain(readFileSync(`dist/${file}`, 'utf8').slice(0, 5000));
  });

  it('writes long output to a pipe completely', () => {
    const { stdout } = flux('build', 'policy.json');
    expect(stdout).toContain('FluxConsentSite');
    expect(stdout.length).toBeGreaterThan(10_000);
    expect(stdout.trimEnd()).toMatch(/;$/);
  });
});
