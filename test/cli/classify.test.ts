import { expect, test } from 'vitest';
import { classify } from '../../src/cli/commands/classify';

const run = async (input: readonly (string | Buffer)[], args: string[] = []) => {
  let out = '';
  let err = '';
  async function* stdin() {
    yield* input;
  }
  const code = await classify.run(args, {
    stdin: stdin(),
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    isTerminal: false,
    cwd: '/',
  });
  const items = out.startsWith('{')
    ? out
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line))
    : [];
  return { code, out, err, items };
};

const one = async (item: object) => (await run([JSON.stringify(item)])).items[0];

test('adds service, vendor, category and why to the input', async () => {
  expect(await one({ type: 'cookie', name: '_ga', domain: 'example.com', page: 3 })).toEqual({
    type: 'cookie',
    name: '_ga',
    domain: 'example.com',
    page: 3,
    service: 'google-analytics',
    vendor: 'Google',
    category: 'analytics',
    why: 'exact name _ga alone (medium confidence)',
  });
});

test.each([
  [{ type: 'local', name: 'ph_phc_x_posthog' }, 'posthog', 'analytics'],
  [{ type: 'session', name: 'ph_phc_x_posthog' }, 'posthog', 'analytics'],
  [{ type: 'indexeddb', name: 'mixpanelBrowserDb' }, 'mixpanel', 'analytics'],
  [{ type: 'cookie', name: '__stripe_mid', domain: 'shop.example' }, 'stripe', 'necessary'],
  [{ type: 'cookie', name: '__cf_bm', domain: '.vendor.example' }, 'cloudflare', 'necessary'],
  [{ type: 'cookie', name: 'fr', domain: '.facebook.com' }, 'facebook-sdk', 'marketing'],
  [
    { type: 'cookie', name: 'x', source: 'https://bat.bing.com/bat.js' },
    'microsoft-advertising',
    'marketing',
  ],
  [{ type: 'url', url: 'https://www.googletagmanager.com/gtag/js?id=AW-1' }, 'google-ads', 'marketing'],
  [{ type: 'url', name: 'www.youtube.com' }, 'youtube', 'marketing'],
  [{ type: 'url', name: 'https://analytics.example/matomo.php?idsite=1' }, 'matomo', 'analytics'],
])('classifies %j', async (item, service, category) => {
  expect(await one(item)).toMatchObject({ service, category });
});

test.each([
  { type: 'cookie', name: 'PHPSESSID', domain: 'example.com', source: 'https://other.example/a.js' },
  { type: 'cookie', name: 'fr', domain: 'example.com' },
  { type: 'cookie', name: 'session' },
  { type: 'local', name: '__proto__' },
  { type: 'cache', name: 'constructor', domain: 'not a host' },
  { type: 'url', url: 'https://unknown.example/' },
])('leaves %j unknown', async (item) => {
  expect(await one(item)).toMatchObject({ service: null, vendor: null, category: 'unknown' });
});

test('the session cookie of a server framework is necessary if no other script wrote it', async () => {
  expect(await one({ type: 'cookie', name: 'PHPSESSID', domain: 'example.com' })).toMatchObject({
    service: null,
    category: 'necessary',
    why: 'name suggests it by a name that server frameworks use (low confidence)',
  });
});

test('an encoded name is classified, and an undecodable one causes no error', async () => {
  const encoded = { type: 'cookie', name: 'crisp-client%2Fsession%2Fabc', domain: 'example.com' };
  expect(await one(encoded)).toMatchObject({ service: 'crisp', category: 'preferences' });
  expect(await one({ type: 'cookie', name: 'zz%E0%A4%A', domain: 'example.com' })).toMatchObject({
    service: null,
  });
});

test('a host that only third-party-web knows gets its vendor and category', async () => {
  expect(await one({ type: 'url', name: 'https://cdn.prospecteye.com/x.js' })).toMatchObject({
    service: null,
    vendor: 'APSIS Lead',
    category: 'marketing',
  });
});

test('a necessary host does not make a known tracker necessary', async () => {
  expect(await one({ type: 'cookie', name: '_ga', domain: '.stripe.com' })).toMatchObject({
    category: 'analytics',
  });
});

test('reads lines and characters across chunks and skips empty lines', async () => {
  const bytes = Buffer.from('{"type":"cookie","name":"ä"}\n\n{"type":"cookie","name":"_ga"}\r\n');
  const { items, code } = await run([bytes.subarray(0, 25), bytes.subarray(25, 40), bytes.subarray(40)]);
  expect(items.map(({ name }) => name)).toEqual(['ä', '_ga']);
  expect(code).toBe(0);
});

test('reports invalid lines by number and goes on', async () => {
  const { items, err, code } = await run([
    '{"type":"cookie","name":"_ga"}\nnope\n[]\n{"type":"cokie","name":"a"}\n{"type":"cookie"}\n{"type":"url","url":"http://"}\n',
  ]);
  expect(items).toHaveLength(1);
  for (const part of [
    'line 2: not JSON',
    'line 3: not an object',
    'line 4: "type" is "cokie"',
    'line 5: "name"',
    'line 6:',
  ])
    expect(err).toContain(part);
  expect(err).toContain('5 of 6 lines');
  expect(code).toBe(3);
});

test('keeps the input line as it is, except for its own fields', async () => {
  const { out, items } = await run([
    '{ "type": "cookie", "name": "_ga", "why": "?" }\n{ "type": "cookie",  "name": "_ga" }\n',
  ]);
  expect(items[0].why).toBe('exact name _ga alone (medium confidence)');
  expect(out.split('\n')[1]).toMatch(/^\{ "type": "cookie", {2}"name": "_ga","service":"google-analytics",/);
});

// BUG: unreadable lines gave 1 or 2, which mean findings and misuse everywhere else (fixed).
test('exits with 3 for unreadable input, 2 for misuse, and 0 for empty input', async () => {
  expect((await run(['nope\n'])).code).toBe(3);
  expect((await run([], ['--wat'])).code).toBe(2);
  expect((await run([])).code).toBe(0);
});

test('--json changes nothing', async () => {
  expect((await run(['{"type":"cookie","name":"_ga"}'], ['--json'])).items).toHaveLength(1);
});

// `npm run bench:classify` prints how long this takes, including start-up.
test('100,000 names get the same output twice', async () => {
  const names = ['_ga_X', 'ph_x_posthog', 'intercom-id-x', 'nobody_knows', 'zz'];
  const lines = Array.from({ length: 100_000 }, (_, number) =>
    JSON.stringify({
      type: ['cookie', 'local', 'session', 'indexeddb'][number % 4],
      name: `${names[number % names.length]}${number}`,
      domain: `shop${number % 1000}.example`,
    }),
  );
  const answer = async (): Promise<string> => {
    let out = '';
    async function* stdin() {
      yield `${lines.join('\n')}\n`;
    }
    await classify.run([], {
      stdin: stdin(),
      err: () => {},
      isTerminal: false,
      cwd: '/',
      out: (more) => {
        out += more;
      },
    });
    return out;
  };
  const first = await answer();
  expect(first.split('\n')).toHaveLength(100_001);
  expect(await answer()).toBe(first);
}, 240_000);
