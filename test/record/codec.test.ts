import { describe, expect, it } from 'vitest';
import { decodeRecord, encodeRecord } from '../../src/record/codec';
import { toReceipt } from '../../src/record/receipt';
import fc from '../fast-check';
import { anyRecord } from './arbitrary';

const NO_LIMIT = Number.POSITIVE_INFINITY;
const sample =
  '1.acme.2025-11-27.abc.0123456789abcdef01234567.t85s00.ti62o0.DE.2.1.analytics.marketing~youtube.gpc';

describe('an encoded record', () => {
  it('decodes to the same record', () => {
    fc.assert(
      fc.property(anyRecord, (record) => {
        expect(decodeRecord(encodeRecord(record, NO_LIMIT))).toEqual(record);
      }),
      { numRuns: 500 },
    );
  });

  it('has only characters that no server or proxy rewrites, and at most 400 of them', () => {
    fc.assert(
      fc.property(anyRecord, (record) => {
        const text = encodeRecord(record);
        const long = encodeRecord(record, NO_LIMIT) as string;
        expect(long).toMatch(/^[A-Za-z0-9\-_.!~*]+$/);
        expect(text).toBe(long.length <= 400 ? long : undefined);
      }),
      { numRuns: 500 },
    );
  });

  it('may be exactly as long as the limit, but not longer', () => {
    const record = decodeRecord(sample)!;
    const room = 400 - sample.length;
    const at = { ...record, policy: record.policy + 'x'.repeat(room) };
    expect(encodeRecord(at)).toHaveLength(400);
    expect(encodeRecord({ ...at, policy: `${at.policy}x` })).toBeUndefined();
  });

  it('keeps apart ids that contain one another or characters of the format', () => {
    const record = {
      ...decodeRecord(sample)!,
      granted: ['multiplegtag', 'a~b', '*007e', '.'],
      denied: ['gtag', 'a', 'b'],
    };
    const read = decodeRecord(encodeRecord(record));
    expect(read?.granted).toEqual(record.granted);
    expect(read?.denied).toEqual(record.denied);
  });
});

// BUG: empty and invalid fields were accepted, and an expiry beyond the range of Date made receipt() throw (fixed).
describe('anything but a valid record is rejected', () => {
  it('the sample is valid (or the rows below would prove nothing)', () => {
    expect(decodeRecord(sample)).toMatchObject({
      policy: 'acme',
      action: 'save',
      surface: 'banner',
      jurisdiction: 'DE',
      granted: ['analytics'],
      denied: ['marketing', 'youtube'],
      signals: ['gpc'],
    });
  });

  const field = (index: number, value: string): string =>
    sample
      .split('.')
      .map((old, i) => (i === index ? value : old))
      .join('.');
  it.each([
    ['nothing', undefined],
    ['null', null],
    ['an empty text', ''],
    ['another product’s JSON', '{"categories":["analytics"]}'],
    ['a word', 'true'],
    ['a future format', field(0, '2')],
    ['a format that only begins alike', field(0, '10')],
    ['a format written otherwise', field(0, '01')],
    ['a cut text', sample.slice(0, -1 - 'gpc'.length)],
    ['one field more', `${sample}.`],
    ['no id', field(4, '')],
    ['no time', field(5, '')],
    ['no expiry', field(6, '')],
    ['an expiry before its time', field(6, 't85rzz')],
    ['an expiry that is no number', field(6, '~')],
    ['a time followed by something else', field(5, 't85s00~1')],
    ['an expiry beyond any date', field(6, 'z'.repeat(10))],
    ['an infinite expiry', field(6, 'z'.repeat(220))],
    ['no action', field(8, '')],
    ['an unknown action', field(8, '9')],
    ['a negative action', field(8, '-1')],
    ['an action that is a property of arrays', field(8, 'length')],
    ['an action written otherwise', field(8, '0x1')],
    ['no surface', field(9, '')],
    ['an unknown surface', field(9, '7')],
    ['a percent sign', field(10, 'analy%74ics')],
    ['a space', `${sample} `],
    ['a line break', `${sample}\n`],
    ['half an escape', field(10, '*00')],
    ['an escape nobody needs', field(10, '*0061nalytics')],
  ])('%s', (_, text) => {
    expect(decodeRecord(text)).toBeUndefined();
  });

  it('decoding never throws, and what it accepts makes a valid receipt', () => {
    const fields = fc
      .array(fc.oneof(fc.stringMatching(/^[\w~*-]{0,14}$/), fc.constantFrom('0', '1', '', 'zz')), {
        minLength: 12,
        maxLength: 12,
      })
      .map((rest) => ['1', ...rest].join('.'));
    const bent = fc
      .tuple(fc.nat(sample.length), fc.string({ maxLength: 3 }), fc.nat(3))
      .map(([at, text, cut]) => sample.slice(0, at) + text + sample.slice(at + cut));
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fields, bent), (text) => {
        const record = decodeRecord(text);
        if (!record) return;
        expect(encodeRecord(record, NO_LIMIT)).toBe(text);
        const { given, expires } = toReceipt(record, undefined);
        expect(Date.parse(expires)).toBeGreaterThan(Date.parse(given));
      }),
      { numRuns: 3000 },
    );
  });
});
