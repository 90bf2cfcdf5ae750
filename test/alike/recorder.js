// Runs before the guard, and notes which native functions it stands in for: every stand-in is made by `Proxy`.
{
  const Native = Proxy;
  const made = new WeakSet();
  globalThis.Proxy = new Native(Native, {
    construct(target, args) {
      const stand = new target(...args);
      if (typeof args[0] === 'function') made.add(stand);
      return stand;
    },
  });
  /** `[interface, member, part, of the constructor itself?]` of all that is stood in for. */
  globalThis.wrapped = () => {
    const found = [];
    const look = (name, owner, statics) => {
      for (const key of Object.getOwnPropertyNames(owner)) {
        const descriptor = Object.getOwnPropertyDescriptor(owner, key);
        for (const part of ['value', 'get', 'set'])
          if (key !== 'constructor' && made.has(descriptor[part])) found.push([name, key, part, statics]);
      }
    };
    look('', window, true);
    for (const name of Object.getOwnPropertyNames(window)) {
      const { value } = Object.getOwnPropertyDescriptor(window, name);
      if (typeof value !== 'function' || !value.prototype || name === 'Proxy') continue;
      look(name, value.prototype, false);
      look(name, value, true);
    }
    return found;
  };
}
