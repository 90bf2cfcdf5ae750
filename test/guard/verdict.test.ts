import { expect, test } from 'vitest';
import { createJudge } from '../../src/guard/verdict';
import type { Consent } from '../../src/model/consent';

const consent = { get: () => ({ services: {} }), emit() {}, settled: true } as unknown as Consent;
const page = { location: new URL('https://app.test/') } as unknown as Window;

test.each(['a.gif', 'https:a.gif', 'https:/a.gif', '\thttps:a.gif'])(
  '%j is where the base of the page is by now',
  (address) => {
    let base = 'https://app.test/';
    const judge = createJudge({ consent, page, base: () => base, sourceOf: () => undefined });
    expect(judge.url('image', address)).toBeUndefined();
    base = 'https://far.test/';
    expect(judge.url('image', address)?.name).toBe('https://far.test/a.gif');
  },
);
