import { MARK } from '../addresses';
import { currentScript, readyState } from '../natives';
import type { Surface } from '../surface';
import type { Handler } from '../wrap';

/** The load events of a page, in the order they are replayed. */
const TYPES = ['DOMContentLoaded', 'readystatechange', 'load'];

/** How long an `async` script may keep them waiting, in milliseconds. */
const PATIENCE = 4000;

/**
 * Scripts that are released late still listen for `DOMContentLoaded`, `readystatechange` and `load`, which
 * have passed: their listeners are called once, when everything released with them has run. For the last two
 * this includes scripts they load, as those would have kept the page loading. Listeners of other scripts are
 * left alone.
 */
export const lateEvents: Surface = ({ page, consent, judge, elements, held, wrap, onUndo }) => {
  const { document } = page;
  const { addEventListener } = page.EventTarget.prototype;
  /** The private event type that late listeners are also registered for; nobody else knows its name. */
  const late = (type: string): string => MARK + type;
  /** Whether consent has changed since the page loaded. */
  let changed = false;
  // Not in a frame: the consent outlives it and must not keep its document alive.
  if (page === self)
    onUndo(
      consent.on('change', () => {
        changed ||= readyState(document) === 'complete';
      }),
    );
  /** Whether `DOMContentLoaded` has fired: an `interactive` page may still have deferred scripts to run. */
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
  const tell = (type: string): void => {
    const event = new Event(late(type), { bubbles: type === 'DOMContentLoaded' });
    // The window's `load` event has the document as its target, too.
    Object.defineProperties(event, { type: { value: type }, target: { value: document } });
    (type === 'load' ? page : document).dispatchEvent(event);
  };
  /** The page's `load` event would have waited for `async` scripts. */
  const finish = (end: number): void => {
    if (elements.loading() && Date.now() < end) setTimeout(finish, 20, end);
    else for (const type of ['readystatechange', 'load']) tell(type);
  };
  const tellAll = (): void => {
    waits = false;
    tell('DOMContentLoaded');
    finish(Date.now() + PATIENCE);
  };
  const listen = (type: string, target: EventTarget, listener: EventListener, options: unknown): void => {
    if (!isPast(type, target)) return;
    const more = Object(options) === options ? (options as object) : { capture: !!options };
    addEventListener.call(target, late(type), listener, { ...more, once: true });
    if (waits) return;
    waits = true;
    held.rest(tellAll);
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
