import { expect, it } from 'vitest';
// @ts-expect-error: a script, without types
import { DETECTION_BUDGET, detectionSize } from './detection-size.mjs';

it('the inventory’s share of consent.js and the guard is within its budget', {
  timeout: 120_000,
}, async () => {
  const { whole, detection } = await detectionSize();
  expect(whole).toBeGreaterThan(4000);
  expect(detection).toBeGreaterThan(100);
  expect(detection).toBeLessThanOrEqual(DETECTION_BUDGET);
});
