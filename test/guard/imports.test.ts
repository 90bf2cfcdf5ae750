import { describe, expect, it } from 'vitest';
import { whole } from '../../src/guard/addresses';
import { imports, mapped } from '../../src/guard/imports';
import fc from '../fast-check';

const FAR = 'https://cdn.test/m.mjs';

describe('the addresses that a script imports', () => {
  it.each([
    String.raw`s.text = 'import "https:\\x2f\\x2fcdn.test/m.mjs"'`,
    String.raw`s.text = "import \"https:\\x2f\\x2fcdn.test/m.mjs\""`,
    String.raw`s.text = "s.text = 'import \"https:\\\\x2f\\\\x2fcdn.test/m.mjs\"'"`,
    String.raw`s.text = "import \"https:\/\/cdn.test/m.mjs\""`,
  ])('are read without the escapes of the strings around them: %s', (text) => {
    expect(imports(text)).toEqual([FAR]);
  });

  it.each([
    [String.raw`import "/\\evil%2ecom/x.js"`, String.raw`/\evil%2ecom/x.js`],
    [String.raw`import "https:\\\\texample%2ecom/x.js"`, String.raw`https:\\texample%2ecom/x.js`],
    [String.raw`import "https:\\\\1249763844/x.js"`, String.raw`https:\\1249763844/x.js`],
  ])('are first what a browser reads: %s', (text, first) => {
    expect(imports(text)[0]).toBe(first);
  });

  it('are read in few steps from a text made of escapes', () => {
    expect(imports(`import "/\\x5${'cx5'.repeat(30_000)}"`).length).toBeLessThan(10);
  });

  it('are every host that a text with escapes may name', () => {
    expect(imports(String.raw`import "https://cdn.test\\x2eown.test/m.mjs"`)).toEqual([
      String.raw`https://cdn.test\x2eown.test/m.mjs`,
      'https://cdn.test.own.test/m.mjs',
    ]);
  });

  it.each([
    `import "${FAR}"`,
    `import a from '${FAR}'`,
    `import{a}from"${FAR}"`,
    `import a,{b as c}from"${FAR}"`,
    `import * as a from "${FAR}"`,
    `import { "a b" as c } from "${FAR}"`,
    `import { é, \\u0061b } from "${FAR}"`,
    `import defer * as a from "${FAR}"`,
    `import /* "x" */ a /* ; */ from // here\n "${FAR}"`,
    `export * from "${FAR}"`,
    `export*from"${FAR}"`,
    `export * as a from '${FAR}'`,
    `export {\n a,\n b as default,\n} from "${FAR}"`,
    `import a from "react"\nimport b from "${FAR}"`,
    `import a from './a.js'\nimport b from "${FAR}"`,
    `import a from './a.js';import"${FAR}"`,
    `import "${FAR}"\nimport b from './b.js'`,
    String.raw`import "https:\x2f\u002fcdn.test/m.mjs"`,
    String.raw`import a from '\u{68}ttps:\/\/cdn.t\
est/m.mjs'`,
    String.raw`import "ht\ttps://cdn.test/m.mjs"`,
    `import('${FAR}')`,
    `import( /* webpackIgnore: true */ "${FAR}")`,
    `import.source("${FAR}")`,
    `x = "import a from \\"${FAR}\\""`,
    `import('data:text/javascript,export * from "${FAR}"')`,
    `import('data:text/javascript,import%20%22${FAR}%22')`,
    `import a from "data:text/javascript;base64,${btoa(`export * from '${FAR}'`)}"`,
  ])('include the far one in %s', (text) => {
    expect(imports(text)).toContain(FAR);
  });

  it.each([
    `// Taken from "${FAR}"\nrun()`,
    `import a from './a.js'; // adapted from "${FAR}"`,
    `import a from './a.js'\n// adapted from "${FAR}"`,
    `import a from './a.js'; /* from '${FAR}' */`,
    `const text = 'Move data from "${FAR}" to here'`,
    `Array.from("${FAR}")`,
    `export const from = "${FAR}"`,
    `export default { from: "${FAR}" }`,
    `export function from() { return "${FAR}" }`,
    `important("${FAR}")`,
  ])('exclude one that is only mentioned: %s', (text) => {
    expect(imports(text)).not.toContain(FAR);
  });

  it.each([
    `self.__next_f.push([1, "import confetti from \\"${FAR}\\""])`,
    `window.__data = { text: 'import { createApp } from "${FAR}"' }`,
    `const help = 'You can import it from "${FAR}"'`,
    `const text = 'export * from "${FAR}"'`,
  ])('exclude a sample of code in a string of a script that is no module: %s', (text) => {
    expect(imports(text, false)).toEqual([]);
  });

  it.each([
    `import('${FAR}')`,
    `import( /* webpackIgnore: true */ "${FAR}")`,
    `import.source("${FAR}")`,
    `const a = 'import b from "./b.js"'; import\n(\n"${FAR}")`,
    String.raw`eval("import(\"${FAR}\")")`,
  ])('include what any script can import by a call: %s', (text) => {
    expect(imports(text, false)).toContain(FAR);
  });

  it('include those of an import map, decoded as JSON', () => {
    const map = String.raw`{"imports":{"lib":"https:\u002f\u002fcdn.test\/m.mjs","own":"./a.js"}}`;
    expect(mapped(map)).toEqual([FAR, './a.js']);
    expect(mapped(`{"imports":{"${FAR}":"./a.js"}}`)).toEqual(['./a.js']);
    expect(mapped(`{"imports":{"lib":"${FAR}"`)).toEqual([FAR]);
  });

  // Catastrophic backtracking would run into the test timeout.
  it('are found in any text without catastrophic backtracking', () => {
    const words = fc.constantFrom(
      ...['import ', 'export ', '"', "'", 'from ', '{', '} ', '/*', '*/', '//', '\n', 'a, '],
    );
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 12 }), (parts) => {
        expect(() => imports(parts.join('').repeat(400))).not.toThrow();
      }),
      { numRuns: 60 },
    );
  });
});

describe('a module specifier', () => {
  it.each([
    ['https:cdn.test/m.mjs', FAR],
    ['https:/cdn.test/m.mjs', FAR],
    [' https:\\\\cdn.test/m.mjs', FAR],
    ['./m.mjs', './m.mjs'],
    ['/m.mjs', '/m.mjs'],
    ['react', 'react'],
  ])('%s is read as %s', (name, address) => {
    expect(whole(name)).toBe(address);
  });
});
