// Runs before the guard and records the native functions, to find out which of them the guard has replaced.
{
  const each = (visit) => {
    const look = (name, owner, statics) => {
      for (const key of Object.getOwnPropertyNames(owner)) {
        const descriptor = Object.getOwnPropertyDescriptor(owner, key);
        for (const part of ['value', 'get', 'set'])
          if (key !== 'constructor' && typeof descriptor[part] === 'function')
            visit([name, key, part, statics], descriptor[part]);
      }
    };
    look('', window, true);
    for (const name of Object.getOwnPropertyNames(window)) {
      const { value } = Object.getOwnPropertyDescriptor(window, name);
      if (typeof value !== 'function' || !value.prototype) continue;
      look(name, value.prototype, false);
      look(name, value, true);
    }
  };
  const before = new Map();
  each((member, value) => before.set(member.join(), value));
  /** The replaced functions, as `[interface, member, part, static?]`. */
  globalThis.wrapped = () => {
    const found = [];
    each((member, value) => {
      const native = before.get(member.join());
      if (native && native !== value) found.push(member);
    });
    return found;
  };
}
