// Public CDNs carry trackers as well as fonts: their host proves nothing, the package in the path does.
const CDN =
  /^\w+:\/\/(?:(?:cdn|fastly|gcore)\.jsdelivr\.net\/npm|(?:www\.)?unpkg\.com|esm\.(?:sh|run)|cdn\.esm\.sh|cdn\.skypack\.dev|ga\.jspm\.io|cdnjs\.cloudflare\.com\/ajax\/libs|jspm\.dev)\/(?:npm:)?((?:@[\w.-]+\/)?[\w.-]+?)(?=[@/?+]|$)/;

/** The package that a public CDN serves at a URL, as the registry spells it; undefined elsewhere. */
export const packageOf = (target: string): string | undefined => CDN.exec(target)?.[1]?.toLowerCase();

// What package names contain besides their maker.
const KIND =
  /-(?:js|javascript|sdk|browser|web|client|clientside|tracker|tracking|analytics|pixel|react|vue|angular|next|lib|loader|core|session|replay|rum|logs|embed|player|widget|messenger|snippet|agent|plugin|api|ga4|cdn)$/;

/**
 * The maker names that a package may carry: its scope, its name, and its name without suffixes for its kind.
 */
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
