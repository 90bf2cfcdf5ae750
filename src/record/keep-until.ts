import type { RegimeModel } from '../model/jurisdiction';
import type { ConsentRecord } from '../model/record';

/** The longest a browser keeps a cookie, in days (RFC 6265bis, section 5.5). */
export const LONGEST = 400;

/**
 * Until when to keep a record, in seconds since the epoch like `now`. Where nobody is asked, its end would
 * turn a refusal into the default, so one that refuses something is kept as long as the browser lets us.
 */
export const keepUntil = ({ denied, expires }: ConsentRecord, model: RegimeModel, now: number): number =>
  model !== 'opt-in' && denied[0] ? now + LONGEST * 86400 : expires;
