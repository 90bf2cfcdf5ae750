import { names } from './addresses';
import { attributeNames, getAttribute, localName } from './natives';
import type { Idle } from './wrap';

/**
 * Makes the check that an image needs no guarding when given this address: a `data:` image is all in its
 * address, and what it refers to is not loaded, not even from SVG (SVG 2, "Secure static mode").
 */
export const createInlinePictures =
  (waiting: (element: Element, name: string) => string | null | undefined): Idle =>
  (image, address) =>
    typeof address === 'string' &&
    address.startsWith('data:') &&
    localName(image) === 'img' &&
    getAttribute(image, 'data-consent') === null &&
    waiting(image, 'src') === undefined &&
    waiting(image, 'srcset') === undefined;

/** Attributes with which an inline image neither loads, nor runs, nor waits for anything. */
const QUIET = names('src alt title class id width height loading decoding role sizes crossorigin');

/** Whether it is a `data:` image with no attribute to check. Pages have thousands, to be filled later. */
export const isInlinePicture = (element: Element): boolean =>
  localName(element) === 'img' &&
  (getAttribute(element, 'src') ?? '').startsWith('data:') &&
  attributeNames(element).every((name) => name in QUIET);
