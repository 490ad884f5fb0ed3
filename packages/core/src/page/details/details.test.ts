import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { statusTable, type StatusKey } from '../../status/statusTable.js';
import { enDetailLabels } from '../../copy/en/all-detail-labels.js';
import { createPageModel } from '../createPageModel.js';
import type { PageModel } from '../PageModel.js';
import type { Problem } from '../../problem/Problem.js';

afterEach(() => vi.unstubAllEnvs());

const site = { signInHref: '/sign-in', signUpHref: '/join?plan=a#form', supportHref: 'mailto:help@pies.example', homeHref: '/home' };
const page = (status: unknown, given: object = {}) => createPageModel({ status, site, ...given } as never);
const way = (model: PageModel, key: string) => model.actions.find((action) => action.key === key);
const facts = (model: PageModel) => model.facts.map(({ label, value, href }) => [label, value, href]);
const keys = (model: PageModel) => model.actions.map(({ key }) => key);

describe('401', () => {
  it.each([
    ['as a parameter', '/sign-in', '/sign-in?returnTo=%2Forders%3Fpage%3D2'],
    ['behind others', '/sign-in?lang=en', '/sign-in?lang=en&returnTo=%2Forders%3Fpage%3D2'],
    ['before a fragment', '/sign-in#form', '/sign-in?returnTo=%2Forders%3Fpage%3D2#form'],
    ['where the site wants it', 'https://id.example/?next={path}&x=1', 'https://id.example/?next=%2Forders%3Fpage%3D2&x=1'],
  ])('keeps the page asked for for after signing in, %s', (_, signInHref, href) => {
    expect(way(page(401, { site: { signInHref }, path: '/orders?page=2' }), 'sign-in')!.href).toBe(href);
  });

  it('offers an account to those who have none', () => {
    const model = page(401, { returnTo: '/orders' });
    expect(way(model, 'sign-up')).toMatchObject({ label: enDetailLabels.createAccount, href: '/join?plan=a&returnTo=%2Forders#form' });
    expect(keys(model)).toEqual(['sign-in', 'sign-up', 'home', 'support']);
  });

  it.each(['//evil.example', '/\\evil.example', '\\\\evil.example', 'https://evil.example', 'javascript:alert(1)', '/\t/evil.example', '/a\nb', 'evil', ` /x`, '/'.padEnd(3000, 'x'), '/\ud800', 7, {}])(
    'leads back to no other site and no nonsense: %j',
    (returnTo) => {
      const problems: Problem[] = [];
      const model = createPageModel({ status: 401, site, returnTo } as never, problems);
      expect(way(model, 'sign-in')!.href).toBe('/sign-in');
      expect(problems.map(({ what }) => what)).toContain('returnTo is no path of this site');
    },
  );

  it('leads back to its own site only, whatever the path is', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.webPath(), fc.tuple(fc.constantFrom('/', '//', '/\\', '\\/', '/\t/'), fc.string()).map((parts) => parts.join(''))), (path) => {
        const href = new URL(way(page(401, { path }), 'sign-in')!.href, 'https://pies.example');
        const back = href.searchParams.get('returnTo');
        expect(href.origin + href.pathname).toBe('https://pies.example/sign-in');
        if (back !== null) expect(new URL(back, 'https://pies.example').origin).toBe('https://pies.example');
      }),
      { numRuns: 600 },
    );
  });

  it('has no dead way on where the site names no place to sign in', () => {
    expect(keys(page(401, { site: {} }))).toEqual(['home']);
  });

  it('leaves the path to the browser where nobody knows it yet', () => {
    expect(way(page(401), 'sign-in')).toMatchObject({ href: '/sign-in', fill: '/sign-in?returnTo={path}' });
    expect(way(page(401, { path: '/x' }), 'sign-in')!.fill).toBeUndefined();
  });
});

describe('403', () => {
  it('says who is signed in, who decides, and how to ask or come as somebody else', () => {
    const model = page(403, { account: 'ada@pies.example', owner: { name: 'Grace Hopper', href: 'mailto:grace@pies.example' }, path: '/plans' });
    expect(facts(model)).toEqual([
      ['Signed in as', 'ada@pies.example', ''],
      ['Who decides', 'Grace Hopper', 'mailto:grace@pies.example'],
    ]);
    expect(model.actions.map(({ label, href, kind }) => [label, href, kind])).toEqual([
      ['Ask for access', 'mailto:grace@pies.example', 'primary'],
      ['Get help', 'mailto:help@pies.example', 'secondary'],
      ['Use another account', '/sign-in?returnTo=%2Fplans', 'secondary'],
      ['Go to the home page', '/home', 'secondary'],
    ]);
  });
});

describe('404', () => {
  it('has the report of a broken link filled in', () => {
    const model = page(404, { path: '/pies/ale&more', referrer: 'https://blog.example/best-pies' });
    expect(way(model, 'support')).toMatchObject({
      label: 'Report a broken link',
      href: 'mailto:help@pies.example?subject=Report%20a%20broken%20link&body=%2Fpies%2Fale%26more%0Ahttps%3A%2F%2Fblog.example%2Fbest-pies',
    });
  });

  it.each([
    ['a form that takes the path', 'https://pies.example/report?path={path}&from={referrer}', 'Report a broken link', 'https://pies.example/report?path=%2Fx&from='],
    ['a help page', 'https://pies.example/help', 'Get help', 'https://pies.example/help'],
    ['a letter that is begun already', 'mailto:a@pies.example?subject=Hello', 'Get help', 'mailto:a@pies.example?subject=Hello'],
  ])('reports to %s', (_, supportHref, label, href) => {
    expect(way(page(404, { path: '/x', site: { supportHref } }), 'support')).toMatchObject({ label, href });
  });

  it.each([404, 410, 414])('lets a search lead at %s', (status) => {
    const model = page(status, { search: { action: '/search' } });
    expect(model.searchLeads).toBe(true);
    expect(model.actions.every(({ kind }) => kind === 'secondary')).toBe(true);
    expect(page(status).searchLeads).toBe(false);
    expect(page(500, { search: { action: '/search' } })).toMatchObject({ searchLeads: false, actions: [{ kind: 'primary' }, {}, {}] });
  });
});

describe('what was being sent', () => {
  it.each([408, 500, 502, 503, 504, 599, 'maintenance'])('is not sent again unasked at %s', (status) => {
    for (const given of [{ method: 'POST' }, { method: 'patch' }, { dataInFlight: true }]) {
      const model = page(status, { ...given, check: { label: 'Check your orders', href: '/orders' }, tone: 0 });
      expect(model.work).toBe(enDetailLabels.sentWork);
      expect(model.message).toContain(enDetailLabels.sentNext);
      if (status !== 'maintenance') expect(model.actions[0]).toMatchObject({ label: 'Check your orders', kind: 'primary' });
      expect(way(model, 'retry')!.caution).toEqual({ text: enDetailLabels.sendAgainQuestion, label: enDetailLabels.sendAgain });
      expect(model.retry).not.toBe('auto');
    }
  });

  it.each(['GET', 'get', 'HEAD', 'OPTIONS', 'TRACE', '', undefined])('was nothing with the method %j', (method) => {
    expect(way(page(504, { method }), 'retry')!.caution).toBeUndefined();
    expect(page(502, { method }).retry).toBe('auto');
  });

  it('is no matter for jokes', () => {
    expect(page('maintenance', { method: 'POST' }).tone).toBe(1);
    expect(page('maintenance', { method: 'GET' }).tone).toBe(2);
  });
});

describe('410', () => {
  it('says when it was removed, why, and what stands in its place', () => {
    const model = page(410, { since: '2026-03-01T10:00:00Z', reason: 'The event is over.', replacement: { label: 'The 2027 event', href: '/events/2027' }, locale: 'en-GB' });
    expect(facts(model)).toEqual([['Removed', '1 March 2026', ''], ['Why', 'The event is over.', '']]);
    expect(model.actions[0]).toMatchObject({ label: 'The 2027 event', href: '/events/2027', kind: 'primary' });
    for (const tone of [0, 1, 2, 3] as const) expect(page(410, { replacement: { label: 'New', href: '/new' }, tone }).message).toBe(enDetailLabels.replaced);
  });
});

describe('413', () => {
  it.each<[unknown, unknown, string | undefined, string | undefined]>([
    [31_400_000, 25_000_000, '31.4 MB', '25 MB'],
    [25_000_001, 25_000_000, '25.1 MB', '25 MB'],
    [1024, 1000, '1.03 kB', '1 kB'],
    [501, 500, '501 bytes', '500 bytes'],
    [1.5e12, 1e12, '1.5 TB', '1 TB'],
    [9e20, 1e15, '900,000 PB', '1 PB'],
    ['a huge film', '2 GB', 'a huge film', '2 GB'],
    [Number.NaN, 25e6, undefined, '25 MB'],
    [-1, Infinity, undefined, undefined],
    [{}, [], undefined, undefined],
    [0, 0, '0 bytes', '0 bytes'],
  ])('tells a file of %j from a limit of %j', (size, limit, shownSize, shownLimit) => {
    const found = Object.fromEntries(page(413, { size, limit }).facts.map(({ label, value }) => [label, value]));
    expect(found).toEqual({ ...(shownSize && { 'Your file': shownSize }), ...(shownLimit && { 'Our limit': shownLimit }) });
  });

  it('never shows a file that is too big as if it fitted', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e12 }), fc.integer({ min: 1, max: 1e6 }), (limit, more) => {
        const [size, most] = page(413, { limit, size: limit + more }).facts.map(({ value }) => value);
        expect(size).not.toBe(most);
      }),
    );
  });

  it('counts in the words of the locale', () => {
    expect(page(413, { size: 1_250_000, locale: 'en-GB' }).facts[0]!.value).toBe('1.25 MB');
  });

  it('says what is wrong with a size', () => {
    const problems: Problem[] = [];
    createPageModel({ status: 413, size: Number.NaN, limit: -5 } as never, problems);
    expect(problems.map(({ what }) => what)).toEqual(['limit is no size', 'size is no size']);
  });

  it('goes back to the form to choose another file', () => {
    expect(page(413, { backHref: '/upload' }).actions[0]).toMatchObject({ label: 'Choose another file', href: '/upload' });
    expect(page(413).actions[0]).toMatchObject({ key: 'home' });
  });
});

describe('a wait', () => {
  const now = '2026-11-22T15:00:00Z';

  it.each([
    [429, '120', now, '2026-11-22T15:02:00.000Z'],
    [429, 90, now, '2026-11-22T15:01:30.000Z'],
    [503, 'Sun, 22 Nov 2026 16:00:00 GMT', now, '2026-11-22T16:00:00.000Z'],
    [429, 'Sun, 22 Nov 2026 16:00:00 GMT', undefined, '2026-11-22T16:00:00.000Z'],
  ])('ends at %s when Retry-After says %j', (status, retryAfter, moment, iso) => {
    expect(page(status, { retryAfter, now: moment }).until).toMatchObject({ iso });
  });

  it('ends when until says, whatever Retry-After does', () => {
    expect(page(429, { retryAfter: '120', until: '2026-11-22T18:00:00Z', now }).until).toMatchObject({ iso: '2026-11-22T18:00:00.000Z' });
  });

  it.each([
    ['soon', now], ['-5', now], ['9'.repeat(30), now], ['120', undefined], [{}, now], [Number.NaN, now],
  ])('has no end when Retry-After is %j, and says why', (retryAfter, moment) => {
    const problems: Problem[] = [];
    expect(createPageModel({ status: 429, retryAfter, now: moment } as never, problems).until).toBeUndefined();
    expect(problems).toHaveLength(1);
  });

  it('says what the limit is', () => {
    expect(facts(page(429, { limit: 'ten reports an hour' }))).toEqual([['Our limit', 'ten reports an hour', '']]);
  });
});

describe('451', () => {
  it('names who demanded it, who carries it out, and the notice', () => {
    const model = page(451, { demandedBy: { name: 'The High Court', href: 'https://court.example/4' }, blockedBy: { href: 'https://isp.example' }, notice: '/legal/4' });
    expect(facts(model)).toEqual([
      ['Who demanded it', 'The High Court', 'https://court.example/4'],
      ['Who carries it out', 'https://isp.example', 'https://isp.example'],
    ]);
    expect(model.actions[0]).toMatchObject({ label: 'Read the legal notice', href: '/legal/4', kind: 'primary' });
    expect(model.message).not.toContain('ask us who');
    expect(page(451).message).toContain('ask us who');
  });

  it.each([0, 1, 2, 3] as const)('makes no joke at tone %s', (tone) => {
    expect(page(451, { tone }).heading).toMatch(/not show this page here/);
  });
});

describe('a failure of ours', () => {
  it('has another way to do it, and help that knows the reference', () => {
    const model = page(500, { reference: 'a1 b2', alternative: { label: 'Order by telephone', href: 'tel:+442079460123' } });
    expect(keys(model)).toEqual(['retry', 'alternative', 'home', 'support']);
    expect(way(model, 'support')!.href).toBe('mailto:help@pies.example?subject=500%20a1%20b2');
  });
});

describe('every page', () => {
  const every = Object.keys(statusTable) as StatusKey[];

  it.each(every)('shows the facts that %s is given, and none that lack a name or a value', (status) => {
    const model = page(status, { facts: [{ label: 'Order', value: 1042, href: '/orders/1042' }, { label: 'Empty', value: '' }, { label: '', value: 'x' }, null, 7] });
    expect(facts(model)).toEqual([['Order', '1042', '/orders/1042']]);
  });

  it.each(every)('has no dead way on at %s when the site says nothing', (status) => {
    for (const { href, key } of createPageModel({ status }).actions) expect(href !== '' || key === 'retry' || key === 'reload').toBe(true);
  });

  it('says it in the language of the page', () => {
    const de = { tag: 'de', copy: { '4xx': [{ heading: 'Geht nicht', message: 'Leider nein.' }] }, detailLabels: { limit: 'Obergrenze' } } as const;
    expect(facts(page(429, { locale: 'de', locales: [de], limit: 'zehn' }))).toEqual([['Obergrenze', 'zehn', '']]);
    expect(facts(page(429, { locale: 'fr', locales: [de], limit: 'dix' }))).toEqual([['Our limit', 'dix', '']]);
    expect(facts(page(429, { copy: { labels: { limit: 'At most' } }, limit: 'ten' }))).toEqual([['At most', 'ten', '']]);
  });

  it('survives anything as any detail', () => {
    const anything = fc.anything({ withDate: true, withBigInt: true, withNullPrototype: true });
    const names = ['site', 'facts', 'method', 'returnTo', 'account', 'owner', 'reason', 'replacement', 'size', 'limit', 'retryAfter', 'demandedBy', 'blockedBy', 'notice', 'check', 'alternative', 'backHref', 'referrer', 'path', 'since', 'now', 'reference', 'copy', 'locales'];
    fc.assert(
      fc.property(fc.constantFrom(...every), fc.record(Object.fromEntries(names.map((name) => [name, anything])), { requiredKeys: [] }), (status, given) => {
        const model = createPageModel({ status, ...given } as never);
        expect(model.actions.length).toBeGreaterThan(0);
        JSON.stringify(model);
      }),
      { numRuns: 600 },
    );
  });

  it.each(['<script>alert(1)</script>', 'javascript:alert(1)', '\ud800', '/'.padEnd(20_000, 'x')])('lets no %.20j become an address', (text) => {
    for (const status of every) {
      const link = { label: text, href: text, name: text };
      const model = page(status, { site: Object.fromEntries(Object.keys(site).map((name) => [name, text])), owner: link, replacement: link, demandedBy: link, blockedBy: link, check: link, alternative: link, notice: text, backHref: text, path: text, returnTo: text, referrer: text, facts: [{ ...link, value: text }] });
      const addresses = [...model.actions, ...model.facts].flatMap(({ href, ...rest }) => [href, (rest as { fill?: string }).fill ?? '']);
      for (const href of addresses) expect(href).not.toMatch(/^javascript:|\p{Surrogate}/u);
    }
  });
});
