/** The build puts the packed catalogue here (`rollup.catalogue.mjs`); see `classify/pack-catalogue`. */
export const PACKED = '';
