// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { createSrcdoc } from '../../src/guard/srcdoc';

const frame = document.createElement('iframe');
const { begin, given } = createSrcdoc('', () => {});

test('the guard of a frame’s document comes first, but after a doctype, and is not read back', () => {
  expect(begin('<p>own', frame)).toMatch(/^<script>.*<\/script><p>own$/);
  expect(begin('<!-- a --> <!doctype html><p>own', frame)).toMatch(/^<!-- a --> <!doctype html><script>/);
  expect(given(begin('<p>own', frame))).toBe('<p>own');
});

// Catastrophic backtracking would run into the test timeout.
test('a long run of comments is read without catastrophic backtracking', () => {
  for (const part of ['<!-- a -->', '<!---->', '<!--', ' ', '<!--->'])
    expect(() => begin(part.repeat(5000), frame)).not.toThrow();
});
