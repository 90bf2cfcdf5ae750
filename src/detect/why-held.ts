import type { Consent, Snapshot } from '../model/consent';
import type { Finding } from '../model/finding';

/** Whether it is a name stored on the page; anything else was loaded from a URL, and has a host. */
export const isStored = ({ kind }: Pick<Finding, 'kind'>): boolean =>
  /^(?:cookie|local|session|indexeddb|cache|file|window)$/.test(kind);

/**
 * The guard's rule for something that is there already: why it should be held, or undefined if it may be
 * there.
 */
export const whyHeld = (
  { policy }: Consent,
  finding: Finding,
  { services, decisions }: Snapshot,
): string | undefined => {
  if (finding.source === 'flux-consent') return undefined;
  if (finding.service) {
    return services[finding.service]?.status === 'granted'
      ? undefined
      : `${finding.service} (${finding.category}) is not granted`;
  }
  // Without a service, only its markup can have set the category.
  if (finding.category !== 'unknown')
    return decisions[finding.category]?.status === 'granted'
      ? undefined
      : `marked up as ${finding.category}, which is not granted`;
  const unknown = isStored(finding)
    ? policy?.unknown.storage
    : finding.party === 'third' && (policy?.unknown.requests ?? 'block');
  return unknown === 'block' ? 'no service of the policy declares it' : undefined;
};
