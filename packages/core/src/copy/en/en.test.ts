import { describe, expect, it } from 'vitest';
import { statusTable } from '../../status/statusTable.js';
import type { Copy, Words } from '../Copy.js';
import { en, enCopy } from './en.js';
import { enLabels } from './labels.js';

const said = Object.entries(enCopy).flatMap(([key, copy]) =>
  (copy as Copy).map((words, tone) => ({ key, tone, words: words as Words, all: { ...copy[0], ...words } })),
);
const texts = said.flatMap(({ key, tone, words }) => Object.entries(words).map(([part, text]) => ({ key, tone, part, text: text as string })));
const labels = Object.values(enLabels).flatMap((label: string | Record<string, string>) => (typeof label === 'string' ? [label] : Object.values(label)));

describe('English', () => {
  it('has words for every status and none besides', () => {
    expect(Object.keys(enCopy).sort()).toEqual(Object.keys(statusTable).sort());
    expect(en).toMatchObject({ tag: 'en', copy: enCopy, labels: enLabels });
  });

  it.each([401, 403, 404, 408, 410, 413, 418, 429, 500, 502, 503, 504, 'maintenance', 'offline', 'new-version'] as const)(
    'has all four tones for %s, each with a heading and a message of its own',
    (key) => {
      const copy = enCopy[key] as readonly Words[];
      expect(new Set(copy.map(({ heading }) => heading)).size).toBe(4);
      expect(new Set(copy.map(({ message }) => message)).size).toBe(4);
    },
  );

  it('makes no jokes about a legal demand or a payment', () => {
    expect(enCopy[451].length).toBe(2);
    expect(enCopy[402].length).toBe(1);
  });

  it.each(said)('says what happened, what became of the work and what to do now: $key at tone $tone', ({ all }) => {
    for (const text of [all.heading, all.message, all.work, all.next]) expect(text).toMatch(/^[A-Z].*\w/);
    for (const text of [all.message, all.work, all.next]) expect(text).toMatch(/[.]$/);
  });

  it.each(said)('is short: $key at tone $tone', ({ words }) => {
    expect(words.heading.length).toBeLessThanOrEqual(60);
    expect(words.heading.split(/\s+/).length).toBeLessThanOrEqual(8);
    expect(words.message.split(/[.!?](?:\s|$)/).filter(Boolean).length).toBeLessThanOrEqual(2);
    expect(words.message.length).toBeLessThanOrEqual(110);
  });

  it.each(said.filter(({ tone }) => tone < 2))('is calm below tone 2: $key at tone $tone', ({ words }) => {
    expect(Object.values(words).join(' ')).not.toMatch(/!/);
    expect(words.heading).not.toMatch(/oops|uh[- ]?oh|yikes|my bad|oh no|knock/i);
  });

  it('says sorry in plain words for every failure of ours, and for nothing else', () => {
    const sorry = said.filter(({ tone, words }) => tone === 0 && /\bsorry\b/i.test(words.heading)).map(({ key }) => key);
    const ours = Object.entries(statusTable).filter(([, row]) => row.kind === 'server' && !('planned' in row)).map(([key]) => key);
    expect(sorry.sort()).toEqual(ours.sort());
  });

  it.each(['maintenance', 503] as const)('names the end of %s at every tone', (key) => {
    for (const words of enCopy[key]) expect({ ...enCopy[key][0], ...words }.headingUntil).toContain('{until}');
    expect(texts.filter(({ part, text }) => part !== 'headingUntil' && text.includes('{'))).toEqual([]);
  });

  it('has labels without an exclamation mark', () => {
    for (const label of labels) expect(label).toMatch(/^[A-Z][^!]*$/);
  });
});
