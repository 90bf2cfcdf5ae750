// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readRecords } from '../../src/guard/records';

let observer: MutationObserver;
const byCode = new WeakSet<Node>();
const options = { byCode, isMet: (target: Node) => target === document.body };
const read = () => readRecords(observer.takeRecords(), options);
const make = (tag: string): HTMLElement => document.createElement(tag);

beforeEach(() => {
  document.body.innerHTML = '<p></p>';
  observer = new MutationObserver(() => {});
  observer.observe(document, {
    childList: true,
    subtree: true,
    characterData: true,
    attributes: true,
    attributeFilter: ['style', 'data-consent'],
  });
});
afterEach(() => observer.disconnect());

test('elements appended to a node that was checked already are not checked again', () => {
  document.body.append(make('div'), make('img'));
  expect([...read().added]).toEqual([]);
});

test('elements inserted before a sibling or into an unchecked node, or removed at once, are checked', () => {
  const [before, elsewhere, gone] = [make('i'), make('b'), make('u')];
  document.body.prepend(before);
  document.querySelector('p')?.append(elsewhere);
  document.body.append(gone);
  gone.remove();
  expect([...read().added]).toEqual([before, elsewhere, gone]);
});

test('a script inserted by code is not checked again', () => {
  const script = make('script');
  byCode.add(script);
  document.querySelector('p')?.append(script);
  expect([...read().added]).toEqual([]);
});

test('a script or style is checked when text is added to it or changed', () => {
  const [script, style] = [make('script'), make('style')];
  script.setAttribute('type', 'text/plain');
  document.body.append(script, style);
  read();
  script.append('a');
  style.append('b');
  expect([...read().added]).toEqual([script]);
  (script.firstChild as Text).data = 'aa';
  (style.firstChild as Text).data = 'bb';
  const { added, styled } = read();
  expect([...added]).toEqual([script]);
  expect([...styled]).toEqual([style]);
});

test('changed styles and marks are reported separately, and a mark set late on a script is ignored', () => {
  const [paragraph, script] = [document.querySelector('p') as HTMLElement, make('script')];
  document.body.append(script);
  read();
  paragraph.setAttribute('style', 'color: red');
  document.body.setAttribute('data-consent', 'analytics');
  script.setAttribute('data-consent', 'analytics');
  const { added, styled } = read();
  expect([...added]).toEqual([document.body]);
  expect([...styled]).toEqual([paragraph]);
});

test('a host is reported when something is inserted into it, as its shadow root is not observed', () => {
  const host = document.querySelector('p') as HTMLElement;
  host.attachShadow({ mode: 'open' });
  host.append(make('i'));
  expect([...read().hosts]).toEqual([host]);
});
