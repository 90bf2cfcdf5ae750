import { keyOf } from '../addresses';
import { attributeName, attributeValue, nodeTypeOf, ownerElement, setAttributeValue } from '../natives';
import type { Surface } from '../surface';
import { takeOnce } from '../trust';
import type { Handler } from '../wrap';
import { isLoud } from './attributes';

const isAttribute = (node: unknown): node is Attr => nodeTypeOf(node) === 2;

/** Attributes that code sets and removes as nodes, of an element or of its `attributes`. */
export const attributeNodes: Surface = ({ page, elements, gate, marked, styles, wrap }) => {
  const once = takeOnce(page);
  /** True if the attribute was only waiting to be set: the native call must not be made. */
  const drop = (node: unknown, owner = isAttribute(node) ? ownerElement(node) : null): boolean => {
    if (!isAttribute(node) || !owner || ownerElement(node) !== owner) return false;
    const name = attributeName(node);
    marked.follow(owner, name);
    return elements.forget(owner, name);
  };
  wrap('Element', 'removeAttributeNode', (go, [attribute], self) =>
    drop(attribute, self) ? attribute : go(),
  );
  wrap('NamedNodeMap', 'removeNamedItem removeNamedItemNS', (go, given, self) => {
    const args = given.map((each) => each && `${each}`);
    const attribute = args.length > 1 ? self.getNamedItemNS(...args) : self.getNamedItem(...args);
    return drop(attribute) ? attribute : go(args);
  });
  const styled = (element: Element, go: () => unknown): unknown => {
    const result = go();
    styles.look(element);
    return result;
  };
  const node: Handler = (go, [attribute], self) => {
    if (!isAttribute(attribute)) return go();
    const [name, value] = [keyOf(attributeName(attribute)), attributeValue(attribute)];
    marked.follow(self, name);
    if (name === 'style') return styled(self, go);
    if (elements.attribute(self, name, value)) return null;
    const safe = gate.handler(self, name, value);
    if (safe !== value) setAttributeValue(attribute, safe);
    return go();
  };
  wrap('Element', 'setAttributeNode setAttributeNodeNS', node);
  // A NamedNodeMap does not expose its element: an attribute in it does, or a probe put into it.
  wrap('NamedNodeMap', 'setNamedItem setNamedItemNS', (go, args, self) => {
    const [attribute] = args;
    if (!isAttribute(attribute) || ownerElement(attribute)) return go();
    if (!isLoud(keyOf(attributeName(attribute)))) return go();
    const probe = page.document.createAttribute('data-flux');
    if (!self[0]) go([probe]);
    const owner = ownerElement(self[0]);
    if (ownerElement(probe)) owner?.removeAttributeNode(probe);
    return node(go, args, owner);
  });
  const value: Handler = (go, [given], self) => {
    const owner = ownerElement(self);
    const text = once(given);
    if (!owner) return go([text]);
    const name = keyOf(attributeName(self));
    marked.follow(owner, name);
    if (name === 'style') return styled(owner, () => go([text]));
    if (elements.attribute(owner, name, text)) return undefined;
    return go([typeof text === 'string' ? gate.handler(owner, name, text) : text]);
  };
  wrap('Attr', 'value', value, 'set');
};
