import type { Surface } from '../surface';

/** Of FedCM. https://w3c-fedid.github.io/FedCM/ */
interface Provider {
  readonly configURL?: string;
}

/** The bytes a body carries, as far as that is known without reading it. */
const sizeOf = (body: { size?: number; byteLength?: number; length?: number } | null | undefined): number =>
  body?.size ?? body?.byteLength ?? body?.length ?? 0;

/** `fetch`, XMLHttpRequest and `sendBeacon`: a held call looks pending, and is made once when it may go. */
export const network: Surface = ({ page, judge, held, later, calls, wrap }) => {
  const { XMLHttpRequest, Request } = page;
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
    const request =
      address === given && typeof given !== 'string' ? [given.clone(), options] : [address, { ...options }];
    return new page.Promise((resolve, reject) =>
      held.hold(verdict, () => void go(request).then(resolve, reject), { size: sizeOf(options?.body) }),
    );
  });
  wrap(page, 'fetchLater', (go, [given, options]) => {
    const request = [once(given), options];
    const verdict = verdictOf(request[0]);
    if (!verdict) return go(request);
    held.hold(verdict, () => go(request));
    return { activated: false };
  });
  wrap(page.Cache?.prototype, 'add addAll', (go, args) => {
    const asked = [args[0]].flat().map(once);
    return later(asked.map(verdictOf).find(Boolean), () => go([Array.isArray(args[0]) ? asked : asked[0]]));
  });
  wrap(XMLHttpRequest?.prototype, 'open', (go, [method, given, ...rest], self) => {
    const url = `${given}`;
    calls.set(self, { url, async: !rest.length || !!rest[0] });
    return go([method, url, ...rest]);
  });
  wrap(XMLHttpRequest?.prototype, 'send', (go, args, self) => {
    const call = calls.get(self);
    const verdict = call && judge.url('request', call.url);
    if (!verdict) return go();
    // A synchronous call cannot wait: it ends with status 0, and is not made later, when nobody listens.
    if (call.async) held.hold(verdict, () => calls.get(self) === call && go(), { size: sizeOf(args[0]) });
    return undefined;
  });
  wrap(page.Navigator?.prototype, 'sendBeacon', (go, [given, body]) => {
    const call = [`${given}`, body];
    const verdict = judge.url('request', call[0]);
    if (!verdict) return go(call);
    held.hold(verdict, () => go(call), { size: sizeOf(body) });
    return true;
  });
  // Who signs in or takes the money is asked at once, whatever the visitor does.
  wrap(page.CredentialsContainer?.prototype, 'get', (go, [options]) => {
    const providers = Array.from(options?.identity?.providers ?? [], (each) => (each as Provider)?.configURL);
    return later(providers.map(verdictOf).find(Boolean), () => go());
  });
  wrap(page, 'PaymentRequest', (go, [methods, ...rest]) => {
    const known = (method: PaymentMethodData): PaymentMethodData =>
      /^https?:/i.test(method?.supportedMethods) && verdictOf(method.supportedMethods)
        ? { ...method, supportedMethods: 'basic-card' }
        : method;
    return go([Array.from(methods, known as (method: unknown) => unknown), ...rest]);
  });
};
