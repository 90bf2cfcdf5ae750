import { toSource } from './match-name';

/**
 * The part of a URL that patterns are tested against: scheme, host, port, path and query. Credentials, a
 * trailing dot of the host and the fragment are left out, so that none of them can hide a host.
 */
export const toTarget = (url: URL): string =>
  `${url.protocol}//${url.hostname.replace(/\.$/, '')}${url.port && `:${url.port}`}${url.pathname}${url.search}`;

// A pattern's scheme covers its plain, TLS and socket forms, and any port unless it names one. A `*` in a host ends
// with the host: a tracker's name in a path or query is not the tracker.
const source = (pattern: string): string => {
  const [, scheme, host = '', path] = /^(\w+:\/\/)?([^/]*)(\/.*)?$/.exec(pattern) ?? [];
  const start = scheme ? '' : '(?:[^/?]*\\.)?';
  const port = host.includes(':') ? '' : '(?::\\d+)?';
  return `${start}${toSource(host).replaceAll('.*', '[^/]*')}${port}${path ? `${toSource(path)}(?:\\?.*)?$` : '(?:[/?]|$)'}`;
};

/** Tests targets (see `toTarget`) against URL patterns: a host, a host and path, or a full URL, each with `*`. */
export const urlMatcher = (patterns: readonly string[]): RegExp =>
  new RegExp(`^(?:http|ws)s?://(?:${patterns.map(source).join('|') || '(?!)'})`, 'i');

export const matchUrl = (pattern: string, url: string): boolean => {
  try {
    return urlMatcher([pattern]).test(toTarget(new URL(url)));
  } catch {
    return false;
  }
};
