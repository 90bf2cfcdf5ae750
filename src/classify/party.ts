// No suffix list on the page (47 KB gzip): the common second levels under country codes, and hosting domains whose
// customers are strangers to each other. A site that it misjudges names its hosts in `firstParty`.
const SECOND_LEVEL =
  /(?:^|\.)(?:(?:com?|net|org|gov|edu|ac|or|ne|go|ltd|plc|me|nom|gob|mil|sch|nhs)\.[a-z]{2}|(?:github|gitlab|vercel|netlify|herokuapp|azurewebsites|cloudfront|workers|pages|web|firebaseapp|blogspot|myshopify)\.[a-z]+)$/;

/** The part of a host that one owner registers; the host itself for addresses, single names and Amazon's buckets. */
export const registrableDomain = (host: string): string => {
  if (/^[\d.]+$|:|amazonaws/.test(host)) return host;
  const labels = host.split('.');
  return labels.slice(SECOND_LEVEL.test(host) ? -3 : -2).join('.');
};

/** Is `host` below `domain`, or the same? */
export const isWithin = (host: string, domain: string): boolean =>
  host === domain || host.endsWith(`.${domain}`);

/** Are two hosts one site? Single names (`localhost`) are a site each. */
export const isSameSite = (host: string, own: string): boolean =>
  host === own || (own.includes('.') && isWithin(host, registrableDomain(own)));
