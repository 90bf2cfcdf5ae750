/** All through: what it holds may be shared, such as a row of the shipped table. */
export const freeze = <T>(value: T): T => {
  if (Object(value) === value) Object.values(Object.freeze(value) as object).forEach(freeze);
  return value;
};
