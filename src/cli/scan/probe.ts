interface Cookies extends EventTarget {
  set(...args: unknown[]): Promise<void>;
}

/**
 * Runs in each document before any script of the page, and reports who writes which name. It is turned into
 * text and sent to the browser, so it uses nothing from outside itself. Values never leave the page.
 */
export const probe = (binding: string): void => {
  const send = (self as unknown as Record<string, (text: string) => void>)[binding];
  const told = new Set<string>();
  const { stringify } = JSON;
  const { apply } = Reflect;
  if (!send) return;
  // Taken now: the page may replace it later.
  let sessionArea: Storage | undefined;
  try {
    sessionArea = self.sessionStorage;
  } catch {}

  const readChain = (): string[] => {
    const limit = Error.stackTraceLimit;
    Error.stackTraceLimit = 40;
    const stack = new Error().stack ?? '';
    Error.stackTraceLimit = limit;
    return [...new Set(stack.match(/https?:[^\s()]+?(?=:\d+:\d+)/g))];
  };
  const tell = (kind: string, name: string, chain?: string[]): void => {
    const key = `${kind} ${name}`;
    if (!name || told.has(key)) return;
    told.add(key);
    send(stringify({ kind, name, host: location.hostname, chain: chain ?? readChain() }));
  };
  /** Calls `after` once the native function has returned, and swallows what it throws. */
  const wrap = <T extends object>(
    holder: T | undefined,
    name: keyof T,
    after: (self: unknown, args: unknown[], result: unknown) => void,
  ): void => {
    const native = holder?.[name] as (...args: unknown[]) => unknown;
    if (!holder || typeof native !== 'function') return;
    const wrapped = function (this: unknown, ...args: unknown[]): unknown {
      const result = apply(native, this, args);
      try {
        after(this, args, result);
      } catch {}
      return result;
    };
    Object.defineProperty(wrapped, 'name', { value: native.name });
    (holder as Record<keyof T, unknown>)[name] = wrapped;
  };

  const cookie = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie');
  const { get, set } = cookie ?? {};
  if (get && set) {
    Object.defineProperty(Document.prototype, 'cookie', {
      ...cookie,
      set(this: Document, text: string) {
        apply(set, this, [text]);
        const name = String(text).split(/[=;]/)[0]?.trim() ?? '';
        // A cookie that the browser refused, or that was deleted, is not there.
        if (`; ${apply(get, this, [])}`.includes(`; ${name}=`)) tell('cookie', name);
      },
    });
  }
  wrap(self.Storage?.prototype, 'setItem', (area, [name]) => {
    tell(area === sessionArea ? 'session' : 'local', String(name));
  });
  wrap(self.IDBFactory?.prototype, 'open', (_, [name]) => tell('indexeddb', String(name)));
  wrap(self.CacheStorage?.prototype, 'open', (_, [name]) => tell('cache', String(name)));
  const store = (self as unknown as { CookieStore?: { prototype: Cookies } }).CookieStore;
  wrap(store?.prototype, 'set', (_, [first], result) => {
    const name = typeof first === 'string' ? first : (first as { name: string }).name;
    const chain = readChain();
    (result as Promise<void>).then(
      () => tell('cookie', name, chain),
      () => {},
    );
  });

  const Connection = self.RTCPeerConnection;
  if (Connection)
    self.RTCPeerConnection = new Proxy(Connection, {
      construct(target, args: [RTCConfiguration?]) {
        for (const { urls } of args[0]?.iceServers ?? [])
          for (const url of [urls].flat()) tell('webrtc', String(url).split('?')[0] as string);
        return Reflect.construct(target, args);
      },
    });
};
