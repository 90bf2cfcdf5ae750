const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

// XML 1.0, section 2.2: most control characters and lone surrogates cannot be written at all.
const NEVER = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** Text for an element or an attribute of XML or HTML. */
export const toEntities = (text: string): string =>
  text.replace(NEVER, '\ufffd').replace(/[&<>"']/g, (char) => ENTITIES[char] as string);
