// Ways to write the address of a host without consent. `@@` is replaced by the number of the case.
import fc from 'fast-check';

/** The host of a service that is granted after the cases have run, with `--partial`. */
export const FRIEND = 'friend.test';
/** Two hosts of a service without consent, and one that no service declares. */
const HOSTS = ['tracker.test', 'eu.tracker.test', 'stranger.test'];
if (process.argv.includes('--partial')) HOSTS.push(FRIEND, FRIEND, FRIEND);
export const host = fc.constantFrom(...HOSTS);

const WRITTEN = [
  (name, path) => `https://${name}${path}`,
  (name, path) => `https://${name}${path}`,
  (name, path) => `//${name}${path}`,
  (name, path) => `HTTPS://${name.toUpperCase()}${path}`,
  (name, path) => `https:\\\\${name}${path}`,
  (name, path) => `\\/${name}${path}`,
  (name, path) => `///${name}${path}`,
  (name, path) => `https:///${name}${path}`,
  (name, path) => ` \n\t${`https://${name}${path}`} `,
  (name, path) => `ht\ntps:/\t/${name}${path}`,
  (name, path) => `https://user:word@${name}${path}`,
  (name, path) => `https://app.test@${name}${path}`,
  (name, path) => `https://${name}:443${path}`,
  (name, path) => `https://${name}.${path}`,
  (name, path) => `https://${name.replace('t', '%74')}${path}`,
  (name, path) => `https://${name.replace('r', 'ｒ')}${path}`,
  (name, path) => `https://${name}${path}?from=https://app.test/`,
  (name, path) => `https://${name}${path}#https://app.test/`,
];

/** `end` tells the server how to answer: `x.js`, `x.css`, `x.gif`, `x.html`. */
export const address = (end) =>
  fc.tuple(fc.constantFrom(...WRITTEN), host).map(([write, name]) => write(name, `/@@/${end}`));

/** Absolute, for `WebSocket` and other APIs that accept no scheme-relative address. */
export const absolute = (end, scheme = 'https') => host.map((name) => `${scheme}://${name}/@@/${end}`);

export const PIXEL = 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==';

const inCss = [
  (url) => `url(${url})`,
  (url) => `url("${url}")`,
  (url) => `url( '${url}' )`,
  (url) => `URL(${url})`,
  (url) => `u\\72l(${url})`,
  (url) => `url("${url.replace('https:', 'https\\3a ')}")`,
  (url) => `image-set("${url}" 1x)`,
  (url) => `image-set(url(${url}) 1x, url(${PIXEL}) 2x)`,
  (url) => `cross-fade(url(${PIXEL}), url(${url}), 50%)`,
  (url) => `linear-gradient(red, blue), url(${url})`,
];
const image = fc.tuple(fc.constantFrom(...inCss), absolute('x.gif')).map(([write, url]) => write(url));
export const cssImage = fc.array(image, { minLength: 1, maxLength: 3 }).map((all) => all.join(', '));

/** Declarations that make the browser fetch an image. */
export const declaration = fc
  .tuple(
    fc.constantFrom(
      ...[
        'background',
        'background-image',
        'BACKGROUND',
        'list-style-image',
        'border-image-source',
        'mask-image',
      ],
      ...['content', '-webkit-mask-image', 'shape-outside', '--x:red;background-image'],
    ),
    cssImage,
  )
  .map(([name, value]) => `${name}: ${value}`);

const rules = fc.oneof(
  declaration.map((text) => `.fuzz, .fuzz * { ${text} }`),
  declaration.map((text) => `.fuzz::before { content: ""; display: block; ${text} }`),
  declaration.map((text) => `@media all { .fuzz { ${text} } }`),
  declaration.map((text) => `.fuzz { & b { ${text} } ${text} }`),
  cssImage.map((image) => `.fuzz { --image: ${image}; background-image: var(--image) }`),
  absolute('x.css').map((url) => `@import "${url}";`),
  absolute('x.css').map((url) => `@import url(${url}) screen;`),
  absolute('x.css').map((url) => `@\\69mport '${url}';`),
  absolute('x.css').map((url) => `/* @import */ @import/**/url("${url}");`),
  absolute('x.woff').map(
    (url) => `@font-face { font-family: F@@; src: url(${url}) } .fuzz { font-family: F@@ }`,
  ),
);
export const sheet = fc.array(rules, { minLength: 1, maxLength: 3 }).map((all) => all.join('\n'));
