// Test runner: unit tests beside the code, the others under test/; imports of #part/* read the source.
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const src = fileURLToPath(new URL('./src', import.meta.url));

export default defineConfig({
  resolve: { alias: [{ find: /^#([a-z]+)\/(.*)$/, replacement: `${src}/$1/$2.ts` }] },
  test: {
    // The slow tests drive a browser, a build and a second runtime: one file at a time, so that they do not starve each other.
    ...(process.env.MARSHALL_FULL === '1'
      ? { include: ['test/slow/**/*.test.ts'], maxWorkers: 1 }
      : { include: ['src/**/*.test.{ts,tsx}', 'test/**/*.test.ts'], exclude: ['test/slow/**'] }),
    // The examples are read from their files, whatever record a developer has made of them; tests of the record name their own.
    env: { MARSHALL_RECORD: 'none' },
    testTimeout: 30_000,
    hookTimeout: 120_000,
  },
});
