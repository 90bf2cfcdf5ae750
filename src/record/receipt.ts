import type { Policy } from '../model/policy';
import type { ConsentRecord, Receipt } from '../model/record';

const iso = (seconds: number): string => new Date(seconds * 1000).toISOString();

/** The visitor's readable copy of a record. */
export const toReceipt = ({ id, ...record }: ConsentRecord, policy: Policy | undefined): Receipt => ({
  ...record,
  record: id,
  given: iso(record.given),
  expires: iso(record.expires),
  ...(policy?.controller && { controller: policy.controller.name }),
});
