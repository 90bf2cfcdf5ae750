import { afterEach, describe, expect, it, vi } from 'vitest';
import { browserPlatform } from '../../src/consent/platform';

afterEach(() => vi.unstubAllGlobals());

const stubPage = (gpc?: unknown): void => {
  const target = { addEventListener: vi.fn(), removeEventListener: vi.fn(), dispatchEvent: vi.fn() };
  vi.stubGlobal('document', { ...target, cookie: '' });
  vi.stubGlobal('location', { hostname: 'www.example.com', protocol: 'https:' });
  vi.stubGlobal('navigator', { globalPrivacyControl: gpc });
  vi.stubGlobal('addEventListener', target.addEventListener);
  vi.stubGlobal('removeEventListener', target.removeEventListener);
  vi.stubGlobal('self', globalThis);
};

describe('in Node', () => {
  it('has no storage, tabs or events, so that importing and creating has no effect', () => {
    const platform = browserPlatform();
    expect(platform).toMatchObject({ host: '', secure: false, gpc: false });
    expect([platform.cookies, platform.storage, platform.tabs, platform.dispatch, platform.send]).toEqual(
      Array(5).fill(undefined),
    );
  });
});

describe('record ids', () => {
  it('are 24 hex digits and do not repeat', () => {
    const { id } = browserPlatform();
    const ids = Array.from({ length: 500 }, id);
    for (const one of ids) expect(one).toMatch(/^[\da-f]{24}$/);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('in a page', () => {
  it.each([
    [true, true],
    ['1', true],
    [1, true],
    [false, false],
    ['0', false],
    [undefined, false],
    [null, false],
  ])('navigator.globalPrivacyControl %o means %s', (value, gpc) => {
    stubPage(value);
    expect(browserPlatform().gpc).toBe(gpc);
  });

  it('localStorage that throws on access counts as no storage', () => {
    stubPage();
    Object.defineProperty(globalThis, 'localStorage', {
      configurable: true,
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
    try {
      expect(browserPlatform().storage).toBeUndefined();
    } finally {
      delete (globalThis as { localStorage?: unknown }).localStorage;
    }
  });

  // BUG: a choice made after `destroy()` threw InvalidStateError, as the channel to the other tabs was closed (fixed).
  it('another tab is notified, and nothing throws once the channel is closed', async () => {
    stubPage();
    const heard = vi.fn();
    const here = browserPlatform().tabs!(() => {});
    const there = browserPlatform().tabs!(heard);
    here.announce();
    await vi.waitFor(() => expect(heard).toHaveBeenCalledTimes(1));
    here.stop();
    there.stop();
    expect(() => here.announce()).not.toThrow();
  });
});
