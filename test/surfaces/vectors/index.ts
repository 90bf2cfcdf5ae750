import type { Vector } from '../vector.ts';
import { again } from './again.ts';
import { attacks } from './attacks.ts';
import { frames, realms, shadow } from './frames.ts';
import { moreNetwork, moreScripts, moreStorage, moreStyles } from './more.ts';
import { navigation, network } from './network.ts';
import { before, inline, parser } from './parser.ts';
import { css, images, links, media, svg } from './resources.ts';
import { address, insertion, markup, strings } from './scripts.ts';
import { sixth } from './sixth.ts';
import { cookies, storage } from './storage.ts';
import { workers } from './workers.ts';

/** All vectors, in the order of the table. */
export const vectors: readonly Vector[] = [
  parser,
  before,
  inline,
  insertion,
  address,
  markup,
  strings,
  shadow,
  frames,
  realms,
  images,
  media,
  links,
  css,
  svg,
  network,
  navigation,
  workers,
  cookies,
  storage,
  moreScripts,
  moreStyles,
  moreNetwork,
  moreStorage,
  again,
  attacks,
  sixth,
].flat();
