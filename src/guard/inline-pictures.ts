import { names } from './addresses';
import { attributeNames, getAttribute, localName } from './natives';
import type { Idle } from './wrap';

/**
 * Makes what says of an image, and the address it is given, that there is nothing to hold: the picture is in the address, and
 * what such a one refers to is not loaded, of SVG neither (SVG 2, "Secure static mode").
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

/** Attributes by which an image neither loads, nor runs, nor waits for anything. */
const QUIET = names('src alt title class id width height loading decoding role sizes crossorigin');

/** Is it an image with its picture in its address, and nothing else to look at? Pages have thousands, to be filled later. */
export const isInlinePicture = (element: Element): boolean =>
  localName(element) === 'img' &&
  (getAttribute(element, 'src') ?? '').startsWith('data:') &&
  attributeNames(element).every((name) => name in QUIET);
