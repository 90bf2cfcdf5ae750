// The public suffix list is too large for a page (47 KB gzip): here are the common second levels under
// country codes, and hosting domains whose customers have nothing to do with each other. A site that is
// misjudged names its hosts in `firstParty`.
const SECOND_LEVEL =
  /(?:^|\.)(?:(?:com?|net|org|gov|edu|ac|or|ne|go|ltd|plc|me|nom|gob|mil|sch|nhs)\.[a-z]{2}|(?:github|gitlab|vercel|netlify|herokuapp|azurewebsites|cloudfront|workers|pages|web|firebaseapp|blogspot|myshopify)\.[a-z]+)$/;

/**
 * The part of a host that one owner registers; the host itself for IP addresses, single names and Amazon's
 * buckets.
 */
export const registrableDomain = (host: string): string => {
  if (/^[\d.]+$|:|amazonaws/.test(host)) return host;
  const labels = host.split('.');
  return labels.slice(SECOND_LEVEL.test(host) ? -3 : -2).join('.');
};

/** Whether `host` is `domain` or below it. */
export const isWithin = (host: string, domain: string): boolean =>
  host === domain || host.endsWith(`.${domain}`);

/** Whether two hosts are one site. Single names (`localhost`) are a site each. */
export const isSameSite = (host: string, own: string): boolean =>
  host === own || (own.includes('.') && isWithin(host, registrableDomain(own)));
