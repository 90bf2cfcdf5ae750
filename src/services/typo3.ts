import type { CatalogueService } from '../model/service';

export const typo3: CatalogueService<'typo3', 'necessary'> = {
  id: 'typo3',
  category: 'necessary',
  vendor: 'TYPO3 (open source)',
  title: { en: 'TYPO3' },
  description: { en: 'Runs the site.', de: 'Betreibt die Website.' },
  privacyPolicy: 'https://typo3.org/privacy-policy',
  cookies: [
    { name: 'fe_typo_user', description: { en: 'Keeps the sign-in.' } },
    { name: 'be_typo_user', description: { en: 'Keeps the sign-in.' } },
    { name: 'Typo3InstallTool', description: { en: 'Keeps the sign-in.' } },
    { name: 'be_lastLoginProvider', description: { en: 'Keeps the sign-in.' } },
  ],
  source: 'https://docs.typo3.org/',
};
