// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { createWalk } from '../../src/guard/walk';
import fc from '../fast-check';

const act = fc.oneof(
  fc.record({ kind: fc.constant('append' as const), at: fc.nat(9) }),
  fc.record({ kind: fc.constant('first' as const), at: fc.nat(9) }),
  fc.record({ kind: fc.constant('remove' as const), at: fc.nat(30) }),
  fc.record({ kind: fc.constant('move' as const), at: fc.nat(30) }),
  fc.constant({ kind: 'walk' as const, at: 0 }),
);

/** The elements it visits from where it last stopped. */
const visited = (walk: ReturnType<typeof createWalk>): Element[] => {
  const found: Element[] = [];
  walk((element) => found.push(element));
  return found;
};

test('a script is visited once, whatever is inserted, removed or moved', () => {
  fc.assert(
    fc.property(fc.array(act, { maxLength: 80 }), (acts) => {
      document.body.replaceChildren();
      const walk = createWalk(document);
      const times = new Map<Node, number>();
      for (const { kind, at } of acts) {
        const all = [...document.body.querySelectorAll('script')];
        const one = all[all.length - 1 - at];
        const made = document.createElement('script');
        made.type = 'text/plain';
        if (kind === 'append') (one ?? document.body).append(made);
        if (kind === 'first') document.body.prepend(made);
        if (kind === 'remove') one?.remove();
        if (kind === 'move' && one) document.body.prepend(one);
        if (kind !== 'walk') continue;
        for (const node of visited(walk))
          if (node.localName === 'script') times.set(node, (times.get(node) ?? 0) + 1);
      }
      expect([...times.values()].filter((count) => count > 1)).toEqual([]);
    }),
  );
});

test('everything a parser appends is visited in document order, even if the last visited element is gone', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(5), fc.nat(3), fc.boolean())), (steps) => {
      document.body.replaceChildren();
      const walk = createWalk(document);
      visited(walk);
      let inside: Element = document.body;
      for (const [up, count, goes] of steps) {
        for (let step = 0; step < up && inside !== document.body; step++)
          inside = inside.parentElement as Element;
        const made: Element[] = [];
        for (let index = 0; index <= count; index++) {
          const element = document.createElement('p');
          inside.append(element);
          made.push(element);
          if (index % 2) inside = element;
        }
        expect(visited(walk)).toEqual(made);
        if (goes && inside !== made.at(-1)) made.at(-1)?.remove();
      }
    }),
  );
});

test('an element moved after the last visited one is visited again', () => {
  document.body.innerHTML = '<p></p><b></b><i></i>';
  const walk = createWalk(document);
  visited(walk);
  const moved = document.querySelector('p') as Element;
  document.body.append(document.createElement('div'));
  document.body.lastElementChild?.append(moved);
  expect(visited(walk)).toContain(moved);
});

test('the walk returns where it went on from: the last visited element still in the document', () => {
  document.body.innerHTML = '<p></p><b></b>';
  const walk = createWalk(document);
  visited(walk);
  expect(walk(() => {})).toBe(document.querySelector('b'));
  document.body.replaceChildren();
  document.head.replaceChildren();
  document.documentElement.replaceChildren();
  document.documentElement.append(document.createElement('body'));
  expect(walk(() => {})).toBe(document.documentElement);
});
