import { type Reader, take } from './natives';

// Native accessors and methods of events, whatever a page does to its built-ins later.

export const eventType = /* @__PURE__ */ take<Reader<Event, string>>('Event', 'type');
export const isCancelable = /* @__PURE__ */ take<Reader<Event, boolean>>('Event', 'cancelable');
export const isPrevented = /* @__PURE__ */ take<Reader<Event, boolean>>('Event', 'defaultPrevented');
export const submitterOf = /* @__PURE__ */ take<Reader<Event, HTMLElement | null>>(
  'SubmitEvent',
  'submitter',
);
export const composedPath = /* @__PURE__ */ take<Reader<Event, readonly EventTarget[]>>(
  'Event',
  'composedPath',
  'value',
);
export const prevent = /* @__PURE__ */ take<(event: Event) => void>('Event', 'preventDefault', 'value');
export const stop = /* @__PURE__ */ take<(event: Event) => void>(
  'Event',
  'stopImmediatePropagation',
  'value',
);
