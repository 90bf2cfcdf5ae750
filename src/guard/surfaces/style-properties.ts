import type { Surface } from '../surface';

const MEMBERS = {
  HTMLElement:
    'offsetTop offsetLeft offsetWidth offsetHeight offsetParent innerText outerText focus blur showPopover',
  Element:
    'clientTop clientLeft clientWidth clientHeight scrollTop scrollLeft scrollWidth scrollHeight getBoundingClientRect getClientRects scroll scrollTo scrollBy scrollIntoView scrollIntoViewIfNeeded checkVisibility computedStyleMap getAnimations',
  Range: 'getBoundingClientRect getClientRects',
  Selection: 'addRange collapse extend selectAllChildren setBaseAndExtent toString',
  Document: 'elementFromPoint elementsFromPoint caretRangeFromPoint caretPositionFromPoint getAnimations',
  SVGGraphicsElement: 'getBBox getCTM getScreenCTM',
  SVGTextContentElement: 'getComputedTextLength',
  HTMLImageElement: 'width height',
  HTMLDialogElement: 'show showModal',
  HTMLInputElement: 'select',
  FontFaceSet: 'ready',
};
const OF_WINDOW = 'getComputedStyle scrollX scrollY scroll scrollTo scrollBy';

/**
 * What has the page laid out at once, and so what its styles name fetched: properties of a style are set without a call, and
 * would be looked at too late.
 */
export const layout: Surface = ({ page, flush, wrap }) => {
  const first = (go: () => unknown): unknown => {
    flush();
    return go();
  };
  for (const [owner, keys] of Object.entries(MEMBERS)) wrap(owner, keys, first, 'get value');
  wrap('Element', 'scrollTop scrollLeft', first, 'set');
  wrap(page, OF_WINDOW, first, 'get value');
};
