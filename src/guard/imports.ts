import { documentText, LITERAL } from './addresses';
import { COMMENT, ungated } from './import-gate';

/** What may stand between `import` and its `from`: in a comment, or in another sentence, a `from` imports nothing. */
const NAMES = `(?:[^"'\`/;:=().]|"[^"]*"|'[^']*'|${COMMENT}){0,5000}?`;
/** What a script imports by address; a relative one starts from `<base>`, which may be elsewhere. */
const IMPORTS = new RegExp(
  String.raw`\b(?:im|ex)port\b(?:${NAMES}\bfrom\b)?(?:\.\w+|[\s(\\]|${COMMENT})*["'\x60\\]+((?:https?:)?\/\/[^\s"'\x60\\]+|\.{0,2}\/[^\s"'\x60\\]*)`,
  'gi',
);
/** It imports what it does not write there, nor begins as a path of its own host: that may be any script the text names. */
const IMPORTS_ANY = /\bimport\s*\((?!\s*(?:(["'`])[^"'`$]*\1\s*[,)]|`\.{0,2}\/[^/]))/;
/** It imports a program that stands in its own text, coded. */
const CODED = /\b(?:im|ex)port\b[^"'`;]{0,200}(["'`])(data:[^"'`]*)\1/gi;
const SCRIPT = /^[^/]*\/\/[^/]+\/.*\.m?js(?:[?#]|$)/i;

/** The addresses that the text of a script imports, or may import, as they stand in it. */
export const imports = (given: string): readonly string[] => {
  const text = ungated(given);
  return [
    ...Array.from(text.matchAll(IMPORTS), ([, address]) => address as string),
    ...Array.from(text.matchAll(CODED), ([, , data]) => imports(documentText(data as string))).flat(),
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
