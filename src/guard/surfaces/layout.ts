import type { Surface } from '../surface';

const MEMBERS = {
  HTMLElement: 'offsetTop offsetLeft offsetWidth offsetHeight offsetParent innerText focus',
  Element:
    'clientTop clientLeft clientWidth clientHeight scrollTop scrollLeft scrollWidth scrollHeight getBoundingClientRect getClientRects scrollIntoView checkVisibility',
  Range: 'getBoundingClientRect getClientRects',
  Document: 'elementFromPoint elementsFromPoint',
  SVGGraphicsElement: 'getBBox',
  HTMLImageElement: 'width height',
};

/**
 * What has the page laid out at once, and so what its styles name fetched: properties of a style are set without a call, and
 * would be looked at too late.
 */
export const layout: Surface = ({ page, flush, wrap }) => {
  const first = (go: () => unknown): unknown => {
    flush();
    return go();
  };
  for (const [owner, keys] of Object.entries(MEMBERS)) {
    const { prototype } = page[owner as keyof typeof MEMBERS];
    for (const part of ['get', 'value'] as const) wrap(prototype, keys, first, part);
  }
  wrap(page, 'getComputedStyle', first);
};
