import type { Surface } from '../surface';
import type { Handler } from '../wrap';

type Listener = ((event: Event) => unknown) | { handleEvent(event: Event): unknown };

/**
 * Scripts that are let go late still listen for `DOMContentLoaded`, `readystatechange` and `load`, which are past: they
 * are told once, as they would have been. What other scripts listen for is left alone.
 */
export const lateEvents: Surface = ({ page, elements, wrap }) => {
  const { document } = page;
  const isPast = (type: string, target: EventTarget): boolean => {
    const { currentScript, readyState } = document;
    if (!currentScript || !elements.released(currentScript)) return false;
    if (type === 'DOMContentLoaded') return readyState !== 'loading';
    return (type === 'load' ? target === page : target === document) && readyState === 'complete';
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
