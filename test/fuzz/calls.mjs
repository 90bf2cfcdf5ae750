// Random sequences of calls, as lines of JavaScript. `box` is an element for the case, `v` an object that its lines
// share. A part that is a list is HTML in pieces, so that it can be shortened when a case fails.
import fc from 'fast-check';
import { absolute, address, cssImage, declaration, PIXEL, sheet } from './addresses.mjs';
import { html } from './html.mjs';

const js = JSON.stringify;
/** A line: text with `html` in between. */
const line = (...parts) => parts;

const SINKS = [
  (text) => [line('box.innerHTML = ', text)],
  (text) => [line('box.innerHTML += ', text)],
  (text) => [line("box.append(v.a = document.createElement('i')); v.a.outerHTML = ", text)],
  (text) => [line("box.insertAdjacentHTML('beforeend', ", text, ')')],
  (text) => [line("box.insertAdjacentHTML('AFTERBEGIN', ", text, ')')],
  (text) => [
    line("box.appendChild(document.createElement('i')).insertAdjacentHTML('beforebegin', ", text, ')'),
  ],
  (text) => [line('box.setHTMLUnsafe(', text, ')')],
  (text) => [line("box.attachShadow({ mode: 'open' }).innerHTML = ", text)],
  (text) => [line("box.attachShadow({ mode: 'closed' }).setHTMLUnsafe(", text, ')')],
  (text) => [
    line('v.r = document.createRange(); v.r.selectNode(box)'),
    line('box.append(v.r.createContextualFragment(', text, '))'),
  ],
  (text) => [
    line("v.d = new DOMParser().parseFromString('<div>' + ", text, ", 'text/html')"),
    line('box.append(...v.d.body.childNodes)'),
  ],
  (text) => [
    line("v.d = new DOMParser().parseFromString('<p></p>' + ", text, ", 'text/html')"),
    line('box.append(document.importNode(v.d.body, true))'),
  ],
  (text) => [
    line('v.d = Document.parseHTMLUnsafe(', text, ')'),
    line('box.append(...v.d.documentElement.childNodes)'),
  ],
  (text) => [
    line("v.t = document.createElement('template'); v.t.innerHTML = ", text),
    line('box.append(v.t.content.cloneNode(true))'),
  ],
  (text) => [
    line("v.t = document.createElement('template'); v.t.innerHTML = ", text),
    line('box.append(document.importNode(v.t.content, true))'),
  ],
  (text) => [
    line("v.d = document.implementation.createHTMLDocument(''); v.d.body.innerHTML = ", text),
    line('box.append(...v.d.body.children)'),
  ],
  (text) => [line("v.f = document.createElement('iframe'); v.f.srcdoc = ", text), line('box.append(v.f)')],
  (text) => [
    line("v.f = box.appendChild(document.createElement('iframe')); v.f.setAttribute('srcdoc', ", text, ')'),
  ],
  (text) => [
    line(
      "v.f = box.appendChild(document.createElement('iframe')); v.f.contentDocument.body.innerHTML = ",
      text,
    ),
  ],
  (text) => [
    line("v.f = box.appendChild(document.createElement('iframe')); v.f.contentDocument.write(", text, ')'),
  ],
  (text) => [
    line(
      "v.f = box.appendChild(document.createElement('iframe')); v.f.contentDocument.body.innerHTML = ",
      text,
    ),
    line('box.append(...v.f.contentDocument.body.childNodes)'),
  ],
  (text) => [
    line('box.contentEditable = true; getSelection().selectAllChildren(box)'),
    line("document.execCommand('insertHTML', false, ", text, ')'),
  ],
];
const sinks = fc.tuple(fc.constantFrom(...SINKS), html).map(([write, pieces]) => write(pieces));

/** Elements by the attribute that makes them load. */
const LOADERS = [
  ['script', 'src', 'x.js'],
  ['script', 'src', 'x.js'],
  ['img', 'src', 'x.gif'],
  ['img', 'srcset', 'x.gif'],
  ['iframe', 'src', 'x.html'],
  [
    'link',
    'href',
    'x.css',
    [
      "v.e.rel = 'stylesheet'",
      "v.e.setAttribute('REL', 'preload'); v.e.as = 'script'",
      "v.e.relList.add('prefetch')",
      "v.e.rel = 'modulepreload'",
      "v.e.rel = 'icon'",
    ],
  ],
  ['video', 'src', 'x.mp4', ["v.e.preload = 'auto'"]],
  ['video', 'poster', 'x.gif'],
  ['audio', 'src', 'x.mp3', ["v.e.preload = 'auto'"]],
  ['embed', 'src', 'x.html'],
  ['object', 'data', 'x.html', ["v.e.type = 'text/html'"]],
  ['input', 'src', 'x.gif', ["v.e.type = 'image'"]],
];
const SETTERS = [
  (name, url) => `v.e.${name} = ${url}`,
  (name, url) => `v.e.setAttribute(${js(name)}, ${url})`,
  (name, url) => `v.e.setAttribute(${js(name.toUpperCase())}, ${url})`,
  (name, url) => `v.e.setAttributeNS(null, ${js(name)}, ${url})`,
  (name, url) => `v.n = document.createAttribute(${js(name)}); v.n.value = ${url}; v.e.setAttributeNode(v.n)`,
  (name, url) =>
    `v.n = document.createAttribute(${js(name)}); v.e.attributes.setNamedItem(v.n); v.n.value = ${url}`,
  (name, url) =>
    `v.e.toggleAttribute(${js(name)}, true); v.e.getAttributeNode(${js(name)}).nodeValue = ${url}`,
  (name, url) => `v.e.setAttribute(${js(name)}, ''); v.e.attributes[${js(name)}].textContent = ${url}`,
  (name, url) => `Object.assign(v.e, { [${js(name)}]: ${url} })`,
  (name, url) => `Reflect.set(v.e, ${js(name)}, ${url})`,
  (name, url) => `v.e[${js(name)}] = new String(${url})`,
  (name, url) => `v.e.setAttribute(${js(name)}, { toString: () => ${url} })`,
  (name, url) => `Element.prototype.setAttribute.call(v.e, ${js(name)}, ${url})`,
];
const INSERTIONS = [
  'box.appendChild(v.e)',
  'box.insertBefore(v.e, box.firstChild)',
  'box.append("text", v.e)',
  'box.prepend(v.e)',
  'box.appendChild(document.createElement("i")).before(v.e)',
  'box.appendChild(document.createElement("i")).after(v.e)',
  'box.appendChild(document.createElement("i")).replaceWith(v.e)',
  'box.replaceChild(v.e, box.appendChild(document.createElement("i")))',
  'box.replaceChildren(v.e)',
  'box.insertAdjacentElement("afterend", v.e)',
  'v.g = document.createDocumentFragment(); v.g.append(v.e); box.append(v.g)',
  'v.g = document.createElement("div"); v.g.appendChild(v.e); box.append(v.g)',
  'v.r = document.createRange(); v.r.selectNodeContents(box); v.r.insertNode(v.e)',
  'v.r = document.createRange(); v.r.selectNode(box.appendChild(document.createElement("i"))); v.r.surroundContents(v.e)',
  'box.attachShadow({ mode: "open" }).append(v.e)',
  'box.attachShadow({ mode: "closed" }).appendChild(v.e)',
  'box.append(v.e.cloneNode(true))',
  'v.g = document.createElement("div"); v.g.append(v.e); box.append(v.g.cloneNode(true))',
  'box.append(document.importNode(v.e, true))',
  'v.d = document.implementation.createHTMLDocument(""); v.d.adoptNode(v.e); box.append(v.e)',
  'document.head.append(v.e)',
  'document.documentElement.appendChild(v.e)',
  'box.append(v.e); v.e.remove(); box.append(v.e)',
  'v.f = box.appendChild(document.createElement("iframe")); v.f.contentDocument.body.append(v.e)',
  'v.f = box.appendChild(document.createElement("iframe")); v.f.contentWindow.Node.prototype.appendChild.call(box, v.e)',
  'box.append(v.m = document.createElement("i"), v.e); box.moveBefore(v.e, v.m)',
];
const MAKERS = [
  (tag) => `v.e = document.createElement(${js(tag)})`,
  (tag) => `v.e = document.createElement(${js(tag.toUpperCase())})`,
  (tag) => `v.e = document.createElementNS('http://www.w3.org/1999/xhtml', ${js(tag)})`,
  (tag) => `v.e = document.implementation.createHTMLDocument('').createElement(${js(tag)})`,
  (tag) =>
    `v.t = document.createElement('template'); v.t.innerHTML = '<${tag}></${tag}>'; v.e = v.t.content.firstChild`,
  (tag) =>
    `v.f = box.appendChild(document.createElement('iframe')); v.e = v.f.contentDocument.createElement(${js(tag)})`,
];
const value = (name, ending) =>
  address(ending).map((url) => js(name === 'srcset' ? `${PIXEL} 3x, ${url.trim()} 1x` : url));

const elements = fc.constantFrom(...LOADERS).chain(([tag, name, ending, more = ['']]) =>
  fc
    .tuple(
      ...[fc.constantFrom(...MAKERS), fc.constantFrom(...SETTERS), fc.constantFrom(...INSERTIONS)],
      ...[value(name, ending), fc.constantFrom(...more), fc.nat(5)],
    )
    .map(([make, set, insert, url, extra, order]) => {
      const rest = [line(set(name, url)), line(insert)];
      if (order & 1) rest.reverse();
      if (extra) rest.splice(order % 3, 0, line(extra));
      return [line(make(tag)), ...rest];
    }),
);

const SVG = "'http://www.w3.org/2000/svg'";
const svg = fc
  .tuple(
    fc.constantFrom(['image', 'x.gif'], ['script', 'x.js']),
    fc.constantFrom(
      "setAttribute('href', URL)",
      "setAttributeNS('http://www.w3.org/1999/xlink', 'xlink:href', URL)",
      'href.baseVal = URL',
    ),
    fc.boolean(),
  )
  .chain(([[tag, ending], set, late]) =>
    address(ending).map((url) => {
      const steps = [line(`v.e.${set.replace('URL', () => js(url))}`), line('box.append(v.s)')];
      if (late) steps.reverse();
      return [
        line(
          `v.s = document.createElementNS(${SVG}, 'svg'); v.s.append(v.e = document.createElementNS(${SVG}, '${tag}'))`,
        ),
        ...steps,
      ];
    }),
  );

const CODE = [
  (text) => `v.e.textContent = ${text}`,
  (text) => `v.e.text = ${text}`,
  (text) => `v.e.innerHTML = ${text}`,
  (text) => `v.e.innerText = ${text}`,
  (text) => `v.e.append(${text})`,
  (text) => `v.e.appendChild(document.createTextNode(${text}))`,
];
const inline = fc
  .tuple(
    fc.oneof(
      fc.constant("fuzzBeacon('@@')"),
      absolute('x.gif').map((url) => `new Image().src = ${js(url)}`),
      absolute('x.js').map(
        (url) => `v = document.createElement('script'); v.src = ${js(url)}; document.head.append(v)`,
      ),
    ),
    fc.constantFrom(...CODE),
    fc.constantFrom(...INSERTIONS),
    fc.boolean(),
  )
  .map(([code, write, insert, late]) => {
    const steps = [line(write(js(code))), line(insert)];
    if (late) steps.reverse();
    return [line("v.e = document.createElement('script')"), ...steps];
  });

const one = (value, ...lines) =>
  value.map((url) => lines.map((text) => line(text.replaceAll('ADDR', () => js(url)))));
const gif = absolute('x.gif');
const network = fc.oneof(
  one(address('x.gif'), "fetch(ADDR, { mode: 'no-cors' }).catch(() => {})"),
  one(
    gif,
    "fetch(new URL(ADDR), { method: 'POST', body: 'b', keepalive: true, mode: 'no-cors' }).catch(() => {})",
  ),
  one(gif, "fetch(new Request(ADDR, { mode: 'no-cors' })).catch(() => {})"),
  one(address('x.gif'), 'v.x = new XMLHttpRequest(); v.x.open("GET", ADDR)', 'v.x.send()'),
  one(
    gif,
    'v.x = new XMLHttpRequest(); v.x.open("post", new URL(ADDR)); v.x.setRequestHeader("X-A", "b")',
    'v.x.send("body")',
  ),
  one(address('x.gif'), 'navigator.sendBeacon(ADDR, "body")'),
  one(gif, 'navigator.sendBeacon(new URL(ADDR), new Blob(["body"]))'),
  one(address('x.gif'), 'new Image().src = ADDR'),
  one(gif, 'new Image(1, 1).srcset = ADDR + " 1x"'),
  one(gif, 'v.i = new Image(); v.i.src = ADDR; v.i.decode().catch(() => {})'),
  one(absolute('x.mp3'), 'new Audio(ADDR).preload = "auto"'),
  one(absolute('x', 'wss'), 'new WebSocket(ADDR)'),
  one(gif, 'new EventSource(ADDR)'),
  one(absolute('x.woff'), 'new FontFace("F", `url(${ADDR})`).load().catch(() => {})'),
  one(absolute('x.html'), 'v.f = box.appendChild(document.createElement("iframe"))'),
  one(
    absolute('x.html'),
    'v.f = box.appendChild(document.createElement("iframe")); v.f.name = "n@@"',
    'window.open(ADDR, "n@@")',
  ),
  one(
    absolute('x.html'),
    'box.innerHTML = `<iframe name="f@@"></iframe><form target="f@@" action="${ADDR}"><input name="a"></form>`',
    'box.querySelector("form").submit()',
  ),
  one(
    absolute('x.html'),
    'box.append(v.f = document.createElement("iframe")); v.f.name = "g@@"; box.append(v.e = document.createElement("form")); v.e.action = ADDR; v.e.target = "g@@"; v.e.method = "post"',
    'v.e.requestSubmit()',
  ),
  one(gif, 'box.innerHTML = `<a href="#a" ping="${ADDR}">a</a>`', 'box.firstChild.click()'),
  one(
    gif,
    'v.e = box.appendChild(document.createElement("a")); v.e.href = "#b"; v.e.ping = ADDR',
    'v.e.click()',
  ),
);

const workers = fc.oneof(
  one(
    absolute('x.js'),
    'new Worker(URL.createObjectURL(new Blob([`importScripts(${JSON.stringify(ADDR)})`]))).onerror = (event) => event.preventDefault()',
  ),
  one(
    gif,
    'new Worker(URL.createObjectURL(new Blob([`fetch(${JSON.stringify(ADDR)}, { mode: "no-cors" }).catch(() => {})`])))',
  ),
  one(gif, 'new Worker(`data:text/javascript,fetch("${ADDR}", { mode: "no-cors" }).catch(() => {})`)'),
  one(
    gif,
    'new SharedWorker(URL.createObjectURL(new Blob([`fetch(${JSON.stringify(ADDR)}, { mode: "no-cors" }).catch(() => {})`])))',
  ),
);

const realms = fc
  .tuple(
    fc.constantFrom(
      'box.appendChild(document.createElement("iframe")); v.w = box.lastChild.contentWindow',
      'box.innerHTML = "<iframe></iframe>"; v.w = box.firstChild.contentWindow',
      'box.innerHTML = "<iframe></iframe>"; v.w = window[window.length - 1]',
      'box.insertAdjacentHTML("beforeend", "<iframe srcdoc=\'\'></iframe>"); v.w = box.firstChild.contentDocument.defaultView',
      'box.appendChild(document.createElement("object")).data = "about:blank"; v.w = box.lastChild.contentWindow ?? window',
      'v.o = box.attachShadow({ mode: "closed" }); v.o.innerHTML = "<iframe></iframe>"; v.w = v.o.firstChild.contentWindow',
    ),
    fc.constantFrom(
      'v.w.fetch(ADDR, { mode: "no-cors" }).catch(() => {})',
      'v.w.fetch.call(window, ADDR, { mode: "no-cors" }).catch(() => {})',
      'new v.w.Image().src = ADDR',
      'v.w.navigator.sendBeacon(ADDR)',
      'v.x = new v.w.XMLHttpRequest(); v.x.open("GET", ADDR); v.x.send()',
      'v.w.XMLHttpRequest.prototype.open.call(v.x = new XMLHttpRequest(), "GET", ADDR); v.x.send()',
      'v.w.document.body.innerHTML = `<img src="${ADDR}">`',
      'v.w.document.body.appendChild(v.w.document.createElement("img")).src = ADDR',
      'v.w.document.write(`<img src="${ADDR}">`)',
      'Object.getOwnPropertyDescriptor(v.w.HTMLImageElement.prototype, "src").set.call(new Image(), ADDR)',
      'v.w.Element.prototype.setAttribute.call(box.appendChild(new Image()), "src", ADDR)',
      'Object.getOwnPropertyDescriptor(v.w.Element.prototype, "innerHTML").set.call(box, `<img src="${ADDR}">`)',
      'v.w.Element.prototype.append.call(box, Object.assign(document.createElement("link"), { rel: "stylesheet", href: ADDR }))',
      'new v.w.EventSource(ADDR)',
      'v.w.eval(`new Image().src = ${JSON.stringify(ADDR)}`)',
      'v.w.setTimeout(`new Image().src = ${JSON.stringify(ADDR)}`)',
    ),
  )
  .chain(([make, use]) => one(gif, make, use));

const styling = fc.oneof(
  one(cssImage, 'box.textContent = "text"; box.style.backgroundImage = ADDR'),
  one(cssImage, 'box.textContent = "text"; box.style.setProperty("background-image", ADDR)'),
  one(cssImage, 'box.textContent = "text"; box.style["background-image"] = ADDR'),
  one(declaration, 'box.textContent = "text"; box.style.cssText = ADDR'),
  one(declaration, 'box.textContent = "text"; box.setAttribute("style", ADDR)'),
  one(declaration, 'box.textContent = "text"; box.style = ADDR'),
  one(
    cssImage,
    'box.textContent = "text"; box.animate([{ backgroundImage: ADDR }, { backgroundImage: ADDR }], 1000)',
  ),
  one(
    sheet,
    'box.className = "fuzz"; box.innerHTML = "<b>text</b>"',
    'box.append(v.e = document.createElement("style")); v.e.textContent = ADDR',
  ),
  one(
    sheet,
    'box.className = "fuzz"; box.innerHTML = "<b>text</b>"',
    'v.e = document.createElement("style"); v.e.append(ADDR); box.append(v.e)',
  ),
  one(
    declaration,
    'box.className = "fuzz"; box.append("text", v.e = document.createElement("style"))',
    'v.e.sheet.insertRule(`.fuzz { ${ADDR} }`)',
  ),
  one(
    declaration,
    'box.className = "fuzz"; box.append("text"); v.c = new CSSStyleSheet(); v.c.replaceSync(`.fuzz { ${ADDR} }`)',
    'document.adoptedStyleSheets = [v.c]',
  ),
  one(
    declaration,
    'box.className = "fuzz"; box.append("text"); v.c = new CSSStyleSheet(); document.adoptedStyleSheets.push(v.c)',
    'v.c.insertRule(`.fuzz { ${ADDR} }`)',
  ),
);

const strings = fc.oneof(
  one(gif, 'setTimeout(`new Image().src = ${JSON.stringify(ADDR)}`)'),
  one(gif, 'new Function(`new Image().src = ${JSON.stringify(ADDR)}`)()'),
  one(gif, '(0, eval)(`navigator.sendBeacon(${JSON.stringify(ADDR)})`)'),
  one(gif, 'box.setAttribute("onclick", `new Image().src = ${JSON.stringify(ADDR)}`)', 'box.click()'),
);

const block = fc.oneof(
  { weight: 8, arbitrary: sinks },
  { weight: 8, arbitrary: elements },
  { weight: 1, arbitrary: svg },
  { weight: 2, arbitrary: inline },
  { weight: 4, arbitrary: network },
  { weight: 1, arbitrary: workers },
  { weight: 3, arbitrary: realms },
  { weight: 3, arbitrary: styling },
  { weight: 1, arbitrary: strings },
);

/** A case: lines of code, each a list of parts. */
export const sequence = fc.array(block, { minLength: 1, maxLength: 3 }).map((blocks) => blocks.flat());

/** The text of a case. */
export const toCode = (lines) =>
  lines.map((parts) => parts.map((part) => (Array.isArray(part) ? js(part.join('')) : part)).join(''));
