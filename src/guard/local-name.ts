const { bind, call } = Function.prototype;

const take = (): ((element: Element) => string) =>
  typeof Element === 'function'
    ? bind.call(call as never, Object.getOwnPropertyDescriptor(Element.prototype, 'localName')?.get)
    : (element) => element.localName;

/** The `localName` of an element, whatever a property or a field of its own says. Taken before any code of the page runs. */
export const localName = /* @__PURE__ */ take();
