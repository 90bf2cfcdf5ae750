import { composedPath, eventType } from './events';
import type { Gate } from './gate';
import { bodyOf, getAttribute, nodeTypeOf, type Page } from './natives';

/** What happens to elements; of that, nothing that happens many times a second. Not all of it leaves a shadow tree, nor gets to the window. */
const INSIDE =
  'load SVGLoad error toggle beforetoggle animationstart animationiteration animationend transitionrun transitionstart transitionend transitioncancel change select submit reset invalid formdata close cancel begin repeat end selectstart slotchange';
/** What also gets to the window, or happens to that alone. */
const OUTSIDE =
  'load error click dblclick auxclick contextmenu mousedown mouseup mouseover mouseout pointerdown pointerup pointerover pointerout focus focusin focusout blur keydown keyup keypress beforeinput input copy cut paste dragstart dragend drop scrollend hashchange languagechange message offline online pageshow popstate resize storage';

/**
 * Programs in the `on…` attributes of markup. The browser reads one when it is first needed, so that the `import()` in it can be
 * made to ask just before, whichever way its element came in.
 */
export const createPrograms = (gate: Gate, isOver: () => boolean) => {
  const onEvent = (event: Event): void => {
    if (isOver()) return;
    // Firefox has another name for what drawings are told.
    const key = `on${eventType(event).replace('SVGLoad', 'load')}`;
    for (const target of composedPath(event)) {
      // What is said of the window stands at the body.
      const element = nodeTypeOf(target) ? (target as Element) : bodyOf((target as Page).document);
      if (nodeTypeOf(element) === 1 && /import/.test(getAttribute(element as Element, key) ?? ''))
        gate.handlers(element as Element);
    }
  };
  const listen = (target: EventTarget, types: string): void => {
    for (const type of types.split(' '))
      target.addEventListener(type, onEvent, { capture: true, passive: true });
  };
  /** Of what is in a document or shadow root, and of the window it is in, if it is the document's. */
  return (root: Document | ShadowRoot, page?: Page): void => {
    listen(root, INSIDE);
    if (page) listen(page, OUTSIDE);
  };
};
