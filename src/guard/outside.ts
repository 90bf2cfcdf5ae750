import { isConnected, localName, nextSibling, parentNode, setAttribute } from './natives';

/** Calls `change` with a frame or object out of the page, which aborts what it has begun to load. */
export const outside = (element: Element, change: () => void): void => {
  // A scheduled refresh gives way to an earlier one: to nowhere, as no page may navigate to `data:`.
  if (localName(element) === 'meta' && isConnected(element)) setAttribute(element, 'content', '0;url=data:,');
  const [parent, next] = [parentNode(element), nextSibling(element)];
  const frame = /frame$|embed|object/.test(localName(element)) && isConnected(element);
  if (frame) element.remove();
  change();
  if (frame) parent?.insertBefore(element, next);
};
