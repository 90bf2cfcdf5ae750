import { LINKS } from './addresses';
import type { ElementJudge, Values } from './element-verdict';
import { getAttribute, localName, removeAttribute, setAttribute } from './natives';
import type { TakeOff } from './take-off';
import type { Judge } from './verdict';

export interface RelateOptions {
  /** What is kept back of an element. */
  readonly kept: WeakMap<Element, Values>;
  readonly judge: Judge;
  readonly ask: ElementJudge;
  readonly keep: TakeOff['keep'];
  /** What is kept of an attribute is wanted no longer. */
  forget(element: Element, name: string): unknown;
}

/** Makes what is told that a link says what it refers to, or a `<meta>` what it is: that is loaded, or no longer, from then on. */
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
