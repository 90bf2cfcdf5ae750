import { ASIDE, MARK } from './addresses';
import type { Values } from './element-verdict';
import { attributesOf, getAttribute, removeAttribute } from './natives';

/** Takes off an element the attributes that the guard has set aside in rewritten markup, and returns them. */
export const setAside = (element: Element): Values => {
  const back: Values = {};
  if (getAttribute(element, MARK) === null) return back;
  removeAttribute(element, MARK);
  for (const [name, value] of attributesOf(element)) {
    if (!name.startsWith(ASIDE)) continue;
    back[name.slice(ASIDE.length)] = value;
    removeAttribute(element, name);
  }
  return back;
};
