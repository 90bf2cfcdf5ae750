import { LINKS } from './addresses';
import type { ElementJudge, Values } from './element-verdict';
import type { Natives } from './natives';
import type { TakeOff } from './take-off';
import type { Judge } from './verdict';

export interface RelateOptions {
  /** What is kept back of an element. */
  readonly kept: WeakMap<Element, Values>;
  readonly judge: Judge;
  readonly ask: ElementJudge;
  readonly natives: Natives;
  readonly keep: TakeOff['keep'];
  /** What is kept of an attribute is wanted no longer. */
  forget(element: Element, name: string): unknown;
}

/** Makes what is told that a link says what it refers to, or a `<meta>` what it is: that is loaded, or no longer, from then on. */
export const createRelate =
  ({ kept, judge, ask, natives: { get, set, drop }, keep, forget }: RelateOptions) =>
  (link: Element, rel: string): false => {
    const content = link.localName === 'meta' && /refresh/i.test(rel) && get(link, 'content');
    const leaves = content ? ask.value(link, 'content', content) : undefined;
    if (leaves) {
      drop(link, 'content');
      keep(link, leaves, { content: content as string });
    }
    if (link.localName !== 'link') return false;
    const back = kept.get(link)?.href;
    const href = get(link, 'href');
    const verdict = LINKS.test(rel) && href ? judge.url('link', href) : undefined;
    if (verdict) {
      drop(link, 'href');
      keep(link, verdict, { href });
    } else if (back && !LINKS.test(rel)) {
      set(link, 'href', back);
      forget(link, 'href');
    }
    return false;
  };
