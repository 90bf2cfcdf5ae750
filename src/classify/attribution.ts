/** Who did something, as far as a stack tells. A page can forge it with `sourceURL`: it informs, it never decides. */
export interface Attribution {
  /** URL of the innermost script that is not ours, without query; of an inline script, the page's. */
  readonly source?: string;
  /** All scripts on the stack but ours, innermost first, each once. */
  readonly chain: readonly string[];
}

// The URL of a stack frame, up to its query or its position. Chromium `at f (URL:1:2)`, `at eval (eval at f
// (URL:1:2), …)`; Firefox `f@URL:1:2`, `f@URL line 1 > eval:1:2`; WebKit `f@URL:1:2`. Evaluated code counts
// as that of the script that evaluated it.
const FRAME = /(?:blob:)?(?:https?|[\w-]+-extension):\/\/[^\s?#]*?(?=[\s?#]|(?::\d+){1,2}\)*,?(?:\s|$)|$)/gm;

/** `script` is `document.currentScript.src`, `own` the URLs of our own scripts, separated by spaces. */
export const attribute = (stack = '', script = '', own = ''): Attribution => {
  const toUrls = (text: string): readonly string[] => text.match(FRAME) ?? [];
  const chain = [...new Set([...toUrls(stack), ...toUrls(script)])].filter(
    (url) => !toUrls(own).includes(url),
  );
  // A blob URL does not say whose code it is: its caller does, if there is one on the stack.
  const source = chain.find((url) => !url.startsWith('blob:')) ?? chain[0];
  return source === undefined ? { chain } : { source, chain };
};
