import { expect, it } from 'vitest';
import { policyJsonSchema } from '../../src/policy';
import { full } from './policies';

type Node = { properties?: Record<string, Node>; description?: string; additionalProperties?: unknown };

it('describes every field of a policy and allows no others', () => {
  const schema = policyJsonSchema() as Node;
  expect(Object.keys(schema.properties ?? {}).sort()).toEqual(Object.keys(full).sort());
  for (const [key, node] of Object.entries(schema.properties ?? {}))
    if (key !== '$schema') expect(node.description, key).toMatch(/\.$/);
  expect(schema.additionalProperties).toBe(false);
});

it('has patterns that work without flags', () => {
  expect(JSON.stringify(policyJsonSchema())).not.toContain('(?i)');
  const { id } = (policyJsonSchema() as { properties: Record<string, { pattern: string }> }).properties;
  expect(new RegExp(id?.pattern ?? '').test('ACME')).toBe(true);
});
