import preact from '@astrojs/preact';
import { defineConfig } from 'astro/config';

export default defineConfig({ outDir: '../../out/astro', integrations: [preact()], build: { inlineStylesheets: 'never' }, devToolbar: { enabled: false } });
