import { composedPath, isCancelable, isPrevented, prevent, stop, submitterOf } from './events';
import type { HeldList } from './held';
import { defaultView, documentOf, getAttribute, isConnected, parentNode, queryAll, tagOf } from './natives';
import { createPut } from './renew';
import type { Trust } from './trust';
import type { Judge, Verdict } from './verdict';

/** Forms and links that lead to another site where nobody looks: into a frame, into a file, or without a visitor's doing. */
export interface Leaving {
  /** Has a form that is sent, by this button, to wait? */
  form(form: Element, submitter?: Element | null): Verdict | undefined;
  /** Goes on with the click on something in no document, of which no event tells, unless it is in a link that has to wait. */
  click(clicked: Node, go: () => unknown): unknown;
  /** Is it the name of a frame of the page? */
  isFrame(target: string): boolean;
  /** Listens to the window of a document, or to a shadow root, which tells nobody outside what is sent in it. */
  listen(target: EventTarget): void;
}

export interface LeavingOptions {
  readonly judge: Judge;
  readonly held: HeldList;
  readonly trust: Trust;
  isOver(): boolean;
}

const FRAMES = 'iframe,frame,object,embed';

/** Is it what a window below this one is called, whose page may be asked? */
const isCalled = (view: Window, target: string): boolean => {
  for (let index = 0; index < view.length; index++) {
    const frame = view[index] as Window;
    try {
      if (frame.name === target || isCalled(frame, target)) return true;
    } catch {
      // Of another site: what it is called stands at its element, if anywhere.
    }
  }
  return false;
};

export const createLeaving = ({ judge, held, trust, isOver }: LeavingOptions): Leaving => {
  const put = createPut(trust);
  /** Has the visitor done something just now? What was clicked goes where it leads. */
  const asked = (element: Element): boolean =>
    !!defaultView(documentOf(element))?.navigator.userActivation?.isActive;
  const targetOf = (element: Element): string => {
    const given = getAttribute(element, 'target');
    if (given !== null) return given;
    const base = queryAll(documentOf(element), 'base[target]')[0];
    return (base && getAttribute(base, 'target')) ?? '';
  };
  const isNamed = (target: string): boolean => /^[^_]/.test(target);
  const isFrame = (target: string): boolean =>
    isNamed(target) &&
    (queryAll(document, FRAMES).some((frame) => getAttribute(frame, 'name') === target) ||
      isCalled(self, target));
  const form: Leaving['form'] = (sent, submitter) => {
    const of = (name: string): string | null => (submitter ? getAttribute(submitter, name) : null);
    const action = of('formaction') ?? getAttribute(sent, 'action');
    return action && (isNamed(of('formtarget') ?? targetOf(sent)) || !asked(sent))
      ? judge.url('request', action)
      : undefined;
  };
  /** A link to a frame by its name; if nobody has clicked it, to a file or a window, and one in a frame, too. */
  const link = (followed: Element): Verdict | undefined => {
    const href = getAttribute(followed, 'href') ?? getAttribute(followed, 'xlink:href');
    const verdict = href ? judge.url('request', href) : undefined;
    if (!verdict) return undefined;
    const target = targetOf(followed);
    if (isFrame(target)) return verdict;
    if (asked(followed)) return undefined;
    const stays = /^(?:_self|_parent|_top)?$/i.test(target);
    const inFrame = stays && !/^_t/i.test(target) && defaultView(documentOf(followed)) !== self;
    return inFrame || !stays || getAttribute(followed, 'download') !== null ? verdict : undefined;
  };
  const isLink = (target: unknown): target is HTMLElement => /^a(?:rea)?$/.test(tagOf(target));
  const onSubmit = (event: Event): void => {
    const [sent, submitter] = [composedPath(event)[0] as HTMLFormElement, submitterOf(event)];
    const verdict = isOver() || isPrevented(event) ? undefined : form(sent, submitter);
    if (!verdict) return;
    prevent(event);
    stop(event);
    held.hold(verdict, () => sent.requestSubmit(submitter));
  };
  const onClick = (event: Event): void => {
    // The window is told of it before the shadow root that the link is in.
    const followed = isOver() || isPrevented(event) ? undefined : composedPath(event).find(isLink);
    const verdict = followed && link(followed);
    if (!verdict) return;
    prevent(event);
    held.hold(verdict, () => followed.click());
    if (isCancelable(event)) return;
    // A click that code made up, and nothing can stop, finds no link.
    const name = getAttribute(followed, 'href') === null ? 'xlink:href' : 'href';
    const href = getAttribute(followed, name);
    put(followed, name, null);
    queueMicrotask(() => getAttribute(followed, name) ?? put(followed, name, href));
  };
  return {
    form,
    isFrame,
    click(clicked, go) {
      let node: Node | null = isConnected(clicked) ? null : clicked;
      while (node && !isLink(node)) node = parentNode(node);
      const verdict = node && link(node as Element);
      return verdict ? void held.hold(verdict, go) : go();
    },
    listen(target) {
      // Again once all others have heard of it: they may have changed where it leads.
      for (const early of [true, false]) {
        target.addEventListener('submit', onSubmit, early);
        target.addEventListener('click', onClick, early);
      }
    },
  };
};
