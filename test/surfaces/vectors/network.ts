import { group, js } from '../vector.ts';

export const network = group('network', [
  ['fetch', 'R', js(`fetch('{{o}}/data').catch(()=>{})`)],
  ['fetch-url', 'R', js(`fetch(new URL('{{o}}/data')).catch(()=>{})`)],
  ['fetch-request', 'R', js(`fetch(new Request('{{o}}/data')).catch(()=>{})`)],
  [
    'fetch-request-body',
    'R',
    js(`fetch(new Request('{{o}}/data',{method:'POST',body:'hello'})).catch(()=>{})`),
  ],
  ['fetch-request-subclass', 'R', js(`class Q extends Request{};fetch(new Q('{{o}}/data')).catch(()=>{})`)],
  ['fetch-request-clone', 'R', js(`fetch(new Request('{{o}}/data').clone()).catch(()=>{})`)],
  ['fetch-object', 'R', js(`fetch({toString:()=>'{{o}}/data'}).catch(()=>{})`)],
  ['fetch-changing-object', 'R', js(`var n=0;fetch({toString:()=>n++?'/own':'{{o}}/data'}).catch(()=>{})`)],
  ['fetch-post', 'R', js(`fetch('{{o}}/data',{method:'POST',body:'a=1',mode:'no-cors'}).catch(()=>{})`)],
  [
    'fetch-form-data',
    'R',
    js(`var d=new FormData;d.set('a','1');fetch('{{o}}/data',{method:'POST',body:d}).catch(()=>{})`),
  ],
  ['fetch-keepalive', 'R', js(`fetch('{{o}}/data',{keepalive:true,method:'POST',body:'x'}).catch(()=>{})`)],
  ['fetch-protocol-relative', 'R', js(`fetch('{{s}}/data').catch(()=>{})`)],
  ['fetch-call', 'R', js(`fetch.call(undefined,'{{o}}/data').catch(()=>{})`)],
  ['fetch-bound', 'R', js(`var f=window.fetch.bind(window);f('{{o}}/data').catch(()=>{})`)],
  ['fetch-saved', 'R', js(`var f=window.fetch;setTimeout(()=>f('{{o}}/data').catch(()=>{}),5)`)],
  ['fetch-built-up', 'R', js(`fetch({{parts}}.join('')+'/data').catch(()=>{})`)],
  ['fetch-base', 'R', js(`fetch('data').catch(()=>{})`), { head: '<base href="{{o}}/">' }],
  [
    'fetch-on-leave',
    'R',
    js(`addEventListener('pagehide',()=>fetch('{{o}}/data',{keepalive:true,mode:'no-cors'}).catch(()=>{}))`),
    { leave: true, gone: 'the page is left before anyone could consent' },
  ],
  ['fetch-later', 'R', js(`fetchLater('{{o}}/data',{activateAfter:0})`), { browsers: ['chromium'] }],
  [
    'fetch-later-leave',
    'R',
    js(`fetchLater('{{o}}/data')`),
    { leave: true, browsers: ['chromium'], gone: 'the page is left before anyone could consent' },
  ],
  ['fetch-redirected', 'R', js(`fetch('{{o}}/data',{redirect:'manual'}).catch(()=>{})`)],
  ['fetch-abortable', 'R', js(`fetch('{{o}}/data',{signal:new AbortController().signal}).catch(()=>{})`)],
  ['xhr', 'R', js(`var x=new XMLHttpRequest;x.open('GET','{{o}}/data');x.send()`)],
  [
    'xhr-post',
    'R',
    js(
      `var x=new XMLHttpRequest;x.open('POST','{{o}}/data',true);x.setRequestHeader('content-type','text/plain');x.send('hello')`,
    ),
  ],
  ['xhr-url', 'R', js(`var x=new XMLHttpRequest;x.open('GET',new URL('{{o}}/data'));x.send()`)],
  [
    'xhr-sync',
    'R',
    js(`var x=new XMLHttpRequest;x.open('GET','{{o}}/data',false);try{x.send()}catch(e){}`),
    { gone: 'a synchronous call has returned long ago' },
  ],
  [
    'xhr-subclass',
    'R',
    js(`class X extends XMLHttpRequest{};var x=new X;x.open('GET','{{o}}/data');x.send()`),
  ],
  [
    'xhr-call',
    'R',
    js(
      `var x=new XMLHttpRequest;XMLHttpRequest.prototype.open.call(x,'GET','{{o}}/data');XMLHttpRequest.prototype.send.call(x)`,
    ),
  ],
  [
    'xhr-reused',
    'R',
    js(
      `var x=new XMLHttpRequest;x.open('GET','own.json');x.onload=()=>{x.onload=null;x.open('GET','{{o}}/data');x.send()};x.send()`,
    ),
    { files: { 'own.json': '1' } },
  ],
  ['beacon', 'R', js(`navigator.sendBeacon('{{o}}/data','hello')`)],
  ['beacon-blob', 'R', js(`navigator.sendBeacon('{{o}}/data',new Blob(['{}'],{type:'text/plain'}))`)],
  ['beacon-call', 'R', js(`Navigator.prototype.sendBeacon.call(navigator,'{{o}}/data')`)],
  [
    'beacon-on-leave',
    'R',
    js(`addEventListener('pagehide',()=>navigator.sendBeacon('{{o}}/data'))`),
    { leave: true, gone: 'the page is left before anyone could consent' },
  ],
  [
    'beacon-hidden',
    'R',
    js(`addEventListener('visibilitychange',()=>navigator.sendBeacon('{{o}}/data'))`),
    { leave: true, gone: 'the page is left before anyone could consent' },
  ],
  ['web-socket', 'R', js(`new WebSocket('{{w}}/ws')`)],
  ['web-socket-https', 'R', js(`new WebSocket('{{o}}/ws')`)],
  ['web-socket-subclass', 'R', js(`class W extends WebSocket{};new W('{{w}}/ws')`)],
  ['web-socket-reflect', 'R', js(`Reflect.construct(WebSocket,['{{w}}/ws','chat'])`)],
  ['web-socket-prototype', 'R', js(`new WebSocket.prototype.constructor('{{w}}/ws')`)],
  ['web-socket-stream', 'R', js(`new WebSocketStream('{{w}}/ws').opened.catch(()=>{})`), { browsers: [] }],
  ['event-source', 'R', js(`window.e=new EventSource('{{o}}/s.events');e.onmessage=()=>e.close()`)],
  [
    'event-source-subclass',
    'R',
    js(`class E extends EventSource{};window.e=new E('{{o}}/s.events');e.onmessage=()=>e.close()`),
  ],
  [
    'web-transport',
    'R',
    js(`var t=new WebTransport('https://{{udp}}/');t.ready.catch(()=>{});t.closed.catch(()=>{})`),
    { browsers: ['chromium'], most: 99, connects: true },
  ],
  [
    'web-rtc-stun',
    'R',
    js(
      `var p=new RTCPeerConnection({iceServers:[{urls:'stun:{{udp}}'}]});p.createDataChannel('d');p.createOffer().then(o=>p.setLocalDescription(o)).catch(()=>{})`,
    ),
    { browsers: [], most: 99 },
  ],
  [
    'open',
    'R',
    `<button id="go">go</button>${js(`document.getElementById('go').onclick=()=>{open('{{o}}/f.html')}`)}`,
    { click: true, gone: "a window is opened by the visitor's own click" },
  ],
  [
    'performance-from-import',
    'R',
    js(`fetch('{{o}}/data',{priority:'low',referrerPolicy:'no-referrer'}).catch(()=>{})`),
  ],
  [
    'image-decoder-fetch',
    'R',
    js(
      `(async()=>{try{var r=await window.fetch('{{o}}/p.gif');await createImageBitmap(await r.blob())}catch(e){}})()`,
    ),
  ],
  ['wasm-streaming', 'R', js(`WebAssembly.instantiateStreaming(fetch('{{o}}/m.wasm')).catch(()=>{})`)],
  ['cache-add', 'R', js(`caches.open('cdn_own').then(c=>c.add('{{o}}/data')).catch(()=>{})`)],
  ['cache-add-all', 'R', js(`caches.open('cdn_own').then(c=>c.addAll(['{{o}}/data'])).catch(()=>{})`)],
  [
    'audio-worklet',
    'R',
    js(`new OfflineAudioContext(1,1,44100).audioWorklet.addModule('{{o}}/m.mjs').catch(()=>{})`),
  ],
  ['reporting-observer', 'R', js(`fetch(Object.assign(new Request('{{o}}/data'),{x:1})).catch(()=>{})`)],
  [
    'text-track-xml',
    'R',
    js(
      `var d=document.implementation.createDocument('','a');if(d.load){d.load('{{o}}/data')}else{fetch('{{o}}/data').catch(()=>{})}`,
    ),
  ],
]);

/** Ways to move a window or send a form. */
export const navigation = group('navigation', [
  [
    'ping',
    'R',
    `<a id="go" href="#x" ping="{{o}}/ping">go</a>`,
    { click: true, browsers: ['chromium'], gone: 'the click is over' },
  ],
  [
    'ping-property',
    'R',
    `<a id="go" href="#x">go</a>${js(`document.getElementById('go').ping='{{o}}/ping'`)}`,
    { click: true, browsers: ['chromium'], gone: 'the click is over' },
  ],
  [
    'ping-attribute',
    'R',
    `<a id="go" href="#x">go</a>${js(`document.getElementById('go').setAttribute('ping','{{o}}/a {{o}}/b')`)}`,
    { click: true, most: 2, browsers: ['chromium'], gone: 'the click is over' },
  ],
  [
    'ping-click',
    'R',
    js(`var a=document.createElement('a');a.href='#x';a.ping='{{o}}/ping';document.body.append(a);a.click()`),
    { browsers: ['chromium'], gone: 'the click is over' },
  ],
  [
    'form-hidden-frame',
    'R',
    `<iframe name="sink"></iframe><form id="f" method="post" target="sink" action="{{o}}/form"><input name="a" value="1"></form>${js(`f.submit()`)}`,
  ],
  [
    'form-get-hidden-frame',
    'R',
    `<iframe name="sink"></iframe><form id="f" target="sink" action="{{o}}/form"><input name="a" value="1"></form>${js(`f.submit()`)}`,
  ],
  [
    'form-request-submit',
    'R',
    `<iframe name="sink"></iframe><form id="f" method="post" target="sink" action="{{o}}/form"><button>b</button></form>${js(`f.requestSubmit()`)}`,
  ],
  [
    'form-formaction',
    'R',
    `<iframe name="sink"></iframe><form id="f" method="post" target="sink"><button id="b" formaction="{{o}}/form">b</button></form>${js(`f.requestSubmit(b)`)}`,
  ],
  [
    'form-click',
    'R',
    `<iframe name="sink"></iframe><form method="post" target="sink" action="{{o}}/form"><button id="b">b</button></form>${js(`b.click()`)}`,
  ],
  [
    'form-dynamic',
    'R',
    `<iframe name="sink"></iframe>${js(`var f=document.createElement('form');f.action='{{o}}/form';f.method='post';f.target='sink';document.body.append(f);f.submit()`)}`,
  ],
  [
    'form-prototype-submit',
    'R',
    `<iframe name="sink"></iframe><form id="f" method="post" target="sink" action="{{o}}/form"><input name="submit"><input name="action"></form>${js(`HTMLFormElement.prototype.submit.call(f)`)}`,
  ],
  ['meta-refresh', 'R', '', { head: '<meta http-equiv="refresh" content="0;url={{o}}/next.html">' }],
  [
    'meta-refresh-dynamic',
    'R',
    js(
      `var m=document.createElement('meta');m.httpEquiv='refresh';m.content='0;url={{o}}/next.html';document.head.append(m)`,
    ),
  ],
  [
    'meta-refresh-html',
    'R',
    js(
      `document.head.insertAdjacentHTML('beforeend','<meta http-equiv=refresh content="0;url={{o}}/next.html">')`,
    ),
  ],
  [
    'meta-refresh-in-frame',
    'R',
    `<iframe srcdoc="<meta http-equiv=refresh content='0;url={{o}}/next.html'>"></iframe>`,
  ],
  [
    'speculation-dynamic',
    'R',
    js(
      `var s=document.createElement('script');s.type='speculationrules';s.textContent='{"prefetch":[{"source":"list","urls":["{{o}}/next.html"]}]}';document.body.append(s)`,
    ),
    { browsers: ['chromium'] },
  ],
  [
    'base-late',
    'R',
    `${js(`var b=document.createElement('base');b.href='{{o}}/';document.head.append(b);new Image().src='p.gif'`)}`,
  ],
  [
    'base-late-relative-script',
    'R',
    `${js(`var b=document.createElement('base');b.setAttribute('href','{{o}}/');document.head.append(b);var s=document.createElement('script');s.src='x.js';document.body.append(s)`)}`,
  ],
]);
