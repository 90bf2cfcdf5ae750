// Writes src/cli/known-hosts-table.ts from the package third-party-web (MIT):
// `npm install --no-save third-party-web@0.30.0 && node test/classify/write-known-hosts.mjs`.
// Its categories utility, hosting, CDN, content, consent and other say nothing about a purpose and are left out.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const CATEGORIES = {
  ad: 'marketing',
  marketing: 'marketing',
  social: 'marketing',
  analytics: 'analytics',
  'tag-manager': 'analytics',
  'customer-success': 'preferences',
};

const require = createRequire(import.meta.url);
const { version } = require('third-party-web/package.json');
const entities = JSON.parse(
  readFileSync(require.resolve('third-party-web/dist/entities-nostats.json'), 'utf8'),
);

/** `Vendor=host host|Vendor=host`. */
const row = (category) =>
  entities
    .filter((entity) => CATEGORIES[entity.category] === category)
    .map(({ name, domains }) => [
      name.replace(/[=|'\\]/g, ' ').trim(),
      domains.map((domain) => domain.replace(/^\*\./, '')).filter((domain) => !domain.includes('*')),
    ])
    .filter(([, hosts]) => hosts.length > 0)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, hosts]) => `${name}=${[...new Set(hosts)].sort().join(' ')}`)
    .join('|');

writeFileSync(
  'src/cli/known-hosts-table.ts',
  `// Written by test/classify/write-known-hosts.mjs from third-party-web ${version} (MIT, see docs/notices.md). Not edited by hand.

/** Category → makers and their hosts: \`Maker=host host|Maker=host\`. */
export const KNOWN_HOSTS_TABLE = {
${['marketing', 'analytics', 'preferences'].map((category) => `  ${category}:\n    '${row(category)}',`).join('\n')}
} as const;
`,
);
