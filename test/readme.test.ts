import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { ConsentRecord } from '../src/model/record';
import { readPolicy } from '../src/policy/read';
import { decodeRecord, encodeRecord } from '../src/record/codec';
// @ts-expect-error: a script, without types
import { measured, readBlock } from './readme.mjs';

const DOCS = ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'docs/architecture.md', 'docs/record.md'];
const readme = readFileSync('README.md', 'utf8');
/** All sizes in a text, in KB. */
const numbers = (text: string): number[] =>
  [...text.matchAll(/([\d.]+) KB/g)].map(([, number]) => Number(number));
const block = (text: string, language: string, nth = 0): string =>
  [...text.matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, 'g'))][nth]?.[1] ?? '';

describe('README.md', () => {
  it.each(['size', 'sizes'])('states the %s of the build (`node test/readme.mjs` writes it)', (marker) => {
    const said = readBlock(readme, marker) as string;
    const is = (measured() as Record<string, string>)[marker] as string;
    const words = (text: string): string => text.replace(/[\d.]+ KB/g, '').replace(/[ -]+/g, ' ');
    expect(words(said)).toBe(words(is));
    const now = numbers(is);
    // Compressed sizes differ by some bytes between Node versions.
    for (const [index, number] of numbers(said).entries())
      expect(Math.abs(number - (now[index] as number))).toBeLessThan(0.11);
  });

  it('begins with a usable policy', () => {
    const json = /flux-consent-policy">([\s\S]*?)<\/script>/.exec(readme)?.[1] ?? '';
    expect(readPolicy(JSON.parse(json))).toBeDefined();
  });

  it('shows a service that is valid in a policy', () => {
    const service = JSON.parse(block(readme, 'json'));
    expect(
      readPolicy({ id: 'x', version: '1', categories: ['analytics'], services: [service] }),
    ).toBeDefined();
  });

  it('makes no promise of compliance, which no script can keep', () => {
    expect(DOCS.map((file) => readFileSync(file, 'utf8')).join('\n')).not.toMatch(
      /complian|certifi|guaranteed/i,
    );
  });

  it.each(DOCS)('%s has no dead relative links', (file) => {
    const text = readFileSync(file, 'utf8');
    for (const [, target = ''] of text.matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)) {
      const path = new URL(target, `file://${process.cwd()}/${file}`).pathname;
      expect(existsSync(path), target).toBe(true);
    }
  });
});

describe('docs/record.md', () => {
  const text = readFileSync('docs/record.md', 'utf8');
  const example = block(text, 'text').trim();
  const record: ConsentRecord = {
    policy: 'flux2',
    version: '2026.11',
    fingerprint: '1k3x9ab',
    id: '5f0c3a9be1d24c7f8a6b0e11',
    given: 1795500000,
    expires: 1811052000,
    jurisdiction: 'DE',
    action: 'save',
    surface: 'preferences',
    granted: ['analytics'],
    denied: ['marketing', 'personalization', 'posthog'],
    signals: ['gpc'],
  };
  const told = {
    version: record.version,
    fingerprint: record.fingerprint,
    id: record.id,
    given: record.given,
    expires: record.expires,
    jurisdiction: record.jurisdiction,
    granted: record.granted,
    denied: record.denied,
    signals: record.signals,
  };

  it('has an example that the codec encodes and decodes', () => {
    expect(encodeRecord(record)).toBe(example);
    expect(decodeRecord(example)).toEqual(record);
  });

  it('has a working reader for Node', async () => {
    const source = `data:text/javascript,${encodeURIComponent(block(text, 'js'))}`;
    const { readConsent } = await import(/* @vite-ignore */ source);
    expect(readConsent(example, 'flux2', 1800000000)).toEqual(told);
    expect(readConsent(example, 'flux', 1800000000)).toBeUndefined();
    expect(readConsent(example, 'flux2', 1811052000)).toBeUndefined();
    for (const bad of [undefined, '', '2.x', example.replace('1.', '2.'), `${example};`])
      expect(readConsent(bad, 'flux2', 1800000000)).toBeUndefined();
  });

  const has = (command: string): boolean => spawnSync(command, ['--version']).status === 0;
  it.runIf(has('python3'))('has a working reader for Python', () => {
    const code = `${block(text, 'python')}
import json, sys
print(json.dumps([read_consent(c, "flux2", 1800000000) for c in json.load(sys.stdin)]))`;
    const input = JSON.stringify([
      example,
      null,
      '',
      example.replace('tozso0', '!'),
      example.replace('1.', '2.'),
    ]);
    const { stdout } = spawnSync('python3', ['-c', code], { input, encoding: 'utf8' });
    expect(JSON.parse(stdout)).toEqual([told, null, null, null, null]);
  });
  it.runIf(has('php'))('has a working reader for PHP', () => {
    const code = `${block(text, 'php')}
echo json_encode(array_map(fn($c) => read_consent($c, 'flux2', 1800000000), json_decode(stream_get_contents(STDIN))));`;
    const input = JSON.stringify([example, null, '', example.replace('1.', '2.')]);
    const { stdout } = spawnSync('php', ['-r', code], { input, encoding: 'utf8' });
    expect(JSON.parse(stdout)).toEqual([told, null, null, null]);
  });
});
