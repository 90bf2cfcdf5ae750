/** Synchronously reads a file of the site or a `blob:`, its first `most` bytes if given; '' on failure. */
export type ReadNow = (url: string, most?: number) => string;

/** Called before the guard wraps anything, so that reading is not held itself. */
export const takeReadNow = ({ XMLHttpRequest }: Window & typeof globalThis): ReadNow => {
  const { open, send, setRequestHeader, overrideMimeType } = XMLHttpRequest.prototype;
  return (url, most) => {
    try {
      const request = new XMLHttpRequest();
      open.call(request, 'GET', url, false);
      // Firefox parses a response without a type as XML, and reports errors.
      overrideMimeType.call(request, 'text/plain');
      if (most) setRequestHeader.call(request, 'Range', `bytes=0-${most}`);
      send.call(request);
      return request.status < 300 ? request.responseText : '';
    } catch {
      return '';
    }
  };
};
