import type { CatalogueService } from '../model/service';

export const awsWaf: CatalogueService<'aws-waf', 'necessary'> = {
  id: 'aws-waf',
  category: 'necessary',
  vendor: 'Amazon Web Services',
  title: { en: 'AWS WAF' },
  description: {
    en: 'Guards the site against fraud and bots.',
    de: 'Schützt die Website vor Betrug und Bots.',
  },
  privacyPolicy: 'https://aws.amazon.com/privacy/',
  urls: ['token.awswaf.com', 'sdk.awswaf.com', 'captcha.awswaf.com', 'awswaf.com'],
  storage: [
    {
      kind: 'local',
      name: 'awswaf_token_refresh_timestamp',
      description: { en: 'Guards against fraud and bots.' },
    },
    { kind: 'local', name: 'awswaf_session_storage', description: { en: 'Guards against fraud and bots.' } },
    { kind: 'local', name: 'awswaf_*', description: { en: 'Guards against fraud and bots.' } },
  ],
  source: 'https://docs.aws.amazon.com/waf/latest/developerguide/waf-tokens.html',
};
