import { execSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

interface Packed {
  readonly size: number;
  readonly files: readonly { readonly path: string }[];
}

// Without scripts: the existing build is tested, not a new one.
const pack = (): Packed =>
  JSON.parse(execSync('npm pack --dry-run --json --ignore-scripts', { encoding: 'utf8', stdio: 'pipe' }))[0];

describe('npm pack', () => {
  const packed = pack();
  const paths = packed.files.map(({ path }) => path);

  it.each([
    'README.md',
    'LICENSE',
    'CHANGELOG.md',
    'docs/record.md',
    'docs/architecture.md',
    'policy.schema.json',
    'dist/consent.js',
    'dist/consent-guard.js',
    'dist/consent-ui.mjs',
    'dist/consent-detect.mjs',
    'dist/consent-validate.mjs',
    'dist/index.mjs',
    'dist/index.d.ts',
    'dist/locales/de.mjs',
    'dist/locales/de.d.ts',
    'dist/services/google-analytics.js',
    'dist/services/google-analytics.json',
    'examples/plain-html/index.html',
  ])('includes %s', (path) => {
    expect(paths).toContain(path);
  });

  it('includes every service as JSON', () => {
    const services = readdirSync('src/services').filter((file) => !/^(index|entries)\.ts$/.test(file));
    expect(paths.filter((path) => /^dist\/services\/.*\.json$/.test(path))).toHaveLength(services.length);
  });

  it('includes every file named in exports and bin', () => {
    const { exports, bin } = JSON.parse(readFileSync('package.json', 'utf8'));
    const targets: readonly (string | Record<string, string>)[] = [...Object.values<string>(exports), bin];
    const named = targets
      .flatMap((target) => (typeof target === 'string' ? [target] : Object.values(target)))
      .filter((path) => !path.includes('*'))
      .map((path) => path.replace('./', ''));
    expect(named.filter((path) => !paths.includes(path))).toEqual([]);
  });

  it('includes every file that its Markdown links to', () => {
    const dead = paths
      .filter((path) => path.endsWith('.md'))
      .flatMap((page) =>
        Array.from(readFileSync(page, 'utf8').matchAll(/\]\((?!\w+:|#)([^)#]+)/g), ([, link = '']) =>
          posix.join(posix.dirname(page), link),
        ).filter(
          (link) => !paths.some((path) => path === link || path.startsWith(`${link.replace(/\/$/, '')}/`)),
        ),
      );
    expect(dead).toEqual([]);
  });

  it('includes no sources, tests or packages', () => {
    expect(paths.filter((path) => /^(src|test|\.ci)\/|node_modules|\.tgz$/.test(path))).toEqual([]);
  });
});

/** Everything a module of dist imports, directly or indirectly, statically or dynamically. */
const closure = (entry: string, seen = new Set<string>()): Set<string> => {
  if (seen.has(entry)) return seen;
  seen.add(entry);
  const imports = ts.preProcessFile(readFileSync(entry, 'utf8'), true, true).importedFiles;
  for (const { fileName } of imports) {
    if (fileName.startsWith('.')) closure(posix.join(posix.dirname(entry), fileName), seen);
    else seen.add(fileName);
  }
  return seen;
};
const isZod = (name: string): boolean => /^zod($|\/)|node_modules\/zod\//.test(name);

describe('source maps', () => {
  const maps = readdirSync('dist').filter((file) => file.endsWith('.map'));
  it.each(maps)('%s holds the sources, which the package leaves out', (file) => {
    const { sources, sourcesContent } = JSON.parse(readFileSync(`dist/${file}`, 'utf8')) as {
      sources: string[];
      sourcesContent?: (string | null)[];
    };
    expect(sources.filter((_, index) => !sourcesContent?.[index])).toEqual([]);
  });
});

describe('zod', () => {
  it.each(['index', 'guard', 'detect', 'ui', 'signals', 'services'])('is not reached from %s.mjs', (name) => {
    const reached = [...closure(`dist/${name}.mjs`)];
    expect(reached.length).toBeGreaterThan(0);
    expect(reached.filter(isZod)).toEqual([]);
  });

  it.each(['consent.js', 'consent-guard.js', 'consent-ui.mjs', 'consent-detect.mjs'])(
    'is not bundled into %s',
    (file) => {
      const { sources } = JSON.parse(readFileSync(`dist/${file}.map`, 'utf8')) as { sources: string[] };
      expect(sources.length).toBeGreaterThan(1);
      expect(sources.filter(isZod)).toEqual([]);
    },
  );

  it('is reached from policy.mjs', () => {
    expect(existsSync('dist/policy.mjs')).toBe(true);
    expect([...closure('dist/policy.mjs')].filter(isZod)).not.toEqual([]);
  });
});
