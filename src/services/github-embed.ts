import type { CatalogueService } from '../model/service';

export const githubEmbed: CatalogueService<'github-embed', 'preferences'> = {
  id: 'github-embed',
  category: 'preferences',
  vendor: 'GitHub',
  title: { en: 'GitHub embeds' },
  description: { en: 'Shows content of another site.', de: 'Zeigt Inhalte einer anderen Website.' },
  privacyPolicy: 'https://docs.github.com/en/site-policy/privacy-policies/github-general-privacy-statement',
  urls: ['gist.github.com', 'github.githubassets.com', 'utteranc.es', 'giscus.app', 'api.github.com'],
  cookies: [
    { name: '_gh_sess', description: { en: 'Keeps settings.' } },
    { name: '_octo', description: { en: 'Keeps settings.' } },
    { name: 'logged_in', description: { en: 'Keeps settings.' } },
  ],
  storage: [
    { kind: 'session', name: 'giscus-session', description: { en: 'Keeps the sign-in.' } },
    { kind: 'local', name: 'giscus-session', description: { en: 'Keeps the sign-in.' } },
    { kind: 'local', name: 'utterances-session', description: { en: 'Keeps the sign-in.' } },
  ],
  source: 'https://docs.github.com/en/site-policy/privacy-policies/github-cookies',
};
