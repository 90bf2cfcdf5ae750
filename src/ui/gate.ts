import type { Service } from '../model/service';
import { h } from './h';
import { button, fill, type Scene } from './host';
import { BASE, GATE } from './styles';

/** The ids a gate waits for. */
export const needsOf = (gate: Element): string[] =>
  (gate.getAttribute('for') ?? '').split(/\s+/).filter(Boolean);

const titles = ({ consent, wording }: Scene, needs: readonly string[]): string[] => {
  const { categories = [], services = [] } = consent.policy ?? {};
  return needs.flatMap((id) => {
    const category = categories.find((one) => one.id === id);
    const service: Service | undefined = services.find((one) => one.id === id);
    return category ? wording.category(category)[0] : service ? wording.service(service) : [];
  });
};

/** What stands in for content: who is behind it, and a button that allows just that. */
const placeholder = (scene: Scene, needs: readonly string[]): HTMLElement => {
  const { consent, wording } = scene;
  const known = titles(scene, needs);
  const service = known.join(', ');
  const allow = button('allow', 'allow', wording.say('gate.allow', { service }));
  allow.onclick = () => consent.save(Object.fromEntries(needs.map((id) => [id, true])), { surface: 'gate' });
  return h(
    'section',
    { part: 'gate', class: 'card', 'aria-label': service || wording.say('preferences.title') },
    h('p', {}, wording.say('gate.text', { service: service || location.hostname })),
    h(
      'div',
      { class: 'acts' },
      known.length > 0 && known.length === needs.length && allow,
      button('preferences', 'preferences', wording.say('preferences')),
    ),
  );
};

/** Renders a gate as open or shut; its content stands in a `<template>` and leaves again on withdrawal. */
export const fillGate = (scene: Scene, gate: HTMLElement): void => {
  const needs = needsOf(gate);
  const open = needs.length > 0 && needs.every((id) => scene.consent.has(id));
  if (gate.shadowRoot && gate.hasAttribute('open') === open) return;
  const template = gate.querySelector<HTMLTemplateElement>(':scope > template');
  const focused = gate.shadowRoot?.activeElement;
  gate.toggleAttribute('open', open);
  if (!open) {
    gate.replaceChildren(...(template ? [template] : []));
    fill(scene, gate, BASE + GATE, placeholder(scene, needs));
    return;
  }
  fill(scene, gate, ':host{display:contents}', h('slot', {}));
  if (template) gate.append(template.content.cloneNode(true));
  if (focused) gate.querySelector<HTMLElement>('iframe,video,audio,a,button,[tabindex]')?.focus();
};
