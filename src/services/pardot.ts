import type { CatalogueService } from '../model/service';

export const pardot: CatalogueService<'pardot', 'marketing'> = {
  id: 'pardot',
  category: 'marketing',
  vendor: 'Salesforce',
  title: { en: 'Account Engagement (Pardot)' },
  description: { en: 'Links visits with contacts.', de: 'Verknüpft Besuche mit Kontakten.' },
  privacyPolicy: 'https://www.salesforce.com/company/legal/privacy/',
  urls: ['pardot.com'],
  inline: ['piAId'],
  cookies: [
    { name: 'visitor_id*', lifetime: 'P1Y', description: { en: 'Recognises the visitor.' } },
    { name: 'visitor_id*-hash', lifetime: 'P1Y', description: { en: 'Protects the identifier.' } },
    { name: 'pardot', lifetime: 'session', description: { en: 'Keeps the sign-in of the site’s makers.' } },
    { name: 'lpv*', lifetime: 'PT30M', description: { en: 'Counts a page once.' } },
    { name: 'pi_opt_in*', lifetime: 'P10Y', description: { en: 'Keeps the choice on tracking.' } },
  ],
  source: 'https://help.salesforce.com/s/articleView?id=sf.pardot_basics_cookies.htm',
};
