// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { createSrcdoc } from '../../src/guard/srcdoc';

const frame = document.createElement('iframe');
const { begin, given } = createSrcdoc('', () => {});

test('what guards the document of a frame comes first, behind a doctype, and is not read back', () => {
  expect(begin('<p>own', frame)).toMatch(/^<script>.*<\/script><p>own$/);
  expect(begin('<!-- a --> <!doctype html><p>own', frame)).toMatch(/^<!-- a --> <!doctype html><script>/);
  expect(given(begin('<p>own', frame))).toBe('<p>own');
});

// A pattern that runs away would end this by the time limit of a test.
test('comes to an end with any text', () => {
  for (const part of ['<!-- a -->', '<!---->', '<!--', ' ', '<!--->'])
    expect(() => begin(part.repeat(5000), frame)).not.toThrow();
});
