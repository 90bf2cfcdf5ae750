import { readdirSync, readFileSync, statSync } from 'node:fs';
import { parseAst } from 'rollup/parseAst';
import { describe, expect, it } from 'vitest';
import { gateImports as gateWith, ungate, ungated } from '../../src/guard/import-gate';
import fc from '../fast-check';

const GATE = 'fluxImport0';
const gateImports = (text: string): string => gateWith(text, GATE);
const calls = (text: string): number => text.split(`new(typeof ${GATE}`).length - 1;
/** What a script imports when it runs with `import` replaced by a function that records its argument. */
const runs = (text: string, gate?: new (...args: unknown[]) => unknown): unknown[] => {
  const seen: unknown[] = [];
  const native = text.replace(/\bimport\(/g, 'native(');
  new Function('native', GATE, native)((url: unknown) => seen.push(url), gate);
  return seen;
};

/** How many `import()` calls, other than of the site's own paths, a parser finds; 0 if the text does not parse. */
const countCalls = (text: string): number => {
  let count = 0;
  const walk = (node: unknown): void => {
    if (Object(node) !== node) return;
    const { type, source } = node as {
      type?: string;
      source?: { value?: unknown; quasis?: { value: { raw: string } }[] };
    };
    const path = source?.value ?? source?.quasis?.[0]?.value.raw ?? '';
    if (type === 'ImportExpression' && !/^(?:\.{0,2}\/(?!\/)|[@\w])[^:\s]*$/.test(`${path}`)) count++;
    for (const each of Object.values(node as object)) walk(each);
  };
  try {
    walk(parseAst(text, { allowReturnOutsideFunction: true }));
  } catch {
    return 0;
  }
  return count;
};

describe('gateImports', () => {
  it.each([
    ['import(u)', 1],
    ['import ( u )', 1],
    ['import/* here */(u)', 1],
    ['import(/* webpackIgnore: true */ u)', 1],
    ['import("https://cdn.test/m.js")', 1],
    [`import('//cdn.test/m.js')`, 1],
    [`import('\\x68ttps://cdn.test/m.js')`, 1],
    [`import(\`${'$'}{h}/m.js\`)`, 1],
    [`import(\`/${'$'}{h}/m.js\`)`, 1],
    ['import(`//cdn.test/m.js`)', 1],
    ['import("data:text/javascript,0")', 1],
    ['import(import(u))', 2],
    ['x={...import(u)}', 1],
    ['import(a);import(b)', 2],
    ['import.defer(u)', 1],
    [`a = /'/; import(u)`, 1],
    [`if (/^https?:\\/\\//.test(u)) import(u);\n`, 1],
    [`a.replace(/"/g, "&quot;"); import(u); b = "import(u)"`, 1],
    [`x.split(/['"\`]/); import(u)`, 1],
    ['a = b / 2; import(u); c = "/"', 1],
    ['(a) / 2; import(u); c = "/"', 1],
    ['if (a) /"/.test(b); import(u)', 1],
    ['i++ / 2; import(u); c = "/"', 1],
    ['a = 1. / 2; import(u); c = "/"', 1],
    ['x = `${import(u)}`', 1],
    ['x = `a ${b ? `c ${import(u)}` : "`"} d`', 1],
    ['x = `import(u) ${a} import(u)`', 0],
    ['import(u)// end\u2028;import(v)', 2],
    ['<!-- import(u)\nimport(v)', 1],
    ['a. import(u)', 0],
    ['a.b().\nimport(u)', 0],
    ['class S { import(e, t = !1) {} }', 0],
    ['x = { async import(a, b = "json", { c: d } = {}, ...e) {} }', 0],
    ['x = { *import(f, cb = () => {}) { yield import(f) } }', 1],
    ['x = { import(a = import(b)) /* c */ {} }', 1],
    ['/^import(ant|ed)?$/.test(x)', 0],
    ['import(" https://cdn.test/m.js")', 1],
    ['import("a:b")', 1],
    ['import(u', 0],
    ['import(u); x = "', 0],
    ['import(u); x = {', 0],
    [`import('./a.js')`, 0],
    ['import("/a.js")', 0],
    ['import("lib", {with: {type: "json"}})', 0],
    [`import(\`./locale/${'$'}{l}.js\`)`, 0],
    ['import a from "./a.js"', 0],
    ['import.meta.url', 0],
    ['x.import(u)', 0],
    ['x?.import(u)', 0],
    ['$import(u)', 0],
    ['important(u)', 0],
    ['class A { import(file) { } #import(file, b = 1) { } async import({ a }) {} }', 0],
    ['"import(u)"', 0],
    [`'it\\'s import(u)'`, 0],
    ['`import(u)`', 0],
    ['// import(u)\n', 0],
    ['/* import(u) */', 0],
    ['/import(?:x)/', 0],
  ])('%s: %d', (text, count) => {
    const gated = gateImports(text);
    expect(calls(gated)).toBe(count);
    if (!count) expect(gated).toBe(text);
  });

  it('gates no call twice', () => {
    const once = gateImports('import(a);import(b,{with:{type:"json"}})');
    expect(gateImports(once)).toBe(once);
    expect(calls(gateImports(`${once};import(c)`))).toBe(3);
  });

  it('keeps the meaning of lines that end without a semicolon', () => {
    expect(runs(gateImports(`const u = 'a'\nimport(u)\nimport(u + 'b')`))).toEqual(['a', 'ab']);
  });

  it('passes the arguments and the options of the call to the gate', () => {
    const asked: unknown[][] = [];
    // The gate is called with `new`.
    class Gate {
      constructor(...args: unknown[]) {
        asked.push(args.slice(1));
      }
    }
    runs(gateImports('import(this.u = "a" + 1);import("b" + 2, { with: { type: "json" } })'), Gate);
    expect(asked).toEqual([['a1'], ['b2', { with: { type: 'json' } }]]);
  });

  it('passes options only where the call has them, as older browsers reject a second argument', () => {
    expect(gateImports('import(u); t = "Sign in with: us"')).not.toContain('fluxWith');
  });

  it('can hide its own gates from a search for imports', () => {
    expect(ungated(gateImports('import(u)'))).not.toMatch(/\bimport\b/);
  });

  it('finds the same calls as a parser in the libraries of node_modules, and can be undone', () => {
    let read = 0;
    for (const path of readdirSync('node_modules', { recursive: true, encoding: 'utf8' })) {
      const file = `node_modules/${path}`;
      if (!/\.m?js$/.test(path) || read >= 300) continue;
      const about = statSync(file);
      if (!about.isFile() || about.size > 150_000) continue;
      const text = `${readFileSync(file, 'utf8')}\n;import(last)`;
      const count = /import[\s\S]*import/.test(text) && countCalls(text);
      if (!count) continue;
      read++;
      const gated = gateImports(text);
      expect([path, calls(gated), ungate(gated) === text]).toEqual([path, count, true]);
    }
    expect(read).toBeGreaterThan(200);
  });

  // Catastrophic backtracking would run into the test timeout.
  it('reads any text without catastrophic backtracking', () => {
    const words = fc.constantFrom(
      ...['import', '(', ')', '"', "'", '`', '\\', '{', ' ', '/*', '*/', '//', '\n', 'a', '$', '.'],
    );
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 12 }), (parts) => {
        const text = parts.join('').repeat(400);
        expect(() => gateImports(text)).not.toThrow();
      }),
      { numRuns: 60 },
    );
  });

  it('leaves long comments of slashes alone without catastrophic backtracking', () => {
    for (const line of ['/'.repeat(4000), '//<!--'.repeat(600), ' //'.repeat(1000)])
      expect(gateImports(`import ${line}`)).toBe(`import ${line}`);
  });
});
