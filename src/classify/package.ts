// Public CDNs of code carry trackers as well as fonts: their host says nothing, the package in the path does.
const CDN =
  /^\w+:\/\/(?:(?:cdn|fastly|gcore)\.jsdelivr\.net\/npm|(?:www\.)?unpkg\.com|esm\.(?:sh|run)|cdn\.esm\.sh|cdn\.skypack\.dev|ga\.jspm\.io|cdnjs\.cloudflare\.com\/ajax\/libs|jspm\.dev)\/(?:npm:)?((?:@[\w.-]+\/)?[\w.-]+?)(?=[@/?+]|$)/;

/** The package that a public CDN serves at an address, as the registry writes its name. */
export const packageOf = (target: string): string | undefined => CDN.exec(target)?.[1]?.toLowerCase();

// What packages are called besides their maker.
const KIND =
  /-(?:js|javascript|sdk|browser|web|client|clientside|tracker|tracking|analytics|pixel|react|vue|angular|next|lib|loader|core|session|replay|rum|logs|embed|player|widget|messenger|snippet|agent|plugin|api|ga4|cdn)$/;

/** The names of a maker that a package may carry: its scope, its name, and its name without what kind it is. */
export const makersOf = (name: string): readonly string[] => {
  const [first = '', second] = name.split('/');
  const makers =
    second === undefined
      ? []
      : [first.slice(1).replace(/-?(?:labs?|inc|io|hq|team|com|software|technologies)$/, '')];
  let rest = (second ?? first).replace(/\.js$/, '');
  if (second === undefined) makers.push(rest);
  while (KIND.test(rest)) {
    rest = rest.replace(KIND, '');
    makers.push(rest);
  }
  return makers.filter((maker) => maker.length > 2);
};
