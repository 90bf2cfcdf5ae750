// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { ASIDE, addresses, documentAddresses, documentText, loads } from '../../src/guard/addresses';

const XMP =
  '%PDF-1.7\n<?xpacket begin=""?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:publisher>https://paper.test/1</dc:publisher></rdf:Description></rdf:RDF></x:xmpmeta>';

describe('addresses that the text of a document may load', () => {
  it.each([
    ['the metadata of a PDF', XMP],
    ['a list of addresses', 'https://far.test/a\nhttps://far.test/b'],
    ['a namespace', '<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>'],
    ['a link nobody follows', '<p>See <b>https://far.test/</b></p>'],
  ])('are none in %s', (_, text) => {
    expect(documentAddresses(text)).toEqual([]);
  });

  it.each([
    '<img src="https://far.test/a.gif">',
    "<svg:image xlink:href='//far.test/a.svg'/>",
    '<?xml-stylesheet href="https://far.test/a.css"?>',
    '<body onload=load("https://far.test/a.js")>',
    '<style>@import "https://far.test/a.css"</style>',
    '<p style="background:url(https://far.test/a.gif)">',
    '<img src=http:far.test/a.gif>',
    '<img src="//@far.test/a.gif">',
  ])('include the far host in %s', (text) => {
    expect(documentAddresses(text).join()).toMatch(/\/\/@?far\.test\/a\./);
  });

  // Catastrophic backtracking would run into the test timeout.
  it('are found in long repetitive text without catastrophic backtracking', () => {
    for (const part of ['<a', ' on', '="', '//', 'https:', 'url(', '<svg ', "'"])
      expect(() => documentAddresses(part.repeat(50_000))).not.toThrow();
  });
});

const DOC = '<script src="https://far.test/x.js"></script>';
const frame = (value: string): string => addresses(document.createElement('iframe'), 'src', value).join(' ');
const wide = Array.from(DOC, (char) => `${char}\0`).join('');

describe('addresses in the data: or javascript: URL of a frame', () => {
  it.each([
    `data:text/html,${DOC}`,
    `da\tta:text/html,${DOC}`,
    `\u0001data:text/html,${DOC}`,
    `data:text/html,<p>100%</p>${DOC.replaceAll('/', '%2f')}`,
    `data:text/html;base64,${btoa(`${DOC} `).replaceAll('=', '%3D')}`,
    `data:text/html; base64,${btoa(DOC)}`,
    `data:text/html;base64,${btoa(DOC)}#end`,
    `data:text/html,${DOC.replace('//', '&sol;&sol;')}`,
    `data:text/html,${DOC.replace('//', '%26%2347;%26%23x2F;')}`,
    `data:text/html,${DOC.replace('//', '/%09/')}`,
    `data:text/html,${DOC.replace('//', '')}`,
    `data:text/html,${DOC.replace('//', '//@')}`,
    `data:text/html,<iframe src="data:text/html;base64,${btoa(DOC)}">`,
    `data:text/html;charset=utf-16le;base64,${btoa(wide)}`,
    'java\tscript:void import("https://far.test/m.mjs"),1',
    'javascript:void import("https:\\x2f\\u002ffar.test/m.mjs")',
  ])('include the far host in %j', (value) => {
    expect(frame(value)).toMatch(/\/\/@?far\.test\//);
  });

  it('include a placeholder where an XML entity hides part of one', () => {
    const text = '<!DOCTYPE a [<!ENTITY a "htt">]><svg><image href="&a;ps:far.test"/></svg>';
    expect(documentAddresses(text)).toContain('https://unread.invalid/');
  });

  it('are a placeholder where the URL cannot be decoded', () => {
    expect(frame('data:text/html;base64,!')).toBe('https://unread.invalid/');
  });

  it.each(['data:text/html,<p>See https://far.test/ &amp; 100%', 'data:,', 'data:text/html;base64,'])(
    'are none in %s',
    (value) => {
      expect(frame(value)).toBe('');
    },
  );

  it('are read as UTF-8, with or without base64', () => {
    expect(documentText('data:text/javascript,%22%C3%A9%22')).toBe('"é"');
    expect(documentText('data:text/javascript;base64,IsOpIg==')).toBe('"é"');
  });
});

describe('attributes that load something', () => {
  const image = document.createElementNS('http://www.w3.org/2000/svg', 'image');

  it('include an href with any namespace prefix, except one the guard has set aside', () => {
    expect(loads(image, 'xlink:href')).toBe(true);
    expect(loads(image, 'own:href')).toBe(true);
    expect(loads(image, `${ASIDE}href`)).toBe(false);
    expect(loads(image, `${ASIDE}xlink:href`)).toBe(false);
  });
});
