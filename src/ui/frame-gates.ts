import { toUrl } from '../classify/to-url';
import type { Consent, Undo } from '../model/consent';
import type { Held } from '../model/finding';
import { GATE_TAG } from './gate';
import { h } from './h';
import type { Scene } from './scene';

/**
 * Whether nothing of the frame is visible, wherever it stands: frames that sync cookies are hidden like this.
 */
const isUnseen = (frame: HTMLElement): boolean => {
  const { display, visibility, width, height } = getComputedStyle(frame);
  const around = frame.parentElement ?? (frame.parentNode as ShadowRoot).host;
  return (
    display === 'none' ||
    (visibility !== 'visible' && visibility !== getComputedStyle(around).visibility) ||
    // These are as written if the frame is not rendered; `auto` is no number.
    parseFloat(width) <= 1 ||
    parseFloat(height) <= 1
  );
};

/** Makes the gate as large as its frame, so that nothing moves when they change places. */
const resize = (gate: HTMLElement, frame: HTMLElement): void => {
  const { width, height } = frame.getBoundingClientRect();
  const { position, inset, margin, float, zIndex } = getComputedStyle(frame);
  Object.assign(gate.style, {
    width: width ? `${width}px` : '100%',
    height: `${height || 150}px`,
    minHeight: '0',
    maxWidth: '100%',
    margin,
    float,
    ...(/absolute|fixed/.test(position) && { position, inset, zIndex }),
  });
};

/** The frame's own picture, if it names one of this site: a poster must not tell a third party. */
const posterOf = (frame: HTMLElement): HTMLElement | undefined => {
  const { poster } = frame.dataset;
  const url = poster ? toUrl(poster, document.baseURI) : undefined;
  if (url?.origin !== location.origin) return undefined;
  const picture = h<HTMLImageElement>('img', { src: url.href, slot: 'poster' });
  picture.alt = '';
  return picture;
};

/** Hides an element; returns a function that shows it again as it was, unless the page has done so. */
const hide = (frame: HTMLElement): Undo => {
  const { hidden, style } = frame;
  const written = frame.hasAttribute('style');
  const display = [style.getPropertyValue('display'), style.getPropertyPriority('display')] as const;
  frame.hidden = true;
  // A page's own `iframe { display: block }` would win over the attribute.
  style.setProperty('display', 'none', 'important');
  return () => {
    frame.hidden = hidden;
    if (!style.getPropertyPriority('display')) return;
    style.setProperty('display', ...display);
    if (!written && !style.length) frame.removeAttribute('style');
  };
};

/**
 * Calls in a microtask: by then a copy is in its place, and gates know of the choice that something is held
 * for.
 */
export const onHeld = (consent: Consent, act: (held: Held) => unknown): Undo =>
  consent.on('held', (held) => queueMicrotask(() => act(held)));

/**
 * Puts a gate before each visible held frame, except those about to be released; `frames` records which gate
 * is whose.
 */
export const coverFrames = (
  { consent }: Scene,
  frames: WeakMap<HTMLElement, Held>,
  passes: (element: Element) => boolean,
): Undo => {
  const gates = new Map<HTMLElement, readonly [gate: HTMLElement, show: Undo]>();
  const isHeld = (frame: Element): boolean => consent.held().some(({ element }) => element === frame);
  const cover = (held: Held): void => {
    const frame = held.element as HTMLElement | undefined;
    if (held.kind !== 'frame' || !frame?.isConnected || gates.has(frame)) return;
    if (passes(frame) || !isHeld(frame) || isUnseen(frame)) return;
    const gate = h(GATE_TAG, { for: held.needs.join(' ') }, posterOf(frame));
    resize(gate, frame);
    frames.set(gate, held);
    frame.before(gate);
    gates.set(frame, [gate, hide(frame)]);
  };
  const uncover = (frame: HTMLElement): void => {
    const [gate, show] = gates.get(frame) ?? [];
    if (!gate) return;
    const focused = document.activeElement === gate;
    gates.delete(frame);
    gate.remove();
    show?.();
    if (focused) frame.focus();
  };
  const heldFrames = (): readonly Held[] => consent.held().filter(({ kind }) => kind === 'frame');
  let asked = false;
  /** Takes a gate away when the page removes or moves its frame. */
  const follow = (): void => {
    asked = false;
    for (const [frame, [gate, show]] of gates) {
      if (gate.parentNode === frame.parentNode) continue;
      gate.remove();
      show();
      gates.delete(frame);
    }
    for (const held of heldFrames()) cover(held);
    if (!heldFrames().length) page.disconnect();
  };
  const page = new MutationObserver(() => {
    if (!asked) requestAnimationFrame(follow);
    asked = true;
  });
  // Only as long as something is held: watching a whole page has a cost.
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
