import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { runInNewContext } from 'node:vm';
import { afterAll, describe, expect, it } from 'vitest';
import { type Bundle, readScript, siteFile, toSignatures } from '../../src/cli/site-file';
import { youtube } from '../../src/services/youtube';
import { small } from '../policy/policies';
import { createWorkplace } from './fake-io';

const { run, remove, cwd } = createWorkplace({ 'policy.json': small, 'wrong.json': { ...small, id: '!' } });
afterAll(remove);

const evaluate = (script: string) => {
  const self: { FluxConsentSite?: Bundle; ran?: boolean } = {};
  runInNewContext(script, { self });
  return self;
};

describe('the site file', () => {
  const bundle: Bundle = {
    policy: { ...small, texts: { en: { save: '</script><!--\u2028' } } },
    catalogue: [toSignatures(youtube)],
    base: '/flux-consent/',
  };
  const text = siteFile(bundle, 'self.ran = true;');

  it('sets the policy, the services and the base before the SDK runs', () => {
    const { FluxConsentSite, ran } = evaluate(text);
    expect(JSON.parse(JSON.stringify(FluxConsentSite))).toEqual(JSON.parse(JSON.stringify(bundle)));
    expect(ran).toBe(true);
  });

  it('can be inlined in a script element', () => {
    expect(text).not.toContain('</script');
    expect(text).not.toContain('<!--');
  });

  it('reads the same on a page that is not in UTF-8', () => {
    const policy = { ...small, texts: { en: { save: 'Привет, 世界 🍪' } } };
    const ascii = siteFile({ ...bundle, policy }, '');
    expect(ascii).toMatch(/^[\0-\x7e]*$/);
    expect(evaluate(ascii).FluxConsentSite).toMatchObject({ policy });
  });

  it('leaves out fields that only the catalogue needs', () => {
    expect(toSignatures(youtube)).not.toHaveProperty('source');
    expect(toSignatures(youtube)).toMatchObject({ id: 'youtube', urls: youtube.urls });
  });
});

describe('build', () => {
  it('exits with 3 if the package is not built, and drops the source map comment of a script', async () => {
    const folder = pathToFileURL(join(mkdtempSync(join(tmpdir(), 'flux-consent-')), '/'));
    await expect(readScript('consent.js', folder)).rejects.toMatchObject({ exit: 3 });
    // A source map would be off by the text put in front.
    writeFileSync(new URL('consent.js', folder), 'here;\n//# sourceMappingURL=consent.js.map\n');
    expect(await readScript('consent.js', folder)).toBe('here;');
  });

  it('writes nothing for a policy with problems', async () => {
    const { exit, err } = await run('build wrong.json -o site.js');
    expect(exit).toBe(1);
    expect(err).toContain('id: found "!"');
    expect(existsSync(join(cwd, 'site.js'))).toBe(false);
    const { problems } = JSON.parse((await run('build wrong.json -o site.js --json')).out);
    expect(problems).toHaveLength(1);
  });

  it('rejects report and script on the same output, and a base that is no path or URL, as misuse', async () => {
    expect((await run('build policy.json --json')).exit).toBe(2);
    expect((await run('build policy.json --base javascript:x -o site.js')).exit).toBe(2);
    expect((await run('build policy.json --output=')).exit).toBe(2);
  });
});
