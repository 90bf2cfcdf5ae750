import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, posix } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

// Checks the import statements of src against docs/architecture.md. Type imports count like any other.

interface Module {
  readonly file: string;
  readonly text: string;
  /** Files of src, without `.ts`. */
  readonly own: readonly string[];
  /** Packages. */
  readonly packages: readonly string[];
}

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.ts'))
  .sort();

const modules: readonly Module[] = files.map((file) => {
  const text = readFileSync(join('src', file), 'utf8');
  const imports = ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => fileName);
  return {
    file,
    text,
    own: imports
      .filter((name) => name.startsWith('.'))
      .map((name) => posix.join(posix.dirname(file), name).replace(/\.ts$/, '')),
    packages: imports.filter((name) => !name.startsWith('.')),
  };
});

/** The folder of src, or the name of a file at its top. */
const partOf = (file: string): string => (file.split('/')[0] as string).replace(/\.ts$/, '');

/** What each part may import besides itself. */
const BELOW: Readonly<Record<string, readonly string[]>> = {
  model: [],
  errors: [],
  policy: ['model', 'errors'],
  classify: ['model', 'errors'],
  record: ['model', 'errors'],
  consent: ['model', 'errors', 'policy', 'classify', 'record'],
  guard: ['model', 'errors', 'policy', 'classify', 'record'],
  detect: ['model', 'errors', 'policy', 'classify', 'record'],
  signals: ['model', 'errors', 'policy', 'classify', 'record'],
  ui: ['model', 'errors', 'policy', 'classify', 'record', 'locales'],
  // A tool on top of the other parts: it shows what they know.
  debug: ['model', 'errors', 'policy', 'classify', 'record', 'detect', 'ui'],
  // Loads the policy, the guard and the interface into a page.
  'script-tag': ['model', 'errors', 'policy', 'classify', 'record', 'guard', 'ui'],
  services: ['model'],
  // Loads the services that a policy names into a bundle.
  catalogue: ['model', 'services'],
  locales: ['model'],
};
const ENTRIES = ['index', 'global', 'global-guard', 'worker', 'cli'];

/** The only files that may import each package. */
const DOORS: Readonly<Record<string, RegExp>> = {
  zod: /^policy\/schema[\w-]*\.ts$/,
  'js-cookie': /^consent\/platform\.ts$/,
  nanoevents: /^consent\/events\.ts$/,
  'playwright-core': /^cli\/browser\.ts$/,
};
const doorOf = (name: string): RegExp | undefined =>
  name.startsWith('node:') ? /^cli\// : DOORS[/^(@[^/]+\/)?[^/]+/.exec(name)?.[0] ?? ''];

/** The first import cycle through a file. */
const circle = (start: string): readonly string[] | undefined => {
  const graph = new Map(modules.map(({ file, own }) => [file.replace(/\.ts$/, ''), own]));
  const seen = new Set<string>();
  const walk = (at: string, way: readonly string[]): readonly string[] | undefined => {
    for (const next of graph.get(at) ?? graph.get(`${at}/index`) ?? []) {
      if (next === start) return [...way, next];
      if (seen.has(next)) continue;
      seen.add(next);
      const found = walk(next, [...way, next]);
      if (found) return found;
    }
    return undefined;
  };
  return walk(start, [start]);
};

describe('the layers', () => {
  it('are read from the modules and their imports', () => {
    expect(files).toContain('consent/create-consent.ts');
    expect(modules.find(({ file }) => file === 'index.ts')?.own).toContain('catalogue/load-services');
    expect(modules.find(({ file }) => file === 'consent/platform.ts')?.packages).toEqual(['js-cookie']);
  });

  it('list every part', () => {
    const parts = new Set(files.map(partOf));
    expect([...parts].filter((part) => !BELOW[part] && !ENTRIES.includes(part))).toEqual([]);
  });

  it.each(Object.keys(BELOW))('%s imports only from the parts below it', (part) => {
    const wrong = modules
      .filter(({ file }) => partOf(file) === part)
      .flatMap(({ file, own }) =>
        own
          .filter((target) => ![part, ...(BELOW[part] as string[])].includes(partOf(target)))
          .map((target) => `${file} → ${target}`),
      );
    expect(wrong).toEqual([]);
  });

  it('only the entries import createConsent', () => {
    const makers = modules.filter(({ own }) => own.includes('consent/create-consent'));
    expect(makers.map(({ file }) => partOf(file)).filter((part) => !ENTRIES.includes(part))).toEqual([]);
  });

  it('each package is imported only where it is allowed', () => {
    const wrong = modules.flatMap(({ file, packages }) =>
      packages.filter((name) => !doorOf(name)?.test(file)).map((name) => `${file} → ${name}`),
    );
    expect(wrong).toEqual([]);
  });

  it('have no circular imports', () => {
    expect(files.map((file) => circle(file.replace(/\.ts$/, ''))).filter(Boolean)).toEqual([]);
  });
});

/** The schema is built on first use and cached, so that importing it does not run zod. */
const ONCE = /^policy\/schema\.ts$/;

describe('the modules', () => {
  it('have at most 250 lines', () => {
    // The list of services grows by a line per service and has no code.
    const long = modules.filter(
      ({ file, text }) => file !== 'services/entries.ts' && text.trimEnd().split('\n').length > 250,
    );
    expect(long.map(({ file }) => file)).toEqual([]);
  });

  it('are named in kebab-case', () => {
    const wrong = files.filter(
      (file) =>
        !/^[a-z\d]+(-[a-z\d]+)*\.ts$/.test(basename(file)) && !/^locales\/[a-z]+(-\w+)*\.ts$/.test(file),
    );
    expect(wrong).toEqual([]);
    expect(files.filter((file) => /(^|\/)(utils?|helpers?|common|misc|shared)[./-]/.test(file))).toEqual([]);
  });

  it('have index files only for public subpaths', () => {
    const { exports } = JSON.parse(readFileSync('package.json', 'utf8'));
    const indexes = files.filter((file) => basename(file) === 'index.ts').map((file) => dirname(file));
    expect(
      indexes.filter((folder) => folder !== 'cli' && !exports[`./${folder}`.replace('./.', '.')]),
    ).toEqual([]);
  });

  it('have only named exports, except for locales', () => {
    const wrong = modules.filter(
      ({ file, text }) => !file.startsWith('locales/') && /^export default/m.test(text),
    );
    expect(wrong.map(({ file }) => file)).toEqual([]);
  });

  it('have no module-level state', () => {
    const wrong = modules.filter(
      ({ file, text }) =>
        !['global', 'worker'].includes(partOf(file)) &&
        !ONCE.test(file) &&
        // Caches the schema, which never changes.
        file !== 'policy/schema.ts' &&
        (/^(export )?(let|var) /m.test(text) ||
          /^(export )?const \w+[^=\n]* = new (Weak)?(Map|Set)/m.test(text)),
    );
    expect(wrong.map(({ file }) => file)).toEqual([]);
  });
});
