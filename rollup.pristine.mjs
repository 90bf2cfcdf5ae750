/**
 * Stands in front of the guard's code in its bundle: collections and addresses with methods of their own, so that a page
 * which changes those of `Map.prototype` or `URL.prototype` afterwards changes nothing for the guard.
 */
export const PRISTINE = `
const own = (Base) => {
  class Own extends Base {}
  const { constructor, ...members } = Object.getOwnPropertyDescriptors(Base.prototype);
  Object.defineProperties(Own.prototype, members);
  return Own;
};
const [Map, WeakMap, Set, WeakSet, URL] = [self.Map, self.WeakMap, self.Set, self.WeakSet, self.URL].map(own);
`;
