import { isLeak, toCsv, toInventory } from '../detect/inventory';
import type { Consent, Undo } from '../model/consent';
import { h } from '../ui/h';
import { decisionsView, recordView } from './decisions-view';
import { type Filter, inventoryTable, summary } from './inventory-view';
import { loadNamer } from './load-namer';
import type { Namer } from './name-unknown';
import { STYLES } from './styles';
import { tryView } from './try-view';
import { STATES, type State, toState } from './words';

const HOST = 'flux-consent-debug';
const VIEWS = ['Inventory', 'Decisions', 'Record', 'Try out'] as const;
type ViewName = (typeof VIEWS)[number];

const button = (attributes: Record<string, string>, text: string, action: () => void): HTMLButtonElement => {
  const made = h<HTMLButtonElement>('button', { type: 'button', ...attributes }, text);
  made.addEventListener('click', action);
  return made;
};

/** Saves the inventory as a file, named after host and day. */
const saveCsv = (consent: Consent): void => {
  const { findings, made } = toInventory(consent);
  const link = h<HTMLAnchorElement>('a', { download: `${location.hostname}-${made.slice(0, 10)}.csv` });
  link.href = URL.createObjectURL(new Blob([toCsv(findings)], { type: 'text/csv' }));
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
};

const filterBar = (filter: Filter, redraw: () => void): HTMLElement => {
  const text = h<HTMLInputElement>('input', {
    type: 'search',
    placeholder: 'Name, script, vendor …',
    'aria-label': 'Filter',
  });
  text.addEventListener('input', () => {
    filter.text = text.value;
    redraw();
  });
  const state = h<HTMLSelectElement>(
    'select',
    { 'aria-label': 'State' },
    h('option', { value: '' }, 'every state'),
    ...STATES.map((one) => h('option', { value: one }, one)),
  );
  state.addEventListener('change', () => {
    filter.state = state.value as State | '';
    redraw();
  });
  return h('div', { class: 'bar' }, text, state);
};

/** The text of the badge: the number that matters most. */
const badgeText = (consent: Consent): string => {
  const states = consent.findings().map(toState);
  const count = (state: State): number => states.filter((one) => one === state).length;
  const [leaked, held, would] = [count('leaked'), count('held'), count('would be held')];
  if (leaked) return `Consent: ${leaked} leaked`;
  return would ? `Consent: ${would} would be held` : `Consent: ${held} held`;
};

/** Logs to the console what has happened so far, and what happens from now on. */
const explain = (consent: Consent): Undo[] => {
  const say = (event: string, detail: unknown): void => console.info(`[flux-consent] ${event}`, detail);
  say('decided', consent.get());
  for (const finding of consent.findings()) say('found', finding);
  for (const held of consent.held()) say('held', held);
  return (['change', 'held', 'replayed', 'found', 'cleared'] as const).map((event) =>
    consent.on(event, (detail: unknown) => say(event, detail)),
  );
};

/** Logs one line; under `enforce: false`, the result of observing. */
const logSummary = (consent: Consent): void => {
  const all = consent.findings();
  const would = all.filter(({ wouldHold }) => wouldHold);
  console.info(
    `[flux-consent] ${all.length} findings, ${would.length} would be held, ${all.filter(isLeak).length} leaked`,
    would.map(({ kind, name, wouldHold }) => `${kind} ${name}: ${wouldHold}`),
  );
};

const createPanel = (consent: Consent, dialog: HTMLDialogElement): { draw(): void } => {
  const filter: Filter = { text: '', state: '' };
  const body = h('main', { tabindex: '0', 'aria-label': 'Consent' });
  const sum = h('div', {});
  const table = h('div', {});
  let view: ViewName = 'Inventory';
  let namer: Namer | undefined;
  let asked = false;
  const drawTable = (): void => {
    sum.replaceChildren(summary(consent.findings()));
    table.replaceChildren(inventoryTable(consent, filter, namer));
  };
  const bar = filterBar(filter, drawTable);
  // The form for trying out is not redrawn while somebody types in it.
  let drawn: ViewName | undefined;
  const draw = (): void => {
    if (!asked)
      void loadNamer().then((loaded) => {
        namer = loaded;
        if (view === 'Inventory') drawTable();
      });
    asked = true;
    for (const tab of tabs) tab.setAttribute('aria-current', `${tab.textContent === view}`);
    if (view === 'Inventory') {
      if (drawn !== view) body.replaceChildren(sum, bar, table);
      drawTable();
    } else if (view === 'Decisions') body.replaceChildren(decisionsView(consent));
    else if (view === 'Record') body.replaceChildren(recordView(consent));
    else if (drawn !== view) body.replaceChildren(tryView(consent));
    drawn = view;
  };
  const tabs = VIEWS.map((name) =>
    button({}, name, () => {
      view = name;
      draw();
    }),
  );
  dialog.append(
    h(
      'header',
      {},
      h('h2', {}, 'flux-consent'),
      h('nav', { 'aria-label': 'Views' }, ...tabs),
      button({}, 'Export CSV', () => saveCsv(consent)),
      button({}, 'Close', () => dialog.close()),
    ),
    body,
  );
  return { draw };
};

export interface DebugOptions {
  /** Opens the panel at once rather than only a badge. Default `false`. */
  readonly open?: boolean;
}

/**
 * Mounts a badge, and a panel that shows what the page does and why the consent lets it or not. Another call
 * opens it.
 */
export const mountDebug = (consent: Consent, { open = false }: DebugOptions = {}): Undo => {
  const known = document.querySelector(HOST)?.shadowRoot?.querySelector<HTMLElement>('.badge');
  if (known) {
    if (open) known.click();
    return () => {};
  }
  const host = h(HOST, { lang: 'en', dir: 'ltr' });
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(STYLES);
  root.adoptedStyleSheets = [sheet];
  const dialog = h<HTMLDialogElement>('dialog', { 'aria-label': 'flux-consent' });
  const panel = createPanel(consent, dialog);
  const badge = button({ class: 'badge' }, '', () => show());
  const draw = (): void => {
    badge.textContent = badgeText(consent);
    badge.hidden = dialog.open;
    if (dialog.open) panel.draw();
  };
  const show = (): void => {
    dialog.show();
    draw();
  };
  dialog.addEventListener('close', () => {
    draw();
    badge.focus();
  });
  dialog.addEventListener('keydown', ({ key }) => key === 'Escape' && dialog.close());
  root.append(badge, dialog);
  const put = (): void => document.body.append(host);
  if (document.body) put();
  else document.addEventListener('DOMContentLoaded', put);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const later = (): void => {
    clearTimeout(timer);
    timer = setTimeout(draw, 300);
  };
  const undos = (['found', 'leak', 'held', 'replayed', 'change', 'cleared', 'ready'] as const).map((event) =>
    consent.on(event, later),
  );
  undos.push(...explain(consent));
  const summed = setTimeout(() => logSummary(consent), 5000);
  if (open) show();
  else draw();
  const undo = (): void => {
    clearTimeout(timer);
    clearTimeout(summed);
    for (const each of undos) each();
    host.remove();
  };
  consent.onDestroy(undo);
  return undo;
};
