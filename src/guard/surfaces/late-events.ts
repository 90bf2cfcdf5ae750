import { MARK } from '../addresses';
import { currentScript, readyState } from '../natives';
import type { Surface } from '../surface';
import type { Handler } from '../wrap';

/** What a page says of itself as it loads, in this order. */
const TYPES = ['DOMContentLoaded', 'readystatechange', 'load'];

/**
 * Scripts that are let go late still listen for `DOMContentLoaded`, `readystatechange` and `load`, which are past: they
 * are told once, when all that goes with them has run; of the last two, so are scripts they load, as those would have kept the
 * page loading. What other scripts listen for is left alone.
 */
export const lateEvents: Surface = ({ page, consent, judge, elements, held, wrap, onUndo }) => {
  const { document } = page;
  const { addEventListener } = page.EventTarget.prototype;
  /** Beside what they listen for, late listeners listen for this: a name that nobody else knows. */
  const late = (type: string): string => MARK + type;
  /** Was anything granted when the page had loaded? */
  let changed = false;
  // A frame's document must not be kept by what outlives it.
  if (page === self)
    onUndo(
      consent.on('change', () => {
        changed ||= readyState(document) === 'complete';
      }),
    );
  /** Deferred scripts are still to run while a page is `interactive`: the event itself tells when it is past. */
  let parsed =
    readyState(document) === 'complete' ||
    (readyState(document) === 'interactive' &&
      page.performance
        .getEntriesByType('navigation')
        .some((entry) => (entry as PerformanceNavigationTiming).domContentLoadedEventStart > 0));
  const onParsed = (event: Event): void => {
    parsed ||= event.isTrusted;
  };
  addEventListener.call(page, 'DOMContentLoaded', onParsed, true);
  onUndo(() => page.removeEventListener('DOMContentLoaded', onParsed, true));
  const isPast = (type: string, target: EventTarget): boolean => {
    const script = currentScript(document) as HTMLScriptElement | null;
    const released = elements.released(script);
    if (type === 'DOMContentLoaded') return released && parsed;
    return (
      (type === 'load' ? target === page : target === document) &&
      readyState(document) === 'complete' &&
      (released || (changed && !!judge.service(script?.src)))
    );
  };
  let waits = false;
  const tell = (): void => {
    waits = false;
    for (const type of TYPES) {
      const event = new Event(late(type), { bubbles: type === 'DOMContentLoaded' });
      // That of the window has the document for its target, too.
      Object.defineProperties(event, { type: { value: type }, target: { value: document } });
      (type === 'load' ? page : document).dispatchEvent(event);
    }
  };
  const listen = (type: string, target: EventTarget, listener: EventListener, options: unknown): void => {
    if (!isPast(type, target)) return;
    const more = Object(options) === options ? (options as object) : { capture: !!options };
    addEventListener.call(target, late(type), listener, { ...more, once: true });
    if (waits) return;
    waits = true;
    held.rest(tell);
  };
  wrap('EventTarget', 'addEventListener', (go, args, self = page) => {
    go();
    if (TYPES.includes(args[0])) listen(args[0], self, args[1], args[2]);
  });
  wrap('EventTarget', 'removeEventListener', (go, args) => {
    go();
    if (TYPES.includes(args[0])) go([late(args[0]), args[1], args[2]]);
  });
  const property = (type: string, target: EventTarget): Handler => {
    const forward = (event: Event): void => (target as Document)[`on${type}` as 'onload']?.(event);
    return (go) => {
      go();
      listen(type, target, forward, false);
    };
  };
  wrap(page, 'onload', property('load', page), 'set');
  wrap('HTMLBodyElement', 'onload', property('load', page), 'set');
  wrap('Document', 'onreadystatechange', property('readystatechange', document), 'set');
};
