import { isLast } from './begun';
import { type ElementJudge, isScript, type Values } from './element-verdict';
import type { HeldList } from './held';
import type { Marks } from './marks';
import { documentOf, getAttribute, isConnected, isParsing, queryAll, setAttribute } from './natives';
import { isLate } from './script-type';
import type { Trust } from './trust';

export interface UnfoldOptions {
  /** Attribute values held back, per element. */
  readonly kept: WeakMap<Element, Values>;
  /** Scripts that no browser runs any more. */
  readonly dead: WeakSet<Element>;
  readonly marks: Marks;
  readonly ask: ElementJudge;
  readonly held: HeldList;
  readonly trust: Trust;
  /** Releases a script; a promise is awaited before the next is released. */
  release(script: Element): unknown;
  /** Whether its type is one that browsers run. */
  runs(script: Element): boolean;
}

/** Makes the function that inserts a template's content after it; its scripts run one after the other. */
export const createUnfold =
  ({ kept, dead, marks, ask, held, trust, release, runs }: UnfoldOptions) =>
  async (template: HTMLTemplateElement, needs: readonly string[]): Promise<void> => {
    while (isParsing(documentOf(template)) && isLast(template))
      await new Promise((done) => setTimeout(done, 20));
    // Images are checked as soon as they are copied.
    const content = marks.during(needs, () => documentOf(template).importNode(template.content, true));
    const scripts: HTMLScriptElement[] = [];
    for (const element of queryAll(content, '*')) {
      if (getAttribute(element, 'data-consent') === null) marks.set(element, needs);
      if (isScript(element) && runs(element)) {
        kept.set(element, { type: getAttribute(element, 'type') });
        // Scripts from `innerHTML` never run, and copies inherit that.
        dead.add(element);
        setAttribute(element, 'type', 'text/plain');
        // To Trusted Types, the text of a copy is not one that the site's markup contains.
        if (element.text) element.text = trust.createScript(element.text);
        scripts.push(element);
      }
    }
    template.after(content);
    const late = (script: HTMLScriptElement): number => +isLate(script, kept.get(script)?.type);
    for (const script of scripts.sort((a, b) => late(a) - late(b))) {
      // It has needs of its own, or consent was withdrawn meanwhile. If removed since, it is not held.
      const verdict = ask.verdict(script);
      if (verdict && isConnected(script))
        held.hold(verdict, () => release(script), { element: script, open: () => !ask.verdict(script) });
      else if (!verdict) {
        await release(script);
        await held.settle();
      }
    }
  };
