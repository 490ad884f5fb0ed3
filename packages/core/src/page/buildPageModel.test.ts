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

  it.each([
    ['ten years away', '2036-11-22T16:00:00Z', /2036/],
    ['a fortnight away', '2026-12-06T16:00:00Z', /^(?!.*20\d\d)/],
    ['next January', '2027-01-02T16:00:00Z', /^(?!.*20\d\d)/],
  ])('says the year of an end %s only where it matters', (_, until, said) => {
    expect(createPageModel({ ...soon, until, now: '2026-11-22T15:00:00Z' }).heading).toMatch(said);
  });

  it.each([
    ['an end in another zone', { until: '2026-11-22T16:00:00+14:00' }],
    ['a clock that is years behind', { until: '2026-11-22T16:00:00Z', now: 0 }],
    ['a clock that is years ahead', { until: '2026-11-22T16:00:00Z', now: '2050-01-01T00:00:00Z' }],
    ['an end before time began', { until: -8.64e15 }],
    ['a heading of 300 characters without a space', { copy: { heading: 'x'.repeat(300) } }],
    ['200 suggestions', { suggestions: Array.from({ length: 200 }, (_, at) => ({ label: `Pie ${at}`, href: `/pies/${at}` })) }],
    ['no actions', { actions: [] }],
    ['actions that say nothing', { actions: [{ label: '', href: '/x' }, { label: ' ', href: '' }] }],
    ['sizes that are none', { size: Number.NaN, limit: -1 }],
  ])('bears %s', (_, given) => {
    for (const status of [404, 413, 503, 'maintenance']) {
      const model = createPageModel({ status, ...given } as never);
      expect(model.heading.trim()).not.toBe('');
      expect(model.actions[0]!.label.trim()).not.toBe('');
    }
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

  it('keeps what was promised before, and leaves out what can not be read', () => {
    const late = { ...apology, expectedBackAt: { at: '2026-01-03T00:00:00Z', confidence: 'firm' }, previousExpectedBackAt: ['2026-01-01T00:00:00Z', 'soon', '2026-01-02T00:00:00Z'] };
    expect(createPageModel({ status: 503, apology: late }).until?.earlier?.map(({ iso }) => iso)).toEqual(['2026-01-01T00:00:00.000Z', '2026-01-02T00:00:00.000Z']);
  });

  it('makes a way round the primary way on, unless the page was given ways of its own', () => {
    const around = { ...apology, repair: { ...apology.repair, workaround: { text: 'Order by telephone', href: 'tel:+442079460123' } } };
    const model = createPageModel({ status: 503, apology: around });
    expect(model.actions.map(({ label, kind }) => `${label}: ${kind}`).slice(0, 2)).toEqual(['Order by telephone: primary', 'Try again: secondary']);
    expect(model.apology?.workaround).toBeUndefined();
    const own = createPageModel({ status: 503, apology: around, actions: [{ label: 'Home', href: '/' }] });
    expect(own.actions.map(({ label }) => label)).toEqual(['Home']);
    expect(own.apology?.workaround?.text).toBe('Order by telephone');
  });

  it.each([
    ['major', undefined, 'unknown'],
    ['major', 'fine', 'unknown'],
    ['major', 'safe', 'safe'],
    ['minor', undefined, undefined],
    ['minor', 'unknown', undefined],
    ['minor', 'lost', 'lost'],
  ])('says at %s, of data that is said to be %s: %s', (severity, data, state) => {
    expect(createPageModel({ status: 500, apology: { ...apology, severity, harm: { ...apology.harm, data } } }).apology?.data?.state).toBe(state);
  });

  it.each([
    ['while it is open', 'open', { href: '/learned' }, undefined],
    ['once it is over', 'resolved', { href: '/learned' }, { text: 'Read what we learned', href: '/learned' }],
    ['in words of its own', 'postmortem', { href: '/learned', label: 'The night of the ovens' }, { text: 'The night of the ovens', href: '/learned' }],
    ['at an address that would run', 'postmortem', { href: 'javascript:alert(1)' }, undefined],
    ['of another shape', 'postmortem', '/learned', undefined],
  ])('leads to the postmortem: %s', (_, phase, postmortem, link) => {
    expect(createPageModel({ status: 500, apology: { ...apology, phase, postmortem } }).apology?.postmortem).toEqual(link);
  });

  it.each(['2026-12-01', '2026-12-01T00:00:00Z', Date.UTC(2026, 11, 1)])('tells by which day something is promised, the same day everywhere: %s', (due) => {
    const model = createPageModel({ status: 500, timeZone: 'America/New_York', apology: { ...apology, phase: 'resolved', prevention: [{ action: 'Try first', status: 'planned', due }] } });
    expect(model.apology?.prevention[0]?.due).toEqual({ iso: '2026-12-01', text: 'December 1, 2026' });
  });

  it('gives each step its state in words', () => {
    const model = createPageModel({ status: 500, apology: { ...apology, phase: 'resolved', prevention: [{ action: 'Try first', status: 'soon', href: '/plan' }] } });
    const shown = [...model.apology!.steps, ...model.apology!.prevention].map(({ text, label, href }) => `${text}: ${label} ${href}`);
    expect(shown).toEqual(['Went back: Done ', 'Testing: Under way ', 'Try first: Planned /plan']);
  });

  it.each([
    ['mara@crumbs.example', 'mailto:mara@crumbs.example'],
    ['https://crumbs.example/mara', 'https://crumbs.example/mara'],
    ['tel:+4930123456', 'tel:+4930123456'],
    ['Room 3: ask for Mara', ''],
    ['@mara on the forum', ''],
    ['javascript:alert(1)@crumbs.example', ''],
    ['/mara', ''],
  ])('makes a link of a signer’s %s where it leads somewhere', (contact, href) => {
    const signedBy = { name: 'Mara Lindt', role: 'Head of Payments', contact };
    expect(createPageModel({ status: 500, apology: { ...apology, signedBy } }).apology?.signedBy).toEqual({ ...signedBy, href });
  });

  it('says once what is wrong with a page of which some prop throws as it is read', () => {
    const problems: Problem[] = [];
    const site = { get name(): string { throw new Error('no pantry'); } };
    createPageModel({ status: 503, timeZone: 'Mars/Olympus', site }, problems);
    expect(problems.map(({ what }) => what)).toEqual(['site throws "no pantry" when it is read', 'timeZone "Mars/Olympus" is unknown']);
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
    ['an hour away', '2026-11-22T15:00:00Z', '16:30 CET'],
    ['missed by an hour', '2026-11-22T16:30:00Z', '16:30 CET'],
    ['tomorrow', '2026-11-21T15:00:00Z', 'Sunday 22 November at 16:30 CET'],
    ['told to nobody knows when', undefined, 'Sunday 22 November at 16:30 CET'],
  ])('tells an update that is %s as people would', (_, now, text) => {
    expect(createPageModel({ ...soon, now, apology: { ...apology, nextUpdateAt: '2026-11-22T15:30:00Z' } }).apology?.nextUpdate?.text).toBe(text);
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

  it.each<[string, Record<string, unknown>, number, string | null]>([
    ['nothing is known', {}, 3, 'playful'],
    ['a payment failed', { atStake: 'money' }, 0, null],
    ['data is at stake', { atStake: 'data' }, 0, null],
    ['health is at stake', { atStake: 'health' }, 0, null],
    ['safety is at stake', { atStake: 'safety' }, 0, null],
    ['it is a legal matter', { atStake: 'legal' }, 0, null],
    ['someone has died', { atStake: 'bereavement' }, 0, null],
    ['an apology owns up to lost data', { apology: { ...apology, severity: 'minor', harm: { what: 'We lost orders.', data: 'lost' } } }, 0, null],
    ['data has been seen by others', { apology: { ...apology, severity: 'minor', harm: { what: 'We showed orders.', data: 'exposed' } } }, 0, null],
    ['data may be at risk', { apology: { ...apology, severity: 'minor', harm: { what: 'A key was stolen.', data: 'at-risk' } } }, 0, null],
    ['data is confirmed to be safe', { apology: { ...apology, severity: 'minor' } }, 2, 'full'],
    ['it is grave', { severity: 'grave' }, 0, null],
    ['it is major', { severity: 'major' }, 1, 'outline'],
    ['nobody knows the cause', { apology: { ...apology, severity: 'minor', explanation: { text: '?', confidence: 'unknown' } } }, 1, 'outline'],
    ['a form was being sent', { dataInFlight: true }, 1, 'outline'],
    ['the site is a bank', { site: { category: 'bank' } }, 1, 'outline'],
    ['the visitor pays', { payer: true }, 2, 'full'],
    ['it has lasted for a quarter of an hour', { since: 0, now: 15 * 60_000 }, 1, 'outline'],
    ['it has lasted for ten minutes', { since: 0, now: 10 * 60_000 }, 3, 'playful'],
    ['nobody has said what time it is', { since: 0 }, 3, 'playful'],
    ['it is the third sight', { views: 3 }, 2, 'full'],
    ['the visitor wants calm', { calm: true, tone: 3 }, 0, null],
    ['a tone was set by hand', { tone: 3, atStake: 'money' }, 3, 'playful'],
    ['the facts are nonsense', { payer: 'no', views: {}, site: 7, since: 'x', now: 'y', atStake: undefined }, 2, 'full'],
  ])('knows how light a 404 may be when %s', (_, given, tone, intensity) => {
    expect(createPageModel({ status: 404, ...given })).toMatchObject({ tone, intensity });
  });

  it.each(Object.keys(statusTable))('makes no joke of %s when something is at stake', (key) => {
    for (const atStake of ['money', 'data', 'health', 'safety', 'legal', 'bereavement'] as const) {
      const plain = createPageModel({ status: key, tone: 0 });
      const said = createPageModel({ status: key, atStake });
      expect(said).toMatchObject({ tone: 0, intensity: null, heading: plain.heading, message: plain.message, work: plain.work });
    }
  });

  it('has the plain words at hand for a visitor who asks for calm', () => {
    const { heading, message, work } = createPageModel({ status: 404, tone: 0 });
    expect(createPageModel({ status: 404, tone: 3 }).plain).toEqual({ heading, message, work });
    expect(createPageModel({ status: 404, tone: 0 }).plain).toBeUndefined();
    expect(createPageModel({ status: 404, tone: 3, copy: { heading: 'Ours', message: 'Our own words.' } }).plain).toBeUndefined();
    expect(createPageModel({ ...soon, tone: 2 }).plain!.heading).toContain('17:00');
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
          Object.fromEntries(['severity', 'phase', 'responsibility', 'repair', 'harm', 'regret', 'explanation', 'prevention', 'nextUpdateAt', 'expectedBackAt', 'signedBy', 'postmortem'].map((key) => [key, fc.anything({ withDate: true })])),
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

describe('an incident', () => {
  const incident = { overall: 'maintenance', severity: 'critical', expectedBackAt: '2026-01-03T00:00:00Z' };
  const end = (given: object) => createPageModel({ status: 503, incident, ...given }).until?.iso.slice(0, 10);

  it('says until when, unless the apology or the page does', () => {
    expect(end({})).toBe('2026-01-03');
    expect(end({ apology: { expectedBackAt: { at: '2026-01-02T00:00:00Z', confidence: 'firm' } } })).toBe('2026-01-02');
    expect(end({ apology: { expectedBackAt: { at: '2026-01-02T00:00:00Z', confidence: 'firm' } }, until: '2026-01-01T00:00:00Z' })).toBe('2026-01-01');
    expect(createPageModel({ status: 503, incident }).until?.estimate).toBe(true);
  });

  it('says how bad it is, unless the apology or the page does', () => {
    expect(createPageModel({ status: 503, incident }).severity).toBe('critical');
    expect(createPageModel({ status: 503, incident, severity: 'minor' }).severity).toBe('minor');
  });

  it('is found in a timeline that was given it', () => {
    expect(createPageModel({ status: 503, incident: { props: { snapshot: incident } } }).severity).toBe('critical');
  });

  it.each([[null], ['down'], [42], [{ props: null }], [() => 1]])('that is %s says nothing', (odd) => {
    expect(createPageModel({ status: 503, incident: odd }).severity).toBe(createPageModel({ status: 503 }).severity);
  });
});
