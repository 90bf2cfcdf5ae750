import { toUrl } from '../../classify/to-url';
import type { FindingKind } from '../../model/finding';
import type { Ledger } from '../ledger';
import { WAYS } from '../ways';
import { lookFrameResources } from './resources';

const TAGS: Readonly<Record<string, FindingKind>> = {
  SCRIPT: 'script',
  IFRAME: 'frame',
  FRAME: 'frame',
  EMBED: 'frame',
  OBJECT: 'frame',
  IMG: 'image',
  VIDEO: 'media',
  AUDIO: 'media',
  SOURCE: 'media',
};

// Attributes, not properties: a held value reads as if it were set.

/** A script with a type that no browser runs: held, or data. */
const isInert = (element: Element): boolean =>
  element instanceof HTMLScriptElement &&
  !/^(?:module|(?:text|application)\/(?:java|ecma)script|)$/i.test(element.getAttribute('type') ?? '');

/** The URLs an element loads. */
const addressesOf = (element: Element): ReadonlySet<string> => {
  const { currentSrc } = element as { currentSrc?: unknown };
  const named = ['src', 'data'].flatMap((name) => {
    const value = element.getAttribute(name);
    const url = value ? toUrl(value, element.baseURI) : undefined;
    return url ? [url.href] : [];
  });
  return new Set(typeof currentSrc === 'string' && currentSrc ? [...named, currentSrc] : named);
};

const lookElement = (ledger: Ledger, element: Element): void => {
  const kind = TAGS[element.tagName];
  if (!kind || isInert(element)) return;
  for (const address of addressesOf(element)) ledger.sawUrl(address, { kind, way: WAYS.element });
  const frame = element as Partial<HTMLIFrameElement>;
  try {
    if (frame.contentWindow && frame.contentDocument) {
      lookFrameResources(ledger, frame.contentWindow);
      lookElements(ledger, frame.contentDocument);
    }
  } catch {
    // Of another origin: its content is out of reach.
  }
};

/** Scripts, frames, images and media of a document, its open shadow roots, and its frames of the same origin. */
export const lookElements = (ledger: Ledger, root: Document | ShadowRoot = document): void => {
  // A form named like a method would shadow it on the document.
  const { querySelectorAll } = Object.getPrototypeOf(root) as ParentNode;
  for (const element of querySelectorAll.call(root, '*')) {
    lookElement(ledger, element);
    if (element.shadowRoot) lookElements(ledger, element.shadowRoot);
  }
};
