import { type ElementJudge, isScript, type Values } from './element-verdict';
import { isInert, loadersAnywhere } from './loading';
import { isConnected, nodeTypeOf, queryAll, queryAny, shadowRoot, tagOf } from './natives';
import type { ScriptStates } from './script-states';
import type { ShadowRoots } from './shadow-roots';
import type { Verdict } from './verdict';

const SCRIPT = ['script'];

export interface CopiedOptions {
  /** Attribute values held back, per element. */
  readonly kept: WeakMap<Element, Values>;
  readonly scripts: ScriptStates;
  readonly ask: ElementJudge;
  readonly roots: ShadowRoots;
  keep(element: Element, verdict: Verdict, back: Values): void;
  look(element: Element): void;
  scan(root: Node): unknown;
  /** Whether anything has been held back at all. */
  any(): boolean;
}

/**
 * Makes the function that checks a copy: what is held back of the original is held back of the copy, too.
 * Images and the like load even outside a document, and a shadow root that was copied, or comes from a
 * template, has not been checked yet.
 */
export const createCopied = ({ kept, scripts, ask, roots, keep, look, scan, any }: CopiedOptions) => {
  const twin = (one: Element, other: Element): void => {
    // A copy of one that never runs never runs.
    if (scripts.dead.has(other)) scripts.dead.add(one);
    const back = kept.get(other);
    // Natively the original would have started, and a copy of a started script does not run.
    if (isConnected(other) && isScript(other) && !ask.needs(other)) return;
    const verdict = back && ask.verdict(other);
    if (back && verdict) keep(one, verdict, back);
  };
  const pair = (one: Element, other: Element): void => {
    twin(one, other);
    const root = shadowRoot(one);
    const from = root && shadowRoot(other);
    if (from) pairs(root, from);
  };
  const pairs = (copy: Node, original: Node): void => {
    const others = queryAll(original, '*');
    let index = 0;
    for (const one of queryAll(copy, '*')) {
      const other = others[index++];
      if (other) pair(one, other);
    }
  };
  return (copy: Node, original: Node): void => {
    const kind = nodeTypeOf(copy);
    // Other nodes, such as text, have no descendants and no `querySelectorAll`.
    if (kind !== 1 && kind !== 9 && kind !== 11) return;
    if (any() || (scripts.anyParsed() && (tagOf(copy) === 'script' || queryAny(copy, SCRIPT)))) {
      if (kind === 1) pair(copy as Element, original as Element);
      pairs(copy, original);
    }
    if (!isInert(copy)) for (const each of loadersAnywhere(copy)) look(each);
    if (roots.copied() || isInert(original)) roots.each(copy, scan);
  };
};
