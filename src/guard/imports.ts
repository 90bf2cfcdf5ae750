import { ABSOLUTE, documentText, LITERAL, readString } from './addresses';
import { COMMENT, ungated } from './import-gate';
import { inside } from './sheet-text';

/** What may stand between `import` and its `from`, which is in no comment and no other statement. */
const NAMES = `(?:[^"'\`/;:=().]|"[^"]*"|'[^']*'|${COMMENT}){0,5000}?`;
/** What a script imports or re-exports from, as written. */
const IMPORTS = new RegExp(
  String.raw`\b(?:im|ex)port\b(?:(?!\s*["'])${NAMES}\bfrom\b)?(?:\.\w+|[\s(\\]|${COMMENT})*["'\x60]((?:\\[^"'\x60]|[^\\\s"'\x60])+)`,
  'gi',
);
/** A call, which any script can make; a statement is an error in one that is no module. */
const CALL = new RegExp(String.raw`^import(?:\.\w+|[\s\\]|${COMMENT})*\(`, 'i');
/** An address; a relative one counts, as `<base>` may lead to another site. */
const ADDRESS = /^(?:https?:|\/\/|\.{0,2}\/)/i;
/** Imports a computed address that does not begin as a path of the site: it may be any script in the text. */
const IMPORTS_ANY = /\bimport\s*\((?!\s*(?:(["'`])[^"'`$]*\1\s*[,)]|`\.{0,2}\/[^/]))/;
/** Imports a program from a `data:` URL in its own text. */
const CODED = /\b(?:im|ex)port\b[^"'`;]{0,200}(["'`])(data:[^"'`]*)\1/gi;
const SCRIPT = /^[^/]*\/\/[^/]+\/.*\.m?js(?:[?#]|$)/i;

/** What a program in a `data:` URL imports, or a style sheet in one loads. */
const within = (data: string): readonly string[] =>
  /^data:text\/css/i.test(data) ? inside(data, () => '') : imports(documentText(data) ?? '');

/** An address whose host is an escape: of a string within a string, such as `https:\\x2f`. */
const ESCAPED = /^(?:https?:[\\/]*|[\\/]{2})(?:x[\da-f]{2}|u[\da-f]{4}|u\{[\da-f]{1,6}\})[\\/]/i;
/** So many strings within strings are looked into. */
const DEPTH = 6;
/** What a specifier says without its escapes, and again without theirs, as it may stand in a string within a string. */
const readings = (specifier: string): readonly string[] => {
  const found: string[] = [];
  let text = specifier;
  for (let depth = 1; depth <= DEPTH; depth++) {
    const next = readString(text);
    const last = next === text || !next.includes('\\') || depth === DEPTH;
    if (last || !ESCAPED.test(next)) found.push(next);
    if (last) break;
    text = next;
  }
  return found;
};

/**
 * The addresses that the text of a script imports, or may import, as written. In a script that is no module only
 * calls count: code samples in its strings do not run, and what it makes scripts of is asked about then.
 */
export const imports = (given: string, isModule = true): readonly string[] => {
  const text = ungated(given);
  return [
    ...Array.from(text.matchAll(IMPORTS), ([all, name]) =>
      isModule || CALL.test(all) ? readings(name as string) : [],
    )
      .flat()
      .filter((name) => ADDRESS.test(name)),
    ...Array.from(text.matchAll(CODED), ([, , data]) => within(data as string)).flat(),
    ...named(text),
  ];
};

/** The addresses of scripts in the text, if it imports a computed address, which may be any of them. */
export const named = (text: string): readonly string[] =>
  IMPORTS_ANY.test(text)
    ? Array.from(text.matchAll(LITERAL), ([, address]) => address as string).filter((address) =>
        SCRIPT.test(address),
      )
    : [];

const { parse } = JSON;
/** The addresses in an import map or speculation rules: all string values; if it is no JSON, all URLs. */
export const mapped = (text: string): readonly string[] => {
  const found: string[] = [];
  try {
    parse(text, (_, value) => {
      if (typeof value === 'string') found.push(value);
      return value;
    });
  } catch {
    return text.match(ABSOLUTE) ?? [];
  }
  return found;
};
