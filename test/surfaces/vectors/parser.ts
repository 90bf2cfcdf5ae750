import { group } from '../vector.ts';

const loader = `import('{{o}}/m.mjs').catch(()=>{})`;

/** Scripts that stand in the HTML. */
export const parser = group('parser', [
  ['script', 'XR', '<script src="{{o}}/x.js"></script>'],
  ['script-async', 'XR', '<script async src="{{o}}/x.js"></script>'],
  ['script-defer', 'XR', '<script defer src="{{o}}/x.js"></script>'],
  ['script-module', 'XR', '<script type="module" src="{{o}}/m.mjs"></script>'],
  ['script-module-async', 'XR', '<script type="module" async src="{{o}}/m.mjs"></script>'],
  ['script-head', 'XR', '', { head: '<script src="{{o}}/x.js"></script>' }],
  ['script-head-async', 'XR', '', { head: '<script async src="{{o}}/x.js"></script>' }],
  ['script-protocol-relative', 'XR', '<script src="{{s}}/x.js"></script>'],
  ['script-upper-case', 'XR', '<SCRIPT SRC="HTTPS:{{s}}/x.js"></SCRIPT>'],
  ['script-backslashes', 'XR', '<script src="https:\\\\{{h}}\\x.js"></script>'],
  ['script-one-slash-scheme', 'XR', '<script src="https:/\t/{{h}}/x.js"></script>'],
  ['script-spaces', 'XR', '<script src="  \n {{o}}/x.js  "></script>'],
  ['script-entity', 'XR', '<script src="https:&#47;&#x2f;{{h}}/x.js"></script>'],
  ['script-trailing-query', 'XR', '<script src="{{o}}/x.js?from=https://app.test/#cdn.test"></script>'],
  ['script-base', 'XR', '<script src="x.js"></script>', { head: '<base href="{{o}}/">' }],
  ['script-nested', 'XR', '<div><p><b><script src="{{o}}/x.js"></script></b></p></div>'],
  ['script-table', 'XR', '<table><tr><script src="{{o}}/x.js"></script></table>'],
  ['script-after-body', 'XR', '<p>end</p></body><script src="{{o}}/x.js"></script>'],
  ['script-svg', 'XR', '<svg><script href="{{o}}/x.js"></script></svg>'],
  ['script-svg-xlink', 'XR', '<svg><script xlink:href="{{o}}/x.js"></script></svg>'],
  [
    'script-data-url',
    'XR',
    `<script src="data:text/javascript,var s=document.createElement('script');s.src='{{o}}/x.js';document.head.append(s)"></script>`,
  ],
  ['script-long-page', 'XR', `${'<p>text</p>'.repeat(3000)}<script src="{{o}}/x.js"></script>`],
  ['module-static-import', 'XR', `<script type="module">import '{{o}}/m.mjs';</script>`],
  ['module-export-from', 'XR', `<script type="module">export { value } from '{{o}}/m.mjs';</script>`],
  ['module-dynamic-import', 'XR', `<script type="module">${loader}</script>`],
  ['inline-dynamic-import', 'XR', `<script>${loader}</script>`],
  [
    'inline-dynamic-import-base',
    'XR',
    `<script>import('./m.mjs').catch(()=>{})</script>`,
    { head: '<base href="{{o}}/">' },
  ],
  [
    'importmap',
    'XR',
    `<script type="importmap">{"imports":{"lib":"{{o}}/m.mjs"}}</script><script type="module">import('lib').catch(()=>{})</script>`,
  ],
  [
    'importmap-static',
    'XR',
    `<script type="importmap">{"imports":{"lib/":"{{o}}/"}}</script><script type="module">import 'lib/m.mjs'</script>`,
  ],
  [
    'speculation-rules',
    'R',
    `<script type="speculationrules">{"prefetch":[{"source":"list","urls":["{{o}}/next.html"]}]}</script>`,
    { browsers: ['chromium'] },
  ],
  [
    'speculation-rules-prerender',
    'R',
    `<script type="speculationrules">{"prefetch":[{"urls":["{{o}}/next.html"],"eagerness":"immediate"}]}</script>`,
    { browsers: ['chromium'] },
  ],
  [
    'own-module-imports',
    'XR',
    `<script type="module" src="own.js"></script>`,
    { files: { 'own.js': `import '{{o}}/m.mjs';` } },
  ],
  ['no-meta-script', 'XR', '<script src="{{o}}/x.js"></script>', { meta: false }],
  ['no-meta-async', 'XR', '<script async src="{{o}}/x.js"></script>', { meta: false }],
  ['no-meta-defer', 'XR', '<script defer src="{{o}}/x.js"></script>', { meta: false }],
  ['no-meta-module', 'XR', '<script type="module" src="{{o}}/m.mjs"></script>', { meta: false }],
  ['no-meta-image', 'R', '<img src="{{o}}/p.gif">', { meta: false }],
  ['no-meta-stylesheet', 'R', '<link rel="stylesheet" href="{{o}}/c.css">', { meta: false }],
]);

/** What stands above the SDK or comes with the response: no script of a page can hold its request. */
export const before = group('before', [
  ['script-above', 'XR', '', { above: '<script src="{{o}}/x.js"></script>' }],
  ['async-above', 'XR', '', { above: '<script async src="{{o}}/x.js"></script>' }],
  ['defer-above', 'XR', '', { above: '<script defer src="{{o}}/x.js"></script>' }],
  ['module-above', 'XR', '', { above: '<script type="module" src="{{o}}/m.mjs"></script>' }],
  [
    'image-above',
    'R',
    '',
    { above: '<link rel="icon" href="data:,"><script>new Image().src="{{o}}/p.gif"</script>' },
  ],
  ['link-header-preload', 'R', '', { headers: { Link: '<{{o}}/x.js>; rel=preload; as=script' } }],
  [
    'link-header-stylesheet',
    'R',
    '',
    { headers: { Link: '<{{o}}/c.css>; rel=stylesheet' }, browsers: ['firefox'] },
  ],
  [
    'link-header-preconnect',
    'R',
    '',
    { headers: { Link: '<{{o}}>; rel=preconnect' }, browsers: ['firefox'], connects: true },
  ],
  [
    'csp-report',
    'R',
    `<script>eval('1')</script>`,
    {
      headers: {
        'Content-Security-Policy-Report-Only': `script-src 'unsafe-inline' {{a}}; report-uri {{o}}/report`,
      },
    },
  ],
  ['refresh-header', 'R', '', { headers: { Refresh: '0;url={{o}}/next.html' } }],
]);

const snippet = 'function {{i}}){mark()} {{i}})';
const own = (text: string) => ({ files: { 'own.js': text } });
const byOwn = '<script src="own.js"></script>';

/** Inline snippets, recognized by a text of the service. */
export const inline = group(
  'inline',
  [
    ['script', 'X', `<script>${snippet}</script>`],
    ['script-module', 'X', `<script type="module">${snippet}</script>`],
    ['script-head', 'X', '', { head: `<script>${snippet}</script>` }],
    ['script-svg', 'X', `<svg><script>${snippet}</script></svg>`],
    [
      'script-loads',
      'XR',
      `<script>function {{i}}u){var s=document.createElement('script');s.src=u;document.head.append(s)} {{i}}'{{o}}/x.js')</script>`,
    ],
    [
      'text',
      'X',
      byOwn,
      own(`var s=document.createElement('script');s.text='${snippet}';document.body.append(s)`),
    ],
    [
      'text-node',
      'X',
      byOwn,
      own(`var s=document.createElement('script');s.append('${snippet}');document.body.append(s)`),
    ],
    [
      'text-after-insertion',
      'X',
      byOwn,
      own(`var s=document.createElement('script');document.body.append(s);s.append('${snippet}')`),
    ],
    [
      'inner-html',
      'X',
      byOwn,
      own(`var s=document.createElement('script');s.innerHTML='${snippet}';document.body.append(s)`),
    ],
    [
      'text-content',
      'X',
      byOwn,
      own(`var s=document.createElement('script');s.textContent='${snippet}';document.body.append(s)`),
    ],
    ['written', 'X', byOwn, own(`document.write('<script>${snippet}<\\/script>')`)],
    [
      'written-in-pieces',
      'X',
      byOwn,
      own(
        `document.write('<scr');document.write('ipt>function ');document.write('${snippet.slice(9)}');document.write('</scr'+'ipt>')`,
      ),
    ],
    [
      'fragment',
      'X',
      byOwn,
      own(
        `document.body.append(document.createRange().createContextualFragment('<script>${snippet}<\\/script>'))`,
      ),
    ],
    [
      'clone',
      'X',
      byOwn,
      own(
        `var s=document.createElement('script');s.text='${snippet}';document.body.append(s.cloneNode(true))`,
      ),
    ],
  ],
  { only: 'declared' },
);
