import { createConsent } from '../../src/index';
import { definePolicy } from '../../src/policy/define';

type Ids<P> = P extends { categories: readonly { id: infer C }[]; services: readonly { id: infer S }[] }
  ? C | S
  : never;
const idOf = <P>(_: P, id: Ids<P>): unknown => id;

const policy = definePolicy({
  id: 'acme',
  version: '1',
  categories: [{ id: 'necessary', required: true }, 'analytics', 'marketing'],
  services: [
    'google-analytics',
    { use: 'youtube', category: 'marketing' },
    { id: 'workspace', category: 'necessary', urls: ['cdn.example.com'] },
  ],
});

for (const id of ['analytics', 'necessary', 'google-analytics', 'youtube', 'workspace'] as const)
  idOf(policy, id);

// @ts-expect-error a category that is not declared
idOf(policy, 'analitycs');
// @ts-expect-error a service that is not declared
idOf(policy, 'youtubes');

const wrong = { id: 'acme', version: '1' } as const;
// @ts-expect-error a service of a category that is not declared
definePolicy({ ...wrong, categories: ['analytics'], services: [{ id: 'maps', category: 'analitycs' }] });
// @ts-expect-error a catalogue service moved to a category that is not declared
definePolicy({ ...wrong, categories: ['analytics'], services: [{ use: 'youtube', category: 'marketing' }] });
// @ts-expect-error a key that does not exist
definePolicy({ ...wrong, categories: ['analytics'], enforced: true });
// @ts-expect-error a layout that does not exist
definePolicy({ ...wrong, categories: ['analytics'], ui: { layout: 'popup' } });
// @ts-expect-error no categories
definePolicy({ ...wrong });

const consent = createConsent(policy);
consent.has('analytics');
consent.has('youtube');
// @ts-expect-error a typo in an id does not compile
consent.has('analitycs');
// @ts-expect-error nor does one in a choice
consent.save({ analitycs: true });
