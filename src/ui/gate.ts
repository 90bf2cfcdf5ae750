import { h } from './h';
import { button, fill } from './host';
import { GATE } from './more-styles';
import type { Scene } from './scene';
import { BASE } from './styles';

/** The ids a gate waits for. */
export const needsOf = (gate: Element): string[] =>
  (gate.getAttribute('for') ?? '').split(/\s+/).filter(Boolean);

/** Who is behind the content, by name, and where they say what they do. */
const whoIs = ({ consent, wording }: Scene, needs: readonly string[]) => {
  const { categories = [], services = [] } = consent.policy ?? {};
  return needs.flatMap((id) => {
    const category = categories.find((one) => one.id === id);
    const service = services.find((one) => one.id === id);
    if (category) return { title: wording.category(category)[0], name: wording.category(category)[0] };
    if (!service) return [];
    return {
      title: wording.service(service),
      name: wording.of(service.title) ?? id,
      policy: service.privacyPolicy,
    };
  });
};

export interface GateOptions {
  /** Loads it for this page view, without a record; undefined where that cannot be done. */
  readonly once?: (() => void) | undefined;
}

const link = ({ wording }: Scene, href: string | undefined): HTMLElement | undefined =>
  href && /^https:/.test(href)
    ? h('a', { href, target: '_blank', rel: 'noopener noreferrer' }, wording.say('privacy-policy'))
    : undefined;

/** A click of the visitor: one that a script makes counts for nothing. */
const onVisitorClick = (control: HTMLElement, act: () => void): HTMLElement => {
  control.onclick = ({ isTrusted }) => {
    if (isTrusted) act();
  };
  return control;
};

/** Can a visitor allow it? Not what nobody knows; nor can a child, whom the site itself has decided for. */
const isOpenTo = ({ consent }: Scene, id: string): boolean => {
  const { decisions, services } = consent.get();
  const decision = services[id] ?? decisions[id];
  return !!decision && (decision.status === 'granted' || decision.source !== 'site');
};

/** What stands in for content: who is behind it, and buttons that allow just that. */
const placeholder = (scene: Scene, needs: readonly string[], { once }: GateOptions): HTMLElement => {
  const { consent, wording } = scene;
  const known = whoIs(scene, needs);
  const service = known.map(({ title }) => title).join(', ');
  const free = needs.every((id) => isOpenTo(scene, id));
  const complete = free && known.length > 0 && known.length === needs.length;
  const allow = (): HTMLElement =>
    onVisitorClick(
      button(
        'allow',
        'allow',
        wording.say('gate.allow', { service: known.map(({ name }) => name).join(', ') }),
      ),
      () => consent.save(Object.fromEntries(needs.map((id) => [id, true])), { surface: 'gate' }),
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

/** Renders a gate as open or shut; its content stands in a `<template>` and leaves again on withdrawal. */
export const fillGate = (
  scene: Scene,
  gate: HTMLElement,
  options: GateOptions = {},
  forced = false,
): void => {
  const needs = needsOf(gate);
  const open = forced || (needs.length > 0 && needs.every((id) => scene.consent.has(id)));
  if (gate.shadowRoot && gate.hasAttribute('open') === open) return;
  const template = gate.querySelector<HTMLTemplateElement>(':scope > template');
  const focused = gate.shadowRoot?.activeElement;
  gate.toggleAttribute('open', open);
  const kept = [...gate.children].filter((child) => child === template || child.slot === 'poster');
  gate.replaceChildren(...kept);
  if (!open) {
    fill(scene, gate, BASE + GATE, placeholder(scene, needs, options));
    return;
  }
  fill(scene, gate, ':host{display:contents}', h('slot', {}));
  if (template && !scene.consent.unfold(template, needs)) gate.append(template.content.cloneNode(true));
  const next = focused && gate.querySelector<HTMLElement>('iframe,video,audio,a,button,[tabindex]');
  next?.focus();
};
