import {
  addedNodes,
  attributeOf,
  nodeTypeOf,
  parentNode,
  recordNext,
  recordTarget,
  recordType,
  shadowRoot,
  tagOf,
} from './natives';

/** What mutation records report, each thing once. */
export interface Told {
  /** Nodes to scan, with their descendants. */
  readonly added: ReadonlySet<Node>;
  /** Elements whose styles have changed. */
  readonly styled: ReadonlySet<Node>;
  /** Elements with a shadow root into which something was inserted. */
  readonly hosts: ReadonlySet<Node>;
}

export interface ReadOptions {
  /** Whether what was appended to this node has been checked already. */
  isMet(target: Node): boolean;
  /** Scripts that code inserted. */
  readonly byCode: WeakSet<Node>;
}

/** Reads mutation records. Hot path for all that a parser inserts: plain loops, and no needless checks. */
export const readRecords = (records: readonly MutationRecord[], { isMet, byCode }: ReadOptions): Told => {
  const added = new Set<Node>();
  const styled = new Set<Node>();
  const hosts = new Set<Node>();
  /** A parser may insert text, and extend it, when the element it is in has been checked already. */
  const grow = (inside: Node | null): void => {
    const tag = tagOf(inside);
    if (tag === 'style') styled.add(inside as Node);
    else if (tag === 'script') added.add(inside as Node);
  };
  let into: Node | undefined;
  let met = false;
  for (const record of records) {
    const target = recordTarget(record);
    const type = recordType(record);
    if (type === 'attributes') {
      if (attributeOf(record) === 'style') styled.add(target);
      // A script may have run by now.
      else if (tagOf(target) !== 'script') added.add(target);
      continue;
    }
    if (type === 'characterData') {
      grow(parentNode(target));
      continue;
    }
    if (target !== into) {
      into = target;
      met = isMet(target);
      if (nodeTypeOf(target) === 1 && shadowRoot(target as Element)) hosts.add(target);
    }
    const nodes = addedNodes(record);
    for (let index = 0, node = nodes[0]; node; node = nodes[++index])
      if (nodeTypeOf(node) !== 1) {
        if (!added.has(target)) grow(target);
      } else if (
        // One inserted before another, or removed since, has not been checked.
        !(met && !recordNext(record) && parentNode(node) === target) &&
        // Checked when it was inserted; a type given to it since does not start it.
        !byCode.has(node)
      )
        added.add(node);
  }
  return { added, styled, hosts };
};
