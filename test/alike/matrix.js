// Runs in a page: calls each member with each `this` and each argument of a fixed list, and records the outcomes.
{
  // Members that leave the page or wait for the visitor.
  const LEAVES = /^(open|print|close|submit|requestSubmit|getDirectory|requestWindow|get|share|showPicker)$/;
  const tag = (name, html = '') => {
    const element = document.createElement(name);
    if (html) element.innerHTML = html;
    return element;
  };
  const inBox = (element) => {
    document.getElementById('box').append(element);
    return element;
  };
  const other = () => document.implementation.createHTMLDocument('other');
  const fragment = () => {
    const made = document.createDocumentFragment();
    made.append(tag('i', 'in a fragment'), 'text');
    return made;
  };
  const shadow = () => inBox(tag('section')).attachShadow({ mode: 'open' });
  const range = () => {
    const made = document.createRange();
    made.selectNodeContents(inBox(tag('p', 'some <b>text</b>')));
    return made;
  };
  const attribute = () => {
    const made = document.createAttribute('title');
    made.value = 'a';
    return made;
  };
  const svg = () => {
    const made = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    made.innerHTML = '<use/><image/><script></script>';
    return made;
  };
  const sheet = () => {
    const style = tag('style');
    style.textContent = '@media all { b { color: red } } i { color: blue } @font-face { font-family: x }';
    return inBox(style).sheet;
  };
  const socket = () => new EventTarget();
  /** Values for `this`. */
  const SELVES = {
    div: () => inBox(tag('div', '<p>one</p><p>two</p>')),
    loose: () => tag('div', '<p>one</p>'),
    link: () => inBox(tag('a', 'link')),
    template: () => inBox(tag('template', '<p>in</p>')),
    script: () => tag('script'),
    'data block': () => inBox(Object.assign(tag('script'), { type: 'application/json' })),
    style: () => inBox(tag('style')),
    iframe: () => tag('iframe'),
    'live iframe': () => inBox(tag('iframe')),
    object: () => tag('object'),
    embed: () => tag('embed'),
    img: () => tag('img'),
    image: () => inBox(tag('img')),
    video: () => tag('video'),
    source: () => tag('source'),
    track: () => tag('track'),
    input: () => inBox(tag('input')),
    form: () =>
      inBox(tag('form', '<input name="parentNode"><input name="localName"><input name="children">')),
    area: () => tag('area'),
    rel: () => tag('link'),
    meta: () => tag('meta'),
    base: () => tag('base'),
    table: () => inBox(tag('table')),
    select: () => inBox(tag('select', '<option>o')),
    textarea: () => inBox(tag('textarea')),
    slot: () => inBox(tag('slot')),
    svg: () => inBox(svg()),
    use: () => svg().firstChild,
    'svg script': () => svg().lastChild,
    unknown: () => inBox(tag('x-y')),
    text: () => inBox(tag('p', 'text')).firstChild,
    comment: () => document.createComment('c'),
    fragment,
    shadow,
    attribute,
    range,
    other,
    sheet,
    rule: () => sheet().cssRules[1],
    media: () => sheet().cssRules[0],
    font: () => sheet().cssRules[2],
    styled: () => inBox(tag('p')).style,
    typed: () => inBox(tag('p')).attributeStyleMap,
    adopted: () => new CSSStyleSheet(),
    shadowed: () => inBox(tag('p', '<br>')).attributes,
    request: () => new XMLHttpRequest(),
    opened: () => {
      const made = new XMLHttpRequest();
      made.open('GET', '/own');
      return made;
    },
    storage: () => localStorage,
    session: () => sessionStorage,
    target: socket,
    window: () => window,
    document: () => document,
    navigator: () => navigator,
    nothing: () => undefined,
    null: () => null,
    plain: () => ({}),
    frozen: () => Object.freeze(tag('div')),
    heir: () => Object.create(tag('div')),
    stand: () => new Proxy(tag('div'), {}),
  };
  /** Arguments. */
  const GIVEN = {
    undefined: () => undefined,
    null: () => null,
    true: () => true,
    zero: () => 0,
    number: () => 1.5,
    symbol: () => Symbol('s'),
    big: () => 1n,
    empty: () => '',
    word: () => 'word',
    name: () => 'title',
    src: () => 'src',
    href: () => 'href',
    style: () => 'style',
    'event name': () => 'onclick',
    place: () => 'beforeend',
    upper: () => 'AfterBegin',
    address: () => '/own.gif',
    markup: () => '<b>bold</b> text <img alt="" src="/own.gif">',
    frames: () => '<iframe title="iframe"></iframe><template shadowrootmode="open">t</template>',
    scripts: () => '<script type="application/json">{}</script><script>x = 1</script>',
    unfinished: () => '<p title="a',
    css: () => 'b { color: green; background: url(/own.gif) }',
    code: () => 'void 0',
    node: () => tag('em', 'given'),
    child: () => document.getElementById('box').firstChild,
    text: () => document.createTextNode('given'),
    foreign: () => other().createTextNode('given'),
    'foreign node': () => other().body.appendChild(tag('u', 'given')),
    fragment,
    attribute,
    list: () => ['a', 'b'],
    object: () => ({ toString: () => 'from an object' }),
    throws: () => ({
      toString() {
        throw new RangeError('mine');
      },
    }),
    options: () => ({
      mode: 'open',
      once: true,
      get type() {
        return 'classic';
      },
    }),
    function: () => function given() {},
    pattern: () => /x/,
    wrong: () => 'http://[',
    blob: () => new Blob(['x']),
  };
  /** The same arguments with addresses of a service without consent. */
  const ELSEWHERE = {
    address: () => 'https://meter.test/pixel.gif',
    place: () => 'beforebegin',
    markup: () =>
      '<b>bold</b> <img alt="" src="https://meter.test/pixel.gif"><link rel="stylesheet" href="//meter.test/">',
    frames: () =>
      '<iframe title="iframe" src="https://meter.test/frame"></iframe><object data="//meter.test/"></object>',
    scripts: () =>
      '<script src="https://meter.test/run/a.js"></script><svg><script href="//meter.test/run/b.js" /></svg>',
    css: () => 'b { color: green; background: url(https://meter.test/pixel.gif) }',
    code: () => 'import("https://meter.test/run/a.js").catch(() => {})',
    node: () => Object.assign(tag('img'), { src: 'https://meter.test/pixel.gif' }),
    fragment: () => {
      const made = fragment();
      made.append(
        Object.assign(tag('script'), { src: 'https://meter.test/run/a.js' }),
        tag('i', '<iframe src="//meter.test/">'),
      );
      return made;
    },
    attribute: () => {
      const made = document.createAttribute('src');
      made.value = 'https://meter.test/run/a.js';
      return made;
    },
  };
  const text = (value) => {
    try {
      if (typeof value === 'symbol') return 'symbol';
      if (typeof value === 'string') return JSON.stringify(value);
      if (typeof value === 'function') return `function ${value.name} ${value.length}`;
      if (Object(value) !== value) return String(value);
      if (value instanceof Element) return `<${value.outerHTML}>`;
      if (value instanceof Node) return `${value.nodeName} ${value.textContent}`;
      if (Array.isArray(value)) return `[${value.map(text)}]`;
      return Object.prototype.toString.call(value);
    } catch (error) {
      return `no text: ${error}`;
    }
  };
  const outcome = (call) => {
    try {
      return text(call());
    } catch (error) {
      return `throws ${error?.name}`;
    }
  };
  const settle = async (value) => {
    if (!(value instanceof Promise)) return '';
    const late = new Promise((done) => setTimeout(done, 300, 'waits'));
    return Promise.race([
      value.then(
        (it) => `gives ${text(it)}`,
        (error) => `fails ${error?.name}`,
      ),
      late,
    ]);
  };
  const box = () => document.getElementById('box');
  const reset = () => {
    document.body.innerHTML = '<div id="box"><hr></div>';
    for (const store of [localStorage, sessionStorage]) {
      store.clear();
      store.setItem('src', 'kept');
    }
  };
  const functionOf = ([name, key, part, statics]) => {
    let owner = name === '' ? window : statics ? window[name] : window[name]?.prototype;
    while (owner && !Object.getOwnPropertyDescriptor(owner, key)) owner = Object.getPrototypeOf(owner);
    return owner && Object.getOwnPropertyDescriptor(owner, key)[part];
  };
  /** A selection for members that many kinds of nodes share. */
  const GENERAL = /^(?:div|link|script|style|form|template|fragment|text|attribute)$/;
  const selvesOf = ([name, , part, statics], all) => {
    if (name === '' || statics) return ['window', 'nothing', 'div'];
    const kind = window[name];
    const fit = Object.keys(SELVES).filter((self) => {
      try {
        return SELVES[self]() instanceof kind;
      } catch {
        return false;
      }
    });
    const few = all || fit.length < 8 ? fit : fit.filter((self) => GENERAL.test(self));
    return [...few, 'nothing', 'heir'].filter(
      (self) =>
        // The setters of Node crash Chromium on a script.
        (name !== 'Node' || !/script|block/.test(self)) &&
        // Only getters, so that this document stays intact.
        (self !== 'document' || part === 'get'),
    );
  };
  /** With `pairs`, also two arguments of most kinds. */
  const shapes = (length, one, pairs) => {
    const all = [[], ...one.map((each) => [each])];
    if (length > 1) for (const first of ['src', 'upper']) for (const second of one) all.push([first, second]);
    if (length > 2) for (const third of one) all.push(['null', 'src', third]);
    if (pairs && length !== 1) for (const first of one) for (const second of one) all.push([first, second]);
    return all;
  };

  /** With `elsewhere`, adds arguments to be held and reports only whether calls throw. With `whole`, all combinations. */
  globalThis.alike = async (member, { pairs = false, elsewhere = false, whole = pairs } = {}) => {
    const given = elsewhere ? { ...GIVEN, ...ELSEWHERE } : GIVEN;
    const lines = [];
    const native = functionOf(member);
    if (typeof native !== 'function' || LEAVES.test(member[1])) return lines;
    lines.push(
      `${member.join(' ')}: ${native.name} ${native.length} ${'prototype' in native} ${/\{ \[native code\] \}$/.test(native)}`,
    );
    const setter = member[2] === 'set';
    const all =
      member[2] === 'get'
        ? [[]]
        : shapes(setter ? 1 : native.length, Object.keys(elsewhere ? ELSEWHERE : GIVEN), pairs && !setter);
    for (const [nth, self] of selvesOf(member, pairs).entries()) {
      // All arguments on the first two, a rotating third on the others.
      for (const shape of whole || nth < 2 ? all : all.filter((_, at) => (at + nth) % 3 === 0)) {
        reset();
        let it;
        let args;
        try {
          it = SELVES[self]();
          args = shape.map((each) => given[each]());
        } catch (error) {
          lines.push(`${self} cannot be made: ${error}`);
          continue;
        }
        let value;
        const call = () => {
          value = Reflect.apply(native, it, args);
          return value;
        };
        const came = outcome(call);
        if (elsewhere) {
          value?.catch?.(() => {});
          lines.push(`${self}(${shape}): ${came.startsWith('throws') ? came : 'fine'}`);
          continue;
        }
        const then = await settle(value);
        const made =
          'prototype' in native && !shape.includes('blob') ? outcome(() => new native(...args)) : '';
        lines.push(
          `${self}(${shape}): ${came} ${then} | ${made} | ${box()?.innerHTML} | ${it instanceof Node && it !== document ? text(it) : ''} | ${shape.map((each, at) => (/node|text|fragment|child|foreign/.test(each) ? text(args[at]) : ''))}`,
        );
      }
    }
    return lines;
  };
}
