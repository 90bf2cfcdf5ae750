import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import english, { more } from '../src/locales/en';
import { LANGUAGES } from '../src/model/languages';
import type { AllMessages, Language, Messages, MoreMessages } from '../src/model/messages';
import { unpack } from '../src/ui/language';

const folder = new URL('../src/locales/', import.meta.url);
const tags = readdirSync(folder).map((file) => file.replace('.ts', ''));
const placeholders = (text: string): string[] => (text.match(/\{\w+\}/g) ?? []).sort();

test('the list of languages matches the files in the folder', () => {
  expect([...LANGUAGES].sort()).toEqual(tags.sort());
});

const all = async (tag: string): Promise<AllMessages> => {
  const said = (await import(`../src/locales/${tag}.ts`)) as { default: Messages; more: MoreMessages };
  return { ...said.default, ...said.more };
};

describe.each(tags)('%s', (tag) => {
  test('has every text with the same placeholders, and accept and reject labels of similar length', async () => {
    const messages = await all(tag);
    expect(Object.keys(messages).sort()).toEqual(Object.keys({ ...english, ...more }).sort());
    for (const [key, text] of Object.entries(messages)) {
      if (typeof text !== 'string') continue;
      expect(text.trim(), key).not.toBe('');
      expect(placeholders(text), key).toEqual(
        placeholders(({ ...english, ...more } as Record<string, unknown>)[key] as string),
      );
    }
    const { accept, reject } = messages;
    expect(Math.max(accept.length, reject.length) / Math.min(accept.length, reject.length)).toBeLessThan(1.4);
    for (const words of Object.values(messages.categories)) expect(words).toHaveLength(2);
  });

  test('is built without keys and unpacked with them', async () => {
    const { default: built } = (await import(`../dist/locales/${tag}.mjs`)) as { default: Language };
    // Unpacking turns a pair into an object with the keys 0 and 1.
    const plain = (tree: object) =>
      JSON.parse(JSON.stringify(tree, (_, value) => (Array.isArray(value) ? { ...value } : value)));
    expect({ ...unpack(english, built.texts), ...unpack(more, (await built.more()).default) }).toEqual(
      plain(await all(tag)),
    );
  });
});
