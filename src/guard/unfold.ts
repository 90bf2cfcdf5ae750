import { isLast } from './begun';
import { type ElementJudge, isScript, type Values } from './element-verdict';
import type { HeldList } from './held';
import type { Marks } from './marks';
import { documentOf, getAttribute, isConnected, isParsing, queryAll, setAttribute } from './natives';
import type { Trust } from './trust';

export interface UnfoldOptions {
  /** What is kept back of an element. */
  readonly kept: WeakMap<Element, Values>;
  /** Scripts that no browser runs any more. */
  readonly dead: WeakSet<Element>;
  readonly marks: Marks;
  readonly ask: ElementJudge;
  readonly held: HeldList;
  readonly trust: Trust;
  /** Lets a script go; a promise is awaited before the next goes. */
  release(script: Element): unknown;
  /** Is it of a type that a browser runs? */
  runs(script: Element): boolean;
}

/** Makes the function that puts behind a template what it holds: its scripts run one after the other. */
export const createUnfold =
  ({ kept, dead, marks, ask, held, trust, release, runs }: UnfoldOptions) =>
  async (template: HTMLTemplateElement, needs: readonly string[]): Promise<void> => {
    while (isParsing(documentOf(template)) && isLast(template))
      await new Promise((done) => setTimeout(done, 20));
    // Pictures are looked at as soon as there is a copy.
    const content = marks.during(needs, () => documentOf(template).importNode(template.content, true));
    const scripts: HTMLScriptElement[] = [];
    for (const element of queryAll(content, '*')) {
      if (getAttribute(element, 'data-consent') === null) marks.set(element, needs);
      if (isScript(element) && runs(element)) {
        kept.set(element, { type: getAttribute(element, 'type') });
        // Those of `innerHTML` never run, and a copy inherits that.
        dead.add(element);
        setAttribute(element, 'type', 'text/plain');
        // Of a copy, the text is none that the site has written.
        if (element.text) element.text = trust.createScript(element.text);
        scripts.push(element);
      }
    }
    template.after(content);
    const late = (script: HTMLScriptElement): number =>
      +(script.defer || kept.get(script)?.type === 'module');
    for (const script of scripts.sort((a, b) => late(a) - late(b))) {
      // A script of its own mind, or consent was withdrawn meanwhile; what was taken away with its gate does not come back.
      const verdict = ask.verdict(script);
      if (verdict && isConnected(script))
        held.hold(verdict, () => release(script), { element: script, open: () => !ask.verdict(script) });
      else if (!verdict) await release(script);
    }
  };
