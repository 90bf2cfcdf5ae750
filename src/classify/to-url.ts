/** An address as a URL; undefined if it is none. (`URL.canParse` is younger than the browsers we support.) */
export const toUrl = (address: string, base?: string): URL | undefined => {
  try {
    return new URL(address, base);
  } catch {
    return undefined;
  }
};
