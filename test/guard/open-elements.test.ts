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

test('whatever the parser inserts next is reported, wherever code has appended, moved or removed nodes', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
      document.documentElement.innerHTML = '<head></head>';
      document.body?.remove();
      const open = createOpenElements(window as unknown as Page, () => {});
      open.start(document);
      const look = (): void => open.follow(open.take());
      const body = document.createElement('body');
      document.documentElement.append(body);
      /** The open elements of the parser. */
      let stack: Element[] = [body];
      for (const { kind, at } of steps) {
        const top = stack.at(-1) as Element;
        if (kind === 'open' || kind === 'table') {
          stack = stack.slice(0, Math.max(1, stack.length - at));
          const inside = stack.at(-1) as Element;
          const made = document.createElement(kind === 'table' ? 'table' : 'div');
          // Foster parenting: a table keeps only its own parts.
          if (inside.localName === 'table' && inside.parentNode && kind === 'open') inside.before(made);
          else inside.append(made);
          stack.push(made);
        } else if (kind === 'look') look();
        else {
          // The guard follows the parser before code moves anything.
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

test('the whole document is observed if it has a body already, as code may have changed what is last', () => {
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

test('an element that removes itself on insertion is still observed, as the parser goes on inside it', () => {
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
