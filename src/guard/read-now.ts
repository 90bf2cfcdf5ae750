/** Reads a file of the site's own, or one made up by the page, while the caller waits; '' where that cannot be done. */
export type ReadNow = (url: string, most?: number) => string;

/** Taken before the guard wraps anything, so that reading is not itself held. */
export const takeReadNow = ({ XMLHttpRequest }: Window & typeof globalThis): ReadNow => {
  const { open, send, setRequestHeader, overrideMimeType } = XMLHttpRequest.prototype;
  return (url, most) => {
    try {
      const request = new XMLHttpRequest();
      open.call(request, 'GET', url, false);
      // Firefox takes what has no type for XML, and complains.
      overrideMimeType.call(request, 'text/plain');
      if (most) setRequestHeader.call(request, 'Range', `bytes=0-${most}`);
      send.call(request);
      return request.responseText;
    } catch {
      return '';
    }
  };
};
