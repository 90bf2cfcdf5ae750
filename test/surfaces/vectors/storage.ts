import { group, js } from '../vector.ts';

const frame = `var f=document.createElement('iframe');document.body.append(f);var w=f.contentWindow;`;
const db = `r.onupgradeneeded=()=>r.result.createObjectStore('s')`;

export const cookies = group('cookies', [
  ['document', 'S', js(`document.cookie='{{n}}=1'`)],
  ['document-attributes', 'S', js(`document.cookie='{{n}}=1; path=/; max-age=9999; SameSite=Lax; Secure'`)],
  ['document-spaces', 'S', js(`document.cookie='  {{n}} = 1 ; path=/'`)],
  ['value-like-a-deletion', 'S', js(`document.cookie='{{n}}=max-age=0expires=1970; path=/'`)],
  [
    'expired-but-for-its-age',
    'S',
    js(`document.cookie='{{n}}=1; expires=Thu, 01 Jan 1970 00:00:00 GMT; max-age=9999; path=/'`),
  ],
  ['no-time', 'S', js(`document.cookie='{{n}}=1; expires=01 Jan 1970; path=/'`)],
  ['no-such-day', 'S', js(`document.cookie='{{n}}=1; expires=Thu, 30 Feb 2020 00:00:00 GMT; path=/'`)],
  ['age-and-more', 'S', js(`document.cookie='{{n}}=1; max-age=0 x; path=/'`)],
  ['two-ages', 'S', js(`document.cookie='{{n}}=1; max-age=0; path=/; max-age=9999'`)],
  ['two-years', 'S', js(`document.cookie='{{n}}=1; expires=Sun, 01 Jan 2034 00:00:00 GMT 1970; path=/'`)],
  ['document-tab', 'S', js(`document.cookie='\\t{{n}}=1; path=/'`)],
  ['document-object', 'S', js(`document.cookie={toString:()=>'{{n}}=1'}`)],
  ['document-changing-object', 'S', js(`var n=0;document.cookie={toString:()=>n++?'own=1':'{{n}}=1'}`)],
  ['document-assign', 'S', js(`Object.assign(document,{cookie:'{{n}}=1'})`)],
  ['document-reflect', 'S', js(`Reflect.set(document,'cookie','{{n}}=1')`)],
  [
    'prototype-setter',
    'S',
    js(`Object.getOwnPropertyDescriptor(Document.prototype,'cookie').set.call(document,'{{n}}=1')`),
  ],
  ['lookup-setter', 'S', js(`document.__lookupSetter__('cookie').call(document,'{{n}}=1')`)],
  ['frame-document', 'S', js(`${frame}w.document.cookie='{{n}}=1;path=/'`)],
  [
    'frame-prototype',
    'S',
    js(`${frame}Object.getOwnPropertyDescriptor(w.Document.prototype,'cookie').set.call(document,'{{n}}=1')`),
  ],
  [
    'other-document',
    'S',
    js(`Object.getOwnPropertyDescriptor(Document.prototype,'cookie').set.call(document,'{{n}}=1;path=/')`),
  ],
  ['srcdoc', 'S', `<iframe srcdoc="<script>document.cookie='{{n}}=1;path=/'</script>"></iframe>`],
  [
    'own-page-frame',
    'S',
    '<iframe src="own.html"></iframe>',
    { files: { 'own.html': `<script>document.cookie='{{n}}=1;path=/'</script>` } },
  ],
  ['store-set', 'S', js(`cookieStore.set('{{n}}','1').catch(()=>{})`)],
  ['store-set-object', 'S', js(`cookieStore.set({name:'{{n}}',value:'1',path:'/'}).catch(()=>{})`)],
  ['store-prototype', 'S', js(`CookieStore.prototype.set.call(cookieStore,'{{n}}','1').catch(()=>{})`)],
  [
    'store-frame',
    'S',
    js(`${frame}(w.cookieStore||0).set('{{n}}','1').catch(()=>{})`),
    { browsers: ['chromium'] },
  ],
  ['meta-http-equiv', 'S', js(`document.cookie='{{n}}=1;domain=app.test;path=/'`)],
  ['response-page', 'S', '', { headers: { 'Set-Cookie': '{{n}}=1; Path=/' } }],
  ['response-page-http-only', 'S', '', { headers: { 'Set-Cookie': '{{n}}=1; Path=/; HttpOnly' } }],
  [
    'response-fetch',
    'S',
    js(`fetch('own.json').catch(()=>{})`),
    { files: { 'own.json': '!{"Set-Cookie":"{{n}}=1; Path=/"}' } },
  ],
  [
    'response-image',
    'S',
    '<img src="own.gif">',
    { files: { 'own.gif': '!{"Set-Cookie":"{{n}}=1; Path=/"}' } },
  ],
  [
    'response-late',
    'S',
    js(`addEventListener('load',()=>setTimeout(()=>fetch('own.json').catch(()=>{}),50))`),
    { files: { 'own.json': '!{"Set-Cookie":"{{n}}=1; Path=/"}' } },
  ],
  ['handler', 'S', `<img src="data:x" onerror="document.cookie='{{n}}=1'">`],
  ['eval', 'S', js(`(0,eval)("document.cookie='{{n}}=1'")`)],
]);

export const storage = group('storage', [
  ['local-set-item', 'S', js(`localStorage.setItem('{{n}}','1')`)],
  ['local-property', 'S', js(`localStorage.{{n}}='1'`)],
  ['local-index', 'S', js(`window.localStorage['{{n}}']=1`)],
  [
    'local-define',
    'S',
    js(
      `Object.defineProperty(localStorage,'{{n}}',{value:'1',configurable:true,enumerable:true,writable:true})`,
    ),
  ],
  [
    'local-define-properties',
    'S',
    js(
      `Object.defineProperties(localStorage,{'{{n}}':{value:'1',configurable:true,enumerable:true,writable:true}})`,
    ),
  ],
  ['local-assign', 'S', js(`Object.assign(localStorage,{'{{n}}':'1'})`)],
  ['local-reflect-set', 'S', js(`Reflect.set(localStorage,'{{n}}','1')`)],
  [
    'local-reflect-define',
    'S',
    js(
      `Reflect.defineProperty(localStorage,'{{n}}',{value:'1',configurable:true,enumerable:true,writable:true})`,
    ),
  ],
  ['local-prototype', 'S', js(`Storage.prototype.setItem.call(localStorage,'{{n}}','1')`)],
  [
    'local-getter',
    'S',
    js(`var s=Object.getOwnPropertyDescriptor(window,'localStorage').get.call(window);s['{{n}}']='1'`),
  ],
  [
    'local-inherited',
    'S',
    js(
      `var o=Object.create(localStorage);Storage.prototype.setItem.call(Object.getPrototypeOf(o),'{{n}}','1')`,
    ),
  ],
  ['local-with', 'S', js(`with(localStorage){setItem('{{n}}','1')}`)],
  ['local-key-object', 'S', js(`localStorage.setItem({toString:()=>'{{n}}'},'1')`)],
  ['local-changing-key', 'S', js(`var n=0;localStorage.setItem({toString:()=>n++?'own':'{{n}}'},'1')`)],
  ['local-frame', 'S', js(`${frame}w.localStorage.setItem('{{n}}','1')`)],
  ['local-frame-prototype', 'S', js(`${frame}w.Storage.prototype.setItem.call(localStorage,'{{n}}','1')`)],
  ['local-frame-property', 'S', js(`${frame}w.localStorage['{{n}}']='1'`)],
  ['local-srcdoc', 'S', `<iframe srcdoc="<script>localStorage.setItem('{{n}}','1')</script>"></iframe>`],
  ['session-set-item', 'S', js(`sessionStorage.setItem('{{n}}','1')`)],
  ['session-property', 'S', js(`sessionStorage.{{n}}='1'`)],
  [
    'session-define',
    'S',
    js(
      `Object.defineProperty(sessionStorage,'{{n}}',{value:'1',configurable:true,enumerable:true,writable:true})`,
    ),
  ],
  ['session-assign', 'S', js(`Object.assign(sessionStorage,{'{{n}}':'1'})`)],
  ['session-prototype', 'S', js(`Storage.prototype.setItem.call(sessionStorage,'{{n}}','1')`)],
  ['session-frame', 'S', js(`${frame}w.sessionStorage.setItem('{{n}}','1')`)],
  ['idb-open', 'S', js(`var r=indexedDB.open('{{n}}',1);${db}`)],
  ['idb-prototype', 'S', js(`IDBFactory.prototype.open.call(indexedDB,'{{n}}')`)],
  ['idb-frame', 'S', js(`${frame}var r=w.indexedDB.open('{{n}}',1);${db}`)],
  ['idb-frame-prototype', 'S', js(`${frame}w.IDBFactory.prototype.open.call(indexedDB,'{{n}}')`)],
  [
    'idb-handlers',
    'S',
    js(
      `var r=indexedDB.open('{{n}}',2);r.onupgradeneeded=e=>e.target.result.createObjectStore('s');r.onsuccess=e=>{e.target.result.transaction('s','readwrite').objectStore('s').put(1,1)}`,
    ),
  ],
  ['cache-open', 'S', js(`caches.open('{{n}}').catch(()=>{})`)],
  ['cache-put', 'S', js(`caches.open('{{n}}').then(c=>c.put('/x',new Response('1'))).catch(()=>{})`)],
  ['cache-prototype', 'S', js(`CacheStorage.prototype.open.call(caches,'{{n}}').catch(()=>{})`)],
  ['cache-frame', 'S', js(`${frame}w.caches.open('{{n}}').catch(()=>{})`)],
  [
    'opfs-file',
    'S',
    js(`navigator.storage.getDirectory().then(d=>d.getFileHandle('{{n}}',{create:true})).catch(()=>{})`),
    { only: 'undeclared' },
  ],
  [
    'opfs-directory',
    'S',
    js(`navigator.storage.getDirectory().then(d=>d.getDirectoryHandle('{{n}}',{create:true})).catch(()=>{})`),
    { only: 'undeclared' },
  ],
  [
    'opfs-worker',
    'S',
    js(
      `new Worker(URL.createObjectURL(new Blob(["navigator.storage.getDirectory().then(d=>d.getFileHandle('{{n}}',{create:true}))"])))`,
    ),
    { only: 'undeclared' },
  ],
  ['window-name', 'S', js(`window.name='{{n}}'`), { only: 'undeclared' }],
  ['window-name-self', 'S', js(`self['name']='{{n}}=1'`), { only: 'undeclared' }],
  [
    'storage-bucket',
    'S',
    js(`navigator.storageBuckets.open('{{b}}').then(b=>b.indexedDB.open('{{n}}')).catch(()=>{})`),
    { browsers: [] },
  ],
  ['history-state', 'S', js(`history.replaceState({'{{n}}':1},'')`), { browsers: [] }],
]);
