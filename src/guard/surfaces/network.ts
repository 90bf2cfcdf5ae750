import type { Undo } from '../../model/platform';
import type { Surface } from '../surface';
import { together } from '../verdict';

/** Of FedCM. https://w3c-fedid.github.io/FedCM/ */
interface Provider {
  readonly configURL?: string;
}

/** The bytes a body carries, as far as that is known without reading it. */
const sizeOf = (body: { size?: number; byteLength?: number; length?: number } | null | undefined): number =>
  body?.size ?? body?.byteLength ?? body?.length ?? 0;

/** A body as it is now, where the page may change it before it is sent: texts and blobs cannot be. */
const copyOf = (body: unknown): unknown => {
  const { byteLength, slice } = Object(body) as { byteLength?: number; slice?: (from: number) => unknown };
  if (byteLength !== undefined && slice) return slice.call(body, 0);
  return body instanceof URLSearchParams ? new URLSearchParams(body) : body;
};

/** `fetch`, XMLHttpRequest and `sendBeacon`: a held call looks pending, and is made once when it may go. */
export const network: Surface = ({ page, judge, held, later, calls, wrap }) => {
  const { Request } = page;
  /** What was sent, and is held. */
  const waiting = new WeakMap<object, Undo>();
  const { get } = Object.getOwnPropertyDescriptor(Request.prototype, 'url') as { get: () => string };
  /** The address of a Request, of whatever window it is. */
  const requestUrl = (given: unknown): string | undefined => {
    try {
      return typeof given === 'object' ? get.call(given) : undefined;
    } catch {
      return undefined;
    }
  };
  /** A Request, or a text: made one once, as an object may say something else the second time. */
  const once = (given: unknown): unknown => (requestUrl(given) === undefined ? `${given}` : given);
  const verdictOf = (given: unknown) => judge.url('request', requestUrl(given) ?? given);
  wrap(page, 'fetch', (go, [given, options]) => {
    let address: unknown;
    try {
      address = once(given);
    } catch (error) {
      return page.Promise.reject(error);
    }
    const verdict = verdictOf(address);
    if (!verdict) return go([address, options]);
    // Taken now: a Request can be used once, and what the page passes may change.
    return new page.Promise((resolve, reject) => {
      const request = new Request(typeof address === 'object' ? given.clone() : address, options);
      const { signal } = request;
      const drop = held.hold(verdict, () => signal.aborted || void go([request]).then(resolve, reject), {
        size: sizeOf(options?.body),
      });
      const end = (): void => {
        drop();
        reject(signal.reason);
      };
      signal.addEventListener('abort', end);
      if (signal.aborted) end();
    });
  });
  wrap(page, 'fetchLater', (go, [given, options]) => {
    const request = [once(given), options];
    const verdict = verdictOf(request[0]);
    if (!verdict) return go(request);
    held.hold(verdict, () => go(request), { fleeting: true });
    return { activated: false };
  });
  wrap('Cache', 'add addAll', (go, args) => {
    // Any iterable is a list, and may be gone through once.
    const list = Object(args[0]) === args[0] && Symbol.iterator in args[0];
    const asked = list ? Array.from(args[0], once) : [once(args[0])];
    return later(together(asked.map(verdictOf)), () => go([list ? asked : asked[0]]));
  });
  wrap('XMLHttpRequest', 'open', (go, [method, given, ...rest], self) => {
    const url = `${given}`;
    calls.set(self, { url, async: !rest.length || !!rest[0] });
    return go([method, url, ...rest]);
  });
  wrap('XMLHttpRequest', 'send', (go, args, self) => {
    const call = calls.get(self);
    const verdict = call && judge.url('request', call.url);
    if (!verdict) return go();
    // A synchronous call cannot wait: it ends with status 0, and is not made later, when nobody listens.
    if (call.async) {
      const copies = args.map(copyOf);
      const send = (): unknown => calls.get(self) === call && waiting.delete(self) && go(copies);
      waiting.set(self, held.hold(verdict, send, { size: sizeOf(args[0]) }));
    }
    return undefined;
  });
  wrap('XMLHttpRequest', 'abort', (go, _, self) => {
    go();
    waiting.get(self)?.();
    if (waiting.delete(self))
      for (const type of ['abort', 'loadend']) self.dispatchEvent(new ProgressEvent(type));
  });
  wrap('Navigator', 'sendBeacon', (go, [given, body]) => {
    const url = `${given}`;
    const verdict = judge.url('request', url);
    if (!verdict) return go([url, body]);
    const copy = copyOf(body);
    held.hold(verdict, () => go([url, copy]), { size: sizeOf(body), fleeting: true });
    return true;
  });
  // Who signs in or takes the money is asked at once, whatever the visitor does.
  wrap('CredentialsContainer', 'get', (go, [options]) => {
    const providers = Array.from(options?.identity?.providers ?? [], (each) => (each as Provider)?.configURL);
    return later(together(providers.map(verdictOf)), () => go());
  });
  wrap(page, 'PaymentRequest', (go, [methods, ...rest]) => {
    const known = (method: PaymentMethodData): PaymentMethodData =>
      /^\s*https?:/i.test(method?.supportedMethods) && verdictOf(method.supportedMethods)
        ? { ...method, supportedMethods: 'basic-card' }
        : method;
    return go([Array.from(methods, known as (method: unknown) => unknown), ...rest]);
  });
};
