import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { resolveTheme, type Problem, type Theme } from '@humble-pie/core';
import { createTheme } from '@humble-pie/core/create-theme';
import { themeFromTokens } from '@humble-pie/core/design-tokens';
import type { PageConfig } from '../config/HumblePieConfig.js';
import { ConfigError } from '../config/readConfig.js';
import { isThemeName, themes, type ThemeName } from '../config/themes.js';

const named = (name: ThemeName = 'bakery') => themes[name];

async function readTokens(tokens: string | object, folder: string): Promise<unknown> {
  if (typeof tokens !== 'string') return tokens;
  try {
    return await readFile(resolve(folder, tokens), 'utf8');
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    throw new ConfigError([{ what: `theme.tokens is "${tokens}", ${missing ? 'and there is no such file' : 'which cannot be read'}`, consequence: 'no page was built', fix: 'Give its path from the configuration.' }]);
  }
}

/**
 * The theme that a configuration means: one by name, one of a brand's colour or of design tokens, or one that is given whole. Any
 * pair of colours that could not be read is moved apart.
 *
 * @param folder where a path to a token file starts
 * @param problems filled with what was wrong
 * @throws ConfigError when there is no such token file
 */
export async function readTheme(theme: PageConfig['theme'], folder: string, problems: Problem[]): Promise<Theme | undefined> {
  if (theme === undefined) return undefined;
  if (typeof theme === 'string') return isThemeName(theme) ? themes[theme] : undefined;
  if ('brand' in theme) return createTheme({ ...theme, base: named(theme.base), problems });
  if ('tokens' in theme) return themeFromTokens(await readTokens(theme.tokens, folder), { base: named(theme.base), contrast: theme.contrast, id: theme.id, problems });
  return resolveTheme(theme, themes.bakery, problems);
}
