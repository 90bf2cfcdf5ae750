import { more } from '../locales/en';
import type { Consent, Snapshot, Undo } from '../model/consent';
import type { Held } from '../model/finding';
import { onElement } from './elements';
import { fillGate } from './gate';
import { h } from './h';
import type { MountOptions } from './mount-options';
import type { Scene } from './scene';
import { withWording } from './wording';

const TAG = 'flux-consent-gate';

/** As large as what it stands in for, so that nothing moves when they change places. */
const resize = (gate: HTMLElement, frame: HTMLElement): void => {
  const { width, height } = frame.getBoundingClientRect();
  const { position, inset, margin, float } = getComputedStyle(frame);
  Object.assign(gate.style, {
    width: width ? `${width}px` : '100%',
    height: `${height || 150}px`,
    minHeight: '0',
    maxWidth: '100%',
    margin,
    float,
    ...(position === 'absolute' && { position, inset }),
  });
};

/** The frame's own picture, where it names one of this site: a poster must not tell a third party. */
const posterOf = (frame: HTMLElement): HTMLElement | undefined => {
  const { poster } = frame.dataset;
  const url = poster && URL.canParse(poster, document.baseURI) && new URL(poster, document.baseURI);
  if (!url || url.origin !== location.origin) return undefined;
  const picture = h<HTMLImageElement>('img', { src: url.href, slot: 'poster' });
  picture.alt = '';
  return picture;
};

/** Told a little later: by then a copy has its place, and gates know of the choice that something is held for. */
const onHeld = (consent: Consent, act: (held: Held) => unknown): Undo =>
  consent.on('held', (held) => queueMicrotask(() => act(held)));

/** Puts a gate before each held frame, but for those that are about to go; `frames` is told which gate is whose. */
const standIn = (
  { consent }: Scene,
  frames: WeakMap<HTMLElement, HTMLElement>,
  passes: (element: Element) => boolean,
): Undo => {
  const gates = new Map<HTMLElement, HTMLElement>();
  const isHeld = (frame: Element): boolean => consent.held().some(({ element }) => element === frame);
  const cover = ({ kind, element, needs }: Held): void => {
    const frame = element as HTMLElement | undefined;
    if (kind !== 'frame' || !frame?.parentNode || gates.has(frame) || passes(frame) || !isHeld(frame)) return;
    const gate = h(TAG, { for: needs.join(' ') }, posterOf(frame));
    resize(gate, frame);
    gates.set(frame, gate);
    frames.set(gate, frame);
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
  const heldFrames = (): readonly Held[] => consent.held().filter(({ kind }) => kind === 'frame');
  let asked = false;
  /** A page takes a frame out, or puts it elsewhere: its gate goes with it. */
  const follow = (): void => {
    asked = false;
    for (const [frame, gate] of gates) {
      if (gate.parentNode === frame.parentNode) continue;
      gate.remove();
      gates.delete(frame);
    }
    for (const held of heldFrames()) cover(held);
    if (!heldFrames().length) page.disconnect();
  };
  const page = new MutationObserver(() => {
    if (!asked) requestAnimationFrame(follow);
    asked = true;
  });
  // Only as long as something waits: to watch a whole page costs it.
  const watch = (): void => {
    if (heldFrames().length) page.observe(document, { childList: true, subtree: true });
  };
  const undos = [
    onHeld(consent, (held) => {
      cover(held);
      watch();
    }),
    consent.on('replayed', ({ element }) => element && uncover(element as HTMLElement)),
    () => page.disconnect(),
  ];
  for (const held of heldFrames()) cover(held);
  watch();
  return () => {
    for (const undo of undos) undo();
    for (const frame of [...gates.keys()]) uncover(frame);
  };
};

/** Gates as they come and as consent changes; those opened once stay open for the page view. */
const createGates = (scene: Scene) => {
  const { consent } = scene;
  const gates = new Set<WeakRef<HTMLElement>>();
  let once = new WeakSet<HTMLElement>();
  const frames = new WeakMap<HTMLElement, HTMLElement>();
  /** Only a frame can be let go alone: a script goes on to load more. */
  const onceFor = (gate: HTMLElement): (() => void) | undefined => {
    const { release } = consent;
    const template = gate.querySelector<HTMLTemplateElement>(':scope > template');
    if (!release || template?.content.querySelector('script')) return undefined;
    return () => {
      const frame = frames.get(gate);
      if (frame) release(frame);
      else {
        once.add(gate);
        render(gate);
      }
    };
  };
  const render = (gate: HTMLElement): void => fillGate(scene, gate, { once: onceFor(gate) }, once.has(gate));
  return {
    frames,
    add(gate: HTMLElement): void {
      gates.add(new WeakRef(gate));
      render(gate);
    },
    renderAll(now: Snapshot, before: Snapshot): void {
      // Who refuses or withdraws means what was opened once, too.
      if (now.record?.id !== before.record?.id && /^(reject|withdraw)/.test(now.record?.action ?? ''))
        once = new WeakSet();
      for (const each of gates) {
        const gate = each.deref();
        if (gate?.isConnected) render(gate);
        else gates.delete(each);
      }
    },
    /** Is this in a gate that was opened once? */
    passes(element: Element): boolean {
      const gate = element.closest<HTMLElement>(TAG);
      return !!gate && once.has(gate);
    },
  };
};

/** Gives `<flux-consent-gate>` and held frames their placeholders; returns its undo. */
export const mountGates = (consent: Consent, options: MountOptions = {}): Undo => {
  // On a server there is nothing to show.
  if (typeof document !== 'object') return () => {};
  const undos: Undo[] = [];
  let ended = false;
  const start = (): void => {
    withWording(consent, options, async (wording) => {
      await wording.learn(more);
      if (ended) return;
      const scene = { consent, wording };
      const { add, renderAll, frames, passes } = createGates(scene);
      undos.push(
        onElement(TAG, add),
        consent.subscribe(renderAll),
        onHeld(consent, ({ element }) => element && passes(element) && consent.release(element)),
        standIn(scene, frames, passes),
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
