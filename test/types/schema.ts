import type * as z from 'zod/mini';
import type { PolicyInput } from '../../src/model/policy';
import type { policySchema } from '../../src/policy/schema';

// The compiler keeps the schema and the handwritten types in sync: field by field, each must accept the other.
type DeepReadonly<T> = T extends object ? { readonly [Key in keyof T]: DeepReadonly<T[Key]> } : T;
type FromSchema = DeepReadonly<z.output<ReturnType<typeof policySchema>>>;
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;
// No type can say that only `default` is a string; test/policy/same-verdict.test.ts checks it.
type Fields = Exclude<keyof PolicyInput | keyof FromSchema, 'jurisdictions'>;
type OutOfStep<Schema> = {
  [Key in Fields]: Same<PolicyInput[Key & keyof PolicyInput], Schema[Key & keyof Schema]> extends true
    ? never
    : Key;
}[Fields];

export const inStep: OutOfStep<FromSchema> extends undefined ? true : never = true;

// The check itself can fail: for a key of another type and for a missing key.
export const otherType: OutOfStep<Omit<FromSchema, 'enforce'> & { enforce?: string }> = 'enforce';
export const missing: OutOfStep<Omit<FromSchema, 'ui'>> = 'ui';
