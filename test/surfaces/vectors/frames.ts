import { group, js } from '../vector.ts';

const F = `var f=document.createElement('iframe');`;
const blank = `${F}document.body.append(f);`;
/** Code that loads a script with the pristine functions of another window `w`. */
const make = `var s=w.document.createElement('script');s.src='{{o}}/x.js';w.document.documentElement.append(s)`;
const FILTER = `<svg><filter id="f"><feImage href="{{o}}/p.gif"></feImage></filter><rect filter="url(#f)" width="9" height="9"/></svg>`;
const tag = '<script src={{o}}/x.js><\\/script>';

export const frames = group('frames', [
  ['parser', 'R', '<iframe src="{{o}}/f.html"></iframe>'],
  ['parser-lazy', 'R', '<iframe loading="lazy" src="{{o}}/f.html"></iframe>'],
  ['parser-sandboxed', 'R', '<iframe sandbox src="{{o}}/f.html"></iframe>'],
  ['parser-long-page', 'R', `${'<p>text</p>'.repeat(3000)}<iframe src="{{o}}/f.html"></iframe>`],
  ['parser-srcdoc', 'XR', `<iframe srcdoc="<script src='{{o}}/x.js'></script>"></iframe>`],
  ['parser-srcdoc-image', 'R', `<iframe srcdoc="<img src='{{o}}/p.gif'>"></iframe>`],
  ['parser-srcdoc-stylesheet', 'R', `<iframe srcdoc="<link rel=stylesheet href='{{o}}/c.css'>"></iframe>`],
  [
    'parser-srcdoc-nested',
    'R',
    `<iframe srcdoc="<iframe srcdoc=&quot;<img src='{{o}}/p.gif'>&quot;></iframe>"></iframe>`,
  ],
  [
    'parser-srcdoc-sandboxed',
    'R',
    `<iframe sandbox="allow-scripts" srcdoc="<img src='{{o}}/p.gif'>"></iframe>`,
  ],
  [
    'parser-srcdoc-fetch',
    'R',
    `<iframe srcdoc="<script>fetch('{{o}}/data').catch(()=>{})</script>"></iframe>`,
  ],
  ['parser-data-url', 'R', `<iframe src="data:text/html,<img src='{{o}}/p.gif'>"></iframe>`],
  ['parser-javascript', 'XR', `<iframe src="javascript:'${tag.replace('<\\/', '</')}'"></iframe>`],
  [
    'parser-own-page',
    'XR',
    '<iframe src="own.html"></iframe>',
    { files: { 'own.html': '<!doctype html><script src="{{o}}/x.js"></script>' } },
  ],
  [
    'frameset-in-srcdoc',
    'R',
    js(
      `var f=document.createElement('iframe');f.srcdoc='<frameset cols="*"><FRAME src="{{o}}/f.html"></frameset>';document.body.append(f)`,
    ),
  ],
  ['frameset', 'R', '', { head: '</head><frameset cols="*"><frame src="{{o}}/f.html"></frameset>' }],
  ['property', 'R', js(`${F}f.src='{{o}}/f.html';document.body.append(f)`)],
  ['property-after', 'R', js(`${blank}f.src='{{o}}/f.html'`)],
  ['attribute', 'R', js(`${F}f.setAttribute('src','{{o}}/f.html');document.body.append(f)`)],
  [
    'attribute-node',
    'R',
    js(`${blank}var a=document.createAttribute('src');a.value='{{o}}/f.html';f.setAttributeNode(a)`),
  ],
  ['location', 'R', js(`${blank}f.contentWindow.location='{{o}}/f.html'`)],
  ['location-href', 'R', js(`${blank}f.contentWindow.location.href='{{o}}/f.html'`)],
  ['location-replace', 'R', js(`${blank}f.contentWindow.location.replace('{{o}}/f.html')`)],
  ['location-assign', 'R', js(`${blank}frames[0].location.assign('{{o}}/f.html')`)],
  ['open-by-name', 'R', js(`${F}f.name='inner';document.body.append(f);window.open('{{o}}/f.html','inner')`)],
  [
    'link-target',
    'R',
    js(
      `${F}f.name='inner';document.body.append(f);var a=document.createElement('a');a.target='inner';a.href='{{o}}/f.html';document.body.append(a);a.click()`,
    ),
  ],
  [
    'srcdoc-in-markup',
    'R',
    js(
      `document.body.insertAdjacentHTML('beforeend','<iframe srcdoc="<style>body{background:url({{o}}/p.gif)}</style>"></iframe>')`,
    ),
  ],
  ['srcdoc-body-background', 'R', `<iframe srcdoc="<p>text</p><body background={{o}}/p.gif>"></iframe>`],
  ['srcdoc-fe-image', 'R', js(`${F}f.srcdoc='${FILTER}';document.body.append(f)`)],
  ['write-fe-image', 'R', js(`${blank}f.contentDocument.write('${FILTER}')`)],
  [
    'style-before-frame',
    'R',
    `<p id="p">text</p>${js(`p.style.backgroundImage='url({{o}}/p.gif)';${blank}`)}`,
  ],
  ['srcdoc-property', 'XR', js(`${F}f.srcdoc='${tag}';document.body.append(f)`)],
  ['srcdoc-attribute', 'XR', js(`${F}f.setAttribute('srcdoc','${tag}');document.body.append(f)`)],
  ['srcdoc-after', 'XR', js(`${blank}f.srcdoc='${tag}'`)],
  [
    'srcdoc-fetch',
    'R',
    js(`${F}f.srcdoc="<script>fetch('{{o}}/data').catch(()=>{})<\\/script>";document.body.append(f)`),
  ],
  [
    'srcdoc-built-up',
    'XR',
    js(`${F}f.srcdoc='<script src="'+{{parts}}.join('')+'/x.js"><\\/script>';document.body.append(f)`),
  ],
  [
    'srcdoc-in-html',
    'XR',
    js(
      `document.body.insertAdjacentHTML('beforeend','<iframe srcdoc="<script src={{o}}/x.js></scr'+'ipt>"></iframe>')`,
    ),
  ],
  ['javascript', 'XR', js(`${F}f.src="javascript:'${tag}'";document.body.append(f)`)],
  [
    'javascript-fetch',
    'R',
    js(`${F}f.src="javascript:void fetch('{{o}}/data').catch(()=>{})";document.body.append(f)`),
  ],
  ['javascript-location', 'XR', js(`${blank}f.contentWindow.location="javascript:'${tag}'"`)],
  [
    'blob',
    'XR',
    js(`${F}f.src=URL.createObjectURL(new Blob(['${tag}'],{type:'text/html'}));document.body.append(f)`),
  ],
  ['data-url', 'R', js(`${F}f.src="data:text/html,<img src='{{o}}/p.gif'>";document.body.append(f)`)],
  [
    'own-page',
    'XR',
    js(`${F}f.src='own.html';document.body.append(f)`),
    { files: { 'own.html': '<!doctype html><script src="{{o}}/x.js"></script>' } },
  ],
  [
    'own-page-next',
    'XR',
    js(`${F}f.src='own.html';document.body.append(f)`),
    {
      files: {
        'own.html': '<!doctype html><script>location="next.html"</script>',
        'next.html': '<!doctype html><script src="{{o}}/x.js"></script>',
      },
    },
  ],
  [
    'own-page-inline',
    'R',
    js(`${F}f.src='own.html';document.body.append(f)`),
    { files: { 'own.html': `<!doctype html><script>fetch('{{o}}/data').catch(()=>{})</script>` } },
  ],
  [
    'own-page-next-inline',
    'R',
    js(`${F}f.src='own.html';document.body.append(f)`),
    {
      files: {
        'own.html': '<!doctype html><script>location="next.html"</script>',
        'next.html': `<!doctype html><script>fetch('{{o}}/data').catch(()=>{})</script>`,
      },
    },
  ],
  [
    'own-page-image',
    'R',
    js(`${F}f.src='own.html';document.body.append(f)`),
    { files: { 'own.html': '<!doctype html><p>own</p><img src="{{o}}/p.gif">' } },
  ],
  ['clone', 'R', js(`${F}f.src='{{o}}/f.html';document.body.append(f.cloneNode())`)],
  ['html', 'R', js(`document.body.insertAdjacentHTML('beforeend','<iframe src="{{o}}/f.html"></iframe>')`)],
  [
    'inner-html',
    'R',
    js(`var d=document.createElement('div');document.body.append(d);d.innerHTML='<iframe src={{o}}/f.html>'`),
  ],
  [
    'fragment',
    'R',
    js(`document.body.append(new Range().createContextualFragment('<iframe src="{{o}}/f.html"></iframe>'))`),
  ],
  [
    'in-shadow',
    'R',
    `<div id="d"></div>${js(`${F}f.src='{{o}}/f.html';d.attachShadow({mode:'closed'}).append(f)`)}`,
  ],
  [
    'object-frame',
    'XR',
    js(`var f=document.createElement('object');f.data='own.html';f.type='text/html';document.body.append(f)`),
    { files: { 'own.html': '<!doctype html><script src="{{o}}/x.js"></script>' } },
  ],
  [
    'fenced',
    'R',
    js(
      `var f=document.createElement('fencedframe');f.config=new FencedFrameConfig('{{o}}/f.html');document.body.append(f)`,
    ),
    { browsers: [] },
  ],
  ['portal-of-frame-html', 'R', js(`${blank}f.contentDocument.body.innerHTML='<img src="{{o}}/p.gif">'`)],
]);

/** Windows of the same origin and their untouched functions. */
export const realms = group('realms', [
  ['content-window', 'XR', js(`${blank}var w=f.contentWindow;${make}`)],
  ['content-document', 'XR', js(`${blank}var w=f.contentDocument.defaultView;${make}`)],
  ['window-index', 'XR', js(`${blank}var w=window[0];${make}`)],
  ['frames-index', 'XR', js(`${blank}var w=frames[0];${make}`)],
  ['self-index', 'XR', js(`${blank}var w=self[window.length-1];${make}`)],
  ['window-name', 'XR', js(`${F}f.name='inner';document.body.append(f);var w=window.inner;${make}`)],
  ['window-id', 'XR', js(`${F}f.name='inner';document.body.append(f);var w=window['inner'];${make}`)],
  [
    'document-name',
    'XR',
    js(`${F}f.name='inner';document.body.append(f);var w=document.inner;${make}`),
    { browsers: ['chromium'] },
  ],
  [
    'on-load',
    'XR',
    js(`${F}f.onload=()=>{var w=f.contentWindow;f.onload=null;${make}};document.body.append(f)`),
  ],
  ['on-load-attribute', 'XR', `<iframe onload="var w=this.contentWindow;this.onload=null;${make}"></iframe>`],
  ['parser-frame', 'XR', `<iframe id="f"></iframe>${js(`var w=frames[0];${make}`)}`],
  ['parser-frame-window', 'XR', `<iframe id="f"></iframe>${js(`var w=f.contentWindow;${make}`)}`],
  [
    'inner-html',
    'XR',
    js(
      `var d=document.createElement('div');document.body.append(d);d.innerHTML='<iframe></iframe>';var w=window[0];${make}`,
    ),
  ],
  ['written', 'XR', js(`document.write('<iframe></iframe>');var w=window[0];${make}`)],
  [
    'insert-adjacent',
    'XR',
    js(`document.body.insertAdjacentHTML('afterbegin','<iframe></iframe>');var w=frames[0];${make}`),
  ],
  [
    'fragment',
    'XR',
    js(
      `document.body.append(new Range().createContextualFragment('<iframe></iframe>'));var w=frames[0];${make}`,
    ),
  ],
  [
    'in-shadow',
    'XR',
    `<div id="d"></div>${js(`${F}d.attachShadow({mode:'closed'}).append(f);var w=f.contentWindow;${make}`)}`,
  ],
  [
    'in-shadow-load',
    'XR',
    `<div id="d"></div>${js(`${F}f.onload=e=>{var w=e.target.contentWindow;f.onload=null;${make}};d.attachShadow({mode:'closed'}).append(f)`)}`,
  ],
  [
    'object',
    'XR',
    js(
      `var f=document.createElement('object');f.data='about:blank';document.body.append(f);var w=f.contentWindow||frames[0];${make}`,
    ),
    { browsers: [] },
  ],
  [
    'nested',
    'XR',
    js(
      `${blank}var g=f.contentDocument.createElement('iframe');f.contentDocument.body.append(g);var w=g.contentWindow;${make}`,
    ),
  ],
  [
    'frame-of-frame-index',
    'XR',
    js(
      `${blank}var g=f.contentDocument.createElement('iframe');f.contentDocument.body.append(g);var w=frames[0][0];${make}`,
    ),
  ],
  [
    'create-in-frame',
    'XR',
    js(`${blank}var s=f.contentDocument.createElement('script');s.src='{{o}}/x.js';document.body.append(s)`),
  ],
  [
    'append-of-frame',
    'XR',
    js(
      `${blank}var s=document.createElement('script');s.src='{{o}}/x.js';f.contentWindow.Node.prototype.appendChild.call(document.body,s)`,
    ),
  ],
  [
    'setter-of-frame',
    'XR',
    js(
      `${blank}var s=document.createElement('script');Object.getOwnPropertyDescriptor(f.contentWindow.HTMLScriptElement.prototype,'src').set.call(s,'{{o}}/x.js');document.body.append(s)`,
    ),
  ],
  [
    'setter-and-append-of-frame',
    'XR',
    js(
      `${blank}var s=document.createElement('script');Object.getOwnPropertyDescriptor(f.contentWindow.HTMLScriptElement.prototype,'src').set.call(s,'{{o}}/x.js');f.contentWindow.Node.prototype.appendChild.call(document.body,s)`,
    ),
  ],
  [
    'frame-removed',
    'R',
    js(`${blank}var x=f.contentWindow.fetch;try{x.call(window,'{{o}}/data').catch(()=>{})}catch(e){}`),
  ],
  ['fetch', 'R', js(`${blank}f.contentWindow.fetch('{{o}}/data').catch(()=>{})`)],
  ['xhr', 'R', js(`${blank}var x=new f.contentWindow.XMLHttpRequest;x.open('GET','{{o}}/data');x.send()`)],
  ['beacon', 'R', js(`${blank}f.contentWindow.navigator.sendBeacon('{{o}}/data')`)],
  [
    'beacon-call',
    'R',
    js(`${blank}f.contentWindow.Navigator.prototype.sendBeacon.call(navigator,'{{o}}/data')`),
  ],
  ['image', 'R', js(`${blank}new f.contentWindow.Image().src='{{o}}/p.gif'`)],
  ['socket', 'R', js(`${blank}new f.contentWindow.WebSocket('{{w}}/ws')`)],
  [
    'worker',
    'R',
    js(`${blank}new f.contentWindow.Worker(URL.createObjectURL(new Blob(["fetch('{{o}}/data')"])))`),
  ],
  [
    'eval',
    'XR',
    js(
      `${blank}f.contentWindow.eval("var s=document.createElement('script');s.src='{{o}}/x.js';document.documentElement.append(s)")`,
    ),
  ],
  [
    'script-in-frame',
    'XR',
    js(
      `${blank}var t=f.contentDocument.createElement('script');t.text="var s=document.createElement('script');s.src='{{o}}/x.js';document.documentElement.append(s)";f.contentDocument.body.append(t)`,
    ),
  ],
  ['document-write', 'XR', js(`${blank}var d=f.contentDocument;d.open();d.write('<p>${tag}');d.close()`)],
  [
    'document-write-image',
    'R',
    js(`${blank}var d=f.contentDocument;d.write('<img src="{{o}}/p.gif">');d.close()`),
  ],
  ['write-called', 'XR', js(`${blank}f.contentWindow.Document.prototype.write.call(document,'${tag}')`)],
  [
    'timer-of-frame',
    'XR',
    js(
      `${blank}f.contentWindow.setTimeout("var s=document.createElement('script');s.src='{{o}}/x.js';document.documentElement.append(s)",1)`,
    ),
  ],
  [
    'restored-fetch',
    'R',
    js(`${blank}window.fetch=f.contentWindow.fetch.bind(window);fetch('{{o}}/data').catch(()=>{})`),
  ],
  [
    'restored-function',
    'R',
    js(`${blank}var F2=f.contentWindow.Function;F2("fetch('{{o}}/data').catch(()=>{})")()`),
  ],
  [
    'srcdoc-navigated',
    'XR',
    js(
      `${F}f.srcdoc='<p>one';f.onload=()=>{f.onload=null;var w=f.contentWindow;${make}};document.body.append(f)`,
    ),
  ],
  [
    'own-page-navigated',
    'XR',
    js(
      `${F}f.src='own.html';f.onload=()=>{f.onload=null;var w=f.contentWindow;${make}};document.body.append(f)`,
    ),
    { files: { 'own.html': '<!doctype html><p>own' } },
  ],
  [
    'own-page-fetch',
    'R',
    js(
      `${F}f.src='own.html';f.onload=()=>f.contentWindow.fetch('{{o}}/data').catch(()=>{});document.body.append(f)`,
    ),
    { files: { 'own.html': '<!doctype html><p>own' } },
  ],
  [
    'blob-page',
    'XR',
    js(
      `${F}f.src=URL.createObjectURL(new Blob(['<p>x'],{type:'text/html'}));f.onload=()=>{f.onload=null;var w=f.contentWindow;${make}};document.body.append(f)`,
    ),
  ],
  [
    'opened',
    'R',
    '<button id="go">go</button>' +
      js(
        `document.getElementById('go').onclick=()=>{var w=open('about:blank');w.fetch('{{o}}/data').catch(()=>{})}`,
      ),
    { click: true },
  ],
  [
    'opened-own-page',
    'R',
    '<button id="go">go</button>' +
      js(
        `document.getElementById('go').onclick=()=>{var w=open('own.html');w.onload=()=>w.fetch('{{o}}/data').catch(()=>{})}`,
      ),
    { click: true, files: { 'own.html': '<!doctype html><p>own' } },
  ],
  [
    'top-of-frame',
    'XR',
    js(
      `${F}f.srcdoc="<script>var d=top.document,s=d.createElement('script');s.src='{{o}}/x.js';d.body.append(s)<\\/script>";document.body.append(f)`,
    ),
  ],
]);

/** Declarative shadow roots. */
export const shadow = group('shadow', [
  [
    'open-script',
    'XR',
    '<div><template shadowrootmode="open"><script src="{{o}}/x.js"></script></template></div>',
  ],
  [
    'open-behind-script',
    'XR',
    '<div><script>0</script><template shadowrootmode="open"><script src="{{o}}/x.js"></script></template></div>',
  ],
  [
    'open-behind-script-style',
    'R',
    `<div id="h"><script>0</script><template shadowrootmode="open"><b id="b">b</b></template><i></i></div><script>h.shadowRoot.getElementById('b').style.backgroundImage='url({{o}}/p.gif)'</script>`,
  ],
  [
    'closed-script',
    'XR',
    '<div><template shadowrootmode="closed"><script src="{{o}}/x.js"></script></template></div>',
  ],
  [
    'open-async',
    'XR',
    '<div><template shadowrootmode="open"><script async src="{{o}}/x.js"></script></template></div>',
  ],
  [
    'closed-module',
    'XR',
    '<div><template shadowrootmode="closed"><script type="module" src="{{o}}/m.mjs"></script></template></div>',
  ],
  ['open-image', 'R', '<div><template shadowrootmode="open"><img src="{{o}}/p.gif"></template></div>'],
  ['closed-image', 'R', '<div><template shadowrootmode="closed"><img src="{{o}}/p.gif"></template></div>'],
  [
    'open-frame',
    'R',
    '<div><template shadowrootmode="open"><iframe src="{{o}}/f.html"></iframe></template></div>',
  ],
  [
    'closed-frame',
    'R',
    '<div><template shadowrootmode="closed"><iframe src="{{o}}/f.html"></iframe></template></div>',
  ],
  [
    'open-stylesheet',
    'R',
    '<div><template shadowrootmode="open"><link rel="stylesheet" href="{{o}}/c.css"></template></div>',
  ],
  [
    'open-style',
    'R',
    '<div><template shadowrootmode="open"><style>p{background:url({{o}}/p.gif)}</style><p>x</p></template></div>',
  ],
  [
    'closed-style',
    'R',
    '<div><template shadowrootmode="closed"><style>p{background:url({{o}}/p.gif)}</style><p>x</p></template></div>',
  ],
  [
    'nested-script',
    'XR',
    '<div><template shadowrootmode="open"><div><template shadowrootmode="open"><script src="{{o}}/x.js"></script></template></div></template></div>',
  ],
  [
    'open-long-page',
    'XR',
    `${'<p>text</p>'.repeat(3000)}<div><template shadowrootmode="open"><script src="{{o}}/x.js"></script></template></div>`,
  ],
]);
