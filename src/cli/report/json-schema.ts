import { RULES } from '../assess/rules';
import { ITEM_KINDS } from '../scan/sighting';
import { PARTS } from './incomplete';

type Schema = Readonly<Record<string, unknown>>;

const text: Schema = { type: 'string' };
const number: Schema = { type: 'number' };
const flag: Schema = { type: 'boolean' };
const orNull = (schema: Schema): Schema => ({ anyOf: [schema, { type: 'null' }] });
const listOf = (items: Schema): Schema => ({ type: 'array', items });
const oneOf = (values: readonly unknown[]): Schema => ({ enum: values });

/** An object with all of `fields`, any of `more`, and nothing else. */
const object = (
  fields: Readonly<Record<string, Schema>>,
  more: Readonly<Record<string, Schema>> = {},
): Schema => ({
  type: 'object',
  properties: { ...fields, ...more },
  required: Object.keys(fields),
  additionalProperties: false,
});

const rule = oneOf(RULES);
const kind = oneOf(ITEM_KINDS);

const finding = object({
  id: { ...text, description: 'The same in every scan.' },
  rule,
  kind,
  name: text,
  host: text,
  service: orNull(text),
  vendor: orNull(text),
  category: text,
  phase: text,
  page: text,
  source: { ...orNull(text), description: 'URL of the script or answer that did it.' },
  message: text,
  accepted: { ...flag, description: 'Listed in the baseline.' },
  fails: flag,
});

const item = object(
  {
    kind,
    name: text,
    pattern: { ...text, description: 'The name with * for what differs between visits.' },
    host: text,
    party: oneOf(['first', 'third']),
    category: text,
    declared: {
      ...oneOf(['yes', 'service', 'no']),
      description: 'service: the policy has it, but does not list this name.',
    },
    why: { ...text, description: 'The evidence for service and category.' },
    chain: listOf(text),
    phases: listOf(text),
    page: { ...text, description: 'First page it was seen on.' },
  },
  {
    partition: text,
    via: text,
    service: text,
    vendor: text,
    likely: {
      ...text,
      description: 'Of what is unknown: the category that words suggest, for a person to judge.',
    },
    source: text,
    lifetime: { ...text, description: 'ISO 8601 duration, or session.' },
    httpOnly: flag,
    transient: flag,
  },
);

/** The schema of the JSON report; the build writes it to dist/scan.schema.json. */
export const scanJsonSchema = (): Schema => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Report of flux-consent scan',
  ...object({
    format: { const: 'flux-consent-scan' },
    formatVersion: { const: 1 },
    version: text,
    browser: text,
    started: { ...text, format: 'date-time' },
    seconds: number,
    pages: listOf(text),
    policy: orNull(object({ id: text, version: text, from: { ...text, description: 'page, or a file.' } })),
    jurisdiction: orNull(text),
    failOn: listOf(rule),
    summary: object({ items: number, findings: number, failing: number, accepted: number }),
    phases: listOf(
      object({ id: text, title: text, items: number, skipped: orNull(text), problems: listOf(text) }),
    ),
    findings: listOf(finding),
    notices: listOf(object({ kind, name: text, host: text, message: text })),
    gone: listOf(object({ rule, kind: text, name: text, host: text })),
    unseen: listOf(object({ page: text, why: text })),
    incomplete: {
      ...listOf(object({ part: oneOf(PARTS), message: text })),
      description: 'What was asked for and not looked at; then the exit code is 3, or 1 with findings.',
    },
    remarks: listOf(text),
    items: listOf(item),
  }),
});
