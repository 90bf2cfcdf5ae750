import { ASIDE } from './addresses';
import type { Elements } from './elements';
import { composedPath } from './events';
import type { Gate } from './gate';
import type { Leaving } from './leaving';
import { isLoader } from './loading';
import {
  contains,
  defaultView,
  documentOf,
  getAttribute,
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
  /** Scripts that code inserted. */
  readonly byCode: WeakSet<Node>;
  readonly elements: Elements;
  readonly leaving: Leaving;
  readonly styles: Styles;
  readonly realms: () => Realms;
}

export interface Watch {
  /** Checks what comes into a document or shadow root without a guarded call. */
  watch(root: Document | ShadowRoot): void;
  /** Checks what has come into a window and the page's since, before the browser is made to act on it. */
  flush(page: Page): void;
  /** Tells whether a parser is followed in a window or the page's: code must then move no unchecked node. */
  follows(page: Page): () => boolean;
}

/** The observers of a window. */
interface Observers {
  /** Observes its styles, its markup attributes and its shadow roots. */
  readonly all: MutationObserver;
  readonly open: OpenElements;
}

export const createWatch = ({ gate, byCode, elements, leaving, styles, realms }: WatchOptions): Watch => {
  const listen = createPrograms(gate, () => realms().isOver());
  /** Watched roots of documents that are being parsed. */
  const growing = new WeakMap<Document, Set<Document | ShadowRoot>>();
  /** Watched roots, and whether their children are observed. */
  const roots = new WeakMap<Node, boolean>();
  // Keyed by document, and by an interface of the window, which the page may replace: the window's proxy
  // outlives its page, an observer does not.
  const observers = new WeakMap<object, Observers>();
  const walks = new WeakMap<Document, ReturnType<typeof createWalk>>();
  /** Documents in which all that a parser inserted has been checked. */
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
    // The parser may be done by the time that its last insertions are reported.
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
    // A parser may have attached a shadow root to an element that had been visited.
    for (const host of told.hosts) enter(host as Element);
    for (const element of loaders) {
      elements.look(element);
      if (tagOf(element) === 'object') wake(element);
    }
    for (const node of told.added) {
      // A node inside another added one is scanned with that.
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
  // By the time a frame has loaded, it has a new document.
  const onLoad = (event: Event): void => {
    if (realms().isOver()) return;
    const frame = event.target as HTMLIFrameElement;
    // Only the empty document of a held frame has loaded: the page must not hear of it.
    if (tagOf(frame) === 'iframe' && (elements.waiting(frame, 'src') || getAttribute(frame, `${ASIDE}src`)))
      event.stopImmediatePropagation();
    const inside = frame.contentWindow;
    if (inside) realms().realm(inside);
  };
  // One function, so that a window has it once, however many roots are watched.
  const onParsed = (event: Event): void => {
    // Only a trusted `DOMContentLoaded` says that the parser is done: a page can dispatch one, too.
    if (!event.isTrusted) return;
    const document = composedPath(event)[0] as Document;
    for (const root of growing.get(document) ?? []) watch(root, true);
    growing.delete(document);
  };
  /**
   * Changes by calls are checked by the surface that guards the call, so only a parser's work has to be
   * observed: that costs a page a microsecond for each node that is inserted or removed.
   */
  const watch = (root: Document | ShadowRoot, done = false): void => {
    const document = documentOf(root);
    const page = defaultView(document);
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
    if (childList) {
      growing.set(document, (growing.get(document) ?? new Set()).add(root));
      page.addEventListener('DOMContentLoaded', onParsed);
    }
    const known = roots.has(root);
    roots.set(root, childList);
    if (known && !childList) return;
    root.addEventListener('load', onLoad, true);
    listen(root, root === document ? page : undefined);
    leaving.listen(root === document ? page : root);
    elements.arrive(root);
    // What was there has been checked: move the walk past it.
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
      // Laying out a frame lays out the page around it, too.
      if (page !== self) take(self as unknown as Page);
    },
  };
};
