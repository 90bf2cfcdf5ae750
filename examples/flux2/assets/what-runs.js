// The "What runs" drawer: what is held back on this page, what ran, what is stored. Demonstration only; it reads
// FluxConsent like any page may, and the log that the example server keeps of requests to third parties.

const create = (tag, className, text) => {
  const element = document.createElement(tag);
  if (className) element.className = className;
  if (text !== undefined) element.textContent = text;
  return element;
};
const SECTIONS = {
  held: ['Held back', 'Nothing is waiting.'],
  sent: ['Sent to others', 'No request has left for anyone else.'],
  stored: ['Stored here', 'Nothing is stored.'],
  events: ['What happened', 'Nothing yet.'],
};
const STORED = new Set(['cookie', 'local', 'session', 'indexeddb', 'cache']);
const KIND = { local: 'local storage', session: 'session storage', indexeddb: 'database' };

let consent;
let log = [];
const events = [];

const panel = create('section', 'what-runs');
panel.id = 'what-runs';
panel.setAttribute('aria-label', 'What runs on this page');
panel.hidden = true;
const tab = create('button', 'what-runs-tab');
tab.type = 'button';
tab.setAttribute('aria-controls', panel.id);
const lists = {};

const build = () => {
  const head = create('header');
  const title = create('h2', '', 'What runs on this page');
  const close = create('button', 'what-runs-close', '×');
  close.type = 'button';
  close.setAttribute('aria-label', 'Close');
  close.addEventListener('click', () => toggle(false));
  head.append(title, close, create('p', 'what-runs-summary'));
  panel.append(head);
  for (const [id, [heading]] of Object.entries(SECTIONS)) {
    const part = create('details');
    part.open = id !== 'events';
    part.append(create('summary', '', heading));
    lists[id] = create('ul');
    part.append(lists[id]);
    panel.append(part);
  }
  const foot = create('footer');
  const again = create('button', '', 'Start over');
  again.type = 'button';
  again.addEventListener('click', startOver);
  const choices = create('button', '', 'Change choices');
  choices.type = 'button';
  choices.dataset.consentAction = 'preferences';
  foot.append(choices, again);
  panel.append(foot);
  document.body.append(tab, panel);
};

const short = (name) => {
  try {
    const url = new URL(name);
    return url.hostname.replace('.localhost', '') + (url.pathname === '/' ? '' : url.pathname);
  } catch {
    return name.trim().replaceAll(/\s+/g, ' ').slice(0, 48);
  }
};
/** What a held thing is called: an address, or what kind of element it is. */
const nameOf = ({ kind, name, element }) => {
  const { src, href } = element?.dataset ?? {};
  if (/^https?:/.test(name)) return short(name);
  return src || href ? short(src ?? href) : `${{ script: 'inline script', media: 'template' }[kind] ?? kind}`;
};
const titleOf = (id) => {
  const service = consent?.policy?.services.find((one) => one.id === id);
  return service?.vendor ?? id.replaceAll('-', ' ');
};

const row = (name, note, tone) => {
  const item = create('li', tone);
  item.append(create('b', '', name), create('span', '', note));
  return item;
};

const rows = {
  held: () =>
    consent
      .held()
      .map((held) =>
        row(
          nameOf(held),
          held.needs.length ? `waits for ${held.needs.map(titleOf).join(' and ')}` : held.reason,
          'held',
        ),
      ),
  sent() {
    const hosts = Map.groupBy ? Map.groupBy(log, (entry) => entry.host) : new Map();
    return [...hosts].map(([host, entries]) => {
      const last = entries.at(-1);
      return row(
        host.replace('.localhost', ''),
        `${entries.length} request${entries.length > 1 ? 's' : ''}, last ${last.method} ${last.path.split('?')[0]}`,
        'sent',
      );
    });
  },
  stored: () =>
    consent
      .findings()
      .filter((finding) => STORED.has(finding.kind) && !finding.held)
      .map((finding) =>
        row(
          finding.name,
          `${KIND[finding.kind] ?? finding.kind}, ${finding.service ? titleOf(finding.service) : finding.category}`,
          'stored',
        ),
      ),
  events: () => events.map(([name, note]) => row(name, note, 'event')),
};

const render = () => {
  const waiting = consent?.held().length ?? 0;
  const hosts = new Set(log.map((entry) => entry.host)).size;
  tab.replaceChildren(
    create('i', waiting ? 'held' : 'sent'),
    create('span', '', consent ? `${waiting} held · ${hosts} running` : 'What runs'),
  );
  if (panel.hidden) return;
  panel.querySelector('.what-runs-summary').textContent = consent
    ? `${waiting} held back, ${log.length} request${log.length === 1 ? '' : 's'} to ${hosts} other host${hosts === 1 ? '' : 's'} since the page opened.`
    : 'The consent script has not loaded.';
  for (const id of Object.keys(SECTIONS)) {
    const items = consent || id === 'sent' ? rows[id]() : [];
    lists[id].replaceChildren(...(items.length ? items : [create('li', 'empty', SECTIONS[id][1])]));
    lists[id].previousSibling.dataset.count = items.length || '';
  }
};

const update = async () => {
  try {
    const response = await fetch('/__log');
    const all = await response.json();
    log = all.filter((entry) => entry.time >= performance.timeOrigin - 5);
  } catch {
    // The server was stopped; what was known stays.
  }
  render();
};
let waiting;
const soon = () => {
  clearTimeout(waiting);
  waiting = setTimeout(update, 150);
};

const toggle = (open = panel.hidden) => {
  panel.hidden = !open;
  tab.setAttribute('aria-expanded', String(open));
  document.documentElement.classList.toggle('what-runs-open', open);
  if (open) {
    render();
    soon();
    panel.querySelector('.what-runs-close').focus();
  } else tab.focus();
};

/** Forgets the visit, for showing it again: not what a site would do. */
const startOver = async () => {
  const parts = location.hostname.split('.');
  for (const pair of document.cookie.split('; ')) {
    const name = pair.split('=')[0];
    for (const domain of ['', `; domain=${parts.slice(-2).join('.')}`]) {
      // biome-ignore lint/suspicious/noDocumentCookie: cookieStore is not in every browser
      document.cookie = `${name}=; path=/; max-age=0${domain}`;
    }
  }
  localStorage.clear();
  sessionStorage.clear();
  indexedDB.deleteDatabase('flux-workspace');
  await fetch('/__log', { method: 'DELETE' });
  location.reload();
};

const NOTES = {
  change: () => 'A choice was made',
  shown: (view) => `The ${view} opened`,
  hidden: (view) => `The ${view} closed`,
  replayed: (held) => `${held ? nameOf(held) : ''} was let go`,
  cleared: (items) =>
    `${(items ?? [])
      .filter((item) => item.done)
      .map((item) => item.name)
      .join(', ')}`,
  record: (record) => `Recorded as ${record?.action}`,
  leak: (finding) => `${short(finding?.name ?? '')} got through`,
  problem: (problem) => problem?.message ?? '',
};

build();
render();
tab.addEventListener('click', () => toggle());
addEventListener('keydown', (event) => {
  if (event.key === 'Escape' && !panel.hidden && panel.contains(document.activeElement)) toggle(false);
});
for (const button of document.querySelectorAll('[data-what-runs]'))
  button.addEventListener('click', () => toggle(true));
for (const name of ['held', 'found', ...Object.keys(NOTES)]) {
  document.addEventListener(`flux-consent:${name}`, (event) => {
    const note = NOTES[name]?.(event.detail);
    if (note) events.unshift([name, note]);
    events.length = Math.min(events.length, 20);
    soon();
  });
}
window.FluxConsent ??= [];
window.FluxConsent.push((ready) => {
  consent = ready;
  soon();
});
soon();
setInterval(() => {
  if (!panel.hidden && document.visibilityState === 'visible') update();
}, 2000);
