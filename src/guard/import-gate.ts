export const COMMENT = String.raw`\/\*[^*]*\*+(?:[^/*][^*]*\*+)*\/|\/\/[^\n]*\n`;
const HERE = 'fluxUrl';

/** Texts and comments as they are; else a call of `import`, unless it is a method's name, or stands in a pattern, or names a path. */
const CALLS = new RegExp(
  String.raw`"(?:[^"\\\n]|\\[\s\S])*"|'(?:[^'\\\n]|\\[\s\S])*'|\x60(?:[^\x60\\]|\\[\s\S])*\x60|${COMMENT}|\bimport(\.\w+)?(?:\s|${COMMENT})*\((?!${HERE}\b|[?|*+).\\]|\[\^|[\w$\s,={}[\]]*\)\s*\{|\s*(?:(["'\x60])(?![\w+.-]*:|//)[^"'\x60$\\]*\2\s*[,)]|\x60\.{0,2}/[^/$\\]))`,
  'g',
);
const MAY = /\bimport(?:\.\w+)?\s*[(/]/;
/** It imports with attributes, which an older browser cannot read. */
const WITH = /\b(?:with|assert)["']?\s*:\s*\{/;

/**
 * The text of a script, with each `import()` of what is not written there asking the window's function of that name first. Begins with
 * a name, as one that stands on a new line may follow no semicolon; where nothing is guarded it imports as before. The call
 * stays in the script, so that addresses start from where they did.
 */
export const gateImports = (text: string, gate: string): string => {
  if (!MAY.test(text)) return text;
  const names = WITH.test(text) ? `${HERE},fluxWith` : HERE;
  return text.replace(CALLS, (all: string, kind = '', _quote: string, offset: number) => {
    const before = text.slice(Math.max(offset - 3, 0), offset);
    return /^["'`/]/.test(all) || (/[.$#]$/.test(before) && before !== '...')
      ? all
      : `Object(typeof ${gate}==typeof eval?${gate}:(f,...a)=>f(...a))((${names})=>import${kind}(${names}),`;
  });
};

/** Without what is asked for first. */
export const ungated = (text: string): string => text.replace(/\bimport[.\w]*\(fluxUrl/g, '');
