import { MARK } from './addresses';
import { below, PLUGINS } from './loading';
import { isConnected, tagOf } from './natives';

const { get } = Reflect;

/**
 * The window of an `<object>` comes with a layout, or as soon as any property of it is read, since a plug-in may have it: read
 * now, it is there to be guarded before a document is. Its name is one that no page can have given it, and whatever else answers
 * to it, a proxy in the place of its prototype, may throw.
 */
export const wake = (root: Node): void => {
  for (const each of [root, ...below(root, PLUGINS)])
    if (/^(?:object|embed)$/.test(tagOf(each)) && isConnected(each))
      try {
        get(each, MARK);
      } catch {}
};
