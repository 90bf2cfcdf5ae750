// @vitest-environment jsdom

import { describe, expect, it } from 'vitest';
import { openTag, TAG } from '../../src/guard/tags';
import fc from '../fast-check';

/** The elements, with their attributes, that an HTML parser finds in a text. */
const parsed = (html: string): readonly string[] => {
  const template = document.createElement('template');
  template.innerHTML = html;
  return Array.from(template.content.querySelectorAll('*'), ({ localName, attributes }) =>
    [localName, ...Array.from(attributes, ({ name, value }) => `${name}=${value}`)].join(' '),
  );
};
const found = (html: string): readonly string[] =>
  Array.from(html.matchAll(TAG), ([tag]) => tag).filter((tag) => /^<[a-z]/i.test(tag));

describe('tags in a text', () => {
  it('are those that an HTML parser finds, however they are written', () => {
    const parts = fc.constantFrom(
      ...[
        '<p',
        '<img',
        '<i-x',
        '<title',
        '</title',
        '<title>',
        '</title>',
        '</i-x',
        '<!--',
        '-->',
        '--!>',
        '<!x',
        '<?y',
        '</ z',
        '>',
        '/',
        ' ',
        '\n',
        '\u00a0',
        '"',
        "'",
        '=',
        'a',
        'src',
        '="',
        '="x"',
        "='>'",
        '=b',
        'text',
      ],
    );
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 24 }), (list) => {
        const html = list.join('');
        const whole = html.slice(0, html.length - openTag(html).length);
        expect(found(whole).flatMap((tag) => parsed(tag).slice(0, 1))).toEqual(parsed(html));
      }),
      { numRuns: 5000 },
    );
  });

  it.each([
    ['<p "><img src=x>">', ['<p ">', '<img src=x>']],
    [`<p style="a")">text</p><img src='x'>`, ['<p style="a")">', "<img src='x'>"]],
    ['<p ="><img src=x>">', ['<p =">', '<img src=x>']],
    ['<a title=">" href=x>', ['<a title=">" href=x>']],
    ['<a href=a="b>c">', ['<a href=a="b>']],
    [`<script data-x=">" src=y>1<2</script><p>`, [`<script data-x=">" src=y>1<2`, '<p>']],
    ['<style>p>a{}</style>', ['<style>p>a{}']],
    ['<!-- <p title=" --><img src=x><b title=">', ['<img src=x>']],
    [`</p title="<b c='"><img src=x><i d='">`, ['<img src=x>']],
    ["<?<b c='><img src=x><i d='>", ['<img src=x>']],
    ['<title><!--</title><img src=x><!-- -->', ['<title><!--', '<img src=x>']],
    ['<textarea><img src=x></textarea><img src=y>', ['<textarea><img src=x>', '<img src=y>']],
    ['<title>a</titles><!--</title><img src=x>-->', ['<title>a</titles><!--', '<img src=x>']],
    ['<p<p =b="-->', []],
    ['<titles><img src=x></titles>', ['<titles>', '<img src=x>']],
    ['<scripty src=x>', ['<scripty src=x>']],
  ])('%s', (html, tags) => {
    expect(found(html)).toEqual(tags);
  });

  it('are found in any text without catastrophic backtracking', () => {
    const parts = fc.constantFrom('<a', '<script ', '"', "'", '=', ' ', '/', 'b', ' c', '\t', '\n=');
    fc.assert(
      fc.property(fc.array(parts, { minLength: 1, maxLength: 10 }), (list) => {
        expect(() => [found(list.join('').repeat(60)), openTag(list.join('').repeat(60))]).not.toThrow();
      }),
      { numRuns: 60 },
    );
  });
});

describe('an unfinished tag at the end of a text', () => {
  it.each([
    ['text <img src="a', '<img src="a'],
    ['<p>text<', '<'],
    ['<p><!-- <b title=" -', '<!-- <b title=" -'],
    ['<!-- <b title=" -->', ''],
    ['</p title=">', '</p title=">'],
    ['<!doctype html>', ''],
    ['<img alt=">', '<img alt=">'],
    [`<a title='x>y`, `<a title='x>y`],
    ['<script>if (a < b) run()', '<script>if (a < b) run()'],
    ['<script src=x></scr', '<script src=x></scr'],
    ['<p><script src="x"></script', ''],
    [`<title></title/<p='>'`, `</title/<p='>'`],
    ['<p title="a">', ''],
    ['<script-x a="b">text', ''],
    ['<p ">', ''],
    ['1 < 2', ''],
    ['', ''],
  ])('%s', (text, open) => {
    expect(openTag(text)).toBe(open);
  });
});
