import type { Surface } from '../surface';

/** Cookies that code writes; deletions pass. Those that a response sets are seen by nobody: they are cleared again. */
export const cookies: Surface = ({ page, consent, judge, held, later, clear, wrap, onUndo }) => {
  wrap(
    page.Document.prototype,
    'cookie',
    (go, [value]) => {
      const text = `${value}`;
      const verdict = /max-age\s*=\s*(?:0|-)|expires=[^;]*19[67]\d/i.test(text)
        ? undefined
        : judge.name('cookie', (text.split(/[=;]/)[0] as string).trim());
      if (verdict) held.hold(verdict, () => go([text]));
      else go();
    },
    'set',
  );
  wrap(page.CookieStore?.prototype, 'set', (go, args) =>
    later(judge.name('cookie', `${args[0]?.name ?? args[0]}`.trim()), () => go()),
  );
  if (page !== self) return;
  const { document, cookieStore } = page;
  let waiting = 0;
  const look = (): void => {
    waiting = 0;
    try {
      const names = document.cookie.split('; ').map((pair) => pair.split('=')[0] ?? '');
      if (consent.settled && names.some((name) => name && judge.denies('cookie', name))) clear();
    } catch {
      // A page without cookies has none to clear.
    }
  };
  // Inside of the event the jar may still be the old one.
  const lookSoon = (): void => {
    if (!waiting) waiting = page.setTimeout(look, 100);
  };
  consent.on('ready', look);
  // The subscription begins late, and an early response raises no event.
  page.addEventListener('load', lookSoon);
  cookieStore?.addEventListener('change', lookSoon);
  onUndo(() => cookieStore?.removeEventListener('change', lookSoon));
};
