// Careful guesses for makers that the catalogue does not know. That something needs consent is guessed from
// words in a name or host; `necessary` only from full names that frameworks of the site's own server use,
// never from a word alone.

/** A guess, and the words it is based on. */
export interface Guess {
  readonly category: 'necessary' | 'preferences' | 'analytics' | 'marketing';
  readonly evidence: string;
}

/** Sessions and form tokens of server frameworks, and load balancers: the name in full. */
const FRAMEWORK =
  /^(?:(?:__Secure-|__Host-)?PHPSESSID|JSESSIONID|ASP\.NET_SessionId|ASPSESSIONID[A-Z]{8}|\.AspNet(?:Core)?\.(?:Session|Antiforgery|Cookies|Culture|TempData|Identity|Correlation|ApplicationCookie)[\w.-]*|connect\.sid|express[.:]sess(?:\.sig)?|koa[.:]sess(?:\.sig)?|laravel_session|ci_session|CAKEPHP|CFID|CFTOKEN|rack\.session|_rails_session|symfony|CraftSessionId|SERVERID|AlteonP|__RequestVerificationToken\w*|(?:__Secure-|__Host-)?[._]*(?:x-)?(?:csrf|xsrf)(?:[-_]?(?:token|middlewaretoken|cookie|key|protection))?|csrfmiddlewaretoken|authenticity_token|antiforgery(?:token)?)$/i;

/** The answer to a cookie notice, kept by the site itself. */
const CONSENT_RECORD =
  /^_*(?:(?:eu[-_]?)?cookies?|gdpr|dsgvo|ccpa|privacy)[-_.]?(?:(?:policy|law|notice|banner|bar|settings?|preferences?|compliance|disclaimer|message|popup|level|status|agreed|user)[-_.]?)?(?:consent(?:ed|s)?|accept(?:ed|ance)?|agree(?:d|ment)?|approv(?:ed|al)|allowed|dismiss(?:ed)?|shown|seen|hidden|closed|choice|preferences?|settings?|notice|law|policy|ok)(?:[-_.]?(?:given|status|accepted|v?\d+|date|id|level))?$/i;

interface Words {
  readonly category: Guess['category'];
  readonly words: RegExp;
}

const word = (list: string): RegExp => new RegExp(`^(?:${list.trim().split(/\s+/).join('|')})$`);

/** Strictest first; the first that contains a word of the name wins. */
const NAME_WORDS: readonly Words[] = [
  {
    category: 'marketing',
    words:
      word(`ads? adv advert(?:s|iser|isement|ising)? adid adserver adslot adunit adblock dsp ssp rtb dmp bid(?:s|der|ding)? prebid
      utm\\w* [gmy]?clid fbclid gclid\\w* msclkid ttclid twclid dclid wbraid gbraid clickid click_id affiliates? aff referr?al referrer referer ref
      retarget\\w* remarket\\w* pixel audiences? campaigns? usersync idsync cookiesync sync partner_?id promo(?:tion)? coupon newsletter popups?
      exitintent lead(?:s|id)? conversions? push subscriber`),
  },
  {
    category: 'analytics',
    words:
      word(`analytics? stats? statistics? metrics? tracking tracker track trk telemetry insights? heatmaps? replay recordings?
      recorder visitor(?:s|id|uid)? visits? visitid pageviews? pv uv hits? events? anonymous(?:id)? anonid anon distinct deviceid device
      clientid uniqueid uuid fingerprint rum apm perf(?:ormance)? monitor(?:ing)? sampl(?:e|ed|ing|er) surveys? nps feedback
      experiments? variants? variations? variation abtests? ab split testing bucket(?:s|ing)? cohorts? holdout sessionid sessions? sess ses`),
  },
  {
    category: 'preferences',
    words:
      word(`lang(?:uage|s)? locale i18n(?:ext)? country region currency timezone tz theme dark(?:mode)? colou?r(?:scheme)? font(?:size)? contrast
      accessibility a11y volume muted? quality subtitles? player video layout sidebar menu collapsed expanded dismiss(?:ed)? hidden hide closed
      shown seen tour onboarding tooltip hints? recent(?:ly)? viewed history favou?rites? wish(?:list)? bookmarks? compare search(?:es)? filters?
      sort view grid chat messenger conversation widget helpdesk maps? zoom settings? preferences? prefs? flags? features? toggles?`),
  },
];

/**
 * Splits a name at underscores, dots and the like, and at capitals; numbers and long runs of hex are keys,
 * not words.
 */
const toWords = (name: string): string[] =>
  name
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z\d]+/)
    .filter((part) => part.length > 1 && !/^(?:\d+|[a-f\d]{12,})$/.test(part));

const pairs = (words: readonly string[]): string[] =>
  words.flatMap((one, at) => (at > 0 ? [`${words[at - 1]}${one}`, one] : [one]));

const byWords = (list: readonly Words[], words: readonly string[]): Guess | undefined => {
  for (const { category, words: wanted } of list) {
    const found = words.find((one) => wanted.test(one));
    if (found) return { category, evidence: `the word “${found}”` };
  }
  return undefined;
};

/** Recognises, by its full name, something that a site's own server needs. */
export const guessNecessary = (name: string): Guess | undefined => {
  if (FRAMEWORK.test(name)) return { category: 'necessary', evidence: 'a name that server frameworks use' };
  if (CONSENT_RECORD.test(name)) return { category: 'necessary', evidence: 'the name of a consent record' };
  return undefined;
};

// Alone these prove nothing: any site may have a `session` or a `ref`.
const NOTHING_ALONE =
  /^(?:sess|ses|sessions?|sessionid|uuid|uid|device|sync|ref|feedback|bucket|split|testing|events?|variants?|hits?|ab|perf|lead|push|view|grid|sort|history|menu)$/;

/** What the words of a name suggest; never that it is necessary. */
export const guessByName = (name: string): Guess | undefined => {
  if (name.length > 200 || guessNecessary(name)) return undefined;
  const words = toWords(name);
  if (words.length === 0 || NOTHING_ALONE.test(words.join(''))) return undefined;
  return byWords(NAME_WORDS, pairs(words));
};

const HOST_WORDS: readonly Words[] = [
  {
    category: 'marketing',
    words:
      word(`ads? adx adserv(?:er|ice|ing)? adserver adsystem adtech adnet(?:work)? advert\\w* doubleclick banner(?:s)? bid(?:s|der|ding)? rtb ssp dsp dmp
      sync usersync cookiesync match idsync pixels? px affiliates? aff click(?:s|track)? trk retarget\\w* remarket\\w* promo\\w* campaigns? leads? marketing
      e?mail newsletter push pushes notify offers? popups? audiences? segments? sponsor\\w* native`),
  },
  {
    category: 'analytics',
    words:
      word(`analytics? stats? statistics? metrics? measure tracking tracker track telemetry insights? collect(?:or|ors)? beacon(?:s)? events?
      hits? rum apm logs? logging log ingest(?:ion)? intake sentry errors? crash bugs? replay(?:s)? session(?:s)? record(?:ing|er|ings)? heatmaps?
      monitor(?:ing)? perf survey(?:s)? feedback experiments? abtest(?:ing)? testing optimize optimi[sz]er visitor(?:s)? counter hotspot cdp data events
      diagnostics? reporting report`),
  },
  {
    category: 'preferences',
    words:
      word(`chat(?:s|bot)? widget(?:s)? messenger livechat support helpdesk fonts? typekit maps? tiles? embed player video flags? features?
      captcha search translate calendar booking reviews? comments?`),
  },
];

const INSIDE =
  /(analytic|telemetr|metric|statist|tracking|tracker|insight|heatmap)|(adserver|adservice|advert|affiliat|retarget|marketing|adtech)/;

/** What the words of a host suggest; never that it is necessary. */
export const guessByHost = (host: string): Guess | undefined => {
  const labels = host.split('.').slice(0, -1);
  const words = labels.flatMap((label) => label.toLowerCase().split(/[-_\d]+/)).filter(Boolean);
  const found = byWords(HOST_WORDS, words);
  if (found) return found;
  const inside = INSIDE.exec(labels.join('.').toLowerCase());
  if (!inside) return undefined;
  return { category: inside[2] ? 'marketing' : 'analytics', evidence: `“${inside[0]}” in it` };
};
