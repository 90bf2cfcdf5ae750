import type { Consent, Undo } from '../model/consent';
import { reportFaults } from '../policy/report-faults';
import { detect } from './detect';
import type { OwnFilesOptions } from './own-files';
import { sayMeant } from './say-meant';

// The script-tag file loads this and calls `mount`; a page may import `reportTo` from it.
export { reportTo } from './report-to';

export const mount = (consent: Consent, options: OwnFilesOptions): Undo => {
  reportFaults(consent);
  sayMeant(consent);
  return detect(consent, options);
};
