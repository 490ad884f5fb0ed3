import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Postmortem } from '../incident/Postmortem.js';
import type { Problem } from '../problem/Problem.js';
import { createLibraryModel, subjectsOf } from './createLibraryModel.js';
import { createPostmortemModel } from './createPostmortemModel.js';

const outage: Postmortem = {
  id: 'pay',
  title: 'Nobody could pay',
  status: 'final',
  severity: 'major',
  startedAt: '2026-11-22T12:05:00Z',
  detectedAt: '2026-11-22T12:31:00Z',
  mitigatedAt: '2026-11-22T13:52:00Z',
  resolvedAt: '2026-11-22T14:05:00Z',
  summary: 'A change declined every card.',
  impact: { text: 'People could not pay.', users: 1240, data: 'safe' },
  components: ['Payments'],
  rootCauses: ['Keys look alike.'],
  categories: ['config'],
  tags: ['Settings'],
  actions: [
    { action: 'Compare keys', type: 'prevent', status: 'done', due: '2026-11-30' },
    { action: 'One shop first', type: 'mitigate', status: 'doing', due: '2026-12-12' },
    { action: 'Count declined cards', type: 'detect', status: 'planned', due: '2026-11-24' },
    { action: 'Ring a bell', type: 'other', status: 'dropped', due: '2026-11-01' },
  ],
  timeline: [
    { at: '2026-11-22T14:05:00Z', text: 'Mended.', kind: 'resolve' },
    { at: '2026-11-22T12:05:00Z', text: 'Broken.', kind: 'start' },
  ],
};
const read = (postmortem: unknown, options = {}) => {
  const problems: Problem[] = [];
  return { model: createPostmortemModel(postmortem, options, problems), problems };
};

describe('createPostmortemModel', () => {
  it('tells how long it took to know, to stop the harm and to mend it', () => {
    const { model, problems } = read(outage);
    expect([model.toDetect, model.toMitigate, model.toRecover].map((took) => took?.text)).toEqual(['26 minutes', '1 hour 47 minutes', '2 hours']);
    expect(problems).toEqual([]);
  });

  it.each([
    ['detectedAt', '2026-11-22T12:00:00Z'],
    ['resolvedAt', '2026-11-21T12:00:00Z'],
  ] as const)('leaves out what a %s before the start would say, and tells the developer', (name, at) => {
    const { model, problems } = read({ ...outage, [name]: at });
    expect(name === 'detectedAt' ? model.toDetect : model.toRecover).toBeUndefined();
    expect(problems.map(({ what }) => what)).toEqual([`${name} is before startedAt`]);
    expect(model.title).toBe('Nobody could pay');
  });

  it('says that nothing passed where something was known at once', () => {
    expect(read({ ...outage, detectedAt: outage.startedAt }).model.toDetect).toEqual({ milliseconds: 0, text: '0 minutes' });
  });

  it.each([
    ['2026-11-24T23:59:00Z', false],
    ['2026-11-25T00:00:00Z', true],
    [undefined, false],
  ])('counts a promise as late once its day is over: at %s', (now, overdue) => {
    expect(read(outage, { now }).model.actions.map((action) => action.overdue)).toEqual([false, false, overdue, false]);
  });

  it('names a day without an hour, the same everywhere', () => {
    expect(read(outage, { timeZone: 'Pacific/Honolulu', locale: 'en-GB' }).model.actions[0]!.due).toMatchObject({ iso: '2026-11-30', text: '30 November 2026' });
  });

  it('puts the timeline into order', () => {
    expect(read(outage).model.timeline.map(({ text }) => text)).toEqual(['Broken.', 'Mended.']);
  });

  it('follows no link that may not be followed', () => {
    const { model } = read({ ...outage, incidentUrl: 'javascript:alert(1)', actions: [{ action: 'A', type: 'other', status: 'done', href: 'data:text/html,x' }] });
    expect(model.incidentHref).toBe('');
    expect(model.actions[0]!.href).toBe('');
  });

  it('is serialisable, and survives anything as anything', () => {
    const keys = Object.keys(outage) as (keyof Postmortem)[];
    fc.assert(
      fc.property(fc.anything(), fc.constantFrom(...keys), fc.anything(), (value, key, now) => {
        const { model } = read({ ...outage, [key]: value }, { now });
        expect(JSON.parse(JSON.stringify(model)).actions).toBeInstanceOf(Array);
        expect(read(value).model.tags).toBeInstanceOf(Array);
      }),
    );
  });
});

describe('createLibraryModel', () => {
  const later: Postmortem = { ...outage, mitigatedAt: undefined, id: 'search', title: 'Search found nothing', startedAt: '2026-12-01T00:00:00Z', detectedAt: '2026-12-01T10:00:00Z', resolvedAt: '2026-12-01T12:00:00Z', components: ['Search'], tags: [], categories: ['config'], actions: [] };

  it('shows the latest first', () => {
    expect(createLibraryModel([outage, later]).postmortems.map(({ id }) => id)).toEqual(['search', 'pay']);
  });

  it.each([
    [[outage], '26 minutes', '2 hours'],
    [[outage, later], '5 hours 13 minutes', '7 hours'],
    [[{ ...outage, detectedAt: undefined }], undefined, '2 hours'],
    [[], undefined, undefined],
  ])('tells the median times of %#', (library, detect, recover) => {
    const { toDetect, toRecover } = createLibraryModel(library);
    expect([toDetect?.text, toRecover?.text]).toEqual([detect, recover]);
  });

  it('lists what is not done: late first, then by day; what was dropped counts for nothing', () => {
    const library = createLibraryModel([outage], { now: '2026-12-01T00:00:00Z' });
    expect(library.unfinished.map(({ text }) => text)).toEqual(['Count declined cards', 'One shop first']);
    expect([library.actionsDone, library.actionsTotal]).toEqual([1, 3]);
  });

  it('counts the subjects of all, whatever their case', () => {
    expect(createLibraryModel([outage, later]).tags).toEqual([{ tag: 'config', count: 2 }, { tag: 'payments', count: 1 }, { tag: 'search', count: 1 }, { tag: 'settings', count: 1 }]);
    expect(subjectsOf(createPostmortemModel(outage))).toContain('settings');
  });

  it('keeps the first of two with one id, and tells the developer', () => {
    const problems: Problem[] = [];
    expect(createLibraryModel([outage, { ...later, id: 'pay' }], {}, problems).postmortems).toHaveLength(1);
    expect(problems[0]!.what).toBe('there are two postmortems with the id "pay"');
  });

  it('survives any list', () => {
    fc.assert(fc.property(fc.anything(), fc.array(fc.anything()), (one, many) => {
      createLibraryModel(one as never);
      createLibraryModel(many);
    }));
  });
});
