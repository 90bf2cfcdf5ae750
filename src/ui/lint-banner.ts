import { contrast, readColour, shownBackground } from './colour';

/** What can be unfair about a banner. */
export type LintRule =
  | 'no-refuse'
  | 'no-accept'
  | 'second-accept'
  | 'hidden'
  | 'covered'
  | 'disabled'
  | 'keyboard'
  | 'size'
  | 'type'
  | 'weight'
  | 'contrast'
  | 'prominence'
  | 'kind'
  | 'label'
  | 'target'
  | 'pre-ticked'
  | 'focus';

export interface LintFault {
  readonly rule: LintRule;
  readonly message: string;
}

type Report = (rule: LintRule, message: string) => void;

/** Everything below a node, open shadow roots included. */
const walk = (root: ParentNode): HTMLElement[] =>
  [...root.querySelectorAll<HTMLElement>('*')].flatMap((element) => [
    element,
    ...(element.shadowRoot ? walk(element.shadowRoot) : []),
  ]);

const inside = (element: Element): ParentNode[] => [
  element,
  ...(element.shadowRoot ? [element.shadowRoot] : []),
];

const isShown = (control: HTMLElement): boolean => {
  const { width, height } = control.getBoundingClientRect();
  const checked = control.checkVisibility({ opacityProperty: true, visibilityProperty: true });
  return checked && width > 0 && height > 0;
};

/** The element that a click in the middle would hit, looked for through shadow roots. */
const hit = (control: HTMLElement): Element | null => {
  const { left, top, width, height } = control.getBoundingClientRect();
  const at = [left + width / 2, top + height / 2] as const;
  let met = document.elementFromPoint(...at);
  while (met?.shadowRoot && met !== met.shadowRoot.elementFromPoint(...at)) {
    const deeper = met.shadowRoot.elementFromPoint(...at);
    if (!deeper) break;
    met = deeper;
  }
  return met;
};

const lintReach = (refuse: HTMLElement, report: Report): void => {
  if (!isShown(refuse)) {
    report('hidden', 'Refuse cannot be seen.');
    return;
  }
  const met = hit(refuse);
  if (!met || !(refuse.contains(met) || met.contains(refuse)))
    report('covered', 'Refuse is covered, or lies outside of what is shown: it takes more than one click.');
  if (
    (refuse as HTMLButtonElement).disabled ||
    refuse.getAttribute('aria-disabled') === 'true' ||
    getComputedStyle(refuse).pointerEvents === 'none'
  )
    report('disabled', 'Refuse cannot be used.');
  if (refuse.tabIndex < 0 || refuse.closest('[aria-hidden=true],[inert]'))
    report('keyboard', 'Refuse cannot be reached by keyboard or screen reader.');
};

const isLike = (one: number, other: number, by: number): boolean =>
  Math.max(one, other) <= Math.min(one, other) * by + 1;

const lintShape = (accept: HTMLElement, refuse: HTMLElement, report: Report): void => {
  const [a, r] = [accept.getBoundingClientRect(), refuse.getBoundingClientRect()];
  const [as, rs] = [getComputedStyle(accept), getComputedStyle(refuse)];
  if (!isLike(a.width, r.width, 1.1) || !isLike(a.height, r.height, 1.1))
    report('size', `Accept measures ${a.width} × ${a.height}, refuse ${r.width} × ${r.height}.`);
  if (as.fontSize !== rs.fontSize || as.textTransform !== rs.textTransform)
    report('type', `Accept is set in ${as.fontSize}, refuse in ${rs.fontSize}.`);
  if (as.fontWeight !== rs.fontWeight || as.textDecorationLine !== rs.textDecorationLine)
    report('weight', `Accept weighs ${as.fontWeight}, refuse ${rs.fontWeight}.`);
  if (accept.localName !== refuse.localName)
    report('kind', `Accept is a ${accept.localName}, refuse a ${refuse.localName}.`);
  if (Math.min(r.width, r.height) < 24) report('target', 'Refuse is smaller than 24 px (WCAG 2.5.8).');
  // biome-ignore lint/performance/useDomNodeTextContent: what is shown counts
  const words = [accept, refuse].map((control) => control.innerText.trim().length) as [number, number];
  if (!words[1] || !isLike(...words, 2)) report('label', 'The labels are not of like length.');
};

const lintColour = (accept: HTMLElement, refuse: HTMLElement, report: Report): void => {
  const look = (control: HTMLElement) => {
    const style = getComputedStyle(control);
    const ground = shownBackground(control);
    const behind = shownBackground(control.parentElement ?? control);
    const opacity = Number(style.opacity);
    return {
      text: contrast(readColour(style.color, ground), ground) * opacity,
      ground: contrast(ground, behind),
    };
  };
  const [a, r] = [look(accept), look(refuse)];
  if (r.text < 4.5)
    report('contrast', `Refuse is written at ${r.text.toFixed(1)}:1 (WCAG 1.4.3 asks for 4.5).`);
  else if (!isLike(a.text, r.text, 1.5))
    report('contrast', 'Accept is written at a much higher contrast than refuse.');
  if (a.ground / r.ground > 1.25 || r.ground / a.ground > 1.25)
    report(
      'prominence',
      `Accept stands out at ${a.ground.toFixed(1)}:1, refuse at ${r.ground.toFixed(1)}:1.`,
    );
};

/**
 * Checks whether a banner is fair. For a site's own tests, of any banner with `data-consent-action` controls:
 * refuse must stand beside accept, be as large, heavy, visible and quick, and nothing may be decided
 * beforehand. Reads what is rendered; returns an empty list if there is no fault. Not a legal opinion.
 */
export const lintBanner = (banner: Element): readonly LintFault[] => {
  const faults: LintFault[] = [];
  const report: Report = (rule, message) => faults.push({ rule, message });
  const all = inside(banner).flatMap(walk);
  const controls = (action: string): HTMLElement[] =>
    all.filter(
      (element) => element.dataset.consentAction === action && element.getAttribute('part') !== 'close',
    );
  const accepts = controls('accept-all').filter(isShown);
  const [accept] = accepts;
  const refuses = controls('reject-all');
  const refuse = refuses.find(isShown) ?? refuses[0];
  const ticked = all.filter((element) =>
    element.matches('input:checked:enabled,[role=switch][aria-checked=true]'),
  );
  if (ticked.length) report('pre-ticked', `${ticked.length} boxes are ticked beforehand.`);
  if (!accept) report('no-accept', 'There is no accept to compare with.');
  if (!refuse) report('no-refuse', 'There is no refuse beside accept: it takes more clicks.');
  if (!accept || !refuse) return faults;
  if (accepts.length > refuses.filter(isShown).length && accepts.length > 1)
    report('second-accept', 'There are more ways to accept than to refuse.');
  const { activeElement } = accept.getRootNode() as Document | ShadowRoot;
  if (activeElement === accept) report('focus', 'Accept has the focus beforehand: Enter would accept.');
  lintReach(refuse, report);
  if (isShown(refuse)) {
    lintShape(accept, refuse, report);
    lintColour(accept, refuse, report);
  }
  return faults;
};
