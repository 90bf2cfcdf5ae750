import type { Ledger } from '../ledger';
import { toKind, WAYS } from '../ways';

interface Violation {
  readonly blockedURI?: string | null;
  readonly blockedURL?: string | null;
  readonly effectiveDirective: string;
  readonly sourceFile?: string | null;
  readonly disposition: string;
}
const DIRECTIVES: Readonly<Record<string, string>> = {
  img: 'img',
  frame: 'iframe',
  media: 'video',
  style: 'link',
  font: 'css',
};

/**
 * Watches violations of the site's Content-Security-Policy. Under a report-only policy the thing was loaded;
 * what a policy blocks did no harm, and the browser's own report is enough. Returns its undo.
 */
export const watchViolations = (ledger: Ledger): (() => void) => {
  const note = (violation: Violation): void => {
    const { effectiveDirective, sourceFile, disposition } = violation;
    if (disposition !== 'report') return;
    const word = effectiveDirective.split('-')[0] as string;
    const source = sourceFile?.replace(/[?#].*/s, '') || undefined;
    const kind = toKind(DIRECTIVES[word] ?? word);
    ledger.sawUrl(violation.blockedURL ?? violation.blockedURI ?? '', {
      kind,
      source,
      way: WAYS.policy,
      real: true,
    });
  };
  const onEvent = (event: SecurityPolicyViolationEvent): void => note(event);
  document.addEventListener('securitypolicyviolation', onEvent);
  // Only reports are kept from before this file was loaded.
  const observer =
    typeof ReportingObserver === 'function' &&
    new ReportingObserver(
      (reports) => {
        for (const { body } of reports) if (body) note(body as unknown as Violation);
      },
      { types: ['csp-violation'], buffered: true },
    );
  if (observer) observer.observe();
  return () => {
    document.removeEventListener('securitypolicyviolation', onEvent);
    if (observer) observer.disconnect();
  };
};
