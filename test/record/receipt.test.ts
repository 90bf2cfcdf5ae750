import { expect, it } from 'vitest';
import { toReceipt } from '../../src/record/receipt';
import fc from '../fast-check';
import { anyRecord } from './arbitrary';

it('a receipt says what the record says, with ISO dates', () => {
  fc.assert(
    fc.property(anyRecord, (record) => {
      const receipt = toReceipt(record, undefined);
      expect(receipt).toMatchObject({
        record: record.id,
        granted: record.granted,
        denied: record.denied,
        action: record.action,
        surface: record.surface,
      });
      expect(Date.parse(receipt.given) / 1000).toBe(record.given);
      expect(Date.parse(receipt.expires) / 1000).toBe(record.expires);
    }),
  );
});
