import { currentScript, documentOf, isParsing } from '../natives';
import type { Surface } from '../surface';
import { openTag } from '../tags';
import { like, takeOnce } from '../trust';

/** A script is written behind a frame, whose functions it may use: in parts, for the frame to be guarded between. */
const NEXT = /<\/iframe[^>]*>[\s\S]*<script/i;
const PARTS = /[\s\S]*?<\/iframe[^>]*>|[\s\S]+/gi;

/**
 * `document.write`: a written tag runs or loads inside the call, before any observer, so it is written such that no
 * parser acts on it. On a page that has loaded, a late script's text would replace the page: it lands at the script's place.
 */
export const documentWrite: Surface = ({ page, byCode, elements, rewrite, trust, wrap, watch, sweep }) => {
  const once = takeOnce(page);
  let rest = '';
  /** Is any of it a text that nobody vouches for? */
  let raw = false;
  /** Writes the tag that was never finished, which is text after all. */
  let finish = (): void => {};
  /** Does code alone feed the parser? Then pieces may come in tasks of their own, and what is missing still comes. */
  let opened = false;
  let place: Comment | undefined;
  /** Behind a script that was let go late, and behind what it has written so far. */
  const putBehind = (script: Element, text: unknown): void => {
    const home = documentOf(script);
    const range = home.createRange();
    range.selectNode(script);
    if (!place) {
      place = home.createComment('');
      script.after(place);
      queueMicrotask(() => {
        place?.remove();
        place = undefined;
      });
    }
    place.before(range.createContextualFragment(text as string));
  };
  /** Not by a script of its own page. */
  const noteWritten = (written: Document): void => {
    if (written !== document && !currentScript(written)) byCode.add(written);
  };
  wrap('Document', 'write writeln', (go, given, self: Document, key) => {
    const args = given.map(once);
    const end = key === 'write' ? '' : '\n';
    // Trusted is what is trusted throughout, with what was left of the call before.
    raw = args.some((each) => typeof each === 'string') || (raw && !!rest);
    const source = raw ? '' : args[0];
    const trusted = (made: string): string => like(source, trust.createHTML(made));
    const [script, parsing] = [currentScript(self), isParsing(self)];
    noteWritten(self);
    const text = rest + args.join('') + end;
    rest = openTag(text);
    const whole = text.slice(0, text.length - rest.length);
    const late = script && !parsing && elements.released(script);
    finish = () => {
      const left = rest;
      rest = '';
      if (left && isParsing(self)) go([trusted(`${rewrite.html(left)}`)]);
    };
    opened ||= !parsing && !late;
    // It follows once the writing script is done.
    if (rest && !opened) queueMicrotask(finish);
    if (late) return putBehind(script, trusted(whole));
    const safe = rewrite.html(whole);
    const same = safe === args.join('') + end;
    for (const part of end || !NEXT.test(`${safe}`) ? [undefined] : (`${safe}`.match(PARTS) ?? [])) {
      go(part || !same ? [trusted(part ?? `${safe}`)] : args);
      // A document that was opened again is parsed again.
      watch(self);
      sweep();
    }
  });
  wrap('Document', 'close open', (go, args, self: Document, key) => {
    finish();
    noteWritten(self);
    // With a URL it opens a window; while a page is parsed it does nothing.
    if (args.length < 3) opened = key === 'open' && (opened || !isParsing(self));
    return go();
  });
};
