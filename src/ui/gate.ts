import { toUrl } from '../classify/to-url';
import type { Held } from '../model/finding';
import { h } from './h';
import { button, fill } from './host';
import { GATE } from './more-styles';
import type { Scene } from './scene';
import { BASE } from './styles';

export const GATE_TAG = 'flux-consent-gate';

const AIMLESS = {
  code: 'gate',
  message: 'A <flux-consent-gate> has no `for`: it never opens.',
  hint: 'Name a category or a service: for="marketing".',
};

/** The ids a gate waits for. */
const needsOf = (gate: Element): string[] => (gate.getAttribute('for') ?? '').split(/\s+/).filter(Boolean);

/** The services or categories behind the content, by name, with their privacy policies. */
const whoIs = ({ consent, wording }: Scene, needs: readonly string[]) => {
  const { categories = [], services = [] } = consent.policy ?? {};
  return needs.flatMap((id) => {
    const category = categories.find((one) => one.id === id);
    const service = services.find((one) => one.id === id);
    // A category learns of no visit: a frame in one is named by its host.
    if (category) return { name: wording.category(category)[0] };
    if (!service) return [];
    return {
      title: wording.service(service),
      name: wording.of(service.title) ?? id,
      policy: service.privacyPolicy,
    };
  });
};

export interface GateOptions {
  /** Loads the content for this page view, without a record; undefined where that is impossible. */
  readonly once?: (() => void) | undefined;
  /** The frame the gate stands for: the gate goes when the frame is released. */
  readonly frame?: Held | undefined;
  /** Open, whatever was chosen. */
  readonly forced?: boolean;
}

const link = ({ wording }: Scene, href: string | undefined): HTMLElement | undefined =>
  href && /^https:/.test(href)
    ? h('a', { href, target: '_blank', rel: 'noopener noreferrer' }, wording.say('privacy-policy'))
    : undefined;

/** Acts on clicks of the visitor only: one made by a script does nothing. */
const onVisitorClick = (control: HTMLElement, act: () => void): HTMLElement => {
  control.onclick = ({ isTrusted }) => {
    if (isTrusted) act();
  };
  return control;
};

/**
 * Whether the visitor can allow it: not an unknown id, nor where the site itself has decided, as for a child.
 */
const isOpenTo = ({ consent }: Scene, id: string): boolean => {
  const { decisions, services } = consent.get();
  const decision = services[id] ?? decisions[id];
  return !!decision && (decision.status === 'granted' || decision.source !== 'site');
};

/** The placeholder for content: who is behind it, and buttons that allow just that. */
const placeholder = (scene: Scene, needs: readonly string[], { once, frame }: GateOptions): HTMLElement => {
  const { consent, wording } = scene;
  const known = whoIs(scene, needs);
  const names = known.map(({ name }) => name).join(', ');
  const service =
    known.flatMap(({ title }) => title ?? []).join(', ') ||
    (frame && toUrl(frame.name, document.baseURI)?.hostname) ||
    names ||
    needs.join(', ');
  const free = needs.length > 0 && needs.every((id) => isOpenTo(scene, id));
  const complete = free && known.length > 0 && known.length === needs.length;
  const allow = (): HTMLElement =>
    onVisitorClick(button('allow', 'allow', wording.say('gate.allow', { service: names })), () =>
      consent.save(Object.fromEntries(needs.map((id) => [id, true])), { surface: 'gate' }),
    );
  return h(
    'section',
    { part: 'gate', class: 'card', 'aria-label': service || wording.say('preferences.title') },
    h('slot', { name: 'poster' }),
    h(
      'div',
      { class: 'over' },
      h(
        'p',
        {},
        `${wording.say('gate.text', { service: service || location.hostname })} `,
        ...known.map(({ policy }) => link(scene, policy)),
      ),
      h(
        'div',
        { class: 'acts' },
        free && once && onVisitorClick(button('once', 'once', wording.say('gate.once')), once),
        complete && allow(),
      ),
      free && button('preferences', 'preferences', wording.say('preferences')),
    ),
  );
};

/** Removes what stands between a template and the comment that ends it. */
const emptyUpTo = (end: ChildNode, template: Node | null): void => {
  for (let node = end.previousSibling; node && node !== template; node = end.previousSibling) node.remove();
  end.remove();
};

/** Removes what a copy of an open gate took along: it is inserted anew where that is allowed. */
const emptyCopy = (template: Element | null): void => {
  let end = template?.nextSibling;
  while (end && !(end instanceof Comment && end.data === GATE_TAG)) end = end.nextSibling;
  if (end) emptyUpTo(end, template);
};

export interface Gate {
  /** Renders the gate as open or shut, unless it is that already. */
  render(options: GateOptions): void;
  /** Removes everything that was inserted. */
  end(): void;
}

/**
 * One gate. Its content stands in a `<template>`: it is inserted after that, and removed on withdrawal.
 * Anything else in the gate is the page's own, and only hidden while the gate is shut.
 */
export const createGate = (scene: Scene, gate: HTMLElement): Gate => {
  let rendered: string | undefined;
  let template: HTMLTemplateElement | null = null;
  /** The inserted content stands between its template and this. */
  const end = document.createComment(GATE_TAG);
  const empty = (): void => emptyUpTo(end, template);
  const unfold = (needs: readonly string[]): void => {
    if (!template) return;
    template.after(end);
    if (!scene.consent.unfold(template, needs)) template.after(template.content.cloneNode(true));
  };
  return {
    render(options) {
      const needs = needsOf(gate);
      const open = options.forced || (needs.length > 0 && needs.every((id) => scene.consent.has(id)));
      const content = gate.querySelector<HTMLTemplateElement>(':scope > template');
      const state = `${open} ${needs}`;
      if ((rendered === state && content === template) || (open && options.frame)) return;
      const focused = gate.shadowRoot?.activeElement;
      if (!needs.length && !options.frame) scene.consent.emit('problem', AIMLESS);
      if (rendered === undefined) emptyCopy(content);
      empty();
      rendered = state;
      template = content;
      gate.toggleAttribute('open', open);
      if (open) {
        fill(scene, gate, ':host{display:contents}', h('slot', {}));
        unfold(needs);
        if (focused) gate.querySelector<HTMLElement>('iframe,video,audio,a,button,[tabindex]')?.focus();
      } else fill(scene, gate, BASE + GATE, placeholder(scene, needs, options));
    },
    end() {
      empty();
      gate.removeAttribute('open');
      gate.shadowRoot?.replaceChildren();
    },
  };
};
