import type { Elements } from './elements';
import { getAttribute, localName } from './natives';
import type { Idle } from './wrap';

/**
 * Makes what says of an image, and the address it is given, that there is nothing to hold: the picture is in the address, and
 * what such a one refers to is not loaded, of SVG neither (SVG 2, "Secure static mode").
 */
export const createInlinePictures =
  ({ waiting }: Pick<Elements, 'waiting'>): Idle =>
  (image, address) =>
    typeof address === 'string' &&
    address.startsWith('data:') &&
    localName(image) === 'img' &&
    getAttribute(image, 'data-consent') === null &&
    waiting(image, 'src') === undefined &&
    waiting(image, 'srcset') === undefined;
