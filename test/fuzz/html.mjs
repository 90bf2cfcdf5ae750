// Random pieces of HTML, each with the address of a host without consent. Joined at random, they end up nested,
// foster-parented, unclosed and commented out.
import fc from 'fast-check';
import { absolute, address, declaration, PIXEL, sheet } from './addresses.mjs';

const asEntity = (text, choice) =>
  [...text]
    .map((char, index) => ((choice >> (index % 16)) & 1 ? `&#${char.codePointAt(0)};` : char))
    .join('');
const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll("'", '&#39;');

/** The ways to write an attribute in HTML. */
const QUOTED = [
  (name, value) => `${name}="${escaped(value)}"`,
  (name, value) => `${name.toUpperCase()}='${escaped(value)}'`,
  (name, value) => `${name} \n=\t"${escaped(value)}"`,
  (name, value) => (/[\s"'=<>`&]/.test(value) || !value ? `${name}="${escaped(value)}"` : `${name}=${value}`),
  (name, value, choice) => `${name}="${asEntity(value, choice)}"`,
  (name, value) => `${name}="${escaped(value)}" ${name}="${PIXEL}"`,
];
const attribute = fc.tuple(fc.constantFrom(...QUOTED), fc.nat(65535));
const separator = fc.constantFrom(' ', ' ', '\n', '/', ' / ', '\t');
const cased = (tag) => fc.constantFrom(tag, tag, tag.toUpperCase(), tag[0].toUpperCase() + tag.slice(1));

/** `<tag …fixed name=value>`, and its end tag if it has one. */
const element = (tag, { name, value, fixed = '', end = `</${tag}>` }) =>
  fc
    .tuple(cased(tag), separator, attribute, value, fc.boolean())
    .map(([written, gap, [quote, choice], url, first]) => {
      const given = quote(name, url, choice);
      const both = first || !fixed ? `${given} ${fixed}` : `${fixed}${gap}${given}`;
      return `<${written}${gap}${both}>${end}`;
    });

const none = '';
const one = (tag, name, ending, more = {}) => element(tag, { name, value: address(ending), ...more });
const srcset = fc
  .tuple(address('x.gif'), fc.constantFrom('1x', '2x', '100w', ''))
  .map(([url, size]) => `${PIXEL} 3x, ${url.trim()} ${size}`);

const RELS = [
  'stylesheet',
  'StyleSheet',
  'preload',
  'prefetch',
  'modulepreload',
  'icon',
  'shortcut icon',
  'manifest',
];
const links = fc
  .tuple(
    fc.constantFrom(
      ...RELS,
      'alternate stylesheet',
      'preload stylesheet',
      'apple-touch-icon',
      'dns-prefetch icon',
    ),
    fc.constantFrom('as=script', 'as=image', 'as=style', 'as=font crossorigin', 'as=fetch crossorigin', ''),
  )
  .chain(([rel, as]) => one('link', 'href', 'x.css', { end: none, fixed: `rel="${rel}" ${as}` }));

const scripts = fc.oneof(
  one('script', 'src', 'x.js'),
  one('script', 'src', 'x.js', { fixed: 'async' }),
  one('script', 'src', 'x.js', { fixed: 'defer type="text/javascript"' }),
  one('script', 'src', 'x.js', { fixed: 'type=module' }),
  fc.constant("<script>fuzzBeacon('@@')</script>"),
  absolute('x.gif').map((url) => `<script>new Image().src = '${url}'</script>`),
  absolute('x.js').map((url) => `<script type="module">import '${url}'</script>`),
  absolute('x.js').map((url) => `<script>import('${url}').catch(() => {})</script>`),
);
const images = fc.oneof(
  one('img', 'src', 'x.gif', { end: none }),
  one('img', 'src', 'x.gif', { end: none, fixed: 'loading="eager" alt' }),
  element('img', { name: 'srcset', value: srcset, end: none }),
  element('source', { name: 'srcset', value: srcset, end: `<img src="${PIXEL}">` }).map(
    (source) => `<picture>${source}</picture>`,
  ),
  one('input', 'src', 'x.gif', { end: none, fixed: 'type=image' }),
  one('video', 'poster', 'x.gif'),
  one('video', 'src', 'x.mp4', { fixed: 'preload=auto' }),
  one('audio', 'src', 'x.mp3', { fixed: 'preload=auto' }),
  one('source', 'src', 'x.mp4', { end: none }).map((source) => `<video preload=auto>${source}</video>`),
  one('track', 'src', 'x.vtt', { end: none, fixed: 'default kind=captions' }).map(
    (track) => `<video src="data:video/mp4;base64,AAAA" crossorigin=anonymous>${track}</video>`,
  ),
  one('body', 'background', 'x.gif', { end: none }),
  one('table', 'background', 'x.gif'),
  one('td', 'background', 'x.gif', { end: none }).map((cell) => `<table class="fuzz"><tr>${cell}</table>`),
);
const frames = fc.oneof(
  one('iframe', 'src', 'x.html'),
  one('iframe', 'src', 'x.html', { fixed: 'loading=eager hidden' }),
  one('object', 'data', 'x.html', { fixed: 'type="text/html"' }),
  one('object', 'data', 'x.gif'),
  one('embed', 'src', 'x.html', { end: none }),
  one('frame', 'src', 'x.html', { end: none }).map((frame) => `<frameset>${frame}</frameset>`),
  element('iframe', {
    name: 'src',
    value: absolute('x.gif').map((url) => `data:text/html,<img src=${url}>`),
  }),
  element('iframe', { name: 'src', value: absolute('x.gif').map((url) => `javascript:'<img src=${url}>'`) }),
);
const svg = fc.oneof(
  one('image', 'href', 'x.gif').map((image) => `<svg>${image}</svg>`),
  one('image', 'xlink:href', 'x.gif').map((image) => `<svg>${image}</svg>`),
  one('script', 'href', 'x.js').map((script) => `<svg>${script}</svg>`),
  one('script', 'xlink:href', 'x.js').map((script) => `<svg>${script}</svg>`),
  one('feImage', 'href', 'x.gif').map(
    (image) => `<svg><filter id="f@@">${image}</filter><rect filter="url(#f@@)" width="9" height="9"/></svg>`,
  ),
  one('image', 'src', 'x.gif', { end: none }),
  declaration.map(
    (text) => `<svg class="fuzz"><rect width="9" height="9" style='${text.replaceAll("'", '"')}'/></svg>`,
  ),
);
const styles = fc.oneof(
  element('p', { name: 'style', value: declaration, end: 'text</p>' }),
  sheet.map((text) => `<style>${text}</style><p class="fuzz"><b>text</b></p>`),
  sheet.map(
    (text) => `<svg><style>${text.replaceAll('&', '&amp;')}</style></svg><p class="fuzz"><b>text</b></p>`,
  ),
);
const handlers = fc.oneof(
  absolute('x.gif').map((url) => `<img src="x:" onerror="new Image().src='${url}'">`),
  absolute('x.gif').map((url) => `<svg onload="new Image().src='${url}'"></svg>`),
  absolute('x.gif').map(
    (url) => `<details open ontoggle="fetch('${url}', { mode: 'no-cors' }).catch(() => {})">`,
  ),
);

const loaders = fc.oneof(
  { weight: 4, arbitrary: scripts },
  { weight: 4, arbitrary: images },
  { weight: 3, arbitrary: frames },
  { weight: 3, arbitrary: links },
  { weight: 2, arbitrary: svg },
  { weight: 3, arbitrary: styles },
  { weight: 1, arbitrary: handlers },
);

/** Loaders inside elements that have their own document or fragment. */
const wrapped = fc.oneof(
  loaders.map((inner) => `<iframe srcdoc="${escaped(inner)}"></iframe>`),
  loaders.map((inner) => `<template>${inner}</template>`),
  loaders.map((inner) => `<noscript>${inner}</noscript>`),
  loaders.map((inner) => `<div><template shadowrootmode="open">${inner}</template></div>`),
  loaders.map((inner) => `<div><template shadowrootmode=closed>${inner}</template></div>`),
  loaders.map((inner) => `<svg><foreignObject>${inner}</foreignObject></svg>`),
  loaders.map((inner) => `<select><option>${inner}</select>`),
  loaders.map((inner) => `<math><mtext><table><mglyph>${inner}`),
);
const JUNK = [
  ...[
    '<div>',
    '</div>',
    '<table>',
    '<tr>',
    '<td>',
    '</table>',
    '<p>',
    '<b>',
    '</b>',
    '<svg>',
    '</svg>',
    '<math>',
  ],
  ...[
    '<!--',
    '-->',
    '<!-->',
    '<!--->',
    '--!>',
    '<![CDATA[',
    ']]>',
    '<title>',
    '</title>',
    '<textarea>',
    '</textarea>',
  ],
  ...[
    '<template>',
    '</template>',
    '<noscript>',
    '</noscript>',
    '<select>',
    '</select>',
    '<xmp>',
    '</xmp>',
    '<a href=x',
  ],
  ...[
    'text',
    '&lt;',
    '<',
    '>',
    '"',
    "'",
    '</p',
    '<br/>',
    '<div class="fuzz" title="',
    '\u0000',
    '</script>',
    '<?php ?>',
  ],
];

export const html = fc.array(
  fc.oneof(
    { weight: 5, arbitrary: loaders },
    { weight: 2, arbitrary: wrapped },
    { weight: 4, arbitrary: fc.constantFrom(...JUNK) },
  ),
  { minLength: 1, maxLength: 6 },
);
