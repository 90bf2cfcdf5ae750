import type { Consent } from '../model/consent';
import { nearest } from '../policy/nearest';

/** Of the script's attributes, without `data-`: the values that are read as more than a text. */
const KNOWN: Readonly<Record<string, { readonly values: RegExp; readonly expected: string } | undefined>> = {
  policy: undefined,
  lang: undefined,
  jurisdiction: undefined,
  base: undefined,
  ui: { values: /^(?:auto|none)?$/, expected: '"auto" or "none"' },
  debug: { values: /^(?:true)?$/, expected: 'no value' },
  age: { values: /^(?:child|\d+(?:\.\d+)?)?$/, expected: 'a number of years, or "child"' },
};

/** Reports attributes of the script that mean nothing but were probably meant to. */
export const sayAttributes = (consent: Consent, settings: DOMStringMap): void => {
  for (const [name, value = ''] of Object.entries(settings)) {
    const known = Object.hasOwn(KNOWN, name);
    // A page may put data of its own on any element: only what looks like a slip is reported.
    const meant = known || name.length < 5 ? undefined : nearest(name, Object.keys(KNOWN));
    const expected = meant ? `data-${meant}` : KNOWN[name]?.expected;
    if (!expected || KNOWN[name]?.values.test(value)) continue;
    consent.emit('problem', {
      code: 'attribute',
      message: `The script has data-${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}="${value}".`,
      hint: `Expected ${expected}.`,
    });
  }
};
