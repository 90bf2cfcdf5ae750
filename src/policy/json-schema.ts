import { bareJsonSchema } from './schema';

interface Node {
  description?: string;
  default?: unknown;
  properties?: Record<string, Node>;
  additionalProperties?: Node | boolean;
  items?: Node;
  anyOf?: Node[];
}

const SERVICE: Readonly<Record<string, string>> = {
  id: 'What the service is called in markup and code. Unique among categories and services.',
  use: 'Id of a catalogue service. Anything given beside it replaces what the catalogue says.',
  category: 'Id of the category it belongs to.',
  vendor: 'The company behind it, as a visitor would know it.',
  title: 'Its name: language tag to text.',
  description: 'What it does for the site, in one sentence: language tag to text.',
  privacyPolicy: "The vendor's privacy policy.",
  urls: 'What it loads: a host (with its subdomains), a host and path with *, or a full URL with *.',
  inline: 'Text that marks an inline snippet of this service.',
  drop: 'true: calls made before it is granted are dropped, not held, for data too sensitive to keep. Default false.',
  cookies: 'The cookies it keeps.',
  'cookies.name': 'Exact, or with *.',
  'cookies.lifetime': '"session" or an ISO 8601 duration such as "P6M".',
  'cookies.description': 'What it is for: language tag to text.',
  'cookies.httpOnly': 'true when only the server can read and clear it.',
  storage: 'The storage keys, databases and caches it keeps.',
  'storage.kind': 'Where it is kept.',
  'storage.name': 'Exact, or with *.',
  'storage.lifetime': '"session" or an ISO 8601 duration such as "P6M".',
  'storage.description': 'What it is for: language tag to text.',
};

const DESCRIPTIONS: Readonly<Record<string, string>> = {
  $schema: 'Where this schema is, for editors.',
  id: 'Id of the policy; a record of another policy counts as no choice.',
  version: 'Changed whenever the policy changes, such as the date.',
  changes:
    'What this version is against the one before: a material change asks every visitor again. Default "material".',
  controller: 'Who is responsible for the site.',
  'controller.name': 'Its name, as the banner says it. Without a controller, the banner names the host.',
  'controller.privacyPolicy': 'A path of the site or an http(s) URL.',
  'controller.contact': 'How a visitor reaches the controller.',
  categories: 'What the visitor is asked about. A text is short for { "id": … }.',
  'categories.id':
    'What the category is called in markup and code. necessary, preferences, analytics, marketing and personalization have texts.',
  'categories.title': 'What visitors read: language tag to text.',
  'categories.description': 'What it is for: language tag to text.',
  'categories.required': 'Always granted; the visitor is told, not asked.',
  'categories.separate': 'Asked and recorded on its own, never part of accept-all.',
  services: 'Ids of the catalogue, changed catalogue services, or services of your own.',
  unknown: 'What becomes of things that no service declares.',
  'unknown.requests': 'Third-party requests. Default "block".',
  'unknown.storage': 'Cookies and storage. Default "report".',
  firstParty: "Further hosts that are the site's own.",
  enforce: 'false: nothing is held back, what would be is reported. Default true.',
  strict:
    'true: the browser refuses too, by a Content-Security-Policy, what is neither the site’s own nor granted; for sites whose unknown.requests is "block". Default false.',
  reload: 'true: a withdrawal reloads the page. Default false.',
  jurisdictions: 'Only what differs from the shipped table, by ISO 3166 code.',
  'jurisdictions.default':
    'For places that are unknown or in no row: a code, or "strictest". Default "strictest".',
  'jurisdictions.model':
    'opt-in: off until granted; opt-out: on until refused; notice: on, and visitors are told.',
  'jurisdictions.days': 'Days after which a choice is asked for again.',
  minimumAge: 'Age in years below which nothing is asked and nothing granted.',
  record: 'How a choice is kept.',
  'record.cookie': 'Name of the cookie. Default "flux_consent".',
  'record.domain': 'A domain, or "auto": the widest one the browser accepts. Default "auto".',
  'record.days': "Days a choice stands; never longer than the regime's.",
  'record.endpoint': 'Same-site path or https URL that is sent a copy of each record.',
  signals: 'Signals to send and to honour.',
  ui: 'How the banner looks.',
  'ui.layout': 'A bar across the page, a box in a corner, or a dialog in the middle. Default "bar".',
  'ui.position': 'Where a bar or a box stands. Default "bottom".',
  'ui.languages': 'Languages the site offers. Default: every shipped one.',
  'ui.theme': 'Colours and type.',
  'ui.theme.mode': 'Light, dark, or as the visitor prefers. Default "auto".',
  'ui.theme.accent': 'Colour of links, focus rings and switches, such as "#5b5bd6".',
  'ui.theme.radius': 'Corner radius in px. Default 14.',
  'ui.theme.font': 'A CSS font-family.',
  'ui.reopen': 'A floating button to come back at any time. Default true.',
  texts: 'Wording of your own: language tag to text name to text.',
  ...Object.fromEntries(Object.entries(SERVICE).map(([key, text]) => [`services.${key}`, text])),
};

const describe = (node: Node, path: string): void => {
  for (const [key, child] of Object.entries(node.properties ?? {})) {
    const at = path ? `${path}.${key}` : key;
    const description = DESCRIPTIONS[at];
    if (description) child.description = description;
    describe(child, at);
  }
  for (const child of node.anyOf ?? []) describe(child, path);
  if (node.items) describe(node.items, path);
  if (typeof node.additionalProperties === 'object') describe(node.additionalProperties, path);
};

/** The JSON Schema of a policy, with descriptions for editors. */
export const policyJsonSchema = (): Record<string, unknown> => {
  const schema = bareJsonSchema();
  describe(schema as Node, '');
  return { title: 'flux-consent policy', ...schema };
};
