import type { Trust } from './trust';

/** Whether a script runs when code inserts it; it is removed again. */
export const isRun = (probe: HTMLScriptElement & { ran?: true }, trust: Trust): boolean => {
  probe.text = trust.createScript('document.currentScript.ran = true');
  document.head.append(probe);
  probe.remove();
  return !!probe.ran;
};

/**
 * Whether the text of a page's scripts may change. Not under a policy of hashes or nonces, where no handler
 * in an attribute runs, whereas a script that code inserts may.
 */
export const mayDiffer = (page: Document, trust: Trust): boolean => {
  const probe: HTMLElement & { ran?: true } = page.createElement('p');
  try {
    probe.setAttribute('onclick', trust.createScript('this.ran = true'));
    probe.click();
  } catch {
    // Nor under Trusted Types that refuse our text.
  }
  return !!probe.ran;
};
