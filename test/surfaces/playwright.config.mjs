import base from '../playwright.config.mjs';

/** Order, exactly once, and attacks: `npm run test:attacks`. */
export default { ...base, testDir: '.', timeout: 60_000 };
