// Builds pages/NAME into out/NAME, each with the tool that such a site would use.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';
import { compile } from 'svelte/compiler';
import { build as vite } from 'vite';

const here = fileURLToPath(new URL('.', import.meta.url));
const packages = join(here, 'node_modules');

const svelte = {
  name: 'svelte',
  setup: ({ onLoad }) =>
    onLoad({ filter: /\.svelte$/ }, ({ path }) => ({
      contents: compile(readFileSync(path, 'utf8'), { filename: path, css: 'injected' }).js.code,
      loader: 'js',
    })),
};

/** What a page takes from its packages as it is. */
const COPIES = {
  tinymce: [['tinymce', 'tinymce']],
  partytown: [['@qwik.dev/partytown/lib', '~partytown']],
  wasm: [
    ['sql.js/dist/sql-wasm.wasm', 'sql-wasm.wasm'],
    ['sql.js/dist/sql-wasm.js', 'sql-wasm.js'],
    ['sql.js/dist/worker.sql-wasm.js', 'worker.sql-wasm.js'],
  ],
  maplibre: [['maplibre-gl/dist/maplibre-gl.css', 'maplibre-gl.css']],
  video: [['video.js/dist/video-js.css', 'video-js.css']],
  quill: [['quill/dist/quill.snow.css', 'quill.snow.css']],
  microfrontends: [['systemjs/dist/system.min.js', 'system.min.js']],
  jquery: [['jquery/dist/jquery.min.js', 'jquery.min.js']],
  htmx: [['htmx.org/dist/htmx.min.js', 'htmx.min.js']],
  alpine: [['alpinejs/dist/cdn.min.js', 'alpine.min.js']],
};

const bundle = (name, entries) =>
  esbuild.build({
    entryPoints: entries.map((entry) => join(here, 'pages', name, entry)),
    outdir: join(here, 'out', name),
    bundle: true,
    splitting: true,
    format: 'esm',
    minify: true,
    target: 'es2022',
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    alias: { vue: 'vue/dist/vue.esm-bundler.js' },
    external: ['fs', 'path', 'crypto'],
    plugins: [svelte],
    nodePaths: [packages],
    logLevel: 'error',
  });

/** What the server sends of a document that React renders whole. */
const renderDocument = (name) => {
  const { outputFiles } = esbuild.buildSync({
    stdin: {
      contents: `
        import { createElement } from 'react';
        import { renderToString } from 'react-dom/server';
        import { Document } from './document.jsx';
        module.exports = '<!doctype html>' + renderToString(createElement(Document));`,
      resolveDir: join(here, 'pages', name),
    },
    bundle: true,
    write: false,
    format: 'cjs',
    platform: 'node',
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
    nodePaths: [packages],
  });
  const sent = { exports: '' };
  new Function('module', 'require', outputFiles[0].text)(sent, createRequire(import.meta.url));
  writeFileSync(join(here, 'out', name, 'index.html'), sent.exports);
};

/** Sites that bring a configuration of their own. */
const SITES = {
  vite: () =>
    vite({
      root: join(here, 'pages/vite'),
      configFile: join(here, 'pages/vite/vite.config.mjs'),
      logLevel: 'error',
      base: '/',
      build: { outDir: join(here, 'out/vite'), emptyOutDir: true, target: 'es2022' },
    }),
  astro: () => {
    const args = [join(packages, 'astro/astro.js'), 'build', '--root', join(here, 'pages/astro'), '--silent'];
    const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' };
    const { status } = spawnSync(process.execPath, args, { stdio: 'inherit', env, cwd: here });
    if (status) throw new Error('astro build failed');
  },
};

/** Pages whose HTML is made by their own code. */
const RENDERED = { 'react-document': renderDocument };

export const build = async (name) => {
  if (SITES[name]) return SITES[name]();
  const folder = join(here, 'pages', name);
  cpSync(folder, join(here, 'out', name), { recursive: true });
  // A file whose name begins with `main` is an entry; everything else is found from there, or served as it is.
  const entries = readdirSync(folder).filter((file) => /^main.*\.(js|jsx)$/.test(file));
  if (entries.length) await bundle(name, entries);
  for (const [from, to] of COPIES[name] ?? []) {
    const target = join(here, 'out', name, to);
    mkdirSync(dirname(target), { recursive: true });
    cpSync(join(packages, from), target, { recursive: true, dereference: true });
  }
  RENDERED[name]?.(name);
};
