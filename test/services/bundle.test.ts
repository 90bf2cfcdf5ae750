import { brotliCompressSync } from 'node:zlib';
import resolve from '@rollup/plugin-node-resolve';
import { type OutputChunk, rollup } from 'rollup';
import { describe, expect, it } from 'vitest';
import { catalogue } from '../../src/services';

// The built package as a site's bundler sees it.

const bundle = async (code: string): Promise<OutputChunk[]> => {
  const made = await rollup({
    input: 'site',
    onwarn() {},
    plugins: [
      {
        name: 'site',
        resolveId: (source) => (source === 'site' ? `${process.cwd()}/site.js` : null),
        load: (id) => (id.endsWith('/site.js') ? code : null),
      },
      resolve(),
    ],
  });
  const { output } = await made.generate({ format: 'es' });
  return output.filter((part) => part.type === 'chunk');
};
const weigh = (code: string): number => brotliCompressSync(code).length;
/** The catalogue ids that occur in a text. */
const idsIn = (code: string): string[] =>
  catalogue.map(({ id }) => id).filter((id) => code.includes(`id: '${id}'`));

describe('catalogue services', () => {
  it('imported by name are the only ones in the bundle', async () => {
    const [entry] = await bundle(
      `import { googleAnalytics, youtube } from 'flux-consent/services'; console.log(googleAnalytics, youtube);`,
    );
    expect(idsIn(entry!.code)).toEqual(['google-analytics', 'youtube']);
  });

  it('are otherwise split into lazy chunks by first letter', async () => {
    const chunks = await bundle(
      `import { createConsent, definePolicy } from 'flux-consent'; console.log(createConsent, definePolicy);`,
    );
    const withServices = chunks.filter(({ code }) => idsIn(code).length);
    expect(withServices.filter(({ isEntry }) => isEntry)).toEqual([]);
    for (const { code } of withServices) {
      expect(new Set(idsIn(code).map(([letter]) => letter)).size).toBe(1);
      expect(weigh(code)).toBeLessThan(10_000);
    }
    expect(withServices.flatMap(({ code }) => idsIn(code)).sort()).toEqual(
      catalogue.map(({ id }) => id).sort(),
    );
  });
});
