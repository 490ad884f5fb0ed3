import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { statusTable, type StatusKey } from '../status/statusTable.js';
import { createPageModel } from './createPageModel.js';
import type { Problem } from '../problem/Problem.js';

const soon = { status: 'maintenance', since: '2026-11-22T14:00:00Z', until: '2026-11-22T16:00:00Z', timeZone: 'Europe/Berlin', locale: 'en-GB' };
const apology = {
  severity: 'major',
  regret: 'We are sorry that you could not pay.',
  responsibility: { text: 'We changed our settings.', owner: 'us' },
  repair: { done: ['Went back'], now: ['Testing'] },
  harm: { what: 'Card payments failed.', data: 'safe' },
};

describe('createPageModel', () => {
  it.each(Object.keys(statusTable))('gives the page for %s a heading, a message and a way on', (key) => {
    const model = createPageModel({ status: key });
    expect(model.heading).not.toBe('');
    expect(model.message).not.toBe('');
    expect(model.actions.length).toBeGreaterThan(0);
    expect(model.actions[0]!.kind).toBe('primary');
  });

  it('is serialisable', () => {
    const model = createPageModel({ ...soon, apology, now: 0 });
    expect(JSON.parse(JSON.stringify(model))).toEqual(JSON.parse(JSON.stringify(structuredClone(model))));
  });

  it('names the end in the configured zone, in the words of the locale', () => {
    expect(createPageModel(soon).heading).toMatch(/Sunday 22 November at 17:00 (CET|GMT\+1)/);
  });

  it('reads no clock: without now nothing is past', () => {
    const model = createPageModel({ ...soon, until: '1999-01-01T00:00:00Z' });
    expect(model.until).toMatchObject({ past: false });
    expect(model.now).toBeUndefined();
  });

  it('does not promise an end that is past', () => {
    const model = createPageModel({ ...soon, now: '2026-11-22T17:00:00Z' });
    expect(model.until).toMatchObject({ past: true });
    expect(model.heading).not.toMatch(/until/);
  });

  it.each([
    ['until beats the apology', { until: '2026-01-02T00:00:00Z' }, '2026-01-02T00:00:00.000Z', false],
    ['the apology fills in', {}, '2026-01-03T00:00:00.000Z', true],
  ])('%s', (_, given, iso, estimate) => {
    const model = createPageModel({ status: 503, apology: { ...apology, expectedBackAt: { at: '2026-01-03T00:00:00Z', confidence: 'estimate' } }, ...given });
    expect(model.until).toMatchObject({ iso, estimate });
  });

  it('hides a promise without a confidence', () => {
    expect(createPageModel({ status: 503, apology: { ...apology, expectedBackAt: { at: 0 } } }).until).toBeUndefined();
  });

  it.each([
    ['404', {}, 3, 'playful'],
    ['500', {}, 1, 'full'],
    ['maintenance', {}, 2, 'full'],
    ['404', { severity: 'grave' }, 0, null],
    ['404', { calm: true, intensity: 'playful' }, 0, null],
    ['500', { tone: 3 }, 3, 'playful'],
    ['404', { intensity: 'outline' }, 3, 'outline'],
  ] as const)('shows %s with %j at tone %s', (status, given, tone, intensity) => {
    expect(createPageModel({ status, ...given })).toMatchObject({ tone, intensity });
  });

  it('shows the parts of an apology that can be read', () => {
    const problems: Problem[] = [];
    const model = createPageModel({ status: 500, apology: { regret: 'We are sorry.', repair: 7, harm: null } as never }, problems);
    expect(model.apology).toMatchObject({ regret: 'We are sorry.', steps: [], harm: '' });
    expect(problems).toHaveLength(1);
  });

  it.each([
    ['an update that is due', '2026-11-22T15:30:00Z', false],
    ['an update that was missed', '2026-11-22T13:30:00Z', true],
  ])('knows %s', (_, nextUpdateAt, missed) => {
    expect(createPageModel({ ...soon, now: '2026-11-22T14:00:00Z', apology: { ...apology, nextUpdateAt } }).apology?.nextUpdate).toMatchObject({ missed });
  });

  it.each([
    ['an unknown zone', { timeZone: 'Mars/Olympus' }],
    ['an end that is no time', { until: 'soon' }],
    ['a link that runs script', { site: { statusHref: 'javascript:alert(1)' } }],
    ['an action that runs script', { actions: [{ label: 'x', href: 'javascript:alert(1)' }] }],
    ['a locale that is empty', { locale: '' }],
    ['a status that is none', { status: 9999 }],
  ])('says what is wrong with %s, once, and what follows', (_, given) => {
    const problems: Problem[] = [];
    const model = createPageModel({ status: 503, ...given }, problems);
    expect(problems).toHaveLength(1);
    for (const text of Object.values(problems[0]!)) expect(text).not.toBe('');
    expect(model.actions.length).toBeGreaterThan(0);
    expect(JSON.stringify(model)).not.toContain('javascript:');
  });

  it('survives anything as anything', () => {
    const anything = fc.anything({ withDate: true, withBigInt: true, withMap: true, withNullPrototype: true });
    const input = fc.record(
      Object.fromEntries(
        ['status', 'locale', 'locales', 'copy', 'tone', 'intensity', 'severity', 'since', 'until', 'now', 'timeZone', 'actions', 'suggestions', 'search', 'apology', 'reference', 'path', 'site', 'layout', 'headingLevel', 'title'].map((key) => [key, anything]),
      ),
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(input, (given) => {
        const model = createPageModel(given as never, []);
        expect(model.heading.trim()).not.toBe('');
        expect(typeof model.message).toBe('string');
        expect(model.actions.length).toBeGreaterThan(0);
        expect(model.key in (statusTable as Record<StatusKey, unknown>)).toBe(true);
        JSON.stringify(model);
      }),
      { numRuns: 3000 },
    );
  });

  it('survives an apology of any shape', () => {
    fc.assert(
      fc.property(
        fc.record(
          Object.fromEntries(['severity', 'phase', 'responsibility', 'repair', 'harm', 'regret', 'explanation', 'prevention', 'nextUpdateAt', 'expectedBackAt', 'signedBy'].map((key) => [key, fc.anything({ withDate: true })])),
          { requiredKeys: [] },
        ),
        (given) => {
          JSON.stringify(createPageModel({ status: 500, apology: given }));
        },
      ),
      { numRuns: 2000 },
    );
  });
});
