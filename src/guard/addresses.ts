/** Attribute → elements on which it loads something, or sends. */
const LOADS = {
  __proto__: null,
  src: ' script iframe frame embed video audio track input img image source ',
  srcset: ' img image source ',
  href: ' link image feImage use script ',
  'xlink:href': ' image feImage use script ',
  imagesrcset: ' link ',
  poster: ' video ',
  data: ' object ',
  ping: ' a area ',
  background: ' body table td th ',
  content: ' meta ',
  srcdoc: ' iframe ',
  mask: '',
} as unknown as Readonly<Record<string, string | undefined>>;

/**
 * Marks an element that has attributes set aside, in markup the guard has rewritten. Not to be guessed: markup that a
 * visitor wrote, and a site has cleaned, must not have attributes made of it.
 */
export const MARK = `data-flux-${Math.random().toString(36).slice(2)}`;

/** Begins the name of an attribute that no parser acts on, in such an element. */
export const ASIDE = `${MARK}-`;

const TAGS =
  'script,iframe,frame,embed,video,audio,track,input,img,source,link,object,image,feImage,use,style,meta';
/** Of any element. */
const MARKS = `[style*="//"],[style*="\\\\"],[ping],[background],[mask*="//"],[data-consent],[${MARK}]`;

/** Elements that may load something. */
export const LOADING = `${TAGS},${MARKS}`;

const LOADERS = Object.assign(Object.create(null), ...TAGS.split(',').map((tag) => ({ [tag]: 1 })));

/** The same as `LOADING`, asked of one element: most answer without a selector. */
export const isLoading = (element: Element): boolean =>
  element.localName in LOADERS || (element.hasAttributes() && element.matches(MARKS));

/** May an attribute of this name, in small letters, load something? */
export const mayLoad = (name: string): boolean => name in LOADS;

/** Whether an attribute of an element, named in small letters, loads something. */
export const loads = (element: Element, name: string): boolean => {
  const owners = LOADS[name];
  const { localName } = element;
  return (
    owners !== undefined &&
    (!owners || owners.includes(` ${localName} `)) &&
    (localName !== 'link' ||
      /^$|icon|style|load|fetch|connect|dns|manifest/i.test((element as HTMLLinkElement).rel)) &&
    (localName !== 'meta' || /refresh/i.test((element as HTMLMetaElement).httpEquiv))
  );
};

/** A document inside an address names what it loads in its text. */
export const documentText = (value: string): string => {
  try {
    const [, head = '', body = ''] = /^([^,]*,)(.*)$/s.exec(value) ?? ['', '', value];
    return /;base64,$/i.test(head) ? atob(body) : decodeURIComponent(body || value);
  } catch {
    return value;
  }
};

export const ABSOLUTE = /(?:(?:http|ws)s?:)?[\\/]{2}[\w[][^\s"'`<>()\\]*/gi;

/** A text of a program that is an address: its host has a dot, and is not the one that names XML's namespaces. */
export const LITERAL = /["'`]((?:(?:http|ws)s?:)?\/\/(?!www\.w3\.org\/)(?:\[|[^"'`\s/]+\.)[^"'`\s]*)/gi;

/** The addresses in the value of an attribute. */
export const addresses = (element: Element, name: string, value: string): readonly string[] => {
  if (/set$|^ping$/i.test(name)) return value.split(/\s+/).map((part) => part.replace(/^,+|,+$/g, ''));
  if (name === 'content') return [value.replace(/^.*?url\s*=\s*["']?|["']\s*$/gi, '')];
  if (name === 'mask') return value.match(ABSOLUTE) ?? [];
  const text = value.trimStart();
  if (
    /^(?:data|javascript):/i.test(text) &&
    !/^(?:img|image|feImage|script|link|video|audio|source|track)$/.test(element.localName)
  )
    return documentText(text).match(ABSOLUTE) ?? [];
  return [value];
};
