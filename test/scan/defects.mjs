// The defects of the shop in site.mjs, and how a scan must report them. None depends on what the guard can hold: the
// scripts run before it and keep the native functions, or the server or a frame does it.

/** @typedef {{ id: string, rule: string, kind: string, name: RegExp, host?: string }} Defect */

/** `name` without the port, which differs from run to run. */
const defect = (id, rule, kind, name, host) => ({ id, rule, kind, name, ...(host && { host }) });

/** @type {readonly Defect[]} */
export const DEFECTS = [
  defect('cookie of an inline script', 'pre-consent', 'cookie', /^_st_id$/),
  defect('cookie of cookieStore', 'pre-consent', 'cookie', /^_ad_store$/),
  defect('cookie that scripts cannot see', 'pre-consent', 'cookie', /^visitor_uid$/),
  defect('cookie that nobody knows', 'unknown', 'cookie', /^visitor_uid$/),
  defect('cookie of a frame', 'pre-consent', 'cookie', /^vid_uid$/, 'video.localhost'),
  defect('cookie of a frame, partitioned', 'pre-consent', 'cookie', /^vid_part$/, 'video.localhost'),
  defect('cookie after scrolling', 'pre-consent', 'cookie', /^_ad_scroll$/),
  defect('cookie after three seconds', 'pre-consent', 'cookie', /^_st_late$/),
  defect('cookie on the second page only', 'pre-consent', 'cookie', /^_st_second$/),
  defect('cookie that outlives the withdrawal', 'after-withdraw', 'cookie', /^_st_server$/),
  defect('cookie of a known vendor that is not declared', 'undeclared', 'cookie', /^_fbp$/),
  defect('key after a click', 'pre-consent', 'local', /^st:click$/),
  defect('key on leaving', 'pre-consent', 'local', /^st:left$/),
  defect('key that is gone again', 'pre-consent', 'local', /^st:lock$/),
  defect('key that nobody knows, after consent only', 'unknown', 'local', /^x7$/),
  defect('key that is not declared and outlives the withdrawal', 'after-withdraw', 'local', /^profile$/),
  defect('key that a declared vendor does not list', 'undeclared', 'local', /^profile$/),
  defect('key of a frame of the own site', 'unknown', 'local', /^embed-visits$/, 'embed.shop.localhost'),
  defect('key of a frame of a third party', 'pre-consent', 'local', /^volume$/, 'video.localhost'),
  defect('key of the session', 'pre-consent', 'session', /^st:visit$/),
  defect('database', 'pre-consent', 'indexeddb', /^st-queue$/),
  defect('database of a worker', 'unknown', 'indexeddb', /^worker-profile$/),
  defect('cache of a service worker', 'unknown', 'cache', /^offers-cache$/),
  defect('frame in a frame', 'pre-consent', 'frame', /video\.localhost\/player$/),
  defect('picture of a stylesheet', 'pre-consent', 'image', /ads\.localhost\/css\.gif$/),
  defect('font of a stylesheet', 'unknown', 'link', /fonts\.localhost\/font\.woff2$/),
  defect('connection that is only prepared', 'unknown', 'link', /early\.localhost\/$/),
  defect('page that is fetched ahead', 'pre-consent', 'request', /ads\.localhost\/next$/),
  defect('beacon on leaving', 'pre-consent', 'request', /stats\.localhost\/leave$/),
  defect('beacon of a frame on leaving', 'pre-consent', 'request', /video\.localhost\/bye$/),
  defect('fetch that outlives the page', 'pre-consent', 'request', /ads\.localhost\/hidden$/),
  defect('fetch of a worker', 'pre-consent', 'request', /stats\.localhost\/worker$/),
  defect('web socket', 'pre-consent', 'request', /chat\.localhost\/room$/),
  defect('event stream', 'pre-consent', 'request', /stats\.localhost\/stream$/),
  defect('way through a third party', 'unknown', 'request', /track\.localhost\/r$/),
  defect(
    'request to a known vendor that is not declared',
    'undeclared',
    'request',
    /google-analytics\.com\/g\/collect$/,
  ),
  defect('pixel although all is refused', 'after-reject', 'image', /ads\.localhost\/chosen\.gif$/),
  defect('pixel although all is withdrawn', 'after-withdraw', 'image', /ads\.localhost\/chosen\.gif$/),
  defect('pixel of another category', 'wrong-category', 'image', /stats\.localhost\/wrong\.gif$/),
  defect('pixel because of Global Privacy Control', 'gpc', 'image', /ads\.localhost\/opted-out\.gif$/),
];

/** Whether a finding of a report is this defect. */
export const isNamedBy = ({ rule, kind, name, host }, finding) =>
  finding.rule === rule &&
  finding.kind === kind &&
  (host === undefined || host === finding.host) &&
  name.test(finding.name.replace(/:\d+(?=\/)/, ''));
