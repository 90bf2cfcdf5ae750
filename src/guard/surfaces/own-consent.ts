import { currentScript, isParsing, parentNode } from '../natives';
import type { Surface } from '../surface';

/** What the window of a frame has by the name of the script tag's consent. */
interface Window {
  FluxConsent?: { readonly destroy?: unknown };
}

/**
 * The page of a frame may bring a consent of its own, which decides there. Only its markup can: whoever else writes that name
 * would switch the guard off. So it counts when a script sets it that the parser of a document with an address waits for, and
 * that no code has put in.
 */
export const ownConsent: Surface = ({ page, byCode, leave, onUndo }) => {
  if (page === self) return;
  const frame = page as unknown as Window;
  const { document, location } = page;
  const fromMarkup = (): boolean => {
    const script = currentScript(document);
    if (!script || !isParsing(document) || !/^https?:$/.test(location.protocol)) return false;
    for (let node: Node | null = script; node; node = parentNode(node)) if (byCode.has(node)) return false;
    return true;
  };
  let value = frame.FluxConsent;
  const put = (descriptor: PropertyDescriptor): boolean =>
    Reflect.defineProperty(page, 'FluxConsent', {
      __proto__: null,
      configurable: true,
      ...descriptor,
    } as PropertyDescriptor);
  const giveBack = (): unknown =>
    value === undefined
      ? Reflect.deleteProperty(page, 'FluxConsent')
      : put({ value, writable: true, enumerable: true });
  const set = (given: Window['FluxConsent']): void => {
    value = given;
    if (typeof given?.destroy !== 'function' || !fromMarkup()) return;
    giveBack();
    leave();
  };
  const isMine = (): boolean => Reflect.getOwnPropertyDescriptor(page, 'FluxConsent')?.set === set;
  put({ get: () => value, set });
  onUndo(() => isMine() && giveBack());
};
