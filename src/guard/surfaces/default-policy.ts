import { MARK, readAddress, whole } from '../addresses';
import { mapped } from '../imports';
import { queryAll, writeScript } from '../natives';
import type { Surface } from '../surface';

// Taken before any code of the page can change it.
const { apply } = Reflect;
const { parse } = JSON;

const RULES = ['createHTML', 'createScript', 'createScriptURL'] as const;
/** Stands in for a script file that may not run. */
const EMPTY = 'data:text/javascript,';

/** Whether a text is JSON: an import map, or speculation rules. */
const isJson = (text: string): boolean => {
  try {
    return typeof parse(text) === 'object';
  } catch {
    return false;
  }
};

/**
 * The page's default policy of Trusted Types changes a text after the guarded call has looked at it (Trusted
 * Types, "Get Trusted Type compliant string"). So what the policy returns is looked at as well; a script that would
 * have to wait is left out.
 */
export const defaultPolicy: Surface = ({ page, elements, gate, judge, rewrite, trust, wrap, onUndo }) => {
  // Without a policy of its own, the guard's texts come here as well: no code of the page runs for them.
  let busy = false;
  let ended = false;
  onUndo(() => {
    ended = true;
  });
  const probe = page.document.createElement('script');
  const code = (text: string): string => {
    if (isJson(text)) return mapped(text).some((each) => judge.url('script', whole(each))) ? '' : text;
    writeScript(probe, trust.createScript(text));
    return elements.verdict(probe) ? '' : gate.text(probe);
  };
  const file = (text: string, sink: unknown): string => {
    if (/^(?:data|blob):/i.test(readAddress(text)) && `${sink}`.includes('Worker')) return EMPTY;
    return elements.imports(text) ? EMPTY : gate.handler(probe, 'src', text);
  };
  /** Holds what the rewritten markup has set aside. */
  const adoptIn = (root: ParentNode & Node): void => {
    for (const element of queryAll(root, `[${MARK}]`)) elements.look(element);
  };
  const adopt = (): void => {
    adoptIn(page.document);
    elements.shadows(page.document, adoptIn);
  };
  /** The markup that was made last: the browser asks for it again as a script, if it becomes the text of one. */
  let made: string | undefined;
  const safe: Readonly<Record<(typeof RULES)[number], (text: string, sink: unknown) => string>> = {
    createHTML(text) {
      made = `${rewrite.html(text)}`;
      // The call did not see what it was to hold.
      if (made !== text) queueMicrotask(adopt);
      return made;
    },
    createScript: code,
    createScriptURL: file,
  };
  wrap('TrustedTypePolicyFactory', 'createPolicy', (go, [given, rules]) => {
    const name = `${given}`;
    if (name !== 'default' || Object(rules) !== rules) return go([name, rules]);
    const looked: Record<string, unknown> = { __proto__: null };
    for (const rule of RULES) {
      const make = rules[rule];
      looked[rule] =
        typeof make === 'function'
          ? (...args: readonly unknown[]) => {
              if (busy) return args[0];
              const result = apply(make, undefined, args);
              // Null and undefined refuse; what has not changed was looked at by the call.
              const text = result == null ? result : `${result}`;
              if (ended || text == null || (text === args[0] && text !== made)) return text;
              busy = true;
              try {
                return safe[rule](text, args[2]);
              } finally {
                busy = false;
              }
            }
          : make;
    }
    return go([name, looked]);
  });
};
