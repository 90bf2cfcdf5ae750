import type { Surface } from './surface';
import { attributeNodes } from './surfaces/attribute-nodes';
import { attributes } from './surfaces/attributes';
import { cookies } from './surfaces/cookies';
import { databases } from './surfaces/databases';
import { defaultPolicy } from './surfaces/default-policy';
import { documentWrite } from './surfaces/document-write';
import { dynamicImport } from './surfaces/dynamic-import';
import { fonts } from './surfaces/fonts';
import { frames } from './surfaces/frames';
import { insertion } from './surfaces/insertion';
import { lateEvents } from './surfaces/late-events';
import { markup } from './surfaces/markup';
import { navigation } from './surfaces/navigation';
import { network } from './surfaces/network';
import { ownConsent } from './surfaces/own-consent';
import { parser } from './surfaces/parser';
import { pictures } from './surfaces/pictures';
import { reading } from './surfaces/reading';
import { sockets } from './surfaces/sockets';
import { storage } from './surfaces/storage';
import { styleProperties } from './surfaces/style-properties';
import { styleSheets } from './surfaces/style-sheets';
import { textsAsFunctions } from './surfaces/texts-as-functions';
import { workers } from './surfaces/workers';

/** All surfaces. `parser` scans what is there already, so it comes last. */
export const surfaceList: readonly Surface[] = [
  reading,
  insertion,
  attributes,
  attributeNodes,
  pictures,
  markup,
  documentWrite,
  lateEvents,
  styleProperties,
  styleSheets,
  fonts,
  network,
  sockets,
  workers,
  dynamicImport,
  textsAsFunctions,
  defaultPolicy,
  cookies,
  storage,
  databases,
  navigation,
  frames,
  ownConsent,
  parser,
];
