import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Tone } from '../tone/Tone.js';
import type { Copy } from './Copy.js';
import { enLabels } from './en/labels.js';
import { legallyBlockedCopy } from './en/legally-blocked.js';
import { notFoundCopy } from './en/not-found.js';
import type { Locale } from './Locale.js';
import { pickCopy } from './pickCopy.js';

const words = (heading: string): Copy => [{ heading, message: 'Message.' }];
const fr: Locale = {
  tag: 'fr',
  copy: { 404: words('fr 404'), '4xx': words('fr 4xx'), '5xx': words('fr 5xx') },
  labels: { retry: 'Réessayer', home: 'Accueil' },
};
const frCA: Locale = { tag: 'fr-CA', copy: { 404: words('fr-CA 404') }, labels: { home: 'Page d’accueil' } };
const ar: Locale = { tag: 'ar', dir: 'rtl', copy: { 404: words('ar 404') } };
const zhHant: Locale = { tag: 'zh-Hant', copy: { 404: words('zh-Hant 404') } };
const enGB: Locale = { tag: 'en-GB', copy: { 404: words('en-GB 404'), '4xx': words('en-GB 4xx') }, labels: { support: 'Ask Mrs Lovett' } };
const locales = [fr, ar, frCA, zhHant];

const pick = (request: Partial<Parameters<typeof pickCopy>[0]>) => pickCopy({ key: 404, english: notFoundCopy, tone: 0, locales, ...request });

afterEach(() => vi.unstubAllEnvs());

describe('pickCopy', () => {
  it.each([
    ['fr', 'fr 404', 'fr'],
    ['FR', 'fr 404', 'fr'],
    ['fr-ca', 'fr-CA 404', 'fr-CA'],
    ['fr-CA-x-quebec', 'fr-CA 404', 'fr-CA'],
    ['fr-BE', 'fr 404', 'fr'],
    ['zh-Hant-TW', 'zh-Hant 404', 'zh-Hant'],
    ['zh', 'Page not found', 'en'],
    ['frr', 'Page not found', 'en'],
    ['en-GB', 'Page not found', 'en'],
    [undefined, 'Page not found', 'en'],
  ])('looks %s up as RFC 4647 does', (locale, heading, tag) => {
    expect(pick({ locale })).toMatchObject({ words: { heading }, locale: tag, dir: 'ltr' });
  });

  it('gives the direction of the language that is shown', () => {
    expect(pick({ locale: 'ar-EG' }).dir).toBe('rtl');
    expect(pick({ locale: 'ar-EG', key: 500 })).toMatchObject({ locale: 'en', dir: 'ltr' });
  });

  it('prefers a plainer region of the language to its class row', () => {
    expect(pick({ locale: 'fr-CA', locales: [{ ...frCA, copy: { '4xx': words('fr-CA 4xx') } }, fr] }).words.heading).toBe('fr 404');
  });

  it.each([
    [451, 'fr 4xx'],
    [502, 'fr 5xx'],
    ['maintenance', 'fr 5xx'],
  ] as const)('falls back from %s to the row of its class, and says so to the developer', (key, heading) => {
    const { words: shown, locale, problems } = pick({ key, locale: 'fr' });
    expect(shown.heading).toBe(heading);
    expect(locale).toBe('fr');
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ what: `there is no "fr" copy for ${key}` });
  });

  it('falls back from maintenance to an unplanned 503 first', () => {
    const withUnplanned = { ...fr, copy: { ...fr.copy, 503: words('fr 503') } };
    expect(pick({ key: 'maintenance', locale: 'fr', locales: [withUnplanned] }).words.heading).toBe('fr 503');
  });

  it('falls back to English, labels too, when the language has neither the row nor its class', () => {
    const { words: shown, labels, locale, problems } = pick({ key: 451, english: legallyBlockedCopy, locale: 'ar' });
    expect(shown).toEqual(legallyBlockedCopy[0]);
    expect(labels).toEqual(enLabels);
    expect(locale).toBe('en');
    expect(problems).toEqual([{ what: 'there is no "ar" copy for 451', consequence: 'English is shown', fix: 'Add 451 to the copy of "ar", or pass copy.' }]);
  });

  it('has no class row for a page without a code', () => {
    expect(pick({ key: 'offline', locale: 'fr' }).locale).toBe('en');
  });

  it('fills labels from the region, then the language, then English', () => {
    const { labels } = pick({ locale: 'fr-CA' });
    expect(labels).toMatchObject({ home: 'Page d’accueil', retry: 'Réessayer', back: enLabels.back, data: enLabels.data });
  });

  it('lets a variety of English replace some of the words and labels', () => {
    expect(pick({ locale: 'en-GB', locales: [enGB] })).toMatchObject({ words: { heading: 'en-GB 404' }, locale: 'en-GB', problems: [] });
    const other = pick({ locale: 'en-GB', locales: [enGB], key: 451, english: legallyBlockedCopy });
    expect(other).toMatchObject({ words: { heading: legallyBlockedCopy[0].heading }, labels: { support: 'Ask Mrs Lovett' }, locale: 'en', problems: [] });
  });

  it.each([0, 1, 2, 3] as const)('speaks at tone %s', (tone) => {
    expect(pick({ tone }).words).toMatchObject({ heading: notFoundCopy[tone].heading, work: notFoundCopy[0].work, next: notFoundCopy[0].next });
  });

  it.each([
    [3, [words('plain')[0], undefined, words('light')[0]], 'light'],
    [1, [words('plain')[0], undefined, words('light')[0]], 'plain'],
    [3, words('plain'), 'plain'],
    [7, notFoundCopy, notFoundCopy[3].heading],
    [Number.NaN, notFoundCopy, notFoundCopy[0].heading],
    [Infinity, words('plain'), 'plain'],
  ])('falls back from tone %s to the next plainer', (tone, english, heading) => {
    expect(pick({ tone: tone as Tone, english: english as Copy }).words.heading).toBe(heading);
  });

  it.each([
    ['', 'is "", which'],
    ['fr_CA', 'is "fr_CA", which'],
    ['*', 'is "*"'],
    ['-fr', 'is "-fr"'],
    ['x'.repeat(10_000), 'x'.repeat(40)],
    [null, 'of type object'],
    [7, 'of type number'],
    [['fr'], 'of type object'],
    [Symbol('fr'), 'of type symbol'],
  ])('answers %s in English and tells the developer', (locale, what) => {
    const { words: shown, locale: tag, problems } = pick({ locale });
    expect(shown).toEqual(notFoundCopy[0]);
    expect(tag).toBe('en');
    expect(problems).toHaveLength(1);
    expect(problems[0]!.what).toContain(what);
    expect(problems[0]!.what.length).toBeLessThan(100);
  });

  it('tells the developer of a language that was not given', () => {
    expect(pick({ locale: 'de' }).problems[0]).toMatchObject({ what: 'no language was given for locale "de"', consequence: 'English is shown' });
  });

  it('adds to the problems it is given', () => {
    const problems = [{ what: 'a', consequence: 'b', fix: 'c' }];
    expect(pick({ locale: 'de', problems }).problems).toBe(problems);
    expect(problems).toHaveLength(2);
  });

  it('builds no messages in production', () => {
    vi.stubEnv('NODE_ENV', 'production');
    for (const locale of ['', 'de', 'ar']) expect(pick({ locale, key: 451 }).problems).toEqual([]);
  });

  it('outlives broken languages', () => {
    const broken = [
      undefined,
      null,
      7,
      { tag: 7 },
      { tag: 'fr' },
      { tag: 'fr', copy: { 404: 'words' }, labels: null },
      { tag: 'fr', copy: { 404: [{ heading: 1 }] }, labels: { retry: 7, home: undefined, data: null } },
    ];
    const { words: shown, labels } = pick({ locale: 'fr', locales: [...broken, fr] as never });
    expect(shown.heading).toBe('fr 404');
    expect(labels).toMatchObject({ retry: 'Réessayer', home: 'Accueil', data: enLabels.data });
    expect(pick({ locale: 'fr', locales: 'fr' as never }).locale).toBe('en');
  });

  it('answers any locale, tone and languages with words, and never throws', () => {
    const tag = fc.oneof(fc.string(), fc.constantFrom('fr', 'fr-CA', 'ar-EG', 'en'), fc.stringMatching(/^[a-z]{1,8}(-[a-z0-9]{1,8}){0,4}$/));
    const languages = fc.oneof(fc.array(fc.anything()), fc.constant(locales));
    fc.assert(
      fc.property(fc.oneof(tag, fc.anything()), fc.oneof(fc.integer(), fc.double()), languages, (locale, tone, given) => {
        const { words: shown, labels, locale: shownTag } = pick({ locale, tone: tone as Tone, locales: given as never });
        expect(typeof shown.heading).toBe('string');
        expect(typeof labels.retry).toBe('string');
        expect(typeof shownTag).toBe('string');
      }),
    );
  });

  it('shows a tag that truncating the range would reach, whenever there is one', () => {
    const subtag = fc.stringMatching(/^[a-z0-9]{2,8}$/);
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{2,3}$/), fc.array(subtag, { maxLength: 4 }), fc.nat(4), (language, subtags, kept) => {
        const reached = [language, ...subtags.slice(0, kept)].join('-');
        const { locale } = pick({ locale: [language, ...subtags].join('-').toUpperCase(), locales: [{ tag: reached, copy: { 404: words('reached') } }] });
        expect(locale).toBe(reached);
      }),
    );
  });
});
