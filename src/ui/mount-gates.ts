import { more } from '../locales/en';
import type { Consent, Undo } from '../model/consent';
import type { Held } from '../model/finding';
import { onElement } from './elements';
import { fillGate } from './gate';
import { h } from './h';
import type { Scene } from './host';
import type { MountOptions } from './mount-options';
import { withWording } from './wording';

const TAG = 'flux-consent-gate';

/** As large as what it stands in for, so that nothing moves when they change places. */
const resize = (gate: HTMLElement, frame: HTMLElement): void => {
  const { width, height } = frame.getBoundingClientRect();
  const { position, inset, margin } = getComputedStyle(frame);
  Object.assign(gate.style, {
    width: width ? `${width}px` : '100%',
    minHeight: `${height || 150}px`,
    maxWidth: '100%',
    margin,
    ...(position === 'absolute' && { position, inset }),
  });
};

/** Puts a gate before each held frame; returns its undo. */
const standIn = ({ consent }: Scene): Undo => {
  const gates = new Map<HTMLElement, HTMLElement>();
  const cover = ({ kind, element, needs }: Held): void => {
    const frame = element as HTMLElement | undefined;
    if (kind !== 'frame' || !frame?.parentNode || gates.has(frame)) return;
    const gate = h(TAG, { for: needs.join(' ') });
    resize(gate, frame);
    gates.set(frame, gate);
    frame.before(gate);
    frame.hidden = true;
    // A page's own `iframe { display: block }` would win over the attribute.
    frame.style.setProperty('display', 'none', 'important');
  };
  const uncover = (frame: HTMLElement): void => {
    const gate = gates.get(frame);
    if (!gate) return;
    const focused = document.activeElement === gate;
    gates.delete(frame);
    gate.remove();
    frame.hidden = false;
    frame.style.removeProperty('display');
    if (focused) frame.focus();
  };
  const undos = [
    consent.on('held', cover),
    consent.on('replayed', ({ element }) => element && uncover(element as HTMLElement)),
  ];
  for (const held of consent.held()) cover(held);
  return () => {
    for (const undo of undos) undo();
    for (const frame of [...gates.keys()]) uncover(frame);
  };
};

/** Gives `<flux-consent-gate>` and held frames their placeholders; returns its undo. */
export const mountGates = (consent: Consent, options: MountOptions = {}): Undo => {
  const gates = new Set<WeakRef<HTMLElement>>();
  const undos: Undo[] = [];
  let ended = false;
  const start = (): void => {
    withWording(consent, options, async (wording) => {
      await wording.learn(more);
      if (ended) return;
      const scene = { consent, wording };
      undos.push(
        onElement(TAG, (gate) => {
          gates.add(new WeakRef(gate));
          fillGate(scene, gate);
        }),
        consent.subscribe(() => {
          for (const each of gates) {
            const gate = each.deref();
            if (gate?.isConnected) fillGate(scene, gate);
            else gates.delete(each);
          }
        }),
        standIn(scene),
      );
    });
  };
  const undo = (): void => {
    ended = true;
    for (const each of undos.splice(0)) each();
  };
  // Who is behind a gate is known when the services are.
  if (consent.settled) start();
  else undos.push(consent.on('ready', start));
  consent.onDestroy(undo);
  return undo;
};
