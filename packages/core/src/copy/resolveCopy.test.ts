import { describe, expect, it } from 'vitest';
import { statusTable, type StatusKey } from '../status/statusTable.js';
import { enCopy } from './en/en.js';
import { resolveCopy } from './resolveCopy.js';

describe('resolveCopy', () => {
  it.each(Object.keys(statusTable))('has plain English for %s without being given a language', (key) => {
    expect(resolveCopy(key as StatusKey)).toMatchObject({ words: enCopy[key as StatusKey][0], locale: 'en', dir: 'ltr', problems: [] });
  });

  it('speaks the language and tone asked for', () => {
    const de = { tag: 'de', copy: { 404: [{ heading: 'Seite nicht gefunden', message: 'Hier ist nichts.' }] } } as const;
    expect(resolveCopy(404, 'de-AT', 3, [de])).toMatchObject({ words: { heading: 'Seite nicht gefunden' }, locale: 'de' });
    expect(resolveCopy(404, 'en', 3).words.heading).toBe('Somebody has eaten this page');
  });

  it.each([599, 'constructor', undefined])('has words for %s, which is no key', (status) => {
    expect(resolveCopy(status as never).words).toEqual(enCopy['5xx'][0]);
  });
});
