import { describe, expect, it } from 'vitest';
import { documentAddresses } from '../../src/guard/addresses';

const XMP =
  '%PDF-1.7\n<?xpacket begin=""?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:publisher>https://paper.test/1</dc:publisher></rdf:Description></rdf:RDF></x:xmpmeta>';

describe('what the text of a document may load', () => {
  it.each([
    ['the metadata of a PDF', XMP],
    ['a list of addresses', 'https://far.test/a\nhttps://far.test/b'],
    ['a namespace', '<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>'],
    ['a link nobody follows', '<p>See <b>https://far.test/</b></p>'],
  ])('nothing, if it is %s', (_, text) => {
    expect(documentAddresses(text)).toEqual([]);
  });

  it.each([
    '<img src="https://far.test/a.gif">',
    "<svg:image xlink:href='//far.test/a.svg'/>",
    '<?xml-stylesheet href="https://far.test/a.css"?>',
    '<body onload=load("https://far.test/a.js")>',
    '<style>@import "https://far.test/a.css"</style>',
    '<p style="background:url(https://far.test/a.gif)">',
  ])('what it names, if it acts: %s', (text) => {
    expect(documentAddresses(text).join()).toContain('//far.test/a.');
  });

  // A pattern that runs away would end this by the time limit of a test.
  it('comes to an end with any text', () => {
    for (const part of ['<a', ' on', '="', '//', 'https:', 'url(', '<svg ', "'"])
      expect(() => documentAddresses(part.repeat(50_000))).not.toThrow();
  });
});
