import type { Trust } from './trust';

/** Does a script run where code puts it in? It is taken out again. */
export const isRun = (probe: HTMLScriptElement & { ran?: true }, home: Document, trust: Trust): boolean => {
  try {
    probe.text = trust.createScript('document.currentScript.ran = true');
    home.head.append(probe);
    probe.remove();
  } catch {
    // Nothing made by code runs where the site allows no policy of ours.
  }
  return !!probe.ran;
};
