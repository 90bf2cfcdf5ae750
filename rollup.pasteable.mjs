import MagicString from 'magic-string';

/**
 * Lets a built script be pasted into a page: there `</script` would end it, and `<!--` before `<script` swallow the markup below it.
 * A minified script has these in strings, templates and regular expressions only, and `\x3c` says the same in all three
 * (`String.raw` is used for regular expressions alone).
 */
export const pasteable = () => ({
  name: 'pasteable',
  renderChunk(code) {
    const text = new MagicString(code);
    text.replaceAll(/<(?=!--|\/?script)/gi, '\\x3c');
    return { code: text.toString(), map: text.generateMap({ hires: true }) };
  },
});
