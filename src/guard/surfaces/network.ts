import { all, type Surface } from '../surface';
import { wrap } from '../wrap';

/** `fetch`, XMLHttpRequest and `sendBeacon`: a held call looks pending, and is made once when it may go. */
export const network: Surface = ({ page, judge, held }) => {
  const calls = new WeakMap<object, { url: unknown; async: boolean }>();
  const xhr = page.XMLHttpRequest.prototype;
  return all([
    wrap(page, 'fetch', (go, args) => {
      const verdict = judge.url('request', args[0]?.url ?? args[0]);
      if (!verdict) return go();
      return new page.Promise((resolve, reject) => {
        held.hold(verdict, () => {
          go().then(resolve, reject);
        });
      });
    }),
    wrap(xhr, 'open', (go, args, self) => {
      calls.set(self, { url: args[1], async: args.length < 3 || !!args[2] });
      return go();
    }),
    wrap(xhr, 'send', (go, _, self) => {
      const call = calls.get(self);
      const verdict = call && judge.url('request', call.url);
      if (!verdict) return go();
      // A synchronous call cannot wait: it ends with status 0, and is not made later, when nobody listens.
      if (call.async) held.hold(verdict, () => calls.get(self) === call && go());
      return undefined;
    }),
    wrap(page.Navigator.prototype, 'sendBeacon', (go, args) => {
      const verdict = judge.url('request', args[0]);
      if (!verdict) return go();
      held.hold(verdict, () => go());
      return true;
    }),
  ]);
};
