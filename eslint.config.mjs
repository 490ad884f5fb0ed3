import js from '@eslint/js';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import { componentId } from './scripts/eslint/component-id.mjs';
import { staticStyles } from './scripts/eslint/static-styles.mjs';

const tests = ['**/*.test.{ts,tsx,mjs}'];

/** Where a tool reads the default export: stories, configurations. */
const defaultExports = ['*.config.{ts,mjs}', '.storybook/**', 'stories/**', 'packages/static/src/script/script-module.d.ts'];

const noDefaultExport = {
  selector: 'ExportDefaultDeclaration',
  message: 'A default export has another name in every file. Export it by its name.',
};

const noStyleAttribute = {
  selector: 'JSXAttribute[name.name="style"]',
  message: 'A strict content security policy drops style attributes. Use a CSS variable from the theme, or a data attribute.',
};

const noSkippedTests = {
  selector: 'CallExpression > MemberExpression.callee[object.name=/^(it|test|describe)$/][property.name=/^(only|skip|todo)$/]',
  message: 'A test that does not run proves nothing, and .only silences all the others. Mend it or take it out.',
};

const noSilencedConsole = {
  selector: 'CallExpression[callee.property.name="spyOn"] > Identifier.arguments:first-child[name="console"]',
  message: 'A spy hides every message, the unexpected ones too. Announce the one that is meant with expectConsole().',
};

export default tseslint.config(
  { ignores: ['**/dist/', '**/node_modules/', '.cache/', 'storybook-static/', 'coverage/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  ...tseslint.configs.recommended,
  {
    files: ['**/*.{ts,tsx,mjs}'],
    plugins: { 'react-hooks': reactHooks, 'humble-pie': { rules: { 'component-id': componentId, 'static-styles': staticStyles } } },
    rules: {
      'humble-pie/component-id': 'error',
      'humble-pie/static-styles': 'error',
      'react-hooks/rules-of-hooks': 'error',
      'react-hooks/exhaustive-deps': 'error',
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx'], location: 'anywhere' }],
      'no-restricted-syntax': ['error', noDefaultExport],
      'no-restricted-imports': ['error', {
        paths: [
          {
            name: 'styled-components',
            importNames: ['default', 'ThemeProvider', 'ThemeContext', 'ThemeConsumer', 'useTheme', 'withTheme'],
            message: 'Native Node modules get the namespace object as the default import: write { styled }. Themes are CSS variables: server components have no theme context.',
          },
        ],
      }],
      // TypeScript sees undefined names itself.
      'no-undef': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false, fixStyle: 'inline-type-imports' }],
      'eqeqeq': ['error', 'always', { null: 'ignore' }],
    },
  },
  { files: ['packages/*/src/**/*.tsx'], ignores: tests, rules: { 'no-restricted-syntax': ['error', noDefaultExport, noStyleAttribute] } },
  { files: tests, rules: { 'no-restricted-syntax': ['error', noDefaultExport, noSkippedTests, noSilencedConsole] } },
  // Storybook calls a decorator as a component.
  { files: ['.storybook/**'], rules: { 'react-hooks/rules-of-hooks': 'off' } },
  { files: defaultExports, rules: { 'no-restricted-syntax': 'off' } },
);
