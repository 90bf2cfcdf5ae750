import { LINKS } from './addresses';
import type { ElementJudge, Values } from './element-verdict';
import { getAttribute, localName, removeAttribute, setAttribute } from './natives';
import type { TakeOff } from './take-off';
import type { Judge } from './verdict';

export interface RelateOptions {
  /** Attribute values held back, per element. */
  readonly kept: WeakMap<Element, Values>;
  readonly judge: Judge;
  readonly ask: ElementJudge;
  readonly keep: TakeOff['keep'];
  /** Drops the held value of an attribute. */
  forget(element: Element, name: string): unknown;
}

/**
 * Makes the function called before `rel` of a link or `http-equiv` of a `<meta>` is set: from then on its
 * address is loaded, or is not any more.
 */
export const createRelate =
  ({ kept, judge, ask, keep, forget }: RelateOptions) =>
  (link: Element, rel: string): false => {
    const content = localName(link) === 'meta' && /refresh/i.test(rel) && getAttribute(link, 'content');
    const leaves = content ? ask.value(link, 'content', content) : undefined;
    if (leaves) {
      removeAttribute(link, 'content');
      keep(link, leaves, { content: content as string });
    }
    if (localName(link) !== 'link') return false;
    const back = kept.get(link)?.href;
    const href = getAttribute(link, 'href');
    const verdict = LINKS.test(rel) && href ? judge.url('link', href) : undefined;
    if (verdict) {
      removeAttribute(link, 'href');
      keep(link, verdict, { href });
    } else if (back && !LINKS.test(rel)) {
      setAttribute(link, 'href', back);
      forget(link, 'href');
    }
    return false;
  };
