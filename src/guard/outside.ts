import { isConnected, localName, nextSibling, parentNode, setAttribute } from './natives';

/** Out of the page for a moment, a frame or object gives up what it has begun to load. */
export const outside = (element: Element, change: () => void): void => {
  // A refresh that a browser has scheduled gives way to an earlier one: to nowhere, as no page may lead to `data:`.
  if (localName(element) === 'meta' && isConnected(element)) setAttribute(element, 'content', '0;url=data:,');
  const [parent, next] = [parentNode(element), nextSibling(element)];
  const frame = /frame$|embed|object/.test(localName(element)) && isConnected(element);
  if (frame) element.remove();
  change();
  if (frame) parent?.insertBefore(element, next);
};
