import { brotliCompressSync } from 'node:zlib';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { rollup } from 'rollup';
import { describe, expect, it } from 'vitest';
// @ts-expect-error: a script, without types
import { BUDGETS, CEILINGS, sizes } from './size.mjs';

interface Size {
  readonly file: string;
  readonly budget: number;
  readonly limit: number;
  readonly bytes: number;
}

describe('the built files', () => {
  const built: readonly Size[] = sizes();

  it.each(Object.keys(BUDGETS))('%s is within its limit', (file) => {
    const size = built.find((each) => each.file === file);
    expect(size, `${file} is not built`).toBeDefined();
    expect(size?.bytes).toBeGreaterThan(100);
    expect(size?.bytes).toBeLessThanOrEqual(size?.limit as number);
  });

  // `it.fails` fails once the budget is met: then remove the ceiling.
  it.fails.each(Object.keys(CEILINGS))('%s is within its budget', (file) => {
    const size = built.find((each) => each.file === file) as Size;
    expect(size.bytes).toBeLessThanOrEqual(size.budget);
  });

  it.fails('the core with its packages is at most 2 KB', async () => {
    const bundle = await rollup({
      input: 'dist/index.mjs',
      external: /services\.mjs$/,
      plugins: [resolve({ browser: true }), terser({ ecma: 2022, module: true, compress: { passes: 3 } })],
    });
    const { output } = await bundle.generate({ format: 'es' });
    await bundle.close();
    const bytes = brotliCompressSync(output[0].code).length;
    console.log(`the core alone: ${bytes} of 2000 B`);
    expect(bytes).toBeLessThanOrEqual(2000);
  });
});
