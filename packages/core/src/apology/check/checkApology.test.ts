import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { honestDe, pseudoDe, pseudoDeWhenGrave } from '../../../test/apology/corpus-de.js';
import { honestEs, pseudoEs, pseudoEsWhenGrave } from '../../../test/apology/corpus-es.js';
import { honestFr, pseudoFr, pseudoFrWhenGrave } from '../../../test/apology/corpus-fr.js';
import { honestJa, pseudoJa, pseudoJaWhenGrave } from '../../../test/apology/corpus-ja.js';
import { honestPt, pseudoPt, pseudoPtWhenGrave } from '../../../test/apology/corpus-pt.js';
import { honestEn } from '../../../test/apology/honest-updates-en.js';
import { pseudoEn, pseudoEnWhenGrave } from '../../../test/apology/pseudo-apologies-en.js';
import type { Apology } from '../Apology.js';
import { checkApology, checkedLanguages, type CheckOptions } from './checkApology.js';
import { ruleSets } from './rules/ruleSets.js';

const ids = (text: string, options?: CheckOptions) => checkApology(text, options).findings.map(({ ruleId }) => ruleId);
const found = (text: string, options?: CheckOptions) => checkApology(text, options).findings.map(({ span }) => text.slice(span.start, span.end));
const worst = (text: string, options?: CheckOptions) => checkApology(text, options).findings.filter(({ severity }) => severity === 'error').map(({ ruleId }) => ruleId);

/** What each language has to find and what it has to leave alone. */
const corpora = [
  { locale: 'en', pseudo: pseudoEn, grave: pseudoEnWhenGrave, honest: honestEn },
  { locale: 'de', pseudo: pseudoDe, grave: pseudoDeWhenGrave, honest: honestDe },
  { locale: 'fr', pseudo: pseudoFr, grave: pseudoFrWhenGrave, honest: honestFr },
  { locale: 'es', pseudo: pseudoEs, grave: pseudoEsWhenGrave, honest: honestEs },
  { locale: 'pt', pseudo: pseudoPt, grave: pseudoPtWhenGrave, honest: honestPt },
  { locale: 'ja', pseudo: pseudoJa, grave: pseudoJaWhenGrave, honest: honestJa },
];

describe.each(corpora)('in $locale', ({ locale, pseudo, grave, honest }) => {
  // All the words for a rule in one test: there are thousands.
  it.each(Object.entries(pseudo))('finds %s wherever it is said', (id, texts) => {
    expect(texts.filter((text) => !ids(text, { locale }).includes(id))).toEqual([]);
  });

  it.each(Object.entries(grave))('finds %s where it is grave', (id, texts) => {
    expect(texts.filter((text) => !ids(text, { locale, severity: 'grave' }).includes(id))).toEqual([]);
  });

  it('has an example of every rule', () => {
    const tried = new Set([...Object.keys(pseudo), ...Object.keys(grave)]);
    expect(ruleSets[locale]!.rules.map(({ id }) => id).filter((id) => !tried.has(id))).toEqual([]);
  });

  it.each(ruleSets[locale]!.rules)('says why and what would be better, which is better: $id', ({ why, better }) => {
    expect(why).toMatch(/\S{2}.*[.。]$/u);
    expect(ids(better, { locale, severity: 'grave' })).toEqual([]);
  });

  it('calls no honest update an error, and hints at no more than one in twenty', () => {
    const checked = honest.map((text) => ({ text, findings: checkApology(text, { locale, severity: 'major' }).findings }));
    expect(checked.filter(({ findings }) => findings.some(({ severity }) => severity === 'error')).map(({ text }) => text)).toEqual([]);
    expect(checked.filter(({ findings }) => findings.length).length).toBeLessThanOrEqual(honest.length / 20);
  });
});

describe('the place of a finding', () => {
  it.each([
    ['Sorry for any inconvenience.', 'for any inconvenience'],
    ['😅 Sorry for any inconvenience.', 'for any inconvenience'],
    ['Sorry for any\u00a0inconvenience.', 'for any\u00a0inconvenience'],
    ['Sorry for any\r\n  inconvenience.', 'for any\r\n  inconvenience'],
    ['Sorry for **any** _inconvenience_.', 'for **any** _inconvenience'],
    ['Sorry for [any inconvenience](https://x.example/why).', 'for [any inconvenience'],
    ['<p>Sorry for <em>any</em> inconvenience.</p>', 'for <em>any</em> inconvenience'],
    ['Sorry for any&nbsp;inconvenience.', 'for any&nbsp;inconvenience'],
    ['Sorry for any incon\u00advenience.', 'for any incon\u00advenience'],
    ['It won’t happen again.', 'won’t happen again'],
    ['It won&rsquo;t happen again.', 'won&rsquo;t happen again'],
    ['It won&#39;t happen again.', 'won&#39;t happen again'],
    ['It wo\u200bn’t happen again.', 'wo\u200bn’t happen again'],
    ['Te\u0301st. Mistakes were made.', 'Mistakes were made'],
    ['> Sorry for any\n> inconvenience.', 'for any\n> inconvenience'],
    ['> > Sorry for any\r\n> > inconvenience.', 'for any\r\n> > inconvenience'],
    ['MISTAKES WERE MADE.', 'MISTAKES WERE MADE'],
    ['Ｍｉｓｔａｋｅｓ　ｗｅｒｅ　ｍａｄｅ．', 'Ｍｉｓｔａｋｅｓ　ｗｅｒｅ　ｍａｄｅ'],
    ['\u200eMistakes were \u2067made\u2069.', 'Mistakes were \u2067made'],
  ])('is exact: %j', (text, part) => {
    expect(found(text)).toContain(part);
  });

  it.each([
    ['de', 'Fuer etwaige Verzoegerungen bitten wir um Entschuldigung.', 'etwaige Verzoegerungen'],
    ['de', 'DAS LAG AUSSERHALB UNSERES EINFLUSSES.', 'AUSSERHALB UNSERES EINFLUSSES'],
    ['fr', 'VEUILLEZ NOUS EXCUSER POUR LA GENE OCCASIONNEE.', 'EXCUSER POUR LA GENE'],
    ['es', 'PEDIMOS PERDO\u0301N POR LAS MOLESTIAS.', 'PERDO\u0301N POR LAS MOLESTIAS'],
    ['pt', 'Pedimos desculpas por eventuais inc&ocirc;modos.', 'desculpas por eventuais inc&ocirc;modos'],
    ['ja', '二度とこのようなことが\n起こらないようにします。', '二度とこのようなことが\n起こらない'],
    ['ja', '誤解を\r\n招く表現でした．', '誤解を\r\n招'],
  ])('is exact however it is written, in %s: %j', (locale, text, part) => {
    expect(found(text, { locale }).some((each) => each.includes(part))).toBe(true);
  });

  it('does not run on into the next paragraph, item or block', () => {
    for (const gap of ['\n\n', '\n>\n> ', '\n- ', '\n1. ', '</li><li>', '\u2029']) expect(ids(`We are sorry${gap}if you have a moment`)).toEqual([]);
  });

  it('names each place where a phrase stands', () => {
    expect(found('Mistakes were made. And more mistakes were made.')).toEqual(['Mistakes were made', 'mistakes were made']);
  });

  it('tells the worse of two findings of a kind', () => {
    expect(ids('Sorry for any inconvenience.')).toEqual(['en/any-inconvenience']);
  });
});

describe('what is honest', () => {
  it.each([
    ['a condition of help', 'We are sorry. If you paid between 14:02 and 14:44, we will refund you.'],
    ['a condition of help in the same sentence', 'We are sorry, and if you lost work we will help you to get it back.'],
    ['a bad example', 'Never write “sorry for any inconvenience”.'],
    ['a quotation that is judged afterwards', 'Our page said "we apologise for any inconvenience". That was an empty phrase.'],
    ['a promise that is refused', 'We cannot promise that it will never happen again.'],
    ['blame that is refused', 'This was not beyond our control.'],
    ['a lack that is admitted', 'We did not take the alert seriously.'],
    ['a "but" about the harm', 'We are sorry that your upload seemed to work but was never saved.'],
    ['a "but" that is none', 'We are sorry that you could do nothing but wait.'],
    ['"shortly" with a time', 'It began shortly after 14:00 UTC.'],
  ])('is let pass: %s', (_, text) => {
    expect(worst(text)).toEqual([]);
  });

  it.each([
    ['a quotation that is meant', '"We apologise for any inconvenience," the company wrote.'],
    ['a condition of the apology', 'If this upset you, we are sorry, and we will do our best.'],
  ])('is not %s', (_, text) => {
    expect(worst(text).length).toBeGreaterThan(0);
  });
});

describe('severity', () => {
  it('allows light words on a lost page, and hardens with the harm', () => {
    const of = (severity: CheckOptions['severity']) => checkApology('Oops! That page is gone', { severity }).findings.map((finding) => `${finding.ruleId} ${finding.severity}`);
    expect(of('notice')).toEqual([]);
    expect(of('minor')).toEqual(['en/oops warn', 'en/exclamation warn']);
    expect(of('major')).toEqual(['en/oops error', 'en/exclamation warn']);
  });

  it('is minor for a text of which nothing is known, and for a word nobody knows', () => {
    expect(checkApology('Oops', { severity: 'apocalyptic' as never }).findings).toEqual(checkApology('Oops').findings);
  });
});

describe('languages', () => {
  it.each(['en', 'EN-gb', 'en_US', undefined])('reads %s by the rules of English', (locale) => {
    expect(ids('Mistakes were made.', { locale })).toEqual(['en/mistakes-were-made']);
  });

  it.each(['tlh', '', '-', 'toString', 7 as never])('has no rules for %j, and says nothing', (locale) => {
    expect(ids('Mistakes were made.', { locale })).toEqual([]);
  });

  it('tells which there are', () => {
    expect(checkedLanguages).toEqual(corpora.map(({ locale }) => locale));
  });
});

const whole: Apology = {
  severity: 'major',
  harm: { what: 'Nobody could pay by card.', from: '2026-11-22T12:00:00Z', data: 'safe' },
  regret: 'We are sorry that you could not pay.',
  responsibility: { text: 'We changed the payment settings without trying them out.', owner: 'us' },
  repair: { done: ['Closed the checkout'], now: ['Putting back the settings of this morning'] },
  nextUpdateAt: '2026-11-22T13:30:00Z',
  signedBy: { name: 'Priya Raman', role: 'head of engineering' },
};
const now = '2026-11-22T13:00:00Z';

describe('a structured apology', () => {
  it('passes when it is whole', () => {
    expect(checkApology(whole, { now }).findings).toEqual([]);
  });

  it('is checked text by text, and each finding names its part', () => {
    const { findings } = checkApology({ ...whole, repair: { ...whole.repair, now: ['Restoring', 'Fixing it as soon as possible'] } }, { now });
    expect(findings).toMatchObject([{ ruleId: 'en/asap', path: 'repair.now.1', span: { start: 10, end: 29 } }]);
  });

  it.each<[string, string, object, CheckOptions?]>([
    ['struct/no-harm', 'harm.what', { harm: { data: 'safe', from: whole.harm.from } }],
    ['struct/no-regret', 'regret', { regret: ' ' }],
    ['struct/no-responsibility', 'responsibility.text', { responsibility: { owner: 'us' } }],
    ['struct/no-actor', 'responsibility.text', { regret: 'Sorry.', responsibility: { text: 'The settings were wrong.', owner: 'us' } }],
    ['struct/supplier-first', 'responsibility.text', { responsibility: { text: 'PayCo failed, and we had no second provider.', owner: 'our-supplier' } }],
    ['struct/no-repair', 'repair.now', { repair: { done: [], now: [''] } }],
    ['struct/no-next-update', 'nextUpdateAt', { nextUpdateAt: 'soon' }],
    ['struct/stale-update', 'nextUpdateAt', { nextUpdateAt: '2026-11-22T12:54:00Z' }],
    ['struct/stale-return', 'expectedBackAt.at', { expectedBackAt: { at: '2026-11-22T12:54:00Z', confidence: 'firm' } }],
    ['struct/no-data-state', 'harm.data', { harm: { what: 'Nobody could pay.' } }],
    ['struct/long-regret', 'regret', { regret: `We are sorry ${'very '.repeat(20)}much.` }],
    ['struct/compensation-missing', 'harm.to', { harm: { ...whole.harm, from: '2026-11-22T10:00:00Z' } }],
    ['struct/no-signer', 'signedBy.name', { signedBy: undefined }],
    ['struct/no-explanation', 'explanation.text', { phase: 'resolved' }],
    ['struct/no-prevention', 'prevention', { phase: 'postmortem', postmortem: { href: '/learned' }, explanation: { text: 'A setting was wrong.', confidence: 'confirmed' } }],
    ['struct/no-postmortem', 'postmortem.href', {
      phase: 'postmortem',
      explanation: { text: 'A setting was wrong.', confidence: 'confirmed' },
      prevention: [{ action: 'Two people review', status: 'done' }],
    }],
    ['struct/prevention-uncheckable', 'prevention.1', {
      phase: 'resolved',
      explanation: { text: 'A setting was wrong.', confidence: 'confirmed' },
      prevention: [{ action: 'Two people review', status: 'doing', due: '2026-12-01' }, { action: 'An alert', status: 'planned' }, { action: 'A drill', status: 'done' }],
    }],
  ])('misses a part: %s at %s', (ruleId, path, change, options) => {
    const { findings } = checkApology({ ...whole, ...change } as Apology, { now, ...options });
    expect(findings).toMatchObject([{ ruleId, path, span: { start: 0, end: 0 } }]);
  });

  it.each<[string, object, CheckOptions?]>([
    ['an update that is five minutes late', { nextUpdateAt: '2026-11-22T12:55:00Z' }],
    ['nothing overdue without a clock', { nextUpdateAt: 0 }, { now: undefined }],
    ['hours of outage that are made good', { harm: { ...whole.harm, from: 0 } }, { makeGood: { kind: 'refund' } }],
    ['a lost page without repair', { severity: 'notice', repair: undefined, nextUpdateAt: undefined }],
    ['no next update once it is over', { phase: 'resolved', nextUpdateAt: undefined, explanation: { text: 'A setting was wrong.', confidence: 'confirmed' } }],
    ['a supplier that comes second', { responsibility: { text: 'We had one payment provider, PayCo, and it failed.', owner: 'our-supplier' } }],
  ])('is not asked for more than is due: %s', (_, change, options) => {
    expect(checkApology({ ...whole, ...change } as Apology, { now, ...options }).findings).toEqual([]);
  });

  it('knows a breach by what it says of data', () => {
    const breach = { ...whole, harm: { ...whole.harm, what: 'There was a security incident.', data: 'exposed' as const } };
    expect(checkApology(breach, { now }).findings).toMatchObject([{ ruleId: 'en/data-event', path: 'harm.what' }]);
    expect(ids('There was a security incident.')).toEqual([]);
  });
});

describe('anything at all', () => {
  it('never throws', () => {
    fc.assert(fc.property(fc.anything({ withNullPrototype: true, withDate: true }), fc.anything({ withNullPrototype: true }), (given, options) => void JSON.stringify(checkApology(given as never, (options ?? undefined) as never).findings.length)));
  });

  const units = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('sorry', 'any', 'inconvenience', 'if you', '&nbsp;', '<em>', '</em>', '**', '\u0301', '\n\n', '"', ' '));

  it('only ever points into the text', () => {
    fc.assert(
      fc.property(fc.array(units).map((parts) => parts.join(' ')), (text) => {
        for (const { span } of checkApology(text, { severity: 'grave' }).findings) {
          expect(span.start).toBeGreaterThanOrEqual(0);
          expect(span.end).toBeGreaterThan(span.start);
          expect(span.end).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });

  const hostile = ['a', ' ', '\n', '&', '<', '<a ', '](', '[', '*', '_', '"', "'", '.', '!', 'sorry ', 'any ', 'we regret ', 'the the ', 'take ', 'if you ', 'we know that ', 'due to the ', 'apologies, ', '\u0301', 'ñ', '。', '😅', 'é&eacute;', 'a.1', 'you have ', 'never ', 'more than '];

  // On a machine with nothing else to do a hundred kilobytes take a third of a second; backtracking would take hours.
  it.each(checkedLanguages)('is read in time proportional to its length, in %s', { timeout: 180_000 }, (locale) => {
    for (const part of hostile) {
      // A hundred kilobytes of the worst in one language; the others are made alike.
      const text = part.repeat(Math.ceil((locale === 'en' ? 100_000 : 20_000) / part.length));
      const began = performance.now();
      checkApology(text, { locale, severity: 'grave' });
      expect(performance.now() - began, JSON.stringify(part)).toBeLessThan(20_000);
    }
  });
});
