import type { Undo } from '../../model/platform';
import { whole } from '../addresses';
import type { Surface } from '../surface';
import { together } from '../verdict';
import type { Go } from '../wrap';

/** An identity provider of FedCM. https://w3c-fedid.github.io/FedCM/ */
interface Provider {
  readonly configURL?: string;
}

/** Passkey options that name the relying party. */
interface Signing {
  readonly publicKey?: { readonly rpId?: unknown; readonly rp?: unknown };
}

/** Size of a body in bytes, as far as it is known without reading it. */
const sizeOf = (body: { size?: number; byteLength?: number; length?: number } | null | undefined): number =>
  body?.size ?? body?.byteLength ?? body?.length ?? 0;

// Taken before any code of the page can change them; a body may be of any window.
const { apply } = Reflect;
const { isView } = ArrayBuffer;
const { Uint8Array: Bytes, URLSearchParams: Query, ArrayBuffer: Buffer } = globalThis;
// In Node, to ask for it would load an HTTP client.
const Form = typeof document === 'object' ? FormData : undefined;
const { slice } = Buffer.prototype;
const { slice: sliceBytes } = Bytes.prototype;
const { toString: queryText } = Query.prototype;
const { append, forEach } = Form?.prototype ?? {};

/** A copy of a body that the page may still change before it is sent; strings and blobs cannot change. */
const copyOf = (body: unknown): unknown => {
  if (Object(body) !== body) return body;
  const ways: readonly (() => unknown)[] = [
    () => apply(slice, body, [0]),
    () => new Query(apply(queryText, body, []) as string),
    () => {
      const copy = Form && new Form();
      apply(forEach as never, body, [
        (value: string, name: string) => void apply(append as never, copy, [name, value]),
      ]);
      return copy;
    },
  ];
  if (isView(body)) return apply(sliceBytes, new Bytes(body.buffer, body.byteOffset, body.byteLength), []);
  for (const way of ways)
    try {
      return way();
    } catch {
      // It is of another kind, or detached.
    }
  return body;
};

/** Requests, such as `fetch` and `sendBeacon`: a held one looks pending, and is made once, when released. */
export const network: Surface = ({ page, judge, held, later, calls, wrap }) => {
  const { Request } = page;
  /** Held XMLHttpRequest → removes it from the held list. */
  const waiting = new WeakMap<object, Undo>();
  const { get } = Object.getOwnPropertyDescriptor(Request.prototype, 'url') as { get: () => string };
  /** The URL of a Request, of whichever window; undefined for anything else. */
  const requestUrl = (given: unknown): string | undefined => {
    try {
      return typeof given === 'object' ? get.call(given) : undefined;
    } catch {
      return undefined;
    }
  };
  /** A Request, or else a string, converted once: an object may convert differently the second time. */
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
    // Taken now: a Request can be used only once, and the page may change what it passed.
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
  /** Any iterable counts as a list; some can be iterated only once. */
  const listOf = (given: unknown): readonly unknown[] | undefined =>
    Object(given) === given && Symbol.iterator in (given as object)
      ? Array.from(given as Iterable<unknown>, once)
      : undefined;
  wrap('Cache', 'add addAll', (go, args) => {
    const list = listOf(args[0]);
    const asked = list ?? [once(args[0])];
    return later(together(asked.map(verdictOf)), () => go([list ?? asked[0]]));
  });
  wrap('BackgroundFetchManager', 'fetch', (go, [id, given, ...rest]) => {
    const asked = listOf(given) ?? [once(given)];
    return later(together(asked.map(verdictOf)), () => go([id, asked, ...rest]));
  });
  wrap('XMLHttpRequest', 'open', (go, [method, given, ...rest], self) => {
    const url = `${given}`;
    const before = calls.get(self);
    // Set before the call: it fires `readystatechange`, whose listener may already call `send`.
    calls.set(self, { url, async: !rest.length || !!rest[0] });
    try {
      return go([method, url, ...rest]);
    } catch (error) {
      // A failed `open` leaves the previous one in effect.
      if (before) calls.set(self, before);
      throw error;
    }
  });
  wrap('XMLHttpRequest', 'send', (go, args, self) => {
    const call = calls.get(self);
    const verdict = call && judge.url('request', call.url);
    if (!verdict) return go();
    // A synchronous call cannot wait: it ends with status 0, and is never made, as nobody would listen.
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
  /** The browser asks the host of a foreign RP ID (Web Authentication, "Related Origin Requests"). */
  const passkey = (go: Go, options: Signing | undefined, key: 'rp' | 'rpId'): unknown => {
    const { publicKey } = options ?? {};
    const given = publicKey?.[key];
    const id = Object(given) === given ? (given as { id?: unknown }).id : given;
    if (id === undefined) return go();
    const name = `${id}`;
    const whose = key === 'rp' ? { ...(given as object), id: name } : name;
    const call = [{ ...options, publicKey: { ...publicKey, [key]: whose } }];
    return later(verdictOf(`https://${name}`), () => go(call));
  };
  // The browser contacts identity providers and payment handlers at once, whatever the visitor does next.
  wrap('CredentialsContainer', 'get', (go, [options]) => {
    const { identity } = options ?? {};
    if (!identity) return passkey(go, options, 'rpId');
    // Converted to strings once, as an object may convert differently the second time.
    const providers = Array.from(identity.providers ?? [], (each: Provider) =>
      each?.configURL === undefined ? each : { ...each, configURL: `${each.configURL}` },
    );
    const call = [{ ...options, identity: { ...identity, providers } }];
    return later(together(providers.map((each) => verdictOf(each?.configURL))), () => go(call));
  });
  wrap('CredentialsContainer', 'create', (go, [options]) => passkey(go, options, 'rp'));
  wrap(page, 'PaymentRequest', (go, [methods, ...rest]) => {
    const known = (method: PaymentMethodData): PaymentMethodData => {
      if (Object(method) !== method) return method;
      const name = `${method.supportedMethods}`;
      return { ...method, supportedMethods: verdictOf(whole(name)) ? 'basic-card' : name };
    };
    return go([Array.from(methods, known as (method: unknown) => unknown), ...rest]);
  });
};
