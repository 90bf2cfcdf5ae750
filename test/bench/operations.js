// Runs in the page. Each operation makes `n` calls of one kind and returns the time per call, in nanoseconds.
{
  const PIXEL = 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==';
  const SNIPPET = '<p class="a">one <b>two</b> <a href="/three">three</a></p><ul><li>four</li></ul>';
  const box = () => document.getElementById('box');
  /** `make(n)` prepares, untimed, and returns the call that is timed. */
  const make = {
    "createElement('div')": () => () => document.createElement('div'),
    "createElement('script')": () => () => document.createElement('script'),
    'appendChild(div)': (n) => {
      const nodes = Array.from({ length: n }, () => document.createElement('div'));
      const parent = box();
      return (i) => parent.appendChild(nodes[i]);
    },
    'appendChild(tree of 60)': () => {
      const tree = document.createElement('div');
      tree.insertAdjacentHTML('beforeend', `<div class="row" title="t">${SNIPPET}</div>`.repeat(10));
      // A few nodes, moved again and again: one per call would make a huge page.
      const nodes = Array.from({ length: 50 }, () => tree.cloneNode(true));
      const parent = box();
      return (i) => parent.appendChild(nodes[i % 50]);
    },
    'append(text)': (n) => {
      const parent = box();
      const nodes = Array.from({ length: n }, () => document.createTextNode('t'));
      return (i) => parent.append(nodes[i]);
    },
    'insertBefore(div)': (n) => {
      const nodes = Array.from({ length: n }, () => document.createElement('div'));
      const parent = box();
      return (i) => parent.insertBefore(nodes[i], parent.firstChild);
    },
    'removeChild(div)': (n) => {
      const parent = box();
      for (let i = 0; i < n; i++) parent.appendChild(document.createElement('div'));
      return () => parent.removeChild(parent.lastChild);
    },
    "setAttribute('class')": () => {
      const node = document.createElement('div');
      return (i) => node.setAttribute('class', i & 1 ? 'a' : 'b');
    },
    "setAttribute('src', data:)": () => {
      const node = document.createElement('img');
      return () => node.setAttribute('src', PIXEL);
    },
    'className =': () => {
      const node = document.createElement('div');
      return (i) => {
        node.className = i & 1 ? 'a' : 'b';
      };
    },
    'innerHTML = (5 nodes)': () => {
      const node = box().appendChild(document.createElement('div'));
      return () => {
        node.innerHTML = SNIPPET;
      };
    },
    'textContent =': () => {
      const node = box().appendChild(document.createElement('div'));
      return () => {
        node.textContent = 'text';
      };
    },
    'img.src = data:': () => {
      const node = document.createElement('img');
      return () => {
        node.src = PIXEL;
      };
    },
    'a.href = own page': () => {
      const node = document.createElement('a');
      return () => {
        node.href = '/page';
      };
    },
    'style.color =': () => {
      const node = document.createElement('div');
      return (i) => {
        node.style.color = i & 1 ? 'red' : 'blue';
      };
    },
    'cloneNode(true)': () => {
      const node = document.createElement('div');
      node.insertAdjacentHTML('beforeend', SNIPPET);
      return () => node.cloneNode(true);
    },
    'read document.cookie': () => () => document.cookie,
    'write document.cookie': () => (i) => {
      document.cookie = `session=${i & 7}; path=/; secure`;
    },
    'localStorage.getItem': () => () => localStorage.getItem('theme'),
    'localStorage.setItem': () => (i) => localStorage.setItem('theme', i & 1 ? 'dark' : 'light'),
    'sessionStorage.setItem': () => (i) => sessionStorage.setItem('tab', i & 1 ? 'a' : 'b'),
    'setTimeout(function)': () => {
      const nothing = () => {};
      return () => clearTimeout(setTimeout(nothing, 1e6));
    },
    addEventListener: () => {
      const nothing = () => {};
      const node = document.createElement('div');
      return () => node.addEventListener('click', nothing);
    },
  };
  globalThis.operations = Object.keys(make);
  /** Nanoseconds per call, including the work of the page's observers afterwards. */
  globalThis.batch = async (name, n) => {
    box().textContent = '';
    const call = make[name](n);
    await new Promise((done) => setTimeout(done));
    const from = performance.now();
    for (let i = 0; i < n; i++) call(i);
    await null;
    return ((performance.now() - from) * 1e6) / n;
  };

  /** Milliseconds to insert `count` nodes, including layout. */
  globalThis.insert = async (count, way) => {
    const parent = box();
    parent.textContent = '';
    await new Promise((done) => setTimeout(done));
    const from = performance.now();
    if (way === 'html') {
      parent.innerHTML = '<div class="row" title="t"><span>text</span></div>'.repeat(count / 2);
    } else {
      for (let i = 0; i < count / 2; i++) {
        const row = document.createElement('div');
        row.className = 'row';
        row.setAttribute('title', 't');
        const cell = document.createElement('span');
        cell.textContent = 'text';
        row.appendChild(cell);
        parent.appendChild(row);
      }
    }
    await null;
    parent.offsetHeight;
    return performance.now() - from;
  };

  globalThis.fetches = async (count) => {
    const from = performance.now();
    for (let i = 0; i < count; i++) await (await fetch('/echo')).text();
    return (performance.now() - from) / count;
  };

  /** Inserts and removes `count` nodes, so that the page itself keeps none. */
  globalThis.churn = async (count, kind) => {
    const parent = box();
    const kinds = {
      plain: () => document.createElement('div'),
      image: () => Object.assign(new Image(), { src: PIXEL }),
      held: (i) => Object.assign(new Image(), { src: `https://stranger.test/pixel.gif?${i}` }),
    };
    for (let i = 0; i < count; i++) {
      const node = kinds[kind](i);
      parent.appendChild(node);
      parent.removeChild(node);
      if (i % 1000 === 999) await new Promise((done) => setTimeout(done));
    }
  };
}
