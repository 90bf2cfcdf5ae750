// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { createElementJudge } from '../../src/guard/element-verdict';
import type { Elements } from '../../src/guard/elements';
import type { Gate } from '../../src/guard/gate';
import type { HeldList } from '../../src/guard/held';
import { createMarks } from '../../src/guard/marks';
import type { Page } from '../../src/guard/natives';
import { createRewrite } from '../../src/guard/rewrite';
import type { Srcdoc } from '../../src/guard/srcdoc';
import { createStyles } from '../../src/guard/styles';
import { createTrust } from '../../src/guard/trust';
import type { Judge, Verdict } from '../../src/guard/verdict';
import fc from '../fast-check';
import { html as pieces } from '../fuzz/html.mjs';

const judge = {
  url: (_kind: string, name: string) => {
    const { host = '' } = URL.canParse(name, 'https://app.test/') ? new URL(name, 'https://app.test/') : {};
    return host && host !== 'app.test' ? ({ name } as unknown as Verdict) : undefined;
  },
  inline: (text: string) => (text.includes('fuzzBeacon(') ? ({ name: 'inline' } as Verdict) : undefined),
  marked: () => ({ open: () => false }) as unknown as Verdict,
} as unknown as Judge;
const ask = createElementJudge({ judge, kept: new WeakMap(), marks: createMarks(), read: () => '' });
const { html } = createRewrite({
  page: window as unknown as Page,
  elements: { verdict: ask.verdict } as Elements,
  gate: { text: (script: Element) => script.textContent ?? '' } as Gate,
  styles: createStyles(judge, {} as HeldList, () => undefined),
  trust: createTrust({}),
  // Leaves out the script that is put in front of a frame's document.
  srcdoc: { begin: (text: string) => text } as unknown as Srcdoc,
});

test('rewritten markup is not changed by a second rewrite', () => {
  fc.assert(
    fc.property(pieces, (parts) => {
      const text = parts.join('');
      const safe = html(text);
      expect(html(safe)).toBe(safe);
    }),
    { numRuns: 1000 },
  );
});

test.each([
  `<iframe srcdoc='<iframe srcdoc="<svg><script xlink:href=https://far.test/a.js></script></svg>"></iframe>'></iframe>`,
  '<script src=https://far.test/a.js></script>',
])('%s is rewritten once', (text) => {
  const safe = html(text);
  expect(safe).not.toBe(text);
  expect(html(safe)).toBe(safe);
});
