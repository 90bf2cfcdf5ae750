const LONG = String.raw`\/\*[^*]*\*+(?:[^/*][^*]*\*+)*\/`;
/** Of a script; one of a line with the end of that. */
export const COMMENT = String.raw`${LONG}|\/\/[^\n\r\u2028\u2029]*[\n\r\u2028\u2029]`;
/** What may stand between two tokens; a comment may begin as in HTML. It ends with its line, so that there is one way to read it. */
const GAP = String.raw`(?:\s|${LONG}|(?:\/\/|<!--)[^\n\r\u2028\u2029]*(?=[\n\r\u2028\u2029]|$))*`;
const SPACE = new RegExp(GAP, 'y');
/** A name or a number. */
const WORD = /[^\s!"%&'()*+,\-./:;<=>?@[\]^`{|}~]+/y;
const FRACTION = /\.\w*/y;
const STRING = /"(?:[^"\\\n\r]|\\[\s\S])*"|'(?:[^'\\\n\r]|\\[\s\S])*'/y;
/** Of a template, up to its end or to code in it. */
const TEMPLATE = /(?:[^`\\$]|\\[\s\S]|\$(?!\{))*(?:`|\$\{)/y;
const PATTERN = /\/(?:[^\\/[\n\r]|\\.|\[(?:[^\\\]\n\r]|\\.)*\])+\/\w*/y;
const IMPORT = new RegExp(String.raw`import(${GAP}(?:\.${GAP}(?:defer|source)${GAP})?)\(`, 'y');
const MAY = /\bimport\s*[./(]/;
/** A slash after these begins a pattern. */
const BEFORE = /^(?:return|typeof|instanceof|in|of|new|delete|void|throw|case|do|else|yield|await)$/;
const CONTROL = /^(?:if|while|for|with)$/;
/** A path of the site's own, or a name that an import map knows. */
const OWN = new RegExp(
  String.raw`^${GAP}(?:(["'\x60])(?:\.{0,2}\/(?!\/)|[@\w])[^"'\x60$\\\s:]*\1\s*(?:,|$)|\x60\.{0,2}\/[^/$\\\s])`,
);

/** Of a call of `import`: where it begins, where its arguments do, and what stands between. */
interface Place {
  readonly from: number;
  readonly at: number;
  readonly gap: string;
}
interface Call extends Place {
  readonly given: string;
  /** Has it a second argument? */
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

/** Where the text of a script calls `import` with what is no path of its own; undefined where it is not understood, or not whole. */
const findCalls = (text: string): readonly Call[] | undefined => {
  const calls: Call[] = [];
  const stack: Bracket[] = [];
  let at = 0;
  let word = '';
  let dot = false;
  /** May what was before be divided? */
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
      // A number has its fraction with it.
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
      // Of a method, it is the name.
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
 * The text of a script, with each `import()` of what is not written there asking the window's function of that name first.
 * Begins with a keyword, as one that stands on a new line may follow no semicolon; where nothing is guarded it imports as
 * before. The call stays in the script, so that addresses start from where they did.
 */
export const gateImports = (text: string, gate: string): string => {
  const calls = MAY.test(text) && findCalls(text);
  if (!calls) return text;
  let safe = '';
  let last = 0;
  for (const { from, at, gap, given, options } of calls) {
    // It asks already.
    if (given.startsWith(gate)) continue;
    const names = options ? `${gate}Url,${gate}With` : `${gate}Url`;
    safe += `${text.slice(last, from)}new(typeof ${gate}=="function"?${gate}:function(f,...a){return f(...a)})((${names})=>import${gap}(${names}),`;
    last = at;
  }
  return safe + text.slice(last);
};

/** Its own text again. */
export const ungate = (text: string): string =>
  text.replace(/new\(typeof flux\w+==[^}]*\}\)\(\([\w,]+\)=>(import[^(]*\()[\w,]+\),/g, '$1');

/** Without what is asked for first. */
export const ungated = (text: string): string => text.replace(/\bimport[^(]{0,99}\(flux\w+Url/g, '');
