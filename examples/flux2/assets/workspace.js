// The workspace: a single-page application that asks FluxConsent before it remembers anything.
import { createPreferences } from './workspace-preferences.js';

const main = document.querySelector('#main');
const DEFAULTS = { dock: 'right', theme: 'dark', size: 72, tracking: -2, words: 'North of here' };
const REFERENCES = [
  { kind: 'bloom', seed: 13, role: 'Palette' },
  { kind: 'dunes', seed: 0, role: 'Place' },
];
const KINDS = ['dunes', 'bloom', 'glass', 'strata', 'letter'];
const NAMES = { dunes: 'Ridge line', bloom: 'Petals', glass: 'Glass', strata: 'Layers', letter: 'Specimen' };

let state = { ...DEFAULTS };
let references = [...REFERENCES];
let credits = 50;
let seed = 40;

const preferences = createPreferences({
  // Read only once granted, so that a visitor who allows it later finds what is on the screen, not an older state.
  onRestore(saved, savedReferences) {
    state = { ...state, ...saved };
    references = savedReferences ?? references;
    apply();
    render();
  },
  onStatus(remembers) {
    document.querySelector('[data-remember]').textContent = remembers
      ? 'Remembered in this browser.'
      : 'Kept until you close this page. Allow preferences to have it remembered.';
  },
});
const remember = () => preferences.save(state, references);

const apply = () => {
  document.body.dataset.dock = state.dock;
  document.body.dataset.theme = state.theme;
  const list = document.querySelector('[data-references]');
  list.replaceChildren(
    ...references.map((reference, index) => {
      const item = document.createElement('li');
      const image = Object.assign(new Image(58, 58), {
        src: `/art/${reference.kind}.svg?seed=${reference.seed}`,
        alt: '',
      });
      const text = document.createElement('span');
      text.textContent = NAMES[reference.kind] ?? reference.kind;
      text.append(Object.assign(document.createElement('small'), { textContent: reference.role }));
      const remove = Object.assign(document.createElement('button'), { type: 'button', textContent: '×' });
      remove.setAttribute('aria-label', `Remove ${text.firstChild.textContent}`);
      remove.addEventListener('click', () => {
        references = references.filter((_, other) => other !== index);
        apply();
        remember();
      });
      item.append(image, text, remove);
      return item;
    }),
  );
};

const change = (part) => {
  state = { ...state, ...part };
  apply();
  remember();
};

/** Own markup only; nothing a visitor typed goes through here. */
const fill = (html) => {
  main.innerHTML = html;
};

// Private generations come from the storage vendor, which is necessary.
const depot = `${location.protocol}//depot.localhost${location.port ? `:${location.port}` : ''}`;
const results = () =>
  ['dunes', 'glass', 'bloom', 'strata']
    .map(
      (kind, i) =>
        `<img src="${depot}/art/${kind}.svg?seed=${seed + i * 3}" alt="Generated image ${i + 1}" width="800" height="800">`,
    )
    .join('');

const views = {
  generate() {
    fill(
      `<h1>Generate</h1><form class="prompt"><input aria-label="Describe the image" value="A valley at first light, in the palette of the petals"><button class="button small">Draw, 4 credits</button></form><div class="results" aria-live="polite">${results()}</div>`,
    );
    main.querySelector('form').addEventListener('submit', (event) => {
      event.preventDefault();
      if (credits < 4) return;
      credits -= 4;
      seed += 7;
      document.querySelector('[data-credits]').textContent = String(credits);
      main.querySelector('.results').innerHTML = results();
      window.meridian?.('generate', { references: references.length });
    });
  },
  edit() {
    fill(
      `<h1>Edit</h1><p>2 megapixels, 1600 × 1250. Adjust the light; the picture stays sharp.</p><div class="canvas"><img src="${depot}/art/dunes.svg?seed=${seed}" alt="The picture being edited" width="800" height="800"></div><div class="controls"><label>Exposure <input type="range" min="40" max="160" value="100" data-f="brightness"></label><label>Contrast <input type="range" min="40" max="160" value="100" data-f="contrast"></label><label>Colour <input type="range" min="0" max="200" value="100" data-f="saturate"></label></div>`,
    );
    const image = main.querySelector('img');
    main.addEventListener('input', () => {
      image.style.filter = [...main.querySelectorAll('[data-f]')]
        .map((input) => `${input.dataset.f}(${input.value}%)`)
        .join(' ');
    });
  },
  type() {
    fill(
      `<h1>Type</h1><div class="canvas"><img src="${depot}/art/strata.svg?seed=${seed + 2}" alt="" width="800" height="800"><p></p></div><div class="controls"><label>Size <input type="range" min="28" max="120" data-k="size"></label><label>Tracking <input type="range" min="-8" max="20" data-k="tracking"></label></div>`,
    );
    const words = main.querySelector('.canvas p');
    const set = () => {
      words.textContent = state.words;
      words.style.fontSize = `clamp(1.6rem, ${state.size / 10}vw, ${state.size}px)`;
      words.style.letterSpacing = `${state.tracking / 100}em`;
    };
    for (const input of main.querySelectorAll('[data-k]')) {
      input.value = state[input.dataset.k];
      input.addEventListener('input', () => {
        change({ [input.dataset.k]: Number(input.value) });
        set();
      });
    }
    set();
  },
  settings() {
    fill(
      `<h1>Settings</h1><div class="settings"><section><h2>Appearance</h2><label class="field">Reference panel <select data-s="dock"><option value="right">On the right</option><option value="left">On the left</option><option value="hidden">Hidden</option></select></label><label class="field">Theme <select data-s="theme"><option value="dark">Dark</option><option value="dim">Dim</option></select></label></section><section><h2>Your private generations</h2><label class="switch"><span>Model training</span><small>May be used to train our models.</small><input type="checkbox" role="switch" data-own="model-training"></label><label class="switch"><span>External marketing</span><small>May appear in our galleries and campaigns.</small><input type="checkbox" role="switch" data-own="external-marketing"></label></section><section><h2>Cookies and storage</h2><p>What runs in your browser, and why.</p><button type="button" class="button small ghost" data-consent-action="preferences">Privacy choices</button></section></div>`,
    );
    for (const select of main.querySelectorAll('[data-s]')) {
      select.value = state[select.dataset.s];
      select.addEventListener('change', () => change({ [select.dataset.s]: select.value }));
    }
    for (const input of main.querySelectorAll('[data-own]')) {
      const id = input.dataset.own;
      input.checked = window.FluxConsent?.has?.(id) ?? false;
      input.disabled = !window.FluxConsent?.has;
      input.addEventListener('change', () => window.FluxConsent.save({ [id]: input.checked }));
    }
  },
};

const viewOf = (path) => {
  const name = path.split('/')[2] || 'generate';
  return Object.hasOwn(views, name) ? name : 'generate';
};
const render = () => {
  views[viewOf(location.pathname)]();
  for (const link of document.querySelectorAll('[data-route]')) {
    const here = viewOf(link.pathname) === viewOf(location.pathname);
    if (here) link.setAttribute('aria-current', 'page');
    else link.removeAttribute('aria-current');
  }
  const name = viewOf(location.pathname);
  document.title = `${name[0].toUpperCase()}${name.slice(1)} · Flux.2`;
};
const go = (path) => {
  history.pushState(null, '', path);
  render();
  main.focus();
  // There only once analytics is granted.
  window.meridian?.('view', { route: path });
};

document.addEventListener('click', (event) => {
  const link = event.target.closest?.('a[data-route]');
  if (!link || event.metaKey || event.ctrlKey || event.shiftKey || event.button) return;
  event.preventDefault();
  go(link.pathname);
});
addEventListener('popstate', render);
document.querySelector('[data-add]').addEventListener('click', () => {
  seed += 1;
  references = [...references, { kind: KINDS[seed % KINDS.length], seed, role: 'Style' }].slice(-10);
  apply();
  remember();
});

const dialog = document.querySelector('.sign-in');
const signIn = document.querySelector('[data-sign-in]');
signIn.addEventListener('click', () => dialog.showModal());
dialog.addEventListener('click', (event) => {
  const provider = event.target.closest('[value]')?.value;
  if (!provider) return;
  const script = document.createElement('script');
  script.src = `${location.protocol}//id.localhost${location.port ? `:${location.port}` : ''}/${provider}/sign-in.js`;
  document.head.append(script);
});
document.addEventListener('signed-in', (event) => {
  dialog.close();
  signIn.textContent = event.detail.name;
  signIn.disabled = true;
});

apply();
render();
window.FluxConsent ??= [];
window.FluxConsent.push((consent) => {
  preferences.follow(consent);
  const own = () => {
    for (const input of document.querySelectorAll('[data-own]')) {
      input.disabled = false;
      input.checked = consent.has(input.dataset.own);
    }
  };
  own();
  consent.subscribe(own);
});
