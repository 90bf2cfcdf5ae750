// The same page four times: with flux-consent holding only marked-up elements, as the peer does; the same with a
// preload hint; with the whole guard; and with vanilla-cookieconsent.

const CATEGORIES = {
  analytics: ['Analytics', 'Measures use, to improve the site.'],
  marketing: ['Marketing', 'Advertising, and measuring its effect.'],
};

const POLICY = {
  id: 'bench',
  version: '1',
  controller: { name: 'Bench', privacyPolicy: '/privacy' },
  categories: [{ id: 'necessary', required: true }, ...Object.keys(CATEGORIES)],
};

const fluxHead = (policy) =>
  `<script type="application/json" id="flux-consent-policy">${JSON.stringify(policy)}</script>
<script src="/dist/consent.js"></script>`;
const HINT = '<link rel="modulepreload" href="/dist/consent-ui.mjs">';
const GUARD_HINT = `<link rel="preload" as="script" href="/dist/consent-guard.js">${HINT}`;
/** The fastest setup in its documentation: the page itself requests the styles, the script and the setup. */
export const PEER_HEAD = `<link rel="stylesheet" href="/peer/cookieconsent.css">
<script defer src="/peer/cookieconsent.umd.js"></script><script defer src="/peer-setup.js"></script>`;

/** The same texts and the same number of controls. */
export const PEER_SETUP = `CookieConsent.run(${JSON.stringify({
  hideFromBots: false,
  guiOptions: { consentModal: { layout: 'bar', position: 'bottom', equalWeightButtons: true } },
  categories: { necessary: { enabled: true, readOnly: true }, analytics: {}, marketing: {} },
  language: {
    default: 'en',
    translations: {
      en: {
        consentModal: {
          title: 'Your privacy, your choice',
          description:
            'With your permission, Bench uses cookies and similar technologies for the purposes below. You can refuse, and withdraw or change your choice at any time.',
          acceptAllBtn: 'Accept all',
          acceptNecessaryBtn: 'Reject all',
          showPreferencesBtn: 'Choose in detail',
          footer: '<a href="/privacy">Privacy policy</a>',
        },
        preferencesModal: {
          title: 'Privacy settings',
          acceptAllBtn: 'Accept all',
          acceptNecessaryBtn: 'Reject all',
          savePreferencesBtn: 'Save my choice',
          closeIconLabel: 'Close',
          sections: [
            {
              title: 'Necessary',
              description: 'Sign-in, security, payment and this choice.',
              linkedCategory: 'necessary',
            },
            ...Object.entries(CATEGORIES).map(([linkedCategory, [title, description]]) => ({
              title,
              description,
              linkedCategory,
            })),
          ],
        },
      },
    },
  },
})});`;

/** A tag that does some work when it starts, and records that it ran. */
export const gatedScript =
  'for (let i = 0, x = 0; i < 300000; i++) x += Math.sqrt(i); (window.noted ??= {}).ran = (window.noted.ran ?? 0) + 1;';

const tags = (attribute) =>
  Array.from(
    { length: 20 },
    (_, index) => `<script type="text/plain" ${attribute}="analytics" src="/run/${index}.js"></script>`,
  ).join('\n');

const TEXT =
  '<p>Some text of the page, as long as a paragraph is on most sites that ask for consent.</p>\n'.repeat(40);

/** Holds only marked-up elements, nothing unknown. */
const MARKUP = { ...POLICY, unknown: { requests: 'report' } };
const HEADS = {
  flux: fluxHead(MARKUP),
  hint: HINT + fluxHead(MARKUP),
  guard: GUARD_HINT + fluxHead(POLICY),
  peer: PEER_HEAD,
};

export const pageOf = (
  kind,
) => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>bench</title>
<meta name="viewport" content="width=device-width">${HEADS[kind] ?? ''}</head>
<body><h1>Page</h1>${TEXT}${tags(kind === 'peer' ? 'data-category' : 'data-consent')}</body></html>`;
