/**
 * The text of a file, read synchronously: the page waits, as for a script in its head. Empty if it cannot be
 * read.
 */
export const readNow = (file: string): string => {
  try {
    const request = new XMLHttpRequest();
    request.open('GET', file, false);
    request.send();
    return request.status === 200 ? request.responseText : '';
  } catch {
    return '';
  }
};
