import type { Natives } from './natives';

/** Out of the page for a moment, a frame or object gives up what it has begun to load. */
export const outside = (element: Element, { set }: Natives, change: () => void): void => {
  // A refresh that a browser has scheduled gives way to an earlier one: to nowhere, as no page may lead to `data:`.
  if (element.localName === 'meta' && element.isConnected) set(element, 'content', '0;url=data:,');
  const { parentNode, nextSibling } = element;
  const frame = /frame$|embed|object/.test(element.localName) && element.isConnected;
  if (frame) element.remove();
  change();
  if (frame) parentNode?.insertBefore(element, nextSibling);
};
