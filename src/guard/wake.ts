import { below } from './loading';
import { isConnected, tagOf } from './natives';

const { get } = Reflect;

/**
 * The window of an `<object>` comes with a layout, or as soon as any property of it is read, since a plug-in may have it: read
 * now, it is there to be guarded before a document is.
 */
export const wake = (root: Node): void => {
  for (const each of [root, ...below(root, 'object,embed')])
    if (/^(?:object|embed)$/.test(tagOf(each)) && isConnected(each)) get(each, 'type');
};
