import { ASIDE, MARK } from './addresses';
import type { Values } from './element-verdict';
import type { Natives } from './natives';

/** Takes off an element what the guard itself has written such that no parser acts on it, and returns it. */
export const setAside = (element: Element, { get, drop, attributes }: Natives): Values => {
  const back: Values = {};
  if (get(element, MARK) === null) return back;
  drop(element, MARK);
  for (const { name, value } of [...attributes(element)]) {
    if (!name.startsWith(ASIDE)) continue;
    back[name.slice(ASIDE.length)] = value;
    drop(element, name);
  }
  return back;
};
