import { composedPath, isCancelable, isPrevented, prevent, stop, submitterOf } from './events';
import type { HeldList } from './held';
import { defaultView, documentOf, getAttribute, isConnected, parentNode, queryAll, tagOf } from './natives';
import { createPut } from './renew';
import type { Trust } from './trust';
import type { Judge, Verdict } from './verdict';

/** Forms and links that lead to another site unseen: into a frame or file, or without the visitor's doing. */
export interface Leaving {
  /** Whether the visitor has just acted in the window: what they asked for goes where it leads. */
  asked(page: Window | null): boolean;
  /** The verdict on a form that is submitted, by this button if any. */
  form(form: Element, submitter?: Element | null): Verdict | undefined;
  /** Calls `go` for a click outside a document, which no listener sees; holds it if its link has to wait. */
  click(clicked: Node, go: () => unknown): unknown;
  /** Whether it is the name of a frame of the page. */
  isFrame(target: string): boolean;
  /** Listens on the window of a document, or on a shadow root, which `submit` events do not leave. */
  listen(target: EventTarget): void;
}

export interface LeavingOptions {
  readonly judge: Judge;
  readonly held: HeldList;
  readonly trust: Trust;
  isOver(): boolean;
}

const FRAMES = 'iframe,frame,object,embed';
/** For so long after an input its effects count as asked for, in milliseconds (HTML, "transient activation duration"). */
const ACTIVE = 5000;
/** The inputs that do (HTML, "activation triggering input event"). */
const INPUTS = ['keydown', 'mousedown', 'pointerup', 'touchend', 'click'];

/** Whether a window nested in this one has this name; only same-origin ones can be asked. */
const isCalled = (view: Window, target: string): boolean => {
  for (let index = 0; index < view.length; index++) {
    const frame = view[index] as Window;
    try {
      if (frame.name === target || isCalled(frame, target)) return true;
    } catch {
      // A cross-origin window: at most the attribute of its element tells its name.
    }
  }
  return false;
};

export const createLeaving = ({ judge, held, trust, isOver }: LeavingOptions): Leaving => {
  const put = createPut(trust);
  /** When the visitor last acted, where the browser does not tell, as Firefox before 120. */
  let acted = 0;
  const onInput = (event: Event): void => {
    if (event.isTrusted) acted = Date.now();
  };
  const asked = (page: Window | null): boolean => {
    if (!page) return false;
    const { userActivation } = page.navigator;
    return userActivation ? userActivation.isActive : Date.now() - acted < ACTIVE;
  };
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
    return action && (isNamed(of('formtarget') ?? targetOf(sent)) || !asked(defaultView(documentOf(sent))))
      ? judge.url('request', action)
      : undefined;
  };
  /**
   * The verdict on a link into a named frame or, unless the visitor has just acted, on a download, on a link
   * to a new window, and on one that navigates a frame from inside.
   */
  const link = (followed: Element): Verdict | undefined => {
    const href = getAttribute(followed, 'href') ?? getAttribute(followed, 'xlink:href');
    const verdict = href ? judge.url('request', href) : undefined;
    if (!verdict) return undefined;
    const target = targetOf(followed);
    if (isFrame(target)) return verdict;
    const page = defaultView(documentOf(followed));
    if (asked(page)) return undefined;
    const stays = /^(?:_self|_parent|_top)?$/i.test(target);
    const inFrame = stays && !/^_t/i.test(target) && page !== self;
    return inFrame || !stays || getAttribute(followed, 'download') !== null ? verdict : undefined;
  };
  const isLink = (target: unknown): target is HTMLElement | SVGElement => /^a(?:rea)?$/.test(tagOf(target));
  const follow = (followed: HTMLElement | SVGElement): void => {
    // Links of SVG and MathML have no `click`.
    if ('click' in followed) followed.click();
    else followed.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, composed: true }));
  };
  const onSubmit = (event: Event): void => {
    const [sent, submitter] = [composedPath(event)[0] as HTMLFormElement, submitterOf(event)];
    const verdict = isOver() || isPrevented(event) ? undefined : form(sent, submitter);
    if (!verdict) return;
    prevent(event);
    stop(event);
    held.hold(verdict, () => sent.requestSubmit(submitter));
  };
  const onClick = (event: Event): void => {
    // The window hears of it before the shadow root that the link may be in, so the whole path is searched.
    const followed = isOver() || isPrevented(event) ? undefined : composedPath(event).find(isLink);
    const verdict = followed && link(followed);
    if (!verdict) return;
    prevent(event);
    held.hold(verdict, () => follow(followed));
    if (isCancelable(event)) return;
    // A synthetic click that cannot be cancelled must find no link: without `href`, it leads nowhere.
    const name = getAttribute(followed, 'href') === null ? 'xlink:href' : 'href';
    const href = getAttribute(followed, name);
    put(followed, name, null);
    queueMicrotask(() => getAttribute(followed, name) ?? put(followed, name, href));
  };
  return {
    asked,
    form,
    isFrame,
    click(clicked, go) {
      let node: Node | null = isConnected(clicked) ? null : clicked;
      while (node && !isLink(node)) node = parentNode(node);
      const verdict = node && link(node as Element);
      return verdict ? void held.hold(verdict, go) : go();
    },
    listen(target) {
      if (!navigator.userActivation) for (const type of INPUTS) target.addEventListener(type, onInput, true);
      // The second time after all other listeners, which may have changed where it leads.
      for (const early of [true, false]) {
        target.addEventListener('submit', onSubmit, early);
        target.addEventListener('click', onClick, early);
      }
    },
  };
};
