// node test/compat/prepare.mjs: installs the packages that the pages use and builds the pages into out/. Skips what is
// up to date.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));
const INSTALLED = join(here, 'node_modules/.stamp');

const digest = (files) => {
  const hash = createHash('sha256');
  for (const file of files) hash.update(file).update(readFileSync(join(here, file)));
  return hash.digest('hex');
};
const same = (file, text) => existsSync(file) && readFileSync(file, 'utf8') === text;

const sources = (name) =>
  readdirSync(join(here, 'pages', name), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(here.length))
    .filter((file) => !/(node_modules|\.astro)\//.test(file))
    .sort();

/** Installs the packages and builds the pages `names`, or all of them, if they have changed. */
export const prepare = async (names = []) => {
  const lock = digest(['package-lock.json']);
  if (!same(INSTALLED, lock)) {
    const { status } = spawnSync('npm', ['ci', '--ignore-scripts', '--loglevel=error'], {
      cwd: here,
      stdio: 'inherit',
      shell: process.platform === 'win32',
    });
    if (status)
      throw new Error('The packages of the compat pages could not be installed: see the lines above.');
    writeFileSync(INSTALLED, lock);
  }
  const { build } = await import('./build.mjs');
  for (const name of names.length ? names : readdirSync(join(here, 'pages'))) {
    const stamp = join(here, 'out', `${name}.stamp`);
    const built = digest(['package-lock.json', 'build.mjs', ...sources(name)]);
    if (same(stamp, built)) continue;
    rmSync(join(here, 'out', name), { recursive: true, force: true });
    await build(name);
    writeFileSync(stamp, built);
  }
};

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href)
  await prepare(process.argv.slice(2));
