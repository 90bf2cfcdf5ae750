import type { Consent, Undo } from '../model/consent';
import { reportFaults } from '../policy/report-faults';
import { detect } from './detect';
import type { OwnFilesOptions } from './own-files';
import { sayAttributes } from './say-attributes';
import { sayMeant } from './say-meant';

// The script-tag file loads this and calls `mount`; a page may import `reportTo` from it.
export { reportTo } from './report-to';

export interface ChunkOptions extends OwnFilesOptions {
  /** The `data-` attributes of the script. */
  readonly settings?: DOMStringMap;
}

export const mount = (consent: Consent, { settings = {}, ...options }: ChunkOptions): Undo => {
  reportFaults(consent);
  sayAttributes(consent, settings);
  sayMeant(consent);
  return detect(consent, options);
};
