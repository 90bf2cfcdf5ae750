import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:https';
import { fileURLToPath } from 'node:url';
import selfsigned from 'selfsigned';
import { SHOP } from './bundle.mjs';

const DIST = fileURLToPath(new URL('../../dist/', import.meta.url));
const PIXEL = Buffer.from('R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==', 'base64');
const TYPES = { mjs: 'text/javascript', js: 'text/javascript', json: 'application/json' };

/** Responses that SDKs wait for before they do anything: the smallest that satisfy them. */
const ANSWERS = [
  [
    /cdn\.(segment|june)\.(com|so)\/.*settings/,
    {
      integrations: { 'Segment.io': { apiKey: 'bed' }, 'June.so': { apiKey: 'bed' } },
      plan: { track: { __default: { enabled: true } } },
    },
  ],
  [
    /customer\.io\/.*settings/,
    { integrations: { 'Customer.io Data Pipelines': { apiKey: 'bed' } }, plan: {} },
  ],
  [
    /rudder(stack|labs)\.com\/sourceConfig/,
    {
      source: {
        id: 'bed',
        name: 'bed',
        writeKey: 'bed',
        enabled: true,
        workspaceId: 'w',
        connections: [],
        destinations: [],
        config: { statsCollection: { errors: { enabled: false }, metrics: { enabled: false } } },
        dataplanes: {},
      },
      updatedAt: '2026-01-01',
    },
  ],
  [
    /posthog\.com\/(flags|decide)/,
    {
      config: { enable_collect_everything: true },
      featureFlags: { beta: true },
      featureFlagPayloads: {},
      sessionRecording: false,
      supportedCompression: [],
      surveys: false,
      toolbarParams: {},
      isAuthenticated: false,
      siteApps: [],
      capturePerformance: false,
      autocapture_opt_out: false,
      heatmaps: false,
    },
  ],
  [
    /braze\.com\/api\/v3\/data/,
    {
      config: {
        time: 1,
        messaging_session_timeout: 30,
        events_blacklist: [],
        attributes_blacklist: [],
        purchases_blacklist: [],
      },
      triggers: [],
    },
  ],
  [
    /openreplay\.com\/.*\/start/,
    {
      token: 'bed',
      userUUID: '00000000-0000-4000-8000-000000000001',
      sessionID: '1',
      projectID: '1',
      beaconSizeLimit: 1000000,
      delay: 0,
      startTimestamp: 1,
      userBrowser: 'c',
      userCity: '',
      userCountry: '',
      userDevice: '',
      userOS: '',
      userState: '',
      features: {},
    },
  ],
  [
    /firebaseinstallations\.googleapis\.com/,
    {
      name: 'projects/1/installations/c1',
      fid: 'cBedBedBedBedBedBedBed',
      refreshToken: 'r',
      authToken: { token: 'a.b.c', expiresIn: '604800s' },
    },
  ],
  [
    /firebase\.googleapis\.com\/.*webConfig/,
    { measurementId: 'G-BEDFIREBASE', appId: '1:123456789012:web:abcdef123456' },
  ],
  [
    /adobedc\.net|demdex\.net/,
    {
      requestId: 'r',
      handle: [
        {
          type: 'state:store',
          payload: [
            { key: 'kndctr_BEDBEDBED_AdobeOrg_identity', value: 'v', maxAge: 34128000 },
            { key: 'kndctr_BEDBEDBED_AdobeOrg_cluster', value: 'irl1', maxAge: 1800 },
          ],
        },
      ],
    },
  ],
  [
    /statsigapi\.net\/v1\/initialize|featureassets\.org/,
    { feature_gates: {}, dynamic_configs: {}, layer_configs: {}, has_updates: true, time: 1 },
  ],
  [/cdn\.growthbook\.io\/api/, { features: { beta: { defaultValue: true } }, dateUpdated: '2026-01-01' }],
  [/flagsmith\.com\/api\/v1\/(flags|identities)/, { flags: [], traits: [] }],
  [/launchdarkly\.com\/sdk\/evalx/, { beta: { value: true, version: 1, variation: 0, trackEvents: true } }],
  [
    /optimizely\.com\/datafiles/,
    {
      version: '4',
      rollouts: [],
      typedAudiences: [],
      projectId: '1',
      variables: [],
      featureFlags: [],
      experiments: [],
      audiences: [],
      groups: [],
      attributes: [],
      accountId: '1',
      events: [],
      revision: '1',
      anonymizeIP: true,
      botFiltering: false,
    },
  ],
  [
    /branch\.io\/(v1\/open|_r)/,
    {
      session_id: '1',
      identity_id: '2',
      browser_fingerprint_id: '3',
      link: 'https://bed.app.link/a',
      data: '{}',
      has_app: false,
    },
  ],
  [
    /adjust\.\w+\/session|adjust\.com\/session/,
    { app_token: 'bedadjust123', adid: 'a1', timestamp: '2026-01-01' },
  ],
  [/configcat\.com\/.*config/, { p: { u: 'https://cdn-eu.configcat.com', r: 0 }, f: {}, s: [] }],
  [
    /unleash-hosted\.com/,
    {
      toggles: [
        { name: 'beta', enabled: true, variant: { name: 'disabled', enabled: false }, impressionData: false },
      ],
    },
  ],
  [
    /mparticle\.com\/.*config/,
    { appName: 'bed', kitConfigs: [], pixelConfigs: [], minWebviewBridgeVersion: 1, workspaceToken: 'BED' },
  ],
  [
    /mparticle\.com\/.*identify/,
    { mpid: '1234567890', is_logged_in: false, matched_identities: {}, context: 'c' },
  ],
  [
    /devcycle\.com\/v1\/sdkConfig/,
    {
      project: { _id: 'p', key: 'p', settings: {} },
      environment: { _id: 'e', key: 'e' },
      features: {},
      featureVariationMap: {},
      variableVariationMap: {},
      variables: {},
    },
  ],
  [/split\.io\/api\/(splitChanges|memberships)/, { ff: { d: [], s: -1, t: 1 }, ms: {}, ls: {} }],
  [/logrocket|lr-in/, { recordingAllowed: false }],
];

const isScript = (request, path) => request.headers['sec-fetch-dest'] === 'script' || /\.m?js$/.test(path);

/** One server for all hosts: the shop, its script tag, each SDK at its vendor's address, and what they call. */
export const standIn = async (scripts) => {
  const hits = [];
  const pages = new Map();
  const answer = (request, response) => {
    const host = (request.headers.host ?? '').replace(/:\d+$/, '');
    const { pathname, search } = new URL(request.url ?? '/', `https://${host}`);
    hits.push({ host, path: pathname + search, dest: request.headers['sec-fetch-dest'] });
    const send = (type, body, status = 200) => {
      response.writeHead(status, {
        'Content-Type': type,
        'Cache-Control': 'no-store',
        'Access-Control-Allow-Origin': request.headers.origin ?? '*',
        'Access-Control-Allow-Credentials': 'true',
        'Access-Control-Allow-Headers': request.headers['access-control-request-headers'] ?? '*',
        'Access-Control-Allow-Methods': 'GET, POST, PUT, PATCH, OPTIONS',
        'Timing-Allow-Origin': '*',
        ...(pages.get(host + pathname)?.headers ?? {}),
      });
      response.end(body);
    };
    const script = scripts.get(`https://${host}${pathname}`);
    const page = pages.get(host + pathname);
    const dist = host === SHOP && /^\/flux-consent\/([\w./-]+)$/.exec(pathname)?.[1];
    if (request.method === 'OPTIONS') return send('text/plain', '');
    if (page) return send(page.type ?? 'text/html; charset=utf-8', page.body);
    if (dist) {
      return existsSync(DIST + dist)
        ? send(TYPES[dist.split('.').pop()] ?? 'text/plain', readFileSync(DIST + dist))
        : send('text/plain', '', 404);
    }
    if (script) return send('text/javascript', script);
    const known = ANSWERS.find(([pattern]) => pattern.test(host + pathname));
    if (known) return send('application/json', JSON.stringify(known[1]));
    if (isScript(request, pathname)) return send('text/javascript', '/* stand-in */');
    if (request.headers['sec-fetch-dest'] === 'image') return send('image/gif', PIXEL);
    if (request.headers['sec-fetch-dest'] === 'style') return send('text/css', '');
    if (/frame|document/.test(request.headers['sec-fetch-dest'] ?? ''))
      return send('text/html', '<!doctype html><title>-</title>');
    return send('application/json', '{}');
  };
  const pem = selfsigned.generate([{ name: 'commonName', value: SHOP }], { keySize: 2048, days: 30 });
  const server = createServer({ key: pem.private, cert: pem.cert }, (request, response) => {
    request.resume();
    request.on('end', () => answer(request, response));
  });
  server.on('upgrade', (request, socket) => {
    hits.push({
      host: (request.headers.host ?? '').replace(/:\d+$/, ''),
      path: request.url,
      dest: 'websocket',
    });
    socket.destroy();
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  return {
    hits,
    pages,
    port: server.address().port,
    stop: () => {
      server.closeAllConnections();
      return new Promise((done) => server.close(done));
    },
  };
};
