import { toUrl } from '../classify/to-url';
import type { Consent, Undo } from '../model/consent';
import type { Held } from '../model/finding';
import { markOwn, readMark } from './copies';
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
    // Its styles ask for its height.
    containerType: 'size',
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

/** Hides an element; returns what of its state was overwritten, as a text that its gate can carry. */
const hide = (frame: HTMLElement): string => {
  const { hidden, style } = frame;
  const state = [hidden ? 1 : '', style.getPropertyValue('display'), style.getPropertyPriority('display')];
  frame.hidden = true;
  // A page's own `iframe { display: block }` would win over the attribute.
  style.setProperty('display', 'none', 'important');
  return state.join(';');
};

/** Shows an element again as it was, unless the page has done so. */
const show = (frame: HTMLElement, state: string): void => {
  const { style } = frame;
  const [hidden, display = '', priority] = state.split(';');
  frame.hidden = !!hidden;
  if (!style.getPropertyPriority('display')) return;
  style.setProperty('display', display, priority);
  if (!style.length) frame.removeAttribute('style');
};

/** Removes the copy of a gate, and shows the copy of its frame: if that is held, it is covered anew. */
export const uncoverCopy = (gate: HTMLElement): void => {
  const frame = gate.nextElementSibling;
  gate.remove();
  if (frame instanceof HTMLElement && frame.hidden && frame.style.display === 'none')
    show(frame, readMark(gate) ?? '');
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
  const gates = new Map<HTMLElement, HTMLElement>();
  const isHeld = (frame: Element): boolean => consent.held().some(({ element }) => element === frame);
  const cover = (held: Held): void => {
    const frame = held.element as HTMLElement | undefined;
    if (held.kind !== 'frame' || !frame?.isConnected || gates.has(frame)) return;
    if (passes(frame) || !isHeld(frame) || isUnseen(frame)) return;
    const gate = h(GATE_TAG, { for: held.needs.join(' ') }, posterOf(frame));
    resize(gate, frame);
    markOwn(gate, hide(frame));
    frames.set(gate, held);
    gates.set(frame, gate);
    frame.before(gate);
  };
  const uncover = (frame: HTMLElement): void => {
    const gate = gates.get(frame);
    if (!gate) return;
    const focused = document.activeElement === gate;
    gates.delete(frame);
    gate.remove();
    show(frame, readMark(gate) ?? '');
    if (focused) frame.focus();
  };
  const heldFrames = (): readonly Held[] => consent.held().filter(({ kind }) => kind === 'frame');
  let asked = false;
  /** Takes a gate away when the page removes or moves its frame. */
  const follow = (): void => {
    asked = false;
    for (const [frame, gate] of gates) if (gate.parentNode !== frame.parentNode) uncover(frame);
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
