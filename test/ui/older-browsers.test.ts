import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import * as more from '../../src/ui/more-styles';
import * as styles from '../../src/ui/styles';

// README, "Browsers": Chrome from 99, Firefox from 101, Safari from 16.4.

const SHEETS = Object.entries({ ...styles, ...more }).filter(
  (entry): entry is [string, string] => typeof entry[1] === 'string',
);
/** Later than one of these browsers, where an unknown value invalidates its declaration, or a selector its rule. */
const LATER = [
  'light-dark(',
  '(from ',
  'color-mix(',
  ':has(',
  '@container',
  '@layer',
  '@scope',
  '@starting-style',
];

/** Each rule's text, with the conditions of `@supports` around it. */
const rules = (css: string): { readonly conditions: string; readonly text: string }[] => {
  const open: string[] = [];
  const found: { conditions: string; text: string }[] = [];
  for (const [, before = '', brace] of css.matchAll(/([^{}]*)([{}])/g)) {
    if (brace === '{') open.push(before);
    else {
      const conditions = open.filter((each) => each.startsWith('@supports')).join();
      if (before) found.push({ conditions, text: `${open.at(-1)}{${before}}` });
      open.pop();
    }
  }
  return found;
};

test.each(SHEETS)(
  'what not every supported browser knows stands in @supports that asks for it: %s',
  (_, css) => {
    for (const { conditions, text } of rules(css.replaceAll('\n', '')))
      for (const feature of LATER) if (text.includes(feature)) expect(conditions, text).toContain(feature);
  },
);

test.each(SHEETS)('values that not every supported browser knows follow one that all know: %s', (_, css) => {
  for (const { text } of rules(css)) {
    const declarations = text.slice(text.indexOf('{') + 1, -1).split(';');
    for (const [index, declaration] of declarations.entries()) {
      const property = declaration.split(':')[0];
      if (/\d[dsl]v[hwib]\b|"\/"/.test(declaration)) {
        const before = declarations[index - 1] ?? '';
        expect(before.split(':')[0], declaration).toBe(property);
        expect(before).not.toMatch(/\d[dsl]v[hwib]\b|"\/"/);
      }
    }
  }
});

test('nothing relies on the reflection of ARIA attributes, which Firefox has from 119 on', () => {
  for (const file of readdirSync('src/ui')) {
    const text = readFileSync(`src/ui/${file}`, 'utf8');
    expect(text.match(/\.(?:aria[A-Z]\w*|role)\b/g) ?? [], file).toEqual([]);
  }
});
