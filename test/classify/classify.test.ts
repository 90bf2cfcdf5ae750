import { describe, expect, it } from 'vitest';
import { createClassifier } from '../../src/classify/classify';
import type { Policy } from '../../src/model/policy';
import { definePolicy } from '../../src/policy/define';
import fc from '../fast-check';

const policy = definePolicy({
  id: 'acme',
  version: '1',
  firstParty: ['acme-static.example'],
  categories: ['analytics', 'marketing'],
  services: [
    {
      id: 'tool',
      category: 'analytics',
      urls: ['tool.test', 'cdn.shared.test/tool/*'],
      inline: ['toolPanels.init('],
      cookies: [{ name: '_tool' }, { name: '_tool_*' }],
      storage: [{ kind: 'local', name: 'tool:*' }],
    },
    {
      id: 'other',
      category: 'marketing',
      urls: ['cdn.shared.test/*'],
      cookies: [{ name: '_t*' }],
      storage: [{ kind: 'indexeddb', name: 'tool:*' }],
    },
    { id: 'bare', category: 'marketing' },
  ],
}) as Policy;
const classifier = createClassifier(policy, 'www.acme.test');

describe('the classifier', () => {
  it.each([
    ['https://eu.tool.test/a.js', 'tool'],
    ['https://cdn.shared.test/tool/a.js', 'tool'],
    ['https://cdn.shared.test/else.js', 'other'],
    ['https://nottool.test/a.js', undefined],
    ['https://www.acme.test/?from=https://tool.test/', undefined],
    ['data:text/javascript,1', undefined],
  ])('attributes %s to %s', (url, id) => expect(classifier.url(new URL(url))?.id).toBe(id));

  it.each([
    ['cookie', '_tool', 'tool'],
    ['cookie', '_tool_1', 'tool'],
    ['cookie', '_toolbox', 'other'],
    ['cookie', 'x_tool', undefined],
    ['cookie', 'tool:a', undefined],
    ['local', 'tool:a', 'tool'],
    ['indexeddb', 'tool:a', 'other'],
    ['session', 'tool:a', undefined],
    ['cache', 'tool:a', undefined],
  ] as const)('attributes the %s name %s to %s', (kind, name, id) =>
    expect(classifier.name(kind, name)?.id).toBe(id),
  );

  it('attributes an inline script by its text', () => {
    expect(classifier.inline('var a = 1; toolPanels.init({});').map(({ id }) => id)).toEqual(['tool']);
    expect(classifier.inline('toolPanelsXinit()')).toEqual([]);
    expect(classifier.inline('')).toEqual([]);
  });

  it('knows which kinds of storage the services declare', () => {
    expect((['local', 'session', 'indexeddb', 'cache'] as const).map((kind) => classifier.has(kind))).toEqual(
      [true, false, true, false],
    );
  });

  it('attributes nothing to a service without signatures', () => {
    fc.assert(
      fc.property(fc.webUrl(), fc.string(), (url, name) => {
        expect(classifier.url(new URL(url))?.id).not.toBe('bare');
        expect(classifier.name('cookie', name)?.id).not.toBe('bare');
      }),
    );
  });
});

describe('the site’s own hosts', () => {
  it.each(['www.acme.test', 'acme.test', 'img.acme.test', 'acme-static.example', 'a.acme-static.example'])(
    'include %s',
    (host) => expect(classifier.own(host)).toBe(true),
  );
  it.each(['notacme.test', 'acme.test.evil', 'notacme-static.example', 'example', 'tool.test', ''])(
    'exclude %s',
    (host) => expect(classifier.own(host)).toBe(false),
  );
});

describe('without a policy', () => {
  it('only the site’s own domain is known', () => {
    const closed = createClassifier(undefined, 'www.acme.test');
    expect(closed.own('acme.test')).toBe(true);
    expect(closed.own('acme-static.example')).toBe(false);
    expect(closed.url(new URL('https://tool.test/'))).toBeUndefined();
    expect(closed.name('cookie', '_tool')).toBeUndefined();
  });
});
