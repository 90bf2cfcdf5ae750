import { more } from '../locales/en';
import type { Consent, Snapshot, Undo } from '../model/consent';
import type { Held } from '../model/finding';
import { isCopy, readMark } from './copies';
import { onElement } from './elements';
import { coverFrames, onHeld, uncoverCopy } from './frame-gates';
import { createGate, GATE_TAG, type Gate } from './gate';
import type { MountOptions } from './mount-options';
import type { Scene } from './scene';
import { withWording } from './wording';

/**
 * Whether the gate is complete, with its template: the parser inserts an element before it has read its
 * content.
 */
const isWhole = (gate: HTMLElement): boolean => {
  if (document.readyState !== 'loading') return true;
  for (let node: Node | null = gate; node; node = node.parentNode) if (node.nextSibling) return true;
  return false;
};

/** Renders gates as they appear and as consent changes; those opened once stay open for the page view. */
const createGates = (scene: Scene) => {
  const { consent } = scene;
  const gates = new WeakMap<HTMLElement, Gate>();
  const all = new Set<WeakRef<HTMLElement>>();
  let once = new WeakSet<HTMLElement>();
  const frames = new WeakMap<HTMLElement, Held>();
  /** Only frames can be released alone: a script goes on to load more. */
  const onceFor = (gate: HTMLElement): (() => void) | undefined => {
    const { release } = consent;
    const template = gate.querySelector<HTMLTemplateElement>(':scope > template');
    if (!release || template?.content.querySelector('script')) return undefined;
    return () => {
      const frame = frames.get(gate)?.element;
      if (frame) release(frame);
      else {
        once.add(gate);
        render(gate);
      }
    };
  };
  const render = (gate: HTMLElement): void => {
    if (!isWhole(gate)) return;
    if (isCopy(gate)) uncoverCopy(gate);
    else gates.get(gate)?.render({ once: onceFor(gate), frame: frames.get(gate), forced: once.has(gate) });
  };
  const connected = (): HTMLElement[] => {
    const there: HTMLElement[] = [];
    for (const each of all) {
      const gate = each.deref();
      if (gate?.isConnected) there.push(gate);
      else all.delete(each);
    }
    return there;
  };
  const renderAll = (): void => connected().forEach(render);
  // Code may insert a gate first, and its template later.
  const late = new MutationObserver((records) => {
    for (const { target } of records) render(target as HTMLElement);
  });
  document.addEventListener('DOMContentLoaded', renderAll);
  return {
    frames,
    add(gate: HTMLElement): void {
      // The page may have moved it to another window, where style sheets of this one cannot be used.
      if (gate.ownerDocument !== document) return;
      // Another consent of the page covers its frame with it.
      if (readMark(gate) !== null && !isCopy(gate) && !frames.has(gate)) return;
      all.add(new WeakRef(gate));
      if (!gates.has(gate)) gates.set(gate, createGate(scene, gate));
      late.observe(gate, { childList: true });
      render(gate);
    },
    change(now: Snapshot, before: Snapshot): void {
      // A refusal or withdrawal includes what was opened once.
      if (now.record?.id !== before.record?.id && /^(reject|withdraw)/.test(now.record?.action ?? ''))
        once = new WeakSet();
      renderAll();
    },
    /** Whether the element is in a gate that was opened once. */
    passes(element: Element): boolean {
      const gate = element.closest<HTMLElement>(GATE_TAG);
      return !!gate && once.has(gate);
    },
    end(): void {
      late.disconnect();
      document.removeEventListener('DOMContentLoaded', renderAll);
      for (const gate of connected()) gates.get(gate)?.end();
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
      const { add, change, frames, passes, end } = createGates(scene);
      undos.push(
        onElement(GATE_TAG, add),
        consent.subscribe(change),
        onHeld(consent, ({ element }) => element && passes(element) && consent.release(element)),
        coverFrames(scene, frames, passes),
        end,
      );
    });
  };
  const undo = (): void => {
    ended = true;
    for (const each of undos.splice(0)) each();
  };
  // A gate names its services, so it waits until they are known.
  if (consent.settled) start();
  else undos.push(consent.on('ready', start));
  consent.onDestroy(undo);
  return undo;
};
