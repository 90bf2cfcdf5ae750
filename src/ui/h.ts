/** Attribute → text; `true` sets an empty value, false and empty values are left out. */
export type Attributes = Readonly<Record<string, string | boolean | undefined>>;
export type Child = Node | string | false | undefined;

/** Creates an element from data: no markup is ever parsed, so none can be injected. */
export const h = <T extends HTMLElement>(tag: string, attributes: Attributes, ...children: Child[]): T => {
  const element = document.createElement(tag) as T;
  for (const [name, value] of Object.entries(attributes)) {
    if (value) element.setAttribute(name, value === true ? '' : value);
  }
  element.append(...(children.filter(Boolean) as (Node | string)[]));
  return element;
};

/** A 20 × 20 line drawing in the text colour. */
export const icon = (path: string): SVGElement => {
  const space = 'http://www.w3.org/2000/svg';
  const svg = document.createElementNS(space, 'svg');
  svg.setAttribute('viewBox', '0 0 20 20');
  svg.setAttribute('aria-hidden', 'true');
  const line = document.createElementNS(space, 'path');
  line.setAttribute('d', path);
  svg.append(line);
  return svg;
};
