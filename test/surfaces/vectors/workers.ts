import { group, js } from '../vector.ts';

const blob = (text: string) => `URL.createObjectURL(new Blob([\`${text}\`],{type:'text/javascript'}))`;
const get = `fetch('{{o}}/data').catch(()=>{})`;
const open = `indexedDB.open('{{n}}')`;

export const workers = group('workers', [
  ['third-party-by-blob', 'XR', js(`self.w=new Worker(${blob(`importScripts('{{o}}/x.js')`)})`)],
  ['blob-fetch', 'R', js(`self.w=new Worker(${blob(get)})`)],
  [
    'blob-fetch-built-up',
    'R',
    js(`self.w=new Worker(${blob(`fetch({{parts}}.join('')+'/data').catch(()=>{})`)})`),
  ],
  [
    'blob-xhr',
    'R',
    js(`self.w=new Worker(${blob(`var x=new XMLHttpRequest;x.open('GET','{{o}}/data');x.send()`)})`),
  ],
  [
    'blob-xhr-sync',
    'R',
    js(
      `self.w=new Worker(${blob(`var x=new XMLHttpRequest;x.open('GET','{{o}}/data',false);try{x.send()}catch(e){}`)})`,
    ),
    { gone: 'a synchronous call has returned long ago' },
  ],
  ['blob-web-socket', 'R', js(`self.w=new Worker(${blob(`new WebSocket('{{w}}/ws')`)})`)],
  [
    'blob-event-source',
    'R',
    js(`self.w=new Worker(${blob(`self.e=new EventSource('{{o}}/s.events');e.onmessage=()=>e.close()`)})`),
  ],
  ['blob-import', 'XR', js(`self.w=new Worker(${blob(`import('{{o}}/m.mjs').catch(()=>{})`)})`)],
  ['blob-eval', 'R', js(`self.w=new Worker(${blob(`eval("fetch('{{o}}/data').catch(()=>{})")`)})`)],
  ['blob-timer', 'R', js(`self.w=new Worker(${blob(`setTimeout("fetch('{{o}}/data').catch(()=>{})",5)`)})`)],
  [
    'blob-message',
    'R',
    js(`var w=new Worker(${blob(`onmessage=e=>fetch(e.data).catch(()=>{})`)});w.postMessage('{{o}}/data')`),
  ],
  [
    'blob-nested',
    'R',
    js(
      `self.w=new Worker(${blob(`self.w=new Worker(URL.createObjectURL(new Blob(["fetch('{{o}}/data')"])))`)})`,
    ),
  ],
  ['blob-module', 'XR', js(`self.w=new Worker(${blob(`import '{{o}}/m.mjs'`)},{type:'module'})`)],
  ['blob-module-fetch', 'R', js(`self.w=new Worker(${blob(get)},{type:'module'})`)],
  ['blob-subclass', 'R', js(`class W extends Worker{};new W(${blob(get)})`)],
  ['blob-prototype', 'R', js(`new Worker.prototype.constructor(${blob(get)})`)],
  [
    'blob-fetch-of-prototype',
    'R',
    js(
      `self.w=new Worker(${blob(`delete self.fetch;(self.fetch||WorkerGlobalScope.prototype.fetch).call(self,'{{o}}/data').catch(()=>{})`)})`,
    ),
  ],
  ['blob-idb', 'S', js(`self.w=new Worker(${blob(open)})`)],
  ['blob-cache', 'S', js(`self.w=new Worker(${blob(`caches.open('{{n}}')`)})`)],
  ['data-url', 'R', js(`self.w=new Worker("data:text/javascript,"+encodeURIComponent(\`${get}\`))`)],
  [
    'data-url-import-scripts',
    'XR',
    js(`self.w=new Worker("data:text/javascript,"+encodeURIComponent("importScripts('{{o}}/x.js')"))`),
  ],
  ['file-fetch', 'R', js(`self.w=new Worker('w.js')`), { files: { 'w.js': get } }],
  [
    'file-import-scripts',
    'XR',
    js(`self.w=new Worker('w.js')`),
    { files: { 'w.js': `importScripts('{{o}}/x.js')` } },
  ],
  [
    'file-import-scripts-chain',
    'XR',
    js(`self.w=new Worker('w.js')`),
    { files: { 'w.js': `importScripts('v.js')`, 'v.js': `importScripts('{{o}}/x.js')` } },
  ],
  [
    'file-fetch-built-up',
    'R',
    js(`self.w=new Worker('w.js')`),
    { files: { 'w.js': `fetch({{parts}}.join('')+'/data').catch(()=>{})` } },
  ],
  [
    'file-module',
    'XR',
    js(`self.w=new Worker('w.js',{type:'module'})`),
    { files: { 'w.js': `import '{{o}}/m.mjs'` } },
  ],
  ['file-module-fetch', 'R', js(`self.w=new Worker('w.js',{type:'module'})`), { files: { 'w.js': get } }],
  [
    'file-module-chain',
    'XR',
    js(`self.w=new Worker('w.js',{type:'module'})`),
    { files: { 'w.js': `import './v.js'`, 'v.js': `import '{{o}}/m.mjs'` } },
  ],
  [
    'file-url-object',
    'R',
    js(`self.w=new Worker(new URL('w.js',location.href))`),
    { files: { 'w.js': get } },
  ],
  ['file-idb', 'S', js(`self.w=new Worker('w.js')`), { files: { 'w.js': open } }],
  ['file-socket', 'R', js(`self.w=new Worker('w.js')`), { files: { 'w.js': `new WebSocket('{{w}}/ws')` } }],
  ['shared-file', 'R', js(`self.w=new SharedWorker('w.js')`), { files: { 'w.js': get } }],
  ['shared-blob', 'R', js(`self.w=new SharedWorker(${blob(get)})`)],
  [
    'shared-file-import-scripts',
    'XR',
    js(`self.w=new SharedWorker('w.js')`),
    { files: { 'w.js': `importScripts('{{o}}/x.js')` } },
  ],
  ['shared-module', 'R', js(`self.w=new SharedWorker('w.js',{type:'module'})`), { files: { 'w.js': get } }],
  ['shared-data', 'R', js(`self.w=new SharedWorker("data:text/javascript,"+encodeURIComponent(\`${get}\`))`)],
  [
    'service-worker-fetch',
    'R',
    js(`navigator.serviceWorker.register('w.js').catch(()=>{})`),
    { files: { 'w.js': get } },
  ],
  [
    'service-worker-import',
    'XR',
    js(`navigator.serviceWorker.register('w.js').catch(()=>{})`),
    { files: { 'w.js': `importScripts('{{o}}/x.js')` } },
  ],
  [
    'service-worker-install',
    'R',
    js(`navigator.serviceWorker.register('w.js').catch(()=>{})`),
    {
      files: {
        'w.js': `oninstall=e=>e.waitUntil(caches.open('cdn_own').then(c=>c.add('{{o}}/data')).catch(()=>{}))`,
      },
    },
  ],
  [
    'service-worker-module',
    'R',
    js(`navigator.serviceWorker.register('w.js',{type:'module'}).catch(()=>{})`),
    { files: { 'w.js': `import '{{o}}/m.mjs'` }, browsers: ['chromium'] },
  ],
  [
    'service-worker-idb',
    'S',
    js(`navigator.serviceWorker.register('w.js').catch(()=>{})`),
    { files: { 'w.js': open } },
  ],
]);
