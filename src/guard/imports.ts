import { ABSOLUTE, documentText, LITERAL, readString } from './addresses';
import { COMMENT, ungated } from './import-gate';
import { inside } from './sheet-text';

/** What may stand between `import` and its `from`: in a comment, or in another sentence, a `from` imports nothing. */
const NAMES = `(?:[^"'\`/;:=().]|"[^"]*"|'[^']*'|${COMMENT}){0,5000}?`;
/** What a script imports, by whatever name, as it stands there. */
const IMPORTS = new RegExp(
  String.raw`\b(?:im|ex)port\b(?:(?!\s*["'])${NAMES}\bfrom\b)?(?:\.\w+|[\s(\\]|${COMMENT})*["'\x60]((?:\\[^"'\x60]|[^\\\s"'\x60])+)`,
  'gi',
);
/** An address; a relative one starts from `<base>`, which may be elsewhere. */
const ADDRESS = /^(?:https?:|\/\/|\.{0,2}\/)/i;
/** It imports what it does not write there, nor begins as a path of its own host: that may be any script the text names. */
const IMPORTS_ANY = /\bimport\s*\((?!\s*(?:(["'`])[^"'`$]*\1\s*[,)]|`\.{0,2}\/[^/]))/;
/** It imports a program that stands in its own text, coded. */
const CODED = /\b(?:im|ex)port\b[^"'`;]{0,200}(["'`])(data:[^"'`]*)\1/gi;
const SCRIPT = /^[^/]*\/\/[^/]+\/.*\.m?js(?:[?#]|$)/i;

/** What a program inside an address imports, or a style sheet loads. */
const within = (data: string): readonly string[] =>
  /^data:text\/css/i.test(data) ? inside(data, () => '') : imports(documentText(data) ?? '');

/** The addresses that the text of a script imports, or may import, as they stand in it. */
export const imports = (given: string): readonly string[] => {
  const text = ungated(given);
  return [
    ...Array.from(text.matchAll(IMPORTS), ([, name]) => readString(name as string)).filter((name) =>
      ADDRESS.test(name),
    ),
    ...Array.from(text.matchAll(CODED), ([, , data]) => within(data as string)).flat(),
    ...named(text),
  ];
};

/** Those that it may import by another name than their own. */
export const named = (text: string): readonly string[] =>
  IMPORTS_ANY.test(text)
    ? Array.from(text.matchAll(LITERAL), ([, address]) => address as string).filter((address) =>
        SCRIPT.test(address),
      )
    : [];

const { parse } = JSON;
/** The addresses in an import map, or in rules of what to load ahead: all texts but names, or what looks like one if it is no JSON. */
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
