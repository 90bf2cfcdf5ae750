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

/** What an observer tells of, each thing once. */
export interface Told {
  /** What is to be looked at, with all that is in it. */
  readonly added: ReadonlySet<Node>;
  /** Elements whose styles have changed. */
  readonly styled: ReadonlySet<Node>;
  /** Elements with a shadow root in which something came in. */
  readonly hosts: ReadonlySet<Node>;
}

export interface ReadOptions {
  /** Is looked at already what came into this node last, and stands at its end? */
  isMet(target: Node): boolean;
  /** Scripts that code has put in. */
  readonly byCode: WeakSet<Node>;
}

/** On the way of what a parser puts in: plain loops, and nothing is asked of a node that need not be. */
export const readRecords = (records: readonly MutationRecord[], { isMet, byCode }: ReadOptions): Told => {
  const added = new Set<Node>();
  const styled = new Set<Node>();
  const hosts = new Set<Node>();
  /** A parser brings a text, and more of it, when what it is in is there already. */
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
        // What was put before something, or has been taken away since, was not.
        !(met && !recordNext(record) && parentNode(node) === target) &&
        // It was looked at as it came; it may have been given a type since, which does not start it.
        !byCode.has(node)
      )
        added.add(node);
  }
  return { added, styled, hosts };
};
