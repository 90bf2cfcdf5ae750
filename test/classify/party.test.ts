import { describe, expect, it } from 'vitest';
import { isSameSite, isWithin, registrableDomain } from '../../src/classify/party';
import fc from '../fast-check';

describe('the registrable domain', () => {
  it.each([
    ['www.example.com', 'example.com'],
    ['example.com', 'example.com'],
    ['a.b.c.example.de', 'example.de'],
    ['www.shop.co.uk', 'shop.co.uk'],
    ['shop.co.uk', 'shop.co.uk'],
    ['www.shop.com.au', 'shop.com.au'],
    ['www.shop.co.jp', 'shop.co.jp'],
    ['alice.github.io', 'alice.github.io'],
    ['preview.alice.github.io', 'alice.github.io'],
    ['shop.myshopify.com', 'shop.myshopify.com'],
    ['localhost', 'localhost'],
    ['127.0.0.1', '127.0.0.1'],
    ['[::1]', '[::1]'],
    ['[2001:db8::1]', '[2001:db8::1]'],
  ])('of %s is %s', (host, domain) => expect(registrableDomain(host)).toBe(domain));
});

describe('the same site', () => {
  it.each([
    ['cdn.example.com', 'www.example.com'],
    ['example.com', 'www.example.com'],
    ['www.example.com', 'example.com'],
    ['img.shop.co.uk', 'www.shop.co.uk'],
    ['localhost', 'localhost'],
    ['127.0.0.1', '127.0.0.1'],
  ])('includes %s seen from %s', (host, own) => expect(isSameSite(host, own)).toBe(true));
});

describe('another site', () => {
  it.each([
    ['evilexample.com', 'www.example.com'],
    ['example.com.evil.test', 'example.com'],
    ['other.co.uk', 'shop.co.uk'],
    ['co.uk', 'shop.co.uk'],
    ['mallory.github.io', 'alice.github.io'],
    ['github.io', 'alice.github.io'],
    ['other.myshopify.com', 'shop.myshopify.com'],
    ['tracker.localhost', 'localhost'],
    ['localhost', 'app.localhost.test'],
    ['127.0.0.2', '127.0.0.1'],
    ['0.0.1', '127.0.0.1'],
    ['[::2]', '[::1]'],
    ['com', 'example.com'],
    ['', 'example.com'],
    ['example.com', ''],
  ])('includes %s seen from %s', (host, own) => expect(isSameSite(host, own)).toBe(false));

  // The regional domains of Amazon S3 are public suffixes too.
  it.each([
    ['mallory.s3.amazonaws.com', 'alice.s3.amazonaws.com'],
    ['mallory.s3.eu-west-1.amazonaws.com', 'alice.s3.eu-west-1.amazonaws.com'],
  ])('includes %s seen from %s', (host, own) => expect(isSameSite(host, own)).toBe(false));
});

const label = fc.stringMatching(/^[a-z]{1,8}$/);
const host = fc.array(label, { minLength: 2, maxLength: 5 }).map((labels) => labels.join('.'));

describe('for any host', () => {
  it('the same site includes the host and its subdomains', () => {
    fc.assert(
      fc.property(host, label, (own, sub) => {
        expect(isSameSite(own, own)).toBe(true);
        expect(isSameSite(`${sub}.${own}`, own)).toBe(true);
        expect(isWithin(own, registrableDomain(own))).toBe(true);
      }),
    );
  });

  it('a host that merely ends alike is another site', () => {
    fc.assert(
      fc.property(host, label, (own, more) => {
        expect(isSameSite(more + registrableDomain(own), own)).toBe(false);
        expect(isSameSite(`${own}.${more}x`, own)).toBe(isWithin(`${own}.${more}x`, registrableDomain(own)));
      }),
    );
  });
});
