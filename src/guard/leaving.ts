import { composedPath, isCancelable, isPrevented, submitterOf } from './events';
import type { HeldList } from './held';
import {
  defaultView,
  documentOf,
  getAttribute,
  isLive,
  queryAll,
  removeAttribute,
  setAttribute,
  tagOf,
} from './natives';
import type { Judge, Verdict } from './verdict';

/** Forms and links that lead to another site where nobody looks: into a frame, into a file, or without a visitor's doing. */
export interface Leaving {
  /** Has a form that is sent, by this button, to wait? */
  form(form: Element, submitter?: Element | null): Verdict | undefined;
  /** Follows a link that no event tells of, unless that has to wait. */
  click(link: HTMLElement, go: () => unknown): unknown;
  /** Listens to the window of a document, or to a shadow root, which tells nobody outside what is sent in it. */
  listen(target: EventTarget): void;
}

export interface LeavingOptions {
  readonly judge: Judge;
  readonly held: HeldList;
  isOver(): boolean;
}

export const createLeaving = ({ judge, held, isOver }: LeavingOptions): Leaving => {
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
  const form: Leaving['form'] = (sent, submitter) => {
    const of = (name: string): string | null => (submitter ? getAttribute(submitter, name) : null);
    const action = of('formaction') ?? getAttribute(sent, 'action');
    return action && (isNamed(of('formtarget') ?? targetOf(sent)) || !asked(sent))
      ? judge.url('request', action)
      : undefined;
  };
  /** A link to a frame by its name, or to a file that code wants to have. */
  const link = (followed: Element): Verdict | undefined => {
    const href = getAttribute(followed, 'href') ?? getAttribute(followed, 'xlink:href');
    const verdict = href ? judge.url('request', href) : undefined;
    if (!verdict) return undefined;
    const target = targetOf(followed);
    const isFrame = (frame: Element): boolean => getAttribute(frame, 'name') === target;
    const hidden =
      (isNamed(target) && queryAll(documentOf(followed), 'iframe,frame,object,embed').some(isFrame)) ||
      (getAttribute(followed, 'download') !== null && !asked(followed));
    return hidden ? verdict : undefined;
  };
  const isLink = (target: unknown): target is HTMLElement => /^a(?:rea)?$/.test(tagOf(target));
  const onSubmit = (event: Event): void => {
    const [sent, submitter] = [composedPath(event)[0] as HTMLFormElement, submitterOf(event)];
    const verdict = isOver() ? undefined : form(sent, submitter);
    if (!verdict) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    held.hold(verdict, () => sent.requestSubmit(submitter));
  };
  const onClick = (event: Event): void => {
    // The window is told of it before the shadow root that the link is in.
    const followed = isOver() || isPrevented(event) ? undefined : composedPath(event).find(isLink);
    const verdict = followed && link(followed);
    if (!verdict) return;
    event.preventDefault();
    held.hold(verdict, () => followed.click());
    if (isCancelable(event)) return;
    // A click that code made up, and nothing can stop, finds no link.
    const href = getAttribute(followed, 'href') as string;
    removeAttribute(followed, 'href');
    queueMicrotask(() => getAttribute(followed, 'href') ?? setAttribute(followed, 'href', href));
  };
  return {
    form,
    click(followed, go) {
      const verdict = isLink(followed) && !isLive(followed) ? link(followed) : undefined;
      return verdict ? void held.hold(verdict, go) : go();
    },
    listen(target) {
      target.addEventListener('submit', onSubmit, true);
      target.addEventListener('click', onClick, true);
    },
  };
};
