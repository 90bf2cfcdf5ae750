import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parse } from 'acorn';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

// The built package, as Node resolves it by its name.

type Target = string | { readonly types: string; readonly default: string };
const { exports: entries } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  exports: Record<string, Target>;
};
const locales = readdirSync('src/locales').map((file) => basename(file, '.ts'));
const subpaths = Object.entries(entries).flatMap(([subpath, target]): [string, string[]][] => {
  const paths = typeof target === 'string' ? [target] : [target.types, target.default];
  return subpath.includes('*')
    ? locales.map((tag) => [subpath.replace('*', tag), paths.map((path) => path.replace('*', tag))])
    : [[subpath, paths]];
});
const importable = subpaths
  .filter(([, paths]) => paths.at(-1)?.endsWith('.mjs'))
  .map(([subpath]) => subpath.replace('.', 'flux-consent'));

const REPORT = '@@report@@';
/** Runs in its own process: imports the module and reports what that left behind in the realm. */
const program = (name: string): string => `
  const look = () => [globalThis, Object.prototype, Array.prototype, Function.prototype, Promise.prototype]
    .map((each) => Reflect.ownKeys(each).map(String));
  const before = look();
  const module = await import(${JSON.stringify(name)});
  const left = look().flatMap((keys, index) => keys.filter((key) => !before[index].includes(key)));
  console.log(${JSON.stringify(REPORT)} + JSON.stringify({ names: Object.keys(module), left }));`;

const load = (name: string): { names?: string[]; left?: string[]; printed: string } => {
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', program(name)], {
    encoding: 'utf8',
    env: { ...process.env, NODE_OPTIONS: '' },
    timeout: 20_000,
  });
  const [printed = '', report = '{}'] = stdout.split(REPORT);
  return { ...JSON.parse(report), printed: printed + stderr };
};

/** Zod leaves these two globals wherever it is imported; nothing loaded at page start does (test/pack.test.ts). */
const ZOD = ['__zod_globalConfig', '__zod_globalRegistry'];

/** The exports that the README names. */
const NAMES: Readonly<Record<string, readonly string[]>> = {
  'flux-consent': ['createConsent', 'definePolicy', 'ConsentError'],
  'flux-consent/policy': ['parsePolicy', 'policySchema'],
  'flux-consent/guard': ['installGuard'],
  'flux-consent/detect': ['detect'],
  'flux-consent/ui': ['mountUi', 'connectActions', 'mountGates', 'mountDeclaration', 'lintBanner'],
  'flux-consent/signals': ['connectSignals', 'googleConsentMode', 'globalPrivacyControl'],
  'flux-consent/services': ['catalogue', 'findServices', 'googleAnalytics', 'youtube'],
  'flux-consent/locales/en': ['default'],
  'flux-consent/locales/de': ['default'],
};

/** What ends a script element of a page early, or hides its end (HTML, "Restrictions for contents of script elements"). */
describe('the text of a script', () => {
  it.each(['consent.js', 'consent-guard.js'])('of %s can stand in a page', (file) => {
    expect(readFileSync(`dist/${file}`, 'utf8')).not.toMatch(/<!--|<\/script/i);
  });

  // Bundlers escape the end of the element, but leave regular expressions and raw templates as they are.
  it.each(['index', 'guard', 'ui', 'signals', 'detect'])('of %s.mjs can stand there once bundled', (name) => {
    expect(readFileSync(`dist/${name}.mjs`, 'utf8')).not.toContain('<!--');
  });
});

/** Syntax that a browser of the README does not know would leave a page without the guard, and without a word. */
describe('the syntax', () => {
  const files = readdirSync('dist').filter(
    (file) => /^consent.*\.m?js$/.test(file) && !/validate/.test(file),
  );
  it.each(files)('of %s is that of the browsers in the README', (file) => {
    const sourceType = file.endsWith('.mjs') ? 'module' : 'script';
    parse(readFileSync(`dist/${file}`, 'utf8'), { ecmaVersion: 2021, sourceType });
  });
});

describe('the types', () => {
  const code = `${importable.map((name, index) => `import * as m${index} from '${name}';`).join('\n')}
    export const all = [${importable.map((_, index) => `m${index}`).join(', ')}];`;
  const { ModuleKind, ModuleResolutionKind: Resolution, ScriptTarget } = ts;

  it.each([
    ['bundler', ModuleKind.ESNext, Resolution.Bundler],
    ['node16', ModuleKind.Node16, Resolution.Node16],
    ['nodenext', ModuleKind.NodeNext, Resolution.NodeNext],
  ])(
    'resolve without errors under %s, with libraries checked',
    (_, module, moduleResolution) => {
      const file = `${process.cwd()}/consumer.ts`;
      const options: ts.CompilerOptions = {
        module,
        moduleResolution,
        target: ScriptTarget.ES2022,
        lib: ['lib.es2022.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
        strict: true,
        skipLibCheck: false,
        noEmit: true,
        types: [],
      };
      const host = ts.createCompilerHost(options);
      const { fileExists, getSourceFile } = host;
      host.fileExists = (name) => name === file || fileExists(name);
      host.getSourceFile = (name, ...rest) =>
        name === file
          ? ts.createSourceFile(name, code, ScriptTarget.ES2022)
          : getSourceFile.call(host, name, ...rest);
      const faults = ts.getPreEmitDiagnostics(ts.createProgram([file], options, host));
      expect(
        faults.map(
          ({ file, messageText }) =>
            `${file?.fileName}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`,
        ),
      ).toEqual([]);
    },
    60_000,
  );
});

describe('the values that the types declare', () => {
  const typed = subpaths.flatMap(([subpath, [types, file]]) =>
    types && file ? [[subpath, types, file]] : [],
  );
  const program = ts.createProgram(
    typed.map(([, types]) => types as string),
    { module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext, types: [] },
  );
  const checker = program.getTypeChecker();
  const isType = (symbol: ts.Symbol): boolean =>
    !!symbol.declarations?.some(
      (each) => ts.isExportSpecifier(each) && (each.isTypeOnly || each.parent.parent.isTypeOnly),
    );
  const isValue = (symbol: ts.Symbol): boolean => {
    const { flags } = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
    return !isType(symbol) && !!(flags & ts.SymbolFlags.Value);
  };

  it.each(typed)('of %s are there', async (_, types, file) => {
    const source = program.getSourceFile(types as string) as ts.SourceFile;
    const symbol = checker.getSymbolAtLocation(source) as ts.Symbol;
    const declared = checker.getExportsOfModule(symbol).filter(isValue);
    const { default: _default, ...names } = await import(`${process.cwd()}/${file}`);
    expect(
      declared
        .map(({ name }) => name)
        .filter((name) => name !== 'default')
        .sort(),
    ).toEqual(Object.keys(names).sort());
  });
});

describe('in Node', () => {
  const run = (code: string): string => {
    const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', code], {
      encoding: 'utf8',
      timeout: 20_000,
    });
    return stdout + stderr;
  };

  it('the guard, the interface, the inventory and the signals run without output', () => {
    const printed = run(`
      import { createConsent, definePolicy } from 'flux-consent';
      import { installGuard } from 'flux-consent/guard';
      import { detect } from 'flux-consent/detect';
      import { mountUi, mountGates, mountDeclaration } from 'flux-consent/ui';
      import { connectSignals, googleConsentMode, globalPrivacyControl } from 'flux-consent/signals';
      const consent = createConsent(definePolicy({ id: 'acme', version: '1', categories: ['analytics'] }));
      installGuard(consent)();
      for (const mount of [mountUi, mountGates, mountDeclaration, detect]) mount(consent)();
      connectSignals(consent, [googleConsentMode(), globalPrivacyControl()])();
      consent.acceptAll();
      consent.destroy();`);
    expect(printed).toBe('');
  });

  it('an invalid policy throws an error with a hint', () => {
    const printed = run(`
      import { createConsent } from 'flux-consent';
      for (const policy of [undefined, {}, { id: 'acme', version: '1', categories: ['analytics'] }])
        try { createConsent(policy); } catch ({ name, code, hint }) { console.log(name, code, hint); }`);
    expect(printed.trim().split('\n')).toEqual(
      Array(3).fill('ConsentError policy Write createConsent(definePolicy({ … })).'),
    );
  });
});

describe('the package exports', () => {
  it.each(subpaths)('%s is built', (_, paths) => {
    expect(paths.filter((path) => !existsSync(path))).toEqual([]);
  });

  it.each(importable)('%s is imported in Node without side effects', (name) => {
    const { names, left, printed } = load(name);
    expect(printed).toBe('');
    const foreign = name === 'flux-consent/policy' ? ZOD : [];
    expect(left?.filter((key) => !foreign.includes(key))).toEqual([]);
    expect(names).toEqual(expect.arrayContaining([...(NAMES[name] ?? ['default'])]));
  });

  it('are checked by a probe that notices what an import leaves behind', () => {
    const source = `data:text/javascript,${encodeURIComponent('globalThis.dropped = 1; console.log("hello")')}`;
    expect(load(source)).toMatchObject({ left: ['dropped'], printed: 'hello\n' });
  });

  it('have one subpath per locale', () => {
    expect(importable.filter((name) => name.includes('/locales/'))).toHaveLength(locales.length);
  });
});
