// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { onElement } from '../../src/ui/elements';

/** Adds an element to the page, in an open shadow root. */
const add = (tag: string): Element => {
  const element = document.createElement(tag);
  const host = document.createElement('div');
  host.attachShadow({ mode: 'open' }).append(element);
  document.body.append(host);
  return element;
};

test('all consents of a page hear of each element, in shadow roots too, whenever it comes and they come', () => {
  const heard: [string, Element][] = [];
  const before = add('flux-one');
  const undo = onElement('flux-one', (element) => heard.push(['first', element]));
  const between = add('flux-one');
  onElement('flux-one', (element) => heard.push(['second', element]));
  const after = add('flux-one');
  expect(heard).toEqual([
    ['first', before],
    ['first', between],
    ['second', before],
    ['second', between],
    ['first', after],
    ['second', after],
  ]);
  undo();
  heard.length = 0;
  const last = add('flux-one');
  expect(heard).toEqual([['second', last]]);
});

test('an element that has left the page is not heard of again, until it is back', () => {
  const heard: Element[] = [];
  onElement('flux-two', () => {});
  const gone = add('flux-two');
  const back = add('flux-two');
  gone.remove();
  back.remove();
  document.body.append(back);
  onElement('flux-two', (element) => heard.push(element));
  expect(heard).toEqual([back]);
});
