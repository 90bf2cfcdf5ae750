import type { Arbitrary } from 'fast-check';

export const html: Arbitrary<string[]>;
