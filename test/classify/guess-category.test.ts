import { describe, expect, it } from 'vitest';
import { guessByHost, guessByName, guessNecessary } from '../../src/classify/guess-category';
import fc from '../fast-check';

describe('the words of an unknown name', () => {
  it.each([
    ['acme_visitor_id', 'analytics'],
    ['acmeAnonymousId', 'analytics'],
    ['acme.session.replay', 'analytics'],
    ['acme-ab-test-variant', 'analytics'],
    ['acme_utm_source', 'marketing'],
    ['acme_last_gclid', 'marketing'],
    ['affiliate_id', 'marketing'],
    ['user_language', 'preferences'],
    ['i18nextLng', 'preferences'],
    ['darkMode', 'preferences'],
    ['chat_widget_open', 'preferences'],
    ['ad_session', 'marketing'],
  ])('in %s suggest %s', (name, category) => expect(guessByName(name)?.category).toBe(category));

  it.each([
    'session',
    'uuid',
    'a',
    '',
    'x1f',
    '0123456789abcdef',
    'wonderland',
    'PHPSESSID',
    'cookie_consent',
  ])('in %s suggest nothing', (name) => expect(guessByName(name)).toBeUndefined());

  it('never suggest the category necessary', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (name) => {
        expect(guessByName(name)?.category).not.toBe('necessary');
        expect(guessByHost(name)?.category).not.toBe('necessary');
      }),
    );
  });
});

describe('a name that is necessary', () => {
  it.each([
    'PHPSESSID',
    'JSESSIONID',
    'connect.sid',
    'laravel_session',
    'ASP.NET_SessionId',
    '.AspNetCore.Antiforgery.9TtSrW0hzOs',
    'XSRF-TOKEN',
    'csrftoken',
    '_csrf',
    'cookie_consent',
    'cookie-notice-dismissed',
    'gdpr_consent',
  ])('is %s', (name) => expect(guessNecessary(name)?.category).toBe('necessary'));

  it.each([
    'session',
    'sessionId',
    'session_id',
    'token',
    'acme_consent',
    'acme_cookie_consent',
    'kl_csrftoken',
    'tracking_consent',
    'cookieMatch',
    'cookie_id',
    'privacy_sandbox_id',
    'visitor_PHPSESSID',
  ])('is not %s', (name) => expect(guessNecessary(name)).toBeUndefined());

  it('has no prefix in front of it', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^[a-z]{2,8}_$/),
        fc.constantFrom('PHPSESSID', 'csrftoken', 'connect.sid'),
        (maker, name) => {
          expect(guessNecessary(maker + name)).toBeUndefined();
        },
      ),
    );
  });
});

describe('the words of a host', () => {
  it.each([
    ['stats.acme.example', 'analytics'],
    ['rum-ingest.acme.example', 'analytics'],
    ['acmeanalytics.com', 'analytics'],
    ['adserver.acme.example', 'marketing'],
    ['ads-cdn.acme.com', 'marketing'],
    ['chat.acme.example', 'preferences'],
  ])('in %s suggest %s', (host, category) => expect(guessByHost(host)?.category).toBe(category));

  it.each(['www.acme.example', 'cdn.acme.example', 'roads.example', 'localhost', 'shadow.example'])(
    'in %s suggest nothing',
    (host) => expect(guessByHost(host)).toBeUndefined(),
  );
});
