import { expect, it } from 'vitest';
import { policyJsonSchema } from '../../src/policy';
import { full } from './policies';

interface Node {
  readonly properties?: Record<string, Node>;
  readonly description?: string;
  readonly additionalProperties?: Node | boolean;
  readonly items?: Node;
  readonly anyOf?: readonly Node[];
}

/** The paths of all fields that editors have nothing to say of. */
const undescribed = (node: Node, path = ''): string[] => [
  ...Object.entries(node.properties ?? {}).flatMap(([key, child]) => [
    ...(/\.$/.test(child.description ?? '') ? [] : [`${path}${key}`]),
    ...undescribed(child, `${path}${key}.`),
  ]),
  ...[node.items, node.additionalProperties, ...(node.anyOf ?? [])].flatMap((each) =>
    typeof each === 'object' ? undescribed(each, path) : [],
  ),
];

it('describes every field of a policy, however deep, and allows no others', () => {
  const schema = policyJsonSchema() as Node;
  expect(Object.keys(schema.properties ?? {}).sort()).toEqual(Object.keys(full).sort());
  expect(undescribed(schema)).toEqual([]);
  expect(schema.additionalProperties).toBe(false);
});

it('has patterns that work without flags', () => {
  expect(JSON.stringify(policyJsonSchema())).not.toContain('(?i)');
  const { id } = (policyJsonSchema() as { properties: Record<string, { pattern: string }> }).properties;
  expect(new RegExp(id?.pattern ?? '').test('ACME')).toBe(true);
});
