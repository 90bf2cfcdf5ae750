import { MARK } from './addresses';
import { below, PLUGINS } from './loading';
import { isConnected, tagOf } from './natives';

const { get } = Reflect;

/**
 * Reads a property of each `<object>` and `<embed>`: that creates its window, which otherwise comes with a
 * layout, as a plug-in may provide the property. So it can be guarded before it has a document. No page can
 * know the name, but a proxy put in place of the prototype answers to any, and may throw.
 */
export const wake = (root: Node): void => {
  for (const each of [root, ...below(root, PLUGINS)])
    if (/^(?:object|embed)$/.test(tagOf(each)) && isConnected(each))
      try {
        get(each, MARK);
      } catch {}
};
