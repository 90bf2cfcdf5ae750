import { type Reader, take } from '../natives';
import { standIn } from '../stand-in';
import type { Surface } from '../surface';
import type { Handler } from '../wrap';

const { storage } = globalThis.navigator ?? {};
const getDirectory = /* @__PURE__ */ take<(of: StorageManager) => Promise<object>>(
  'StorageManager',
  'getDirectory',
  'value',
);
const pathTo = /* @__PURE__ */ take<(folder: object, handle: unknown) => Promise<unknown>>(
  'FileSystemDirectoryHandle',
  'resolve',
  'value',
);
const kindOf = /* @__PURE__ */ take<Reader<unknown, string>>('FileSystemHandle', 'kind');
const nameOf = /* @__PURE__ */ take<Reader<unknown, string>>('FileSystemHandle', 'name');

const isFolder = (given: unknown): boolean => {
  try {
    return kindOf(given) === 'directory';
  } catch {
    return false;
  }
};

/** Databases, caches and files of the origin, and `window.name`, which outlives the page. */
export const databases: Surface = ({ page, judge, held, inTurn, later, wrap }) => {
  wrap('IDBFactory', 'open', (go, [given, ...rest]) => {
    const call = [`${given}`, ...rest];
    const verdict = judge.name('indexeddb', call[0]);
    return verdict
      ? standIn(
          page.IDBOpenDBRequest.prototype,
          (make) => held.hold(verdict, make),
          () => go(call),
        )
      : go(call);
  });
  /** Judges the name in the first argument, read once: an object may give the browser another one. */
  const named =
    (kind: 'cache' | 'file'): Handler =>
    (go, [given, ...rest]) => {
      const name = `${given}`;
      return later(judge.name(kind, name), () => go([name, ...rest]));
    };
  /** The topmost folders of the site's storage: the origin's, and one of each bucket. */
  const tops = new Map<object, object>();
  wrap('StorageBucket', 'getDirectory', async (go, _, self) => {
    const top = await go();
    tops.set(self, top);
    return top;
  });
  /** Judges names in the site's own storage only: any other folder is one that the visitor chose. */
  const judged = async (folder: object, name: string, go: () => unknown): Promise<unknown> => {
    let path: unknown;
    // Where the page has left too little of the stack, the calls below would fail.
    await null;
    try {
      if (!tops.has(page)) tops.set(page, await getDirectory(storage));
      for (const [, top] of tops) path ??= await pathTo(top, folder);
    } catch {
      // The site may store nothing, or it is no folder: the native call then fails.
    }
    return path ? later(judge.name('file', name), go) : go();
  };
  wrap('CacheStorage', 'open', named('cache'));
  wrap(
    'FileSystemDirectoryHandle',
    'getFileHandle getDirectoryHandle',
    async (go, [given, ...rest], self) => {
      const name = `${given}`;
      return judged(self, name, () => go([name, ...rest]));
    },
  );
  // To another name, another folder, or both.
  wrap('FileSystemFileHandle', 'move', async (go, given, self) => {
    const args = given.slice(0, 2);
    const last = args.length - 1;
    const name = isFolder(args[last]) ? nameOf(self) : `${args[last]}`;
    if (!isFolder(args[last])) args[last] = name;
    return judged(typeof args[0] === 'string' ? self : args[0], name, () => go(args));
  });
  // Chromium's old file system has no names to declare: it is judged as one file named `filesystem`.
  wrap(page, 'webkitRequestFileSystem', (go) => inTurn(judge.name('file', 'filesystem'), () => go()));
  const { storageBuckets } = page.navigator as Navigator & { storageBuckets?: object };
  wrap(storageBuckets, 'open', named('file'));
  let names = 0;
  wrap(
    page,
    'name',
    (go, [value]) => {
      const name = `${value}`;
      const now = ++names;
      inTurn(name ? judge.name('window', name) : undefined, () => now === names && go([name]));
    },
    'set',
  );
};
