import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import { findChromium } from './browsers.mjs';

const chromium = await findChromium();

export default defineConfig({
  testDir: './browser',
  outputDir: fileURLToPath(new URL('../test-results', import.meta.url)),
  reporter: [['list']],
  forbidOnly: !!process.env.CI,
  workers: 2,
  // In CI, a failed test is retried once and listed as flaky if it then passes.
  retries: process.env.CI ? 1 : 0,
  // Generous: a loaded machine is slow, and no test measures time.
  timeout: 60_000,
  expect: { timeout: 15_000 },
  fullyParallel: true,
  use: { ignoreHTTPSErrors: true },
  projects: [
    {
      name: 'chromium',
      use: {
        browserName: 'chromium',
        launchOptions: {
          executablePath: chromium?.path,
          args: [
            ...(chromium?.args ?? []),
            // All test hosts resolve to this machine.
            '--host-resolver-rules=MAP *.test 127.0.0.1, MAP *.test.co.uk 127.0.0.1',
            // `ignoreHTTPSErrors` says nothing of the file of a service worker.
            '--ignore-certificate-errors',
            '--disable-background-networking',
            '--disable-component-update',
          ],
        },
      },
    },
  ],
});
