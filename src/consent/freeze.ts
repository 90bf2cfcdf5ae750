/** Freezes a value deeply: parts of it may be shared, such as a row of the shipped regimes. */
export const freeze = <T>(value: T): T => {
  if (Object(value) === value) Object.values(Object.freeze(value) as object).forEach(freeze);
  return value;
};
