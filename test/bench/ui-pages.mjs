// The same page three times: with flux-consent, with flux-consent and a hint, with vanilla-cookieconsent.

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

const FLUX_HEAD = `<script type="application/json" id="flux-consent-policy">${JSON.stringify(POLICY)}</script>
<script src="/dist/consent.js"></script>`;
const HINT = '<link rel="modulepreload" href="/dist/consent-ui.mjs">';
/** The quickest of the ways its documentation shows: styles, script and setup are all asked for by the page itself. */
export const PEER_HEAD = `<link rel="stylesheet" href="/peer/cookieconsent.css">
<script defer src="/peer/cookieconsent.umd.js"></script><script defer src="/peer-setup.js"></script>`;

/** The same words, in as many controls. */
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

/** What a tag does when it starts: some work, and a note that it ran. */
export const gatedScript =
  'for (let i = 0, x = 0; i < 300000; i++) x += Math.sqrt(i); (window.noted ??= {}).ran = (window.noted.ran ?? 0) + 1;';

const tags = (attribute) =>
  Array.from(
    { length: 20 },
    (_, index) => `<script type="text/plain" ${attribute}="analytics" src="/run/${index}.js"></script>`,
  ).join('\n');

const TEXT =
  '<p>Some text of the page, as long as a paragraph is on most sites that ask for consent.</p>\n'.repeat(40);

export const pageOf = (
  kind,
) => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>bench</title>
<meta name="viewport" content="width=device-width">${kind === 'hint' ? HINT : ''}${kind === 'peer' ? PEER_HEAD : FLUX_HEAD}</head>
<body><h1>Page</h1>${TEXT}${tags(kind === 'peer' ? 'data-category' : 'data-consent')}</body></html>`;
