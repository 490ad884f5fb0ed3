import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { StorybookConfig } from '@storybook/react-vite';
import react from '@vitejs/plugin-react';
import { mergeConfig } from 'vite';
import { sourceAliases } from '../scripts/source-aliases.mjs';

const pages = fileURLToPath(new URL('../.cache/pages', import.meta.url));

const config: StorybookConfig = {
  framework: '@storybook/react-vite',
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.tsx'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-vitest'],
  // The finished pages stand beside the components that they were made from, once they have been built.
  staticDirs: existsSync(pages) ? [{ from: '../.cache/pages', to: '/pages' }] : [],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  features: { sidebarOnboardingChecklist: false },
  typescript: {
    reactDocgen: 'react-docgen-typescript',
    reactDocgenTypescriptOptions: {
      include: ['packages/react/src/**/*.tsx', 'stories/**/*.tsx'],
      // Tables of our own props: the hundreds that every element takes would bury them.
      propFilter: ({ parent, declarations = [] }) => [parent, ...declarations].some((place) => /(packages|stories)\//.test(place?.fileName ?? '')),
      shouldExtractLiteralValuesFromEnum: true,
      shouldRemoveUndefinedFromOptional: true,
    },
  },
  viteFinal: (vite) =>
    mergeConfig(vite, {
      plugins: [react()],
      resolve: { alias: sourceAliases() },
      build: {
        chunkSizeWarningLimit: 2000,
        rolldownOptions: {
          // Shown code calls components by their names.
          output: { keepNames: true },
          // A thousand times "'use client' was ignored", which is what a bundle for browsers does.
          onLog: (level: string, log: { code?: string }, handler: (level: string, log: { code?: string }) => void) =>
            log.code === 'MODULE_LEVEL_DIRECTIVE' ? undefined : handler(level, log),
        },
      },
    }),
};

export default config;
