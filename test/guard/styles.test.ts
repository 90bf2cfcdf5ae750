import { describe, expect, it } from 'vitest';
import type { HeldList } from '../../src/guard/held';
import { createStyles } from '../../src/guard/styles';
import type { Judge, Verdict } from '../../src/guard/verdict';

const judge = {
  url: (_kind: string, name: string) =>
    !URL.canParse(name, 'https://app.test/') || new URL(name, 'https://app.test/').hostname === 'app.test'
      ? undefined
      : ({ name } as unknown as Verdict),
} as unknown as Judge;
const { clean } = createStyles(judge, {} as HeldList, () => 'p{background:url(https://far.test/a.gif)}');
const FAR = 'https://far.test/a.gif';

describe('the addresses in a style sheet', () => {
  it.each([
    `p{background:url(${FAR})}`,
    `p{background:url( "${FAR}" )}`,
    'p{background:url(http:far.test/a.gif)}',
    'p{background:url("ht\ttp:/far.test/a.gif")}',
    'p{background:url("\\1 //far.test/a.gif")}',
    `@import/**/"${FAR}";`,
    `p{background:image-set("a.gif" 1x,"${FAR}" 2x)}`,
    `p{background:image-set(linear-gradient(red, rgb(0,0,0)) 1x, "${FAR}" 2x)}`,
    `p{--u:"${FAR}"}`,
    `p{--u:/*;*/"${FAR}"}`,
    `p{--u/**/:"${FAR}"}`,
    `p{--u: linear-gradient(red,red) 9x, "${FAR}" 1x}`,
    `@function --u(){result:"${FAR}"}`,
    `@property --u{syntax:"<string>";initial-value:"${FAR}"}`,
    `p{--content:"${FAR}"}`,
    `a:after{content:url("${FAR}")}`,
    `a:after{content: url(${FAR})}`,
    `"${FAR}"`,
    `@import "data:text/css,p{background:url(${FAR})}"`,
    `@import/**/url(data:text/css;base64,${btoa(`p{background:url(${FAR})}`)})`,
    `@\\69mport 'data:text/css;base64,${btoa(`p{background:url(${FAR})}`)}'`,
    `@import "data:text/css;base64,${btoa(`@import "data:text/css;base64,${btoa(`p{background:url(${FAR})}`)}"`)}"`,
    `@import "blob:https://app.test/1"`,
    `@import/*${'*'.repeat(40)} ${'a'.repeat(900)}*/${'/**/'.repeat(30)}"blob:https://app.test/1"`,
    'p{background:url(\\68\r\nttps://far.test/a.gif)}',
  ])('are removed where they would load: %s', (text) => {
    const [safe, verdict] = clean(text);
    expect(verdict).toBeDefined();
    expect(safe).not.toContain('far.test');
  });

  it.each([
    'p{background:url(https:a.gif)}',
    'p{background:url(//app.test/a.gif)}',
    '@namespace svg "http://www.w3.org/2000/svg"; @namespace url(http://www.w3.org/1999/xhtml);',
    `a[href^="${FAR}"],a[href^= '${FAR}']{color:red}`,
    `a:after{content:"${FAR}"} b:after{top:0;content : '${FAR}'}`,
    `p{background:url("data:image/svg+xml;utf8,<svg xmlns='http://www.w3.org/2000/svg'/>")}`,
    `p{background:url("data:image/svg+xml,<svg xmlns=\\"http://www.w3.org/2000/svg\\"/>")}`,
    'p{top:0;font:"a" // b\n}',
  ])('are left where they load nothing: %s', (text) => {
    expect(clean(text)).toEqual([text, undefined]);
  });

  it('are removed without changing anything around them', () => {
    expect(clean(`a{content:url(${FAR})}p{top:0;content:url("${FAR}")}`)[0]).toBe(
      'a{content:url()}p{top:0;content:url("")}',
    );
  });

  it('are removed whole', () => {
    expect(clean(`@import url('${FAR}?a@4;7&b');p{}`)[0]).toBe("@import url('');p{}");
  });

  // Catastrophic backtracking would run into the test timeout.
  it('are found in any text without catastrophic backtracking', () => {
    for (const part of [' ', '"', 'url(', '=', '--', 'content:', '/*', '//', '\t"', '" ', 'url( '])
      expect(() => clean(`url(${part.repeat(50_000)}\\`)).not.toThrow();
  });
});
