import { currentScript, isParsing, parentNode } from '../natives';
import type { Surface } from '../surface';

/** A frame's window, with the global that the script tag defines. */
interface Window {
  FluxConsent?: { readonly destroy?: unknown };
}

/**
 * The page of a frame may bring a consent of its own, which then decides there. Only its markup may do so:
 * anyone else who sets `FluxConsent` would switch the guard off. So the write counts only if it comes from a
 * script that no code inserted, while the parser of an http(s) document waits for it.
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
