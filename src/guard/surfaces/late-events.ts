import type { Surface } from '../surface';

/**
 * Scripts that are let go late still listen for `DOMContentLoaded` and `load`, which are past: they are told once, as
 * they would have been. What other scripts listen for is left alone.
 */
export const lateEvents: Surface = ({ page, elements, wrap }) =>
  wrap(page.EventTarget.prototype, 'addEventListener', (go, args, self = page) => {
    const [type, listener] = args;
    if (type !== 'DOMContentLoaded' && !(type === 'load' && self === page)) return go();
    const { currentScript, readyState } = page.document;
    const past = readyState === 'complete' || (type !== 'load' && readyState === 'interactive');
    if (!past || !listener || !currentScript || !elements.released(currentScript)) return go();
    const event = new Event(type);
    page.setTimeout(() => {
      if (typeof listener === 'function') listener.call(self, event);
      else listener.handleEvent(event);
    });
  });
