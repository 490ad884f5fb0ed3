import { defineConfig } from 'vitest/config';
import { sourceAliases } from './scripts/source-aliases.mjs';

const resolve = { alias: sourceAliases() };

export default defineConfig({
  test: {
    projects: [
      {
        resolve,
        test: { name: 'unit', include: ['packages/*/{src,test}/**/*.test.{ts,tsx}'], exclude: ['**/*.{ssr,browser,types,page}.test.*'], environment: 'node' },
      },
    ],
  },
});
