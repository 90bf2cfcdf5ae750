import { standIn } from '../stand-in';
import type { Surface } from '../surface';
import type { Handler } from '../wrap';

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
  /** Judges the name in the first or last argument, read once: an object may give the browser another one. */
  const named =
    (kind: 'cache' | 'file', at: 0 | -1 = 0): Handler =>
    (go, given) => {
      const args = [...given];
      const index = at < 0 ? args.length - 1 : 0;
      args[index] = `${args[index]}`;
      return later(judge.name(kind, args[index]), () => go(args));
    };
  wrap('CacheStorage', 'open', named('cache'));
  wrap('FileSystemDirectoryHandle', 'getFileHandle getDirectoryHandle', named('file'));
  wrap('FileSystemFileHandle', 'move', named('file', -1));
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
      inTurn(judge.name('window', name), () => now === names && go([name]));
    },
    'set',
  );
};
