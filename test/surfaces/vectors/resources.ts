import { group, js } from '../vector.ts';

/** Images, media and other elements that load by an attribute. */
export const images = group('images', [
  ['parser', 'R', '<img src="{{o}}/p.gif">'],
  ['parser-srcset', 'R', '<img srcset="{{o}}/p.gif 1x">'],
  ['parser-srcset-second', 'R', '<img src="own.gif" srcset="own.gif 1w, {{o}}/p.gif 900w" sizes="900px">'],
  ['parser-picture', 'R', '<picture><source srcset="{{o}}/p.gif"><img alt=""></picture>'],
  [
    'parser-picture-media',
    'R',
    '<picture><source media="(min-width:1px)" type="image/gif" srcset="{{o}}/p.gif 1x"><img src="data:," alt=""></picture>',
  ],
  ['parser-input', 'R', '<input type="image" src="{{o}}/p.gif">'],
  ['parser-lazy', 'R', '<img loading="lazy" src="{{o}}/p.gif">'],
  ['parser-noscript-not', 'R', '<div><img src="{{o}}/p.gif" style="display:none" width=1 height=1></div>'],
  ['parser-image-tag', 'R', '<image src="{{o}}/p.gif">'],
  ['parser-body-background', 'R', '', { head: '</head><body background="{{o}}/p.gif">' }],
  ['parser-table-background', 'R', '<table background="{{o}}/p.gif"><tr><td>x</table>'],
  ['parser-td-background', 'R', '<table><tr><td background="{{o}}/p.gif">x</table>'],
  ['parser-long-page', 'R', `${'<p>text</p>'.repeat(3000)}<img src="{{o}}/p.gif">`],
  ['new-image', 'R', js(`new Image().src='{{o}}/p.gif'`)],
  ['new-image-assign', 'R', js(`Object.assign(new Image(1,1),{src:'{{o}}/p.gif'})`)],
  ['create-element', 'R', js(`document.createElement('img').src='{{o}}/p.gif'`)],
  [
    'create-ns',
    'R',
    js(`document.createElementNS('http://www.w3.org/1999/xhtml','img').setAttribute('src','{{o}}/p.gif')`),
  ],
  ['set-attribute', 'R', js(`new Image().setAttribute('src','{{o}}/p.gif')`)],
  ['set-attribute-ns', 'R', js(`new Image().setAttributeNS(null,'src','{{o}}/p.gif')`)],
  [
    'attribute-node',
    'R',
    js(`var a=document.createAttribute('src');a.value='{{o}}/p.gif';new Image().setAttributeNode(a)`),
  ],
  [
    'attribute-value',
    'R',
    js(`var i=new Image();i.setAttribute('src','data:,');i.getAttributeNode('src').value='{{o}}/p.gif'`),
  ],
  [
    'attribute-item-value',
    'R',
    js(`var i=new Image();i.setAttribute('src','data:,');i.attributes[0].value='{{o}}/p.gif'`),
  ],
  ['built-up', 'R', js(`new Image().src={{parts}}.join('')+'/p.gif'`)],
  ['srcset-property', 'R', js(`new Image().srcset='{{o}}/p.gif 1x'`)],
  ['srcset-attribute', 'R', js(`new Image().setAttribute('srcset','{{o}}/p.gif')`)],
  [
    'source-appended',
    'R',
    js(
      `var p=document.createElement('picture'),s=document.createElement('source'),i=new Image();s.srcset='{{o}}/p.gif';p.append(s,i);document.body.append(p)`,
    ),
  ],
  [
    'lazy-property',
    'R',
    js(`var i=new Image();i.loading='lazy';i.src='{{o}}/p.gif';document.body.append(i)`),
  ],
  ['decode', 'R', js(`var i=new Image();i.src='{{o}}/p.gif';i.decode().catch(()=>{})`)],
  [
    'input-property',
    'R',
    js(`var i=document.createElement('input');i.type='image';i.src='{{o}}/p.gif';document.body.append(i)`),
  ],
  [
    'input-type-last',
    'R',
    js(`var i=document.createElement('input');i.src='{{o}}/p.gif';document.body.append(i);i.type='image'`),
  ],
  [
    'table-background',
    'R',
    js(
      `var t=document.createElement('table');t.setAttribute('background','{{o}}/p.gif');t.innerHTML='<tr><td>x';document.body.append(t)`,
    ),
  ],
  ['body-background', 'R', js(`document.body.background='{{o}}/p.gif'`)],
  [
    'clone',
    'R',
    js(
      `var t=document.createElement('template');t.innerHTML='<img>';var i=t.content.firstChild;i.setAttribute('src','{{o}}/p.gif');document.body.append(i.cloneNode())`,
    ),
  ],
  [
    'inert-document',
    'R',
    js(
      `var d=document.implementation.createHTMLDocument('');var i=d.createElement('img');i.src='{{o}}/p.gif';document.body.append(i)`,
    ),
  ],
  [
    'notification-icon',
    'R',
    js(
      `navigator.mediaSession.metadata=new MediaMetadata({artwork:[{src:'{{o}}/p.gif',sizes:'96x96',type:'image/gif'}]})`,
    ),
    { browsers: [] },
  ],
  ['attribution-src', 'R', '<img attributionsrc="{{o}}/register" src="data:,">', { browsers: [] }],
  ['favicon', 'R', '', { head: '<link rel="icon" href="{{o}}/p.gif">', browsers: [] }],
]);

export const media = group('media', [
  ['video', 'R', '<video src="{{o}}/v.mp4" preload="auto"></video>', { most: 3 }],
  ['video-autoplay', 'R', '<video src="{{o}}/v.mp4" autoplay muted></video>', { most: 3 }],
  [
    'video-source',
    'R',
    '<video preload="auto"><source src="{{o}}/v.mp4" type="video/mp4"></video>',
    { most: 3 },
  ],
  ['poster', 'R', '<video poster="{{o}}/p.gif"></video>'],
  ['audio', 'R', '<audio src="{{o}}/a.mp3" preload="auto"></audio>', { most: 3 }],
  [
    'track',
    'R',
    '<video crossorigin="anonymous"><track default src="{{o}}/t.vtt" kind="subtitles"></video>',
    { browsers: ['chromium'] },
  ],
  ['audio-constructor', 'R', js(`new Audio('{{o}}/a.mp3').load()`), { most: 3 }],
  ['audio-property', 'R', js(`var a=new Audio();a.preload='auto';a.src='{{o}}/a.mp3'`), { most: 3 }],
  [
    'video-property',
    'R',
    js(`var v=document.createElement('video');v.preload='auto';v.src='{{o}}/v.mp4';document.body.append(v)`),
    { most: 3 },
  ],
  [
    'video-attribute',
    'R',
    js(`var v=document.createElement('video');v.setAttribute('src','{{o}}/v.mp4');v.load()`),
    { most: 3 },
  ],
  [
    'source-property',
    'R',
    js(
      `var v=document.createElement('video'),s=document.createElement('source');v.preload='auto';s.src='{{o}}/v.mp4';v.append(s);document.body.append(v)`,
    ),
    { most: 3 },
  ],
  [
    'poster-property',
    'R',
    js(`var v=document.createElement('video');v.poster='{{o}}/p.gif';document.body.append(v)`),
  ],
  [
    'track-property',
    'R',
    js(
      `var v=document.createElement('video'),t=document.createElement('track');v.crossOrigin='anonymous';t.src='{{o}}/t.vtt';t.default=true;v.append(t);document.body.append(v);t.track.mode='showing'`,
    ),
  ],
  [
    'inner-html-video',
    'R',
    js(`document.body.insertAdjacentHTML('beforeend','<video preload=auto src="{{o}}/v.mp4"></video>')`),
    { most: 3 },
  ],
  ['object', 'R', '<object data="{{o}}/f.html" type="text/html"></object>'],
  ['object-image', 'R', '<object data="{{o}}/p.gif" type="image/gif"></object>'],
  ['embed', 'R', '<embed src="{{o}}/f.html" type="text/html">'],
  [
    'object-property',
    'R',
    js(`var o=document.createElement('object');o.data='{{o}}/f.html';document.body.append(o)`),
  ],
  [
    'object-attribute',
    'R',
    js(
      `var o=document.createElement('object');document.body.append(o);o.setAttribute('data','{{o}}/f.html')`,
    ),
  ],
  [
    'embed-property',
    'R',
    js(`var e=document.createElement('embed');e.src='{{o}}/f.html';document.body.append(e)`),
  ],
  ['embed-html', 'R', js(`document.body.insertAdjacentHTML('beforeend','<embed src="{{o}}/f.html">')`)],
]);

/** Links that load. */
export const links = group('links', [
  ['stylesheet', 'R', '<link rel="stylesheet" href="{{o}}/c.css">'],
  ['stylesheet-head', 'R', '', { head: '<link rel="stylesheet" href="{{o}}/c.css">' }],
  ['stylesheet-print', 'R', '<link rel="stylesheet" media="print" href="{{o}}/c.css">'],
  ['stylesheet-alternate', 'R', '<link rel="alternate stylesheet" title="b" href="{{o}}/c.css">'],
  ['preload', 'R', '<link rel="preload" as="script" href="{{o}}/x.js">'],
  ['preload-image', 'R', '<link rel="preload" as="image" imagesrcset="{{o}}/p.gif 1x" href="data:,">'],
  ['preload-font', 'R', '<link rel="preload" as="font" crossorigin href="{{o}}/f.woff2">'],
  ['modulepreload', 'R', '<link rel="modulepreload" href="{{o}}/m.mjs">'],
  ['prefetch', 'R', '<link rel="prefetch" href="{{o}}/next.html">'],
  ['preconnect', 'R', '<link rel="preconnect" href="{{o}}">', { browsers: ['firefox'], connects: true }],
  ['manifest', 'R', '', { head: '<link rel="manifest" href="{{o}}/site.json">', browsers: [] }],
  [
    'dynamic-stylesheet',
    'R',
    js(
      `var l=document.createElement('link');l.rel='stylesheet';l.href='{{o}}/c.css';document.head.append(l)`,
    ),
  ],
  [
    'dynamic-stylesheet-rel-last',
    'R',
    js(
      `var l=document.createElement('link');l.href='{{o}}/c.css';document.head.append(l);l.rel='stylesheet'`,
    ),
  ],
  [
    'dynamic-stylesheet-attribute',
    'R',
    js(
      `var l=document.createElement('link');l.setAttribute('rel','stylesheet');document.head.append(l);l.setAttribute('href','{{o}}/c.css')`,
    ),
  ],
  [
    'dynamic-stylesheet-rel-list',
    'R',
    js(
      `var l=document.createElement('link');l.href='{{o}}/c.css';l.relList.add('stylesheet');document.head.append(l)`,
    ),
  ],
  [
    'dynamic-preload',
    'R',
    js(
      `var l=document.createElement('link');l.rel='preload';l.as='script';l.href='{{o}}/x.js';document.head.append(l)`,
    ),
  ],
  [
    'dynamic-preload-srcset',
    'R',
    js(
      `var l=document.createElement('link');l.rel='preload';l.as='image';l.imageSrcset='{{o}}/p.gif 1x';document.head.append(l)`,
    ),
  ],
  [
    'dynamic-modulepreload',
    'R',
    js(
      `var l=document.createElement('link');l.rel='modulepreload';l.href='{{o}}/m.mjs';document.head.append(l)`,
    ),
  ],
  [
    'dynamic-prefetch',
    'R',
    js(
      `var l=document.createElement('link');l.rel='prefetch';l.href='{{o}}/next.html';document.head.append(l)`,
    ),
  ],
  [
    'dynamic-preconnect',
    'R',
    js(`var l=document.createElement('link');l.rel='preconnect';l.href='{{o}}';document.head.append(l)`),
    { browsers: ['firefox'], connects: true },
  ],
  [
    'html-stylesheet',
    'R',
    js(`document.head.insertAdjacentHTML('beforeend','<link rel=stylesheet href="{{o}}/c.css">')`),
  ],
  [
    'html-preload',
    'R',
    js(`document.head.insertAdjacentHTML('beforeend','<link rel=preload as=style href="{{o}}/c.css">')`),
  ],
  [
    'clone-stylesheet',
    'R',
    js(
      `var l=document.createElement('link');l.rel='stylesheet';l.href='{{o}}/c.css';document.head.append(l.cloneNode())`,
    ),
  ],
  [
    'processing-instruction',
    'R',
    js(
      `document.insertBefore(document.createProcessingInstruction('xml-stylesheet','href="{{o}}/c.css" type="text/css"'),document.documentElement)`,
    ),
    { browsers: [] },
  ],
]);

const face = `@font-face{font-family:f;src:url({{o}}/f.woff2)}`;
const used = `<p style="font-family:f">text</p>`;

export const css = group('css', [
  ['style-url', 'R', '<style>#d{background:url({{o}}/p.gif)}</style><div id="d">x</div>'],
  ['style-url-quoted', 'R', `<style>#d{background-image:url("{{o}}/p.gif")}</style><div id="d">x</div>`],
  [
    'style-url-escaped',
    'R',
    `<style>#d{background:\\75rl("https:\\2f\\2f {{h}}/p.gif")}</style><div id="d">x</div>`,
  ],
  [
    'style-image-set',
    'R',
    `<style>#d{background-image:image-set("{{o}}/p.gif" 1x)}</style><div id="d">x</div>`,
  ],
  [
    'style-variable',
    'R',
    `<style>:root{--i:url({{o}}/p.gif)}#d{background:var(--i)}</style><div id="d">x</div>`,
  ],
  ['style-import', 'R', '<style>@import "{{o}}/c.css";</style>'],
  ['style-import-url', 'R', '<style>@import url({{o}}/c.css);</style>'],
  ['style-import-layer', 'R', '<style>@import "{{o}}/c.css" layer(a) screen;</style>'],
  ['style-font-face', 'R', `<style>${face}</style>${used}`],
  ['style-list', 'R', '<style>li{list-style-image:url({{o}}/p.gif)}</style><ul><li>x</ul>'],
  ['style-content', 'R', '<style>#d::before{content:url({{o}}/p.gif)}</style><div id="d"></div>'],
  [
    'style-cursor',
    'R',
    '<style>#d{cursor:url({{o}}/p.gif),auto}</style><div id="d">x</div>',
    { browsers: ['chromium'] },
  ],
  ['style-mask', 'R', '<style>#d{mask-image:url({{o}}/p.gif)}</style><div id="d">x</div>'],
  [
    'style-border',
    'R',
    '<style>#d{border:9px solid;border-image:url({{o}}/p.gif) 1}</style><div id="d">x</div>',
  ],
  [
    'style-svg',
    'R',
    '<svg><style>rect{mask:url({{o}}/p.svg#a)}</style><style>#d{background:url({{o}}/p.gif)}</style></svg><div id="d">x</div>',
    { most: 2 },
  ],
  [
    'own-file',
    'R',
    '<link rel="stylesheet" href="own.css"><div id="d">x</div>',
    { files: { 'own.css': '#d{background:url({{o}}/p.gif)}' } },
  ],
  [
    'own-file-import',
    'R',
    '<link rel="stylesheet" href="own.css">',
    { files: { 'own.css': '@import "{{o}}/c.css";' } },
  ],
  ['attribute', 'R', '<div style="background:url({{o}}/p.gif)">x</div>'],
  ['attribute-quoted', 'R', `<div style="background-image: url( '{{o}}/p.gif' )">x</div>`],
  ['attribute-set', 'R', `<div id="d">x</div>${js(`d.setAttribute('style','background:url({{o}}/p.gif)')`)}`],
  [
    'attribute-html',
    'R',
    js(`document.body.insertAdjacentHTML('beforeend','<div style="background:url({{o}}/p.gif)">x</div>')`),
  ],
  ['property', 'R', `<div id="d">x</div>${js(`d.style.backgroundImage='url({{o}}/p.gif)'`)}`],
  ['property-shorthand', 'R', `<div id="d">x</div>${js(`d.style.background='url({{o}}/p.gif)'`)}`],
  [
    'property-and-layout',
    'R',
    `<div id="d">x</div>${js(`d.style.backgroundImage='url({{o}}/p.gif)';d.offsetHeight`)}`,
  ],
  [
    'property-and-rectangle',
    'R',
    `<div id="d">x</div>${js(`d.style['background-image']='url({{o}}/p.gif)';d.getBoundingClientRect()`)}`,
  ],
  [
    'property-and-frame-style',
    'R',
    `<iframe srcdoc="<p>x" id="f"></iframe><div id="d" style="width:9px;height:9px">x</div>${js(
      `addEventListener('load',()=>{d.style.backgroundImage='URL({{o}}/p.gif)';f.contentWindow.getComputedStyle(f.contentDocument.body).width})`,
    )}`,
  ],
  [
    'property-and-computed-style',
    'R',
    `<div id="d">x</div>${js(`d.style.listStyleImage='url({{o}}/p.gif)';d.style.display='list-item';getComputedStyle(d).width`)}`,
  ],
  ['css-text', 'R', `<div id="d">x</div>${js(`d.style.cssText='background:url({{o}}/p.gif)'`)}`],
  ['style-forwarded', 'R', `<div id="d">x</div>${js(`d.style='background:url({{o}}/p.gif)'`)}`],
  [
    'set-property',
    'R',
    `<div id="d">x</div>${js(`d.style.setProperty('background-image','url({{o}}/p.gif)')`)}`,
  ],
  [
    'set-property-variable',
    'R',
    `<div id="d" style="background:var(--i)">x</div>${js(`d.style.setProperty('--i','url({{o}}/p.gif)')`)}`,
  ],
  [
    'style-map',
    'R',
    `<div id="d">x</div>${js(`d.attributeStyleMap.set('background-image','url({{o}}/p.gif)')`)}`,
    { browsers: ['chromium'] },
  ],
  [
    'rule-style',
    'R',
    `<style id="s">#d{color:red}</style><div id="d">x</div>${js(`s.sheet.cssRules[0].style.backgroundImage='url({{o}}/p.gif)'`)}`,
  ],
  [
    'dynamic-text',
    'R',
    `<div id="d">x</div>${js(`var s=document.createElement('style');s.textContent='#d{background:url({{o}}/p.gif)}';document.head.append(s)`)}`,
  ],
  [
    'dynamic-text-late',
    'R',
    `<div id="d">x</div>${js(`var s=document.createElement('style');document.head.append(s);s.textContent='#d{background:url({{o}}/p.gif)}'`)}`,
  ],
  [
    'dynamic-text-node',
    'R',
    `<div id="d">x</div>${js(`var s=document.createElement('style');document.head.append(s);s.appendChild(document.createTextNode('#d{background:url({{o}}/p.gif)}'))`)}`,
  ],
  [
    'dynamic-inner-html',
    'R',
    `<div id="d">x</div>${js(`var s=document.createElement('style');document.head.append(s);s.innerHTML='#d{background:url({{o}}/p.gif)}'`)}`,
  ],
  [
    'dynamic-inner-text',
    'R',
    `<div id="d">x</div>${js(`var s=document.createElement('style');document.head.append(s);s.innerText='#d{background:url({{o}}/p.gif)}'`)}`,
  ],
  [
    'dynamic-data',
    'R',
    `<div id="d">x</div><style id="s">b{}</style>${js(`s.firstChild.data='#d{background:url({{o}}/p.gif)}'`)}`,
  ],
  [
    'dynamic-append-data',
    'R',
    `<div id="d">x</div><style id="s">b{}</style>${js(`s.firstChild.appendData('#d{background:url({{o}}/p.gif)}')`)}`,
  ],
  [
    'dynamic-import',
    'R',
    js(
      `var s=document.createElement('style');s.textContent='@import "{{o}}/c.css";';document.head.append(s)`,
    ),
  ],
  [
    'dynamic-html-import',
    'R',
    js(`document.head.insertAdjacentHTML('beforeend','<style>@import "{{o}}/c.css";</style>')`),
  ],
  [
    'insert-rule',
    'R',
    `<style id="s"></style><div id="d">x</div>${js(`s.sheet.insertRule('#d{background:url({{o}}/p.gif)}')`)}`,
  ],
  [
    'add-rule',
    'R',
    `<style id="s"></style><div id="d">x</div>${js(`s.sheet.addRule('#d','background:url({{o}}/p.gif)')`)}`,
  ],
  [
    'insert-rule-media',
    'R',
    `<style id="s">@media all{}</style><div id="d">x</div>${js(`s.sheet.cssRules[0].insertRule('#d{background:url({{o}}/p.gif)}')`)}`,
  ],
  [
    'insert-rule-import',
    'R',
    `<style id="s"></style>${js(`s.sheet.insertRule('@import url({{o}}/c.css)')`)}`,
  ],
  ['insert-rule-font', 'R', `<style id="s"></style>${used}${js(`s.sheet.insertRule('${face}')`)}`],
  [
    'adopted-replace-sync',
    'R',
    `<div id="d">x</div>${js(`var c=new CSSStyleSheet;c.replaceSync('#d{background:url({{o}}/p.gif)}');document.adoptedStyleSheets=[c]`)}`,
  ],
  [
    'adopted-replace',
    'R',
    `<div id="d">x</div>${js(`var c=new CSSStyleSheet;c.replace('#d{background:url({{o}}/p.gif)}');document.adoptedStyleSheets.push(c)`)}`,
  ],
  [
    'adopted-insert-rule',
    'R',
    `<div id="d">x</div>${js(`var c=new CSSStyleSheet;document.adoptedStyleSheets=[c];c.insertRule('#d{background:url({{o}}/p.gif)}')`)}`,
  ],
  [
    'adopted-base-url',
    'R',
    `<div id="d">x</div>${js(`var c=new CSSStyleSheet({baseURL:'{{o}}/'});c.replaceSync('#d{background:url(p.gif)}');document.adoptedStyleSheets=[c]`)}`,
    { browsers: ['firefox'] },
  ],
  ['font-face', 'R', js(`new FontFace('f','url({{o}}/f.woff2)').load().catch(()=>{})`)],
  [
    'font-face-add',
    'R',
    `${used}${js(`var f=new FontFace('f','url({{o}}/f.woff2)');document.fonts.add(f);f.loaded.catch(()=>{})`)}`,
  ],
  ['font-load', 'R', `<style>${face}</style>${js(`document.fonts.load('9px f').catch(()=>{})`)}`],
  [
    'animation',
    'R',
    `<div id="d">x</div>${js(`d.animate({backgroundImage:['url({{o}}/p.gif)','url({{o}}/p.gif)']},900)`)}`,
  ],
  [
    'keyframes',
    'R',
    '<style>@keyframes k{from,to{background-image:url({{o}}/p.gif)}}#d{animation:k 9s}</style><div id="d">x</div>',
  ],
  [
    'paint-worklet',
    'R',
    js(`CSS.paintWorklet.addModule('{{o}}/m.mjs').catch(()=>{})`),
    { browsers: ['chromium'] },
  ],
  [
    'style-in-shadow',
    'R',
    `<div id="h"></div>${js(`var r=h.attachShadow({mode:'open'});r.innerHTML='<style>p{background:url({{o}}/p.gif)}</style><p>x'`)}`,
  ],
  [
    'style-in-template-clone',
    'R',
    `<template id="t"><style>#d{background:url({{o}}/p.gif)}</style></template><div id="d">x</div>${js(`document.body.append(t.content.cloneNode(true))`)}`,
  ],
  [
    'style-src-set-link',
    'R',
    js(
      `var l=document.createElement('link');l.rel='stylesheet';l.href='data:text/css,@import "{{o}}/c.css";';document.head.append(l)`,
    ),
  ],
  [
    'style-blob-link',
    'R',
    js(
      `var l=document.createElement('link');l.rel='stylesheet';l.href=URL.createObjectURL(new Blob(['@import "{{o}}/c.css";'],{type:'text/css'}));document.head.append(l)`,
    ),
  ],
]);

export const svg = group('svg', [
  ['image', 'R', '<svg><image href="{{o}}/p.gif" width="9" height="9"></image></svg>'],
  ['image-xlink', 'R', '<svg><image xlink:href="{{o}}/p.gif" width="9" height="9"></image></svg>'],
  [
    'fe-image',
    'R',
    '<svg width="9" height="9"><filter id="f"><feImage href="{{o}}/p.gif"></feImage></filter><rect width="9" height="9" filter="url(#f)"></rect></svg>',
  ],
  [
    'image-set-attribute',
    'R',
    js(
      `var v=document.createElementNS('http://www.w3.org/2000/svg','svg'),i=document.createElementNS('http://www.w3.org/2000/svg','image');i.setAttribute('href','{{o}}/p.gif');i.setAttribute('width',9);i.setAttribute('height',9);v.append(i);document.body.append(v)`,
    ),
  ],
  [
    'image-set-attribute-ns',
    'R',
    js(
      `var v=document.createElementNS('http://www.w3.org/2000/svg','svg'),i=document.createElementNS('http://www.w3.org/2000/svg','image');v.append(i);document.body.append(v);i.setAttributeNS('http://www.w3.org/1999/xlink','href','{{o}}/p.gif')`,
    ),
  ],
  [
    'image-base-val',
    'R',
    js(
      `var v=document.createElementNS('http://www.w3.org/2000/svg','svg'),i=document.createElementNS('http://www.w3.org/2000/svg','image');v.append(i);document.body.append(v);i.href.baseVal='{{o}}/p.gif'`,
    ),
  ],
  [
    'image-animated',
    'R',
    '<svg><image width="9" height="9"><set attributeName="href" to="{{o}}/p.gif"></set></image></svg>',
    { browsers: [] },
  ],
  [
    'html-image',
    'R',
    js(
      `document.body.insertAdjacentHTML('beforeend','<svg><image href="{{o}}/p.gif" width=9 height=9></svg>')`,
    ),
  ],
  [
    'filter-attribute',
    'R',
    '<svg width="9" height="9"><rect width="9" height="9" filter="url({{o}}/p.svg#a)"></rect></svg>',
    { browsers: ['firefox'] },
  ],
  [
    'mask-attribute',
    'R',
    '<svg width="9" height="9"><rect width="9" height="9" mask="url({{o}}/p.svg#a)"></rect></svg>',
  ],
  ['use', 'R', '<svg><use href="{{o}}/p.svg#a"></use></svg>', { browsers: [] }],
  [
    'parsed-from-xml',
    'R',
    js(
      `document.body.append(document.importNode(new DOMParser().parseFromString('<svg xmlns="http://www.w3.org/2000/svg"><image href="{{o}}/p.gif" width="9" height="9"/></svg>','image/svg+xml').documentElement,true))`,
    ),
  ],
]);
