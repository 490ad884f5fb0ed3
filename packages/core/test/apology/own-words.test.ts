import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { checkApology } from '../../src/apology/check/checkApology.js';
import { enCopy } from '../../src/copy/en/en.js';
import type { Copy, Words } from '../../src/copy/Copy.js';

const source = fileURLToPath(new URL('../../src/', import.meta.url));

/** Every module of words that there is, in any language: also one that is written tomorrow. */
const modules = ['copy', 'locales'].flatMap((folder) => {
  try {
    return readdirSync(join(source, folder), { recursive: true, encoding: 'utf8' }).filter((file) => /(?<!\.d|\.test)\.ts$/.test(file)).map((file) => join(folder, file));
  } catch {
    return [];
  }
});

/** Every text in it, with the way to it. */
function textsIn(value: unknown, path: string): [path: string, text: string][] {
  if (typeof value === 'string') return [[path, value]];
  return typeof value === 'object' && value !== null ? Object.entries(value).flatMap(([key, inner]) => textsIn(inner, `${path}.${key}`)) : [];
}

const localeOf = (file: string) => /[\\/]([a-z]{2})(?:-\w+)?[\\/.]/.exec(file)?.[1] ?? 'en';

describe('our own words', () => {
  it.each(modules)('are never a pseudo-apology: %s', async (file) => {
    const found = textsIn(await import(/* @vite-ignore */ join(source, file)), file).flatMap(([path, text]) =>
      checkApology(text, { locale: localeOf(file), severity: /\.[23]\./.test(path) ? 'notice' : 'minor' })
        .findings.filter(({ severity }) => severity === 'error')
        .map(({ ruleId }) => `${path}: ${ruleId} in "${text}"`),
    );
    expect(found).toEqual([]);
  });

  const said = Object.entries(enCopy).flatMap(([key, copy]) => (copy as Copy).flatMap((words, tone) => Object.values(words as Words).map((text: string) => ({ key, tone, text }))));

  it.each(said)('give no cause for so much as a hint, in English: $key at tone $tone, $text', ({ tone, text }) => {
    expect(checkApology(text, { severity: tone > 1 ? 'notice' : 'minor' }).findings).toEqual([]);
  });
});
