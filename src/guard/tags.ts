// As the tokenizer of HTML reads a tag (https://html.spec.whatwg.org/#tag-open-state): a quote counts at the beginning of a
// value only, else it is part of a name. Each alternative begins with what no other does, so that no text takes long.
const SPACE = String.raw`[\t\n\f\r ]`;
const VALUE = String.raw`"[^"]*"|'[^']*'|[^\t\n\f\r "'>][^\t\n\f\r >]*(?=[\t\n\f\r >])`;
const GIVEN = `${SPACE}*=${SPACE}*`;
const NAME = String.raw`[^\t\n\f\r />][^\t\n\f\r />=]*`;
const INSIDE = String.raw`(?:[\t\n\f\r /]|${NAME}(?:${GIVEN}(?:${VALUE})|(?!${GIVEN}[^\t\n\f\r >]|[^\t\n\f\r />=])))*>`;
/** What holds no tags but a text. */
const RAW = String.raw`(<(script|style|title|textarea|iframe|xmp|no(?:script|embed|frames))(?=[\t\n\f\r />])${INSIDE})`;
const END = String.raw`<\/\2(?:[\t\n\f\r />]|$)`;
const START = String.raw`<\/?[a-z][^\t\n\f\r />]*(?=[\t\n\f\r />])${INSIDE}`;

/** What is no tag, and ends regardless of quotes: comments, and what a parser takes for one. */
const ASIDE = String.raw`<!--(?:-?>|[\s\S]*?--!?>)|<(?:!(?!--)|\?|\/(?![a-z]))[^>]*>`;

/** A tag; that of an element which holds no tags with its text: `[all, tag, name, text]`. A comment counts, so that nothing in it does. */
export const TAG = new RegExp(String.raw`${RAW}([\s\S]*?)(?=${END}|$)|${START}|${ASIDE}`, 'gi');

const WHOLE = new RegExp(
  String.raw`${RAW}[\s\S]*?(?=${END})(?:<\/\2$)?|(?!<script[\t\n\f\r />])${START}|${ASIDE}|(<(?:[a-z/!?][\s\S]*)?$)`,
  'gi',
);

/** The beginning of a tag, of a script or of a comment, whose end is still to come; empty where there is none. */
export const openTag = (text: string): string => {
  let open = '';
  for (const found of text.matchAll(WHOLE)) open = found[3] ?? '';
  return open;
};
