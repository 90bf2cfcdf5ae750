// @vitest-environment jsdom
import { expect, test } from 'vitest';
import type { Page } from '../../src/guard/natives';
import { createOpenElements } from '../../src/guard/open-elements';
import fc from '../fast-check';

const step = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constantFrom('open' as const, 'table' as const),
      at: fc.constantFrom(0, 0, 0, 1, 2),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constantFrom('append' as const, 'move' as const, 'remove' as const),
      at: fc.constantFrom(0, 0, 1, 2, 3),
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('look' as const), at: fc.nat(1) }) },
);

test('wherever a parser goes on, and whatever code puts behind that or moves, it is told of', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
      document.documentElement.innerHTML = '<head></head>';
      document.body?.remove();
      const open = createOpenElements(window as unknown as Page, () => {});
      open.start(document);
      const look = (): void => open.follow(open.take());
      const body = document.createElement('body');
      document.documentElement.append(body);
      /** What the parser has not ended yet. */
      let stack: Element[] = [body];
      for (const { kind, at } of steps) {
        const top = stack.at(-1) as Element;
        if (kind === 'open' || kind === 'table') {
          stack = stack.slice(0, Math.max(1, stack.length - at));
          const inside = stack.at(-1) as Element;
          const made = document.createElement(kind === 'table' ? 'table' : 'div');
          // Nothing but parts of a table stays in one.
          if (inside.localName === 'table' && inside.parentNode && kind === 'open') inside.before(made);
          else inside.append(made);
          stack.push(made);
        } else if (kind === 'look') look();
        else {
          // Before code moves anything, what is there is looked at.
          look();
          const into = stack[at % stack.length] as Element;
          if (kind === 'append') into.append(document.createElement('p'));
          else if (kind === 'remove') {
            if (top !== body) top.remove();
          } else if (top !== body) body.prepend(stack[1 + (at % (stack.length - 1))] as Element);
        }
        if (kind !== 'look') continue;
        const here = stack.at(-1) as Element;
        const next = document.createElement('i');
        if (here.localName === 'table' && here.parentNode) here.before(next);
        else here.append(next);
        expect(open.take().some(({ addedNodes }) => addedNodes[0] === next)).toBe(true);
        next.remove();
        open.take();
      }
      open.end();
    }),
    { numRuns: 400 },
  );
});

test('where there is a body already, all of it is observed, as code may have put anything behind what is open', () => {
  document.documentElement.innerHTML = '<head></head><body><div><p></p></div><hr></body>';
  const open = createOpenElements(window as unknown as Page, () => {});
  open.start(document);
  expect(open.isOn()).toBe(false);
  document.querySelector('p')?.append(document.createElement('i'));
  expect(open.take()).toHaveLength(1);
  open.end();
  document.querySelector('p')?.append(document.createElement('i'));
  expect(open.take()).toHaveLength(0);
});

test('an element that takes itself away as it comes in is still where the parser goes on', () => {
  document.documentElement.innerHTML = '<head></head>';
  document.body?.remove();
  const open = createOpenElements(window as unknown as Page, () => {});
  open.start(document);
  const body = document.createElement('body');
  document.documentElement.append(body);
  open.follow(open.take());
  const gone = document.createElement('x-gone');
  body.append(gone);
  gone.remove();
  open.follow(open.take());
  gone.append(document.createElement('i'));
  expect(open.take()).toHaveLength(1);
  open.end();
});
