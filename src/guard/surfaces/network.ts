import type { Surface } from '../surface';

/** The bytes a body carries, as far as that is known without reading it. */
const sizeOf = (body: { size?: number; byteLength?: number; length?: number } | null | undefined): number =>
  body?.size ?? body?.byteLength ?? body?.length ?? 0;

/** `fetch`, XMLHttpRequest and `sendBeacon`: a held call looks pending, and is made once when it may go. */
export const network: Surface = ({ page, judge, held, wrap }) => {
  const { XMLHttpRequest, Request } = page;
  const urlOf = (given: unknown): unknown => (given instanceof Request ? given.url : given);
  wrap(page, 'fetch', (go, args) => {
    const verdict = judge.url('request', urlOf(args[0]));
    if (!verdict) return go();
    // Taken now: a Request can be used once, and what the page passes may change.
    const request = args[0] instanceof Request ? [args[0].clone(), args[1]] : [args[0], { ...args[1] }];
    return new page.Promise((resolve, reject) =>
      held.hold(verdict, () => void go(request).then(resolve, reject), { size: sizeOf(args[1]?.body) }),
    );
  });
  wrap(page, 'fetchLater', (go, args) => {
    const verdict = judge.url('request', urlOf(args[0]));
    if (!verdict) return go();
    held.hold(verdict, () => go());
    return { activated: false };
  });
  const calls = new WeakMap<object, { url: unknown; async: boolean }>();
  wrap(XMLHttpRequest?.prototype, 'open', (go, args, self) => {
    calls.set(self, { url: args[1], async: args.length < 3 || !!args[2] });
    return go();
  });
  wrap(XMLHttpRequest?.prototype, 'send', (go, args, self) => {
    const call = calls.get(self);
    const verdict = call && judge.url('request', call.url);
    if (!verdict) return go();
    // A synchronous call cannot wait: it ends with status 0, and is not made later, when nobody listens.
    if (call.async) held.hold(verdict, () => calls.get(self) === call && go(), { size: sizeOf(args[0]) });
    return undefined;
  });
  wrap(page.Navigator?.prototype, 'sendBeacon', (go, args) => {
    const verdict = judge.url('request', args[0]);
    if (!verdict) return go();
    held.hold(verdict, () => go(), { size: sizeOf(args[1]) });
    return true;
  });
};
