import { composedPath, eventType } from './events';
import type { Gate } from './gate';
import { bodyOf, getAttribute, nodeTypeOf, type Page } from './natives';

/** Events of elements, less very frequent ones. Some stay in their shadow tree, or below the window. */
const INSIDE =
  'load SVGLoad error toggle beforetoggle animationstart animationiteration animationend transitionrun transitionstart transitionend transitioncancel change select submit reset invalid formdata close cancel begin repeat end selectstart slotchange contentvisibilityautostatechange command scrollsnapchange scrollsnapchanging';
/** Events that also reach the window, or fire only there. */
const OUTSIDE =
  'load error click dblclick auxclick contextmenu mousedown mouseup mouseover mouseout pointerdown pointerup pointerover pointerout focus focusin focusout blur keydown keyup keypress beforeinput input copy cut paste dragstart dragend drop scrollend hashchange languagechange message offline online pageshow popstate resize storage';

/**
 * Gates the `import()` in `on…` attributes of markup. The browser compiles a handler when it is first needed,
 * so its text can be changed just before, whichever way its element came in.
 */
export const createPrograms = (gate: Gate, isOver: () => boolean) => {
  const onEvent = (event: Event): void => {
    if (isOver()) return;
    // Firefox calls the `load` event of SVG `SVGLoad`.
    const key = `on${eventType(event).replace('SVGLoad', 'load')}`;
    for (const target of composedPath(event)) {
      // The handlers of a window are attributes of its body.
      const element = nodeTypeOf(target) ? (target as Element) : bodyOf((target as Page).document);
      if (nodeTypeOf(element) === 1 && /import/.test(getAttribute(element as Element, key) ?? ''))
        gate.handlers(element as Element);
    }
  };
  const listen = (target: EventTarget, types: string): void => {
    for (const type of types.split(' '))
      target.addEventListener(type, onEvent, { capture: true, passive: true });
  };
  /** Listens on a document or shadow root, and on the document's window if it is given. */
  return (root: Document | ShadowRoot, page?: Page): void => {
    listen(root, INSIDE);
    if (page) listen(page, OUTSIDE);
  };
};
