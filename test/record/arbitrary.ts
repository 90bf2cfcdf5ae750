import { ACTIONS, type ConsentRecord, SURFACES } from '../../src/model/record';
import fc from '../fast-check';

const text = fc.string({ unit: 'binary', maxLength: 12 });
const ids = fc.array(fc.string({ unit: 'binary', minLength: 1, maxLength: 8 }), { maxLength: 5 });
const base36 = fc.stringMatching(/^[a-z\d]{1,7}$/);

/** Any record, with strings that no policy would allow: the codec must not rely on their validation. */
export const anyRecord: fc.Arbitrary<ConsentRecord> = fc
  .record({
    policy: text,
    version: text,
    fingerprint: base36,
    id: fc.stringMatching(/^[\da-f]{24}$/),
    given: fc.integer({ min: 0, max: 4e9 }),
    days: fc.integer({ min: 1, max: 400 }),
    jurisdiction: text,
    action: fc.constantFrom(...ACTIONS),
    surface: fc.constantFrom(...SURFACES),
    granted: ids,
    denied: ids,
    signals: ids,
  })
  .map(({ days, ...record }) => ({ ...record, expires: record.given + days * 86_400 }));
