import { writeScript } from '../natives';
import type { Surface } from '../surface';

// Taken before any code of the page can change it.
const { apply } = Reflect;

const RULES = ['createHTML', 'createScript', 'createScriptURL'] as const;
/** Stands in for a script file that may not run. */
const EMPTY = 'data:text/javascript,';

/**
 * The page's default policy of Trusted Types changes a text after the guarded call has looked at it (Trusted Types, "Get Trusted
 * Type compliant string"). So what the policy returns is looked at as well; a script that would have to wait is left out.
 */
export const defaultPolicy: Surface = ({ page, elements, gate, judge, rewrite, trust, wrap }) => {
  const script = (text: string): string => {
    const probe = page.document.createElement('script');
    writeScript(probe, trust.createScript(text));
    return elements.verdict(probe) ? '' : gate.text(probe);
  };
  const safe: Readonly<Record<(typeof RULES)[number], (text: string) => string>> = {
    createHTML: (text) => `${rewrite.html(text)}`,
    createScript: script,
    createScriptURL: (text) => (judge.url('script', text) ? EMPTY : text),
  };
  wrap('TrustedTypePolicyFactory', 'createPolicy', (go, [given, rules]) => {
    const name = `${given}`;
    if (name !== 'default' || Object(rules) !== rules) return go([name, rules]);
    const made: Record<string, unknown> = { __proto__: null };
    for (const rule of RULES) {
      const make = rules[rule];
      made[rule] =
        typeof make === 'function'
          ? (...args: readonly unknown[]) => {
              const result = apply(make, undefined, args);
              // Null and undefined refuse; what has not changed was looked at by the call.
              const text = result == null ? result : `${result}`;
              return text == null || text === args[0] ? text : safe[rule](text);
            }
          : make;
    }
    return go([name, made]);
  });
};
