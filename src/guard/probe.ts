import type { Trust } from './trust';

/** Does a script run where code puts it in? It is taken out again. */
export const isRun = (probe: HTMLScriptElement & { ran?: true }, trust: Trust): boolean => {
  probe.text = trust.createScript('document.currentScript.ran = true');
  document.head.append(probe);
  probe.remove();
  return !!probe.ran;
};

/**
 * May a text of a page be another? Not under a policy of hashes or nonces: no handler in an attribute runs there, whereas
 * a script that code puts in may.
 */
export const mayDiffer = (page: Document, trust: Trust): boolean => {
  const probe: HTMLElement & { ran?: true } = page.createElement('p');
  try {
    probe.setAttribute('onclick', trust.createScript('this.ran = true'));
    probe.click();
  } catch {
    // Nor where only trusted texts run, and none of ours is.
  }
  return !!probe.ran;
};
