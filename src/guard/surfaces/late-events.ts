import type { Surface } from '../surface';
import type { Handler } from '../wrap';

type Listener = ((event: Event) => unknown) | { handleEvent(event: Event): unknown };

/**
 * Scripts that are let go late still listen for `DOMContentLoaded`, `readystatechange` and `load`, which are past: they
 * are told once, as they would have been; of the last two, so are scripts they load, as those would have kept the page
 * loading. What other scripts listen for is left alone.
 */
export const lateEvents: Surface = ({ page, consent, judge, elements, wrap, onUndo }) => {
  const { document } = page;
  /** Services that were granted when the page had loaded. */
  const late = new Set<string | undefined>();
  onUndo(
    consent.on('change', ({ services }) => {
      if (document.readyState !== 'complete') return;
      for (const id of Object.keys(services)) if (services[id]?.status === 'granted') late.add(id);
    }),
  );
  const isPast = (type: string, target: EventTarget): boolean => {
    const { currentScript, readyState } = document;
    if (!currentScript) return false;
    const released = elements.released(currentScript);
    if (type === 'DOMContentLoaded') return released && readyState !== 'loading';
    return (
      (type === 'load' ? target === page : target === document) &&
      readyState === 'complete' &&
      (released || late.has(judge.service((currentScript as HTMLScriptElement).src)?.id))
    );
  };
  const tell = (type: string, target: EventTarget, listener: Listener | null): void => {
    if (!listener || !isPast(type, target)) return;
    page.setTimeout(() => {
      const event = new Event(type);
      if (typeof listener === 'function') listener.call(target, event);
      else listener.handleEvent(event);
    });
  };
  wrap('EventTarget', 'addEventListener', (go, args, self = page) => {
    go();
    const [type, listener] = args;
    if (type === 'DOMContentLoaded' || type === 'load' || type === 'readystatechange')
      tell(type, self, listener);
  });
  const property =
    (type: string): Handler =>
    (go, [listener], self = page) => {
      go();
      tell(type, self, typeof listener === 'function' ? listener : null);
    };
  wrap(page, 'onload', property('load'), 'set');
  wrap('Document', 'onreadystatechange', property('readystatechange'), 'set');
};
