// npm run bench:scan: how long a scan of the Flux.2 site with all phases takes.
import { spawn } from 'node:child_process';
import { availableParallelism, loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';
import { serve } from '../../examples/serve.mjs';
import { findChromium } from '../browsers.mjs';

const CLI = fileURLToPath(new URL('../../dist/cli.mjs', import.meta.url));
const PAGES = ['/', '/workspace', '/pricing', '/checkout', '/help'];

const { url, close } = await serve({ port: 0 });
const chromium = await findChromium();
const args = [
  ...PAGES.map((path) => url + path),
  '--json',
  `--browser-path=${chromium?.path}`,
  ...(chromium?.args ?? []).map((arg) => `--browser-arg=${arg}`),
  ...process.argv.slice(2),
];
const child = spawn(process.execPath, [CLI, 'scan', ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
let text = '';
for await (const chunk of child.stdout) text += chunk;
await close();

const { seconds, phases, pages, summary, findings } = JSON.parse(text);
const skipped = phases.filter((phase) => phase.skipped).length;
console.log(
  `${seconds} s for ${pages.length} pages in ${phases.length} phases (${skipped} left out), ${summary.items} items, ` +
    `${summary.findings} findings; ${availableParallelism()} cores, load ${loadavg()[0].toFixed(1)}`,
);
for (const { rule, message } of findings) console.log(`  ${rule}: ${message}`);
