const LONG = String.raw`\/\*[^*]*\*+(?:[^/*][^*]*\*+)*\/`;
/** A comment in a script; a line comment includes its line break. */
export const COMMENT = String.raw`${LONG}|\/\/[^\n\r\u2028\u2029]*[\n\r\u2028\u2029]`;
/**
 * Gap between two tokens, HTML-like comments included. A line comment stops before its line break, so that
 * there is only one way to match.
 */
const GAP = String.raw`(?:\s|${LONG}|(?:\/\/|\x3c!--)[^\n\r\u2028\u2029]*(?=[\n\r\u2028\u2029]|$))*`;
const SPACE = new RegExp(GAP, 'y');
/** A name or a number. */
const WORD = /[^\s!"%&'()*+,\-./:;<=>?@[\]^`{|}~]+/y;
const FRACTION = /\.\w*/y;
const STRING = /"(?:[^"\\\n\r]|\\[\s\S])*"|'(?:[^'\\\n\r]|\\[\s\S])*'/y;
/** Part of a template literal, up to its end or to code in it. */
const TEMPLATE = /(?:[^`\\$]|\\[\s\S]|\$(?!\{))*(?:`|\$\{)/y;
const PATTERN = /\/(?:[^\\/[\n\r]|\\.|\[(?:[^\\\]\n\r]|\\.)*\])+\/\w*/y;
const IMPORT = new RegExp(String.raw`import(${GAP}(?:\.${GAP}(?:defer|source)${GAP})?)\(`, 'y');
const MAY = /\bimport\s*[./(]/;
/** After these words, a slash begins a regular expression. */
const BEFORE = /^(?:return|typeof|instanceof|in|of|new|delete|void|throw|case|do|else|yield|await)$/;
const CONTROL = /^(?:if|while|for|with)$/;
/** The argument is a path of the site itself, or a name from an import map. */
const OWN = new RegExp(
  String.raw`^${GAP}(?:(["'\x60])(?:\.{0,2}\/(?!\/)|[@\w])[^"'\x60$\\\s:]*\1\s*(?:,|$)|\x60\.{0,2}\/[^/$\\\s])`,
);

/** A call of `import`: the offsets of the call and of its arguments, and the text between the two. */
interface Place {
  readonly from: number;
  readonly at: number;
  readonly gap: string;
}
interface Call extends Place {
  readonly given: string;
  /** Whether it has a second argument. */
  readonly options: boolean;
}
interface Bracket {
  readonly open: string;
  /** The word before it. */
  readonly word: string;
  readonly call?: Place;
  commas: number;
}
const CLOSES: Readonly<Record<string, string | undefined>> = { ')': '(', ']': '[', '}': '{' };

/** Finds the `import()` calls that `OWN` does not cover; undefined if the text is incomplete or unclear. */
const findCalls = (text: string): readonly Call[] | undefined => {
  const calls: Call[] = [];
  const stack: Bracket[] = [];
  let at = 0;
  let word = '';
  let dot = false;
  /** Whether a slash here would divide, rather than begin a regular expression. */
  let divides = false;
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (found) at += found[0].length;
    return found;
  };
  const template = (): boolean => {
    const found = take(TEMPLATE);
    divides = !!found?.[0].endsWith('`');
    if (found && !divides) stack.push({ open: '`', word: '', commas: 0 });
    return !!found;
  };
  while (take(SPACE) && at < text.length) {
    const char = text[at] as string;
    const from = at;
    const call = dot ? null : take(IMPORT);
    if (call) {
      stack.push({ open: '(', word: '', commas: 0, call: { from, at, gap: call[1] as string } });
      divides = false;
      continue;
    }
    const after = dot;
    dot = false;
    const before = word;
    word = '';
    const name = take(WORD)?.[0];
    if (name) {
      // A number includes its fraction, whose dot accesses no member.
      if (/^\d/.test(name)) take(FRACTION);
      word = after ? '' : name;
      divides = after || !BEFORE.test(name);
    } else if (char === '"' || char === "'") {
      if (!take(STRING)) return undefined;
      divides = true;
    } else if (char === '`') {
      at++;
      if (!template()) return undefined;
    } else if (char === '/' && !divides && take(PATTERN)) divides = true;
    else if (/[([{]/.test(char)) {
      at++;
      stack.push({ open: char, word: before, commas: 0 });
      divides = false;
    } else if (/[)\]}]/.test(char)) {
      at++;
      const bracket = stack.pop();
      if (char === '}' && bracket?.open === '`') {
        if (!template()) return undefined;
        continue;
      }
      if (!bracket || bracket.open !== CLOSES[char]) return undefined;
      divides = char === ']' || (char === ')' && !CONTROL.test(bracket.word));
      if (!bracket.call) continue;
      const end = at - 1;
      take(SPACE);
      // Followed by a brace, it is a method of the name `import`.
      const given = text.slice(bracket.call.at, end);
      if (text[at] !== '{' && !OWN.test(given))
        calls.push({ ...bracket.call, given, options: bracket.commas > 0 });
    } else if (text.startsWith('...', at)) {
      at += 3;
      divides = false;
    } else {
      at++;
      const top = stack[stack.length - 1];
      if (char === ',' && top) top.commas++;
      dot = char === '.';
      if (/[+-]/.test(char) && text[at] === char) at++;
      else divides = false;
    }
  }
  return stack[0] ? undefined : calls.sort((a, b) => a.from - b.from);
};

/**
 * The text of a script in which each `import()` that `findCalls` finds asks the window's function of this
 * name first. The replacement begins with a keyword, as the line before may end without a semicolon; in a
 * window that is not guarded it imports as before. The `import` stays in the script, so that relative
 * addresses keep their base.
 */
export const gateImports = (text: string, gate: string): string => {
  const calls = MAY.test(text) && findCalls(text);
  if (!calls) return text;
  let safe = '';
  let last = 0;
  for (const { from, at, gap, given, options } of calls) {
    // It is gated already.
    if (given.startsWith(gate)) continue;
    const names = options ? `${gate}Url,${gate}With` : `${gate}Url`;
    safe += `${text.slice(last, from)}new(typeof ${gate}=="function"?${gate}:function(f,...a){return f(...a)})((${names})=>import${gap}(${names}),`;
    last = at;
  }
  return safe + text.slice(last);
};

/** Undoes `gateImports`. */
export const ungate = (text: string): string =>
  text.replace(/new\(typeof flux\w+==[^}]*\}\)\(\([\w,]+\)=>(import[^(]*\()[\w,]+\),/g, '$1');

/** The text without its gated imports, which ask when they run. */
export const ungated = (text: string): string => text.replace(/\bimport[^(]{0,99}\(flux\w+Url/g, '');
