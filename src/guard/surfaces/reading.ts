import type { Values } from '../element-verdict';
import {
  contains,
  getAttribute,
  nodeTypeOf,
  queryAll,
  removeAttribute,
  setAttribute,
  tagOf,
  writeText,
} from '../natives';
import type { Surface } from '../surface';
import type { Handler, Idle } from '../wrap';

/**
 * Attributes and markup that the page reads: what is held is there, as it would be natively. Pages save what
 * they read, as editors do, or parse it again, and nothing could be put back there.
 */
export const reading: Surface = ({ page, elements, held, styles, wrap }) => {
  // The native one, as this surface comes before `insertion`: what is copied here is never inserted.
  const { importNode } = page.Document.prototype;
  const inert = page.document.implementation.createHTMLDocument('');
  /** What the markup of an element lacks. What is marked up has it all, and must not load where it is served. */
  const lacks = (element: Element): Values | undefined => {
    const kept = elements.kept(element);
    const back = kept && getAttribute(element, 'data-consent') === null ? kept : undefined;
    const style = styles.given(element);
    return style === undefined || tagOf(element) === 'style' ? back : { ...back, style };
  };
  const isWhole: Idle = (self) => !lacks(self);
  const value = (self: Element, name: unknown): string | null | undefined =>
    typeof name === 'string' ? lacks(self)?.[name.toLowerCase()] : undefined;
  wrap(
    'Element',
    'getAttribute',
    (go, [name], self) => {
      const waits = value(self, name);
      return waits === undefined ? go() : waits;
    },
    'value',
    isWhole,
  );
  wrap(
    'Element',
    'hasAttribute',
    (go, [name], self) => {
      const waits = value(self, name);
      return waits === undefined ? go() : waits !== null;
    },
    'value',
    isWhole,
  );
  /** A copy with what is held of the node and those below it; undefined if nothing is. */
  const whole = (node: Node): Node | undefined => {
    const kind = nodeTypeOf(node);
    // A shadow root, a fragment too, cannot be copied.
    if (kind === 11 ? (node as ShadowRoot).host : kind !== 1 || tagOf(node) === 'template') return undefined;
    const all = (root: Node): readonly Element[] => [
      ...(kind === 1 ? [root as Element] : []),
      ...queryAll(root, '*'),
    ];
    if (!held.list().some(({ element }) => element && contains(node, element))) return undefined;
    const copy = importNode.call(inert, node, true);
    const copies = all(copy);
    for (const [index, original] of all(node).entries()) {
      const text = tagOf(original) === 'style' && styles.given(original);
      if (text) writeText(copies[index] as Element, text);
      for (const [name, given] of Object.entries(lacks(original) ?? {}))
        if (given === null) removeAttribute(copies[index] as Element, name);
        else setAttribute(copies[index] as Element, name, given as string);
    }
    return copy;
  };
  const read: Handler = (go, args, self) => go(args, whole(self) ?? self);
  const isEmpty: Idle = () => !held.list()[0];
  wrap('Element', 'innerHTML outerHTML', read, 'get', isEmpty);
  wrap('XMLSerializer', 'serializeToString', (go, [node, ...rest]) => go([whole(node) ?? node, ...rest]));
};
