import { TOKEN } from './json-position';
import type { Path } from './problem';

/** An object or list that is being read: the key or index it has come to. */
interface Level {
  /** The keys so far; undefined in a list. */
  readonly keys?: Set<string>;
  at: string | number;
  /** Whether the next text is a key. */
  before: boolean;
}

/**
 * The keys that stand twice in one object of a JSON text. `JSON.parse` drops all but the last of them without a
 * word (RFC 8259, section 4, leaves that open). The text must be JSON.
 */
export const repeatedKeys = (text: string): Path[] => {
  const found: Path[] = [];
  const levels: Level[] = [];
  TOKEN.lastIndex = 0;
  for (let token = TOKEN.exec(text)?.[1]; token; token = TOKEN.exec(text)?.[1]) {
    const level = levels.at(-1);
    if (token === '{') levels.push({ keys: new Set(), at: '', before: true });
    else if (token === '[') levels.push({ at: 0, before: false });
    else if (token === '}' || token === ']') levels.pop();
    else if (!level) break;
    else if (token === ',') {
      level.before = !!level.keys;
      if (typeof level.at === 'number') level.at++;
    } else if (level.before && level.keys) {
      const key = JSON.parse(token) as string;
      level.before = false;
      level.at = key;
      if (level.keys.has(key)) found.push(levels.map(({ at }) => at));
      level.keys.add(key);
    }
  }
  return found;
};
