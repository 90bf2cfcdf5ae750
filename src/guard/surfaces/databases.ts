import { standIn } from '../stand-in';
import type { Surface } from '../surface';

/** Databases, caches and files of the origin, and the name of the window, which outlives the page. */
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
  wrap('CacheStorage', 'open', (go, args) => later(judge.name('cache', `${args[0]}`), () => go()));
  wrap('FileSystemDirectoryHandle', 'getFileHandle getDirectoryHandle', (go, args) =>
    later(judge.name('file', `${args[0]}`), () => go()),
  );
  wrap('FileSystemFileHandle', 'move', (go, args) =>
    later(judge.name('file', `${args[args.length - 1]}`), () => go()),
  );
  // A file system of Chromium alone, as old as it is little used: nothing names what it holds.
  wrap(page, 'webkitRequestFileSystem', (go) => inTurn(judge.name('file', 'filesystem'), () => go()));
  const { storageBuckets } = page.navigator as Navigator & { storageBuckets?: object };
  wrap(storageBuckets, 'open', (go, args) => later(judge.name('file', `${args[0]}`), () => go()));
  wrap(page, 'name', (go, [value]) => inTurn(judge.name('window', `${value}`), () => go()), 'set');
};
