import { ACTIONS, type ConsentRecord, SURFACES } from '../model/record';

// docs/record.md describes the format. Fields are joined by `.`, list items by `~`; every other character outside
// A-Z a-z 0-9 - _ is written as `*` and four hex digits for each UTF-16 unit.
const FORMAT = '1';
const MAX_LENGTH = 400;
/** For records that are not stored in a cookie. */
export const NO_LIMIT = Number.POSITIVE_INFINITY;

const toText = (text: string): string =>
  text.replace(/[^\w-]/g, (char) => `*${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
const fromText = (text: string): string =>
  text.replace(/\*([\da-f]{4})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
const list = (items: readonly string[]): string => items.map(toText).join('~');
const unlist = (text: string): string[] => (text ? text.split('~').map(fromText) : []);

/** The text of a record's cookie; undefined if it is longer than `max`, by default 400 characters. */
export const encodeRecord = (record: ConsentRecord, max = MAX_LENGTH): string | undefined => {
  const text = [
    FORMAT,
    toText(record.policy),
    toText(record.version),
    record.fingerprint,
    record.id,
    record.given.toString(36),
    record.expires.toString(36),
    toText(record.jurisdiction),
    ACTIONS.indexOf(record.action),
    SURFACES.indexOf(record.surface),
    list(record.granted),
    list(record.denied),
    list(record.signals),
  ].join('.');
  return text.length > max ? undefined : text;
};

/** Reads the text of a record; undefined if it is anything else. Never throws. */
export const decodeRecord = (text: string | null | undefined): ConsentRecord | undefined => {
  const [, policy, version, fingerprint, id, given, expires, jurisdiction, action, surface, ...lists] = (
    text ?? ''
  ).split('.');
  const record = {
    policy: fromText(policy ?? ''),
    version: fromText(version ?? ''),
    fingerprint: fingerprint ?? '',
    id: id ?? '',
    given: Number.parseInt(given ?? '', 36),
    expires: Number.parseInt(expires ?? '', 36),
    jurisdiction: fromText(jurisdiction ?? ''),
    action: ACTIONS[Number(action)],
    surface: SURFACES[Number(surface)],
    granted: unlist(lists[0] ?? ''),
    denied: unlist(lists[1] ?? ''),
    signals: unlist(lists[2] ?? ''),
  };
  // Only what the encoder itself would write, and only times that are valid dates.
  return record.expires > record.given &&
    record.expires < 8e12 &&
    record.id &&
    record.action &&
    record.surface &&
    encodeRecord(record as ConsentRecord, NO_LIMIT) === text
    ? (record as ConsentRecord)
    : undefined;
};
