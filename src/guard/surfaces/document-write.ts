import { currentScript, isParsing } from '../natives';
import type { Surface } from '../surface';
import { openTag } from '../tags';
import { like, takeOnce } from '../trust';
import { createWriteBehind } from '../write-behind';

/** A script written after a frame may use its natives: writing in parts lets it be guarded in between. */
const NEXT = /<\/iframe[^>]*>[\s\S]*<script/i;
const PARTS = /[\s\S]*?<\/iframe[^>]*>|[\s\S]+/gi;

/**
 * `document.write`: a written tag runs or loads inside the call, before any observer, so a tag that must wait
 * is written in a form no parser acts on. What a released script writes would replace the page, as no parser
 * waits for that script any more: it is inserted after the script instead. So is what a script writes that was
 * inserted like this. As with a parser, what follows a script with a source waits for it.
 */
export const documentWrite: Surface = ({
  page,
  byCode,
  elements,
  held,
  rewrite,
  trust,
  wrap,
  watch,
  sweep,
}) => {
  const once = takeOnce(page);
  let rest = '';
  /** Whether any of the text was given as a plain string rather than as TrustedHTML. */
  let raw = false;
  /** Writes what is left of a tag that was never finished: it is text after all. */
  let finish = (): void => {};
  /** Whether code alone feeds the parser: then the rest of a tag may still come in a later task. */
  let opened = false;
  const behind = createWriteBehind(elements, held);
  /** Notes a frame's document that is written from outside, not by a script of its own. */
  const noteWritten = (home: Document): void => {
    if (home !== document && !currentScript(home)) byCode.add(home);
  };
  wrap('Document', 'write writeln', (go, given, self: Document, key) => {
    const args = given.map(once);
    const end = key === 'write' ? '' : '\n';
    // The text is trusted only if all of it is, including what the previous call left over.
    raw = args.some((each) => typeof each === 'string') || (raw && !!rest);
    const source = raw ? '' : args[0];
    const trusted = (made: string): string => like(source, trust.createHTML(made));
    const [script, parsing] = [currentScript(self), isParsing(self)];
    noteWritten(self);
    const text = rest + args.join('') + end;
    rest = openTag(text);
    const whole = text.slice(0, text.length - rest.length);
    const late = script && (elements.released(script) || behind.wrote(script));
    finish = () => {
      const left = rest;
      rest = '';
      if (left && !late && isParsing(self)) go([trusted(`${rewrite.html(left)}`)]);
    };
    opened ||= !parsing && !late;
    // An unfinished tag is written once the writing script is done.
    if (rest && !opened) queueMicrotask(finish);
    if (late) return behind.put(script, trusted(whole));
    const safe = rewrite.html(whole);
    const same = safe === args.join('') + end;
    for (const part of end || !NEXT.test(`${safe}`) ? [undefined] : (`${safe}`.match(PARTS) ?? [])) {
      go(part || !same ? [trusted(part ?? `${safe}`)] : args);
      // A reopened document is parsed anew.
      watch(self);
      sweep();
    }
  });
  wrap('Document', 'close open', (go, args, self: Document, key) => {
    finish();
    noteWritten(self);
    // With three arguments, `open` opens a window; during parsing it does nothing.
    if (args.length < 3) opened = key === 'open' && (opened || !isParsing(self));
    return go();
  });
};
