// Build of the pages: one shell, lazy charts and search, fonts as own assets; nothing from another host.
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { precompress } from './build/precompress.ts';

const root = fileURLToPath(new URL('.', import.meta.url));
const src = fileURLToPath(new URL('..', import.meta.url));
const local = 'http://127.0.0.1:4680';

export default defineConfig({
  root,
  // Relative: the server fills in the base path it stands below.
  base: './',
  publicDir: false,
  resolve: { alias: [{ find: /^#([a-z]+)\/(.*)$/, replacement: `${src}$1/$2.ts` }] },
  plugins: [react(), precompress()],
  build: {
    rolldownOptions: { checks: { pluginTimings: false } },
    outDir: fileURLToPath(new URL('../../build/web-dist', import.meta.url)),
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // The chart drawing is a lazy chunk of its own.
    chunkSizeWarningLimit: 700,
  },
  server: { host: '127.0.0.1', proxy: { '/api': local, '/editions': local } },
});
