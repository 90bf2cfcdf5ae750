import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import english from '../src/locales/en';
import type { Messages } from '../src/model/messages';
import { LANGUAGES } from '../src/ui/languages';

const folder = new URL('../src/locales/', import.meta.url);
const tags = readdirSync(folder).map((file) => file.replace('.ts', ''));
const placeholders = (text: string): string[] => (text.match(/\{\w+\}/g) ?? []).sort();

test('the list of languages is what the folder holds', () => {
  expect([...LANGUAGES].sort()).toEqual(tags.sort());
});

describe.each(tags)('%s', (tag) => {
  test('says everything, fills in the same, and weighs accept and refuse alike', async () => {
    const { default: messages } = (await import(`../src/locales/${tag}.ts`)) as { default: Messages };
    expect(Object.keys(messages).sort()).toEqual(Object.keys(english).sort());
    for (const [key, text] of Object.entries(messages)) {
      if (typeof text !== 'string') continue;
      expect(text.trim(), key).not.toBe('');
      expect(placeholders(text), key).toEqual(
        placeholders((english as Record<string, unknown>)[key] as string),
      );
    }
    const { accept, reject } = messages;
    expect(Math.max(accept.length, reject.length) / Math.min(accept.length, reject.length)).toBeLessThan(1.4);
    for (const words of Object.values(messages.categories)) expect(words).toHaveLength(2);
  });
});
