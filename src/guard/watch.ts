import type { Elements } from './elements';
import type { Gate } from './gate';
import type { Leaving } from './leaving';
import { isLoader } from './loading';
import {
  contains,
  defaultView,
  documentOf,
  isParsing,
  type Page,
  parentNode,
  recordTarget,
  rootOf,
  shadowRoot,
  tagOf,
} from './natives';
import { createOpenElements, type OpenElements } from './open-elements';
import { createPrograms } from './programs';
import type { Realms } from './realms';
import { readRecords } from './records';
import type { Styles } from './styles';
import { wake } from './wake';
import { createWalk } from './walk';

export interface WatchOptions {
  readonly gate: Gate;
  /** Scripts that code has put in. */
  readonly byCode: WeakSet<Node>;
  readonly elements: Elements;
  readonly leaving: Leaving;
  readonly styles: Styles;
  readonly realms: () => Realms;
}

export interface Watch {
  /** Looks at what comes into a document or shadow root without a call that is guarded. */
  watch(root: Document | ShadowRoot): void;
  /** Looks at what has come into a window, and into the page's, since, before something makes the browser act on it. */
  flush(page: Page): void;
  /** Asks whether it is followed what a parser does in a window, or in the page's: then code is not to move what was not looked at. */
  follows(page: Page): () => boolean;
}

/** What observes a window. */
interface Observers {
  /** Its styles and what is marked up, and its shadow roots. */
  readonly all: MutationObserver;
  readonly open: OpenElements;
}

export const createWatch = ({ gate, byCode, elements, leaving, styles, realms }: WatchOptions): Watch => {
  const listen = createPrograms(gate, () => realms().isOver());
  /** What is watched, and whether its children are. */
  const roots = new WeakMap<Node, boolean>();
  // By document, and by what a window defines, which its page may change: its proxy outlives it, and an observer does not.
  const observers = new WeakMap<object, Observers>();
  const walks = new WeakMap<Document, ReturnType<typeof createWalk>>();
  /** Those of which all that a parser put in has been looked at. */
  const over = new WeakSet<Document>();
  const walkOf = (document: Document): ReturnType<typeof createWalk> => {
    const walk = walks.get(document) ?? createWalk(document);
    walks.set(document, walk);
    return walk;
  };
  const enter = (element: Element): void => {
    const inside = shadowRoot(element);
    if (inside) watch(inside);
  };
  const see = (records: readonly MutationRecord[]): void => {
    const document = documentOf(recordTarget(records[0] as MutationRecord));
    // A parser may be done by the time it is told of what it put in last.
    const parsing = isParsing(document) || !over.has(document);
    if (isParsing(document)) over.delete(document);
    else over.add(document);
    const loaders: Element[] = [];
    const hosts: Element[] = [];
    const from = parsing
      ? walkOf(document)((element) => {
          if (isLoader(element) && !byCode.has(element)) loaders.push(element);
          if (shadowRoot(element)) hosts.push(element);
        })
      : undefined;
    const told = readRecords(records, {
      byCode,
      isMet: (target) => parsing && (from ? contains(target, from) : rootOf(target) === document),
    });
    for (const host of hosts) enter(host);
    // A parser may have opened its root when it was there already.
    for (const host of told.hosts) enter(host as Element);
    for (const element of loaders) {
      elements.look(element);
      if (tagOf(element) === 'object') wake(element);
    }
    for (const node of told.added) {
      // What is inside of something that was added is looked at with it.
      if (!told.added.has(parentNode(node) as Node)) {
        elements.scan(node);
        wake(node);
      }
      enter(node as Element);
    }
    for (const element of told.styled) styles.look(element as Element);
  };
  const look = (open: OpenElements, inside: MutationRecord[], others: MutationRecord[]): void => {
    open.follow(inside);
    const records = inside.concat(others);
    if (records.length) see(records);
  };
  const observersOf = (page: Page): Observers => {
    const { document } = page;
    const known = observers.get(document) ?? observers.get(page.MutationObserver);
    if (known) {
      observers.set(document, known);
      return known;
    }
    const sweep = realms().sweeper(page);
    const realm = realms().of(page);
    const end = (): void => {
      made.all.disconnect();
      made.open.end();
    };
    const tell = (inside: MutationRecord[], others: MutationRecord[]): void => {
      if (realm?.isLeft()) end();
      else {
        look(made.open, inside, others);
        sweep();
      }
    };
    const made: Observers = {
      all: new page.MutationObserver((records) => tell(made.open.take(), records)),
      open: createOpenElements(page, (records) => tell(records, made.all.takeRecords())),
    };
    observers.set(document, made);
    observers.set(page.MutationObserver, made);
    realm?.undos.push(end);
    return made;
  };
  const take = (page: Page): void => {
    const { all, open } = observersOf(page);
    look(open, open.take(), all.takeRecords());
  };
  // A frame has a new document by the time it has loaded.
  const onLoad = (event: Event): void => {
    if (realms().isOver()) return;
    const frame = event.target as HTMLIFrameElement;
    // What has loaded is the empty document of a frame that waits.
    if (tagOf(frame) === 'iframe' && elements.waiting(frame, 'src')) event.stopImmediatePropagation();
    const inside = frame.contentWindow;
    if (inside) realms().realm(inside);
  };
  /**
   * What comes in, or changes, by a call is looked at by the guard of that call, so only a parser's work has to be watched: to
   * observe a page costs it a microsecond for each node that is put in or taken out.
   */
  const watch = (root: Document | ShadowRoot, done = false): void => {
    const document = documentOf(root);
    const page = defaultView(document);
    // Only the browser says that the parser is done: a page could say so, too.
    const childList = !done && (isParsing(document) || !!roots.get(root));
    if (!page || roots.get(root) === childList) return;
    const { all, open } = observersOf(page);
    if (childList)
      all.observe(root, {
        childList: root !== document,
        characterData: true,
        subtree: true,
        attributes: true,
        attributeFilter: ['style', 'data-consent', 'data-src'],
      });
    if (root === document) {
      look(open, open.take(), childList ? [] : all.takeRecords());
      if (childList) open.start(document);
      else {
        open.end();
        all.disconnect();
      }
    }
    if (childList) page.addEventListener('DOMContentLoaded', (event) => event.isTrusted && watch(root, true));
    const known = roots.has(root);
    roots.set(root, childList);
    if (known && !childList) return;
    root.addEventListener('load', onLoad, true);
    listen(root, root === document ? page : undefined);
    leaving.listen(root === document ? page : root);
    elements.arrive(root);
    // What was there has been looked at.
    if (root === document && childList) walkOf(document)(() => {});
    elements.shadows(root, (inner) => watch(inner));
  };
  return {
    watch,
    follows(page) {
      const [here, top] = [observersOf(page).open, observersOf(self as unknown as Page).open];
      return () => here.isOn() || top.isOn();
    },
    flush(page) {
      take(page);
      // Whoever has a frame laid out has the page around it laid out, too.
      if (page !== self) take(self as unknown as Page);
    },
  };
};
