import type * as z from 'zod/mini';
import type { PolicyInput } from '../../src/model/policy';
import type { policySchema } from '../../src/policy/schema';

// The schema and the handwritten types are kept in step by the compiler: field by field, each must accept the other.
type DeepReadonly<T> = T extends object ? { readonly [Key in keyof T]: DeepReadonly<T[Key]> } : T;
type FromSchema = DeepReadonly<z.output<ReturnType<typeof policySchema>>>;
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;
// A type cannot say of `default` alone that it is a text; test/policy/same-verdict.test.ts does.
type Fields = Exclude<keyof PolicyInput | keyof FromSchema, 'jurisdictions'>;
type OutOfStep<Schema> = {
  [Key in Fields]: Same<PolicyInput[Key & keyof PolicyInput], Schema[Key & keyof Schema]> extends true
    ? never
    : Key;
}[Fields];

export const inStep: OutOfStep<FromSchema> extends undefined ? true : never = true;

// The check itself can fail: a key of another type, and a key too few.
export const otherType: OutOfStep<Omit<FromSchema, 'enforce'> & { enforce?: string }> = 'enforce';
export const missing: OutOfStep<Omit<FromSchema, 'ui'>> = 'ui';
