// Tags as the tokenizer of HTML reads them (https://html.spec.whatwg.org/#tag-open-state): a quote counts
// only at the beginning of a value. No two alternatives begin alike, so that no text takes long.
const SPACE = String.raw`[\t\n\f\r ]`;
const VALUE = String.raw`"[^"]*"|'[^']*'|[^\t\n\f\r "'>][^\t\n\f\r >]*(?=[\t\n\f\r >])`;
const GIVEN = `${SPACE}*=${SPACE}*`;
const NAME = String.raw`[^\t\n\f\r />][^\t\n\f\r />=]*`;
const INSIDE = String.raw`(?:[\t\n\f\r /]|${NAME}(?:${GIVEN}(?:${VALUE})|(?!${GIVEN}[^\t\n\f\r >]|[^\t\n\f\r />=])))*>`;
/** Start tags of elements that hold text, not tags. */
const RAW = String.raw`(<(script|style|title|textarea|iframe|xmp|no(?:script|embed|frames))(?=[\t\n\f\r />])${INSIDE})`;
const END = String.raw`<\/\2(?:[\t\n\f\r />]|$)`;
const START = String.raw`<\/?[a-z][^\t\n\f\r />]*(?=[\t\n\f\r />])${INSIDE}`;

/**
 * Comments, and what a parser takes for one: they end regardless of quotes. No source here has the start of
 * a comment in it: in a page's script, it makes a `<script` below hide the end of the element.
 */
const ASIDE = String.raw`\x3c!--(?:-?>|[\s\S]*?--!?>)|<(?:!(?!--)|\?|\/(?![a-z]))[^>]*>`;

/** A tag, and any raw text of it: `[all, tag, name, text]`. Comments match, so that tags in them do not. */
export const TAG = new RegExp(String.raw`${RAW}([\s\S]*?)(?=${END}|$)|${START}|${ASIDE}`, 'gi');

const WHOLE = new RegExp(
  String.raw`${RAW}[\s\S]*?(?=${END})(?:<\/\2$)?|(?!<script[\t\n\f\r />])${START}|${ASIDE}|(<(?:[a-z/!?][\s\S]*)?$)`,
  'gi',
);

/** The beginning of a tag, script or comment whose end is still to come; empty if there is none. */
export const openTag = (text: string): string => {
  let open = '';
  for (const found of text.matchAll(WHOLE)) open = found[3] ?? '';
  return open;
};
