import { fileURLToPath } from 'node:url';
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';
import { chromiumArguments, findChromium } from './scripts/chromium.mjs';
import { scriptModule } from './scripts/script-module.mjs';
import { sourceAliases } from './scripts/source-aliases.mjs';
import { react18Aliases } from './scripts/vitest/react-18-names.mjs';

process.env.STORYBOOK_DISABLE_TELEMETRY = '1';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));
const files = (suffix: string) => [`packages/*/{src,test}/**/*${suffix}.test.{ts,tsx}`];

const alias = [...sourceAliases(), { find: '#expect-console', replacement: path('scripts/vitest/expect-console.ts') }];
// Named beforehand: a library that Vite finds halfway through a run makes it reload the page under the tests.
const optimizeDeps = {
  include: [
    'react', 'react/jsx-runtime', 'react/jsx-dev-runtime', 'react-dom', 'react-dom/client', 'react-dom/server',
    'styled-components', 'framer-motion', '@testing-library/react', '@testing-library/user-event', 'fast-check',
  ],
};
const withReact19 = { resolve: { alias }, optimizeDeps, plugins: [scriptModule()] };
const withReact18 = { ...withReact19, resolve: { alias: [...alias, ...react18Aliases] } };
const setupFiles = [path('scripts/vitest/console-guard.ts')];
// Long enough for a machine with other things to do: what hangs is still noticed.
const testTimeout = 30_000;
const hookTimeout = 60_000;

const chromium = () => ({
  enabled: true,
  headless: true,
  screenshotFailures: false,
  provider: playwright({
    launchOptions: { executablePath: findChromium(), args: chromiumArguments },
    contextOptions: { reducedMotion: 'no-preference' as const },
  }),
  instances: [{ browser: 'chromium' as const }],
});

const projects: TestProjectInlineConfiguration[] = [
  {
    ...withReact19,
    test: {
      name: 'unit',
      setupFiles,
      testTimeout,
      include: [...files(''), 'scripts/**/*.test.mjs'],
      exclude: ['**/*.{ssr,browser,types,page}.test.*'],
    },
  },
  { ...withReact19, test: { name: 'ssr', setupFiles, testTimeout, include: files('.ssr') } },
  { ...withReact18, test: { name: 'ssr-18', setupFiles, testTimeout, include: files('.ssr'), execArgv: ['--import', path('scripts/vitest/react-18.mjs')] } },
  { ...withReact19, test: { name: 'browser', setupFiles, testTimeout, include: files('.browser'), browser: chromium() } },
  { ...withReact18, cacheDir: path('node_modules/.vite-18'), test: { name: 'browser-18', setupFiles, testTimeout, include: files('.browser'), browser: chromium() } },
  { ...withReact19, test: { name: 'page', setupFiles, testTimeout, hookTimeout, include: files('.page'), env: { CHROMIUM_PATH: findChromium() ?? '' } } },
  {
    ...withReact19,
    test: { name: 'types', include: [], typecheck: { enabled: true, only: true, include: files('.types'), tsconfig: path('scripts/vitest/tsconfig.types.json'), ignoreSourceErrors: true } },
  },
];

// Reading Storybook's configuration takes a second, which the other projects need not wait for.
const asked = process.argv.filter((_, at, all) => all[at - 1] === '--project');
if (asked.length === 0 || asked.includes('storybook')) {
  projects.push({
    plugins: [storybookTest({ configDir: path('.storybook') })],
    test: { name: 'storybook', setupFiles, testTimeout, browser: chromium() },
  });
}

export default defineConfig({ test: { projects } });
