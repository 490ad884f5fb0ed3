import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { expectConsole } from '#expect-console';
import type { Expectation } from './askHealth.js';
import { createRecovery, type RecoveryOptions } from './createRecovery.js';

const start = Date.parse('2026-11-22T14:00:00Z');
beforeEach(() => void vi.useFakeTimers({ now: start }));
afterEach(() => void vi.useRealTimers());

type Answer = () => Response | Promise<Response>;
const well: Answer = () => new Response('ok');
const down: Answer = () => new Response('', { status: 503 });

/** A window without tabs beside it: a real browser with several is in the page tests. */
function openWindow({ storage = new Map<string, string>(), blocked = false, reloaded = false } = {}) {
  const fields: object[] = [];
  const navigator = { onLine: true };
  const document = Object.assign(new EventTarget(), { hidden: false, baseURI: 'https://crumbs.example/cart', querySelectorAll: () => fields });
  const window = Object.assign(new EventTarget(), {
    document, navigator, location: { reload: vi.fn() },
    performance: { getEntriesByType: () => [{ type: reloaded ? 'reload' : 'navigate' }] },
    sessionStorage: blocked ? undefined : { getItem: (key: string) => storage.get(key) ?? null, setItem: (key: string, value: string) => void storage.set(key, value) },
  });
  const show = (hidden: boolean) => {
    document.hidden = hidden;
    window.dispatchEvent(new Event('visibilitychange'));
  };
  const type = () => fields.push({ type: 'text', value: 'oat', defaultValue: '', closest: () => null });
  return { window: window as unknown as Window & typeof globalThis, document, navigator, storage, reload: window.location.reload, show, type };
}

function begin({ answer = well, in: place = openWindow(), ...options }: Partial<RecoveryOptions> & { answer?: Answer; in?: ReturnType<typeof openWindow> } = {}) {
  const asked: number[] = [];
  let current = answer;
  const recovery = createRecovery({
    health: '/healthz', window: place.window, random: () => 0.5, ...options,
    fetch: async (_, init) => {
      asked.push(Date.now() - start);
      return new Promise<Response>((resolve, reject) => {
        init!.signal!.addEventListener('abort', () => reject(new Error('aborted')));
        Promise.resolve(current()).then(resolve, reject);
      });
    },
  });
  return { ...place, recovery, asked, turn: (next: Answer) => { current = next; }, pass: (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds) };
}

describe('asking', () => {
  it('slows down with each failure', async () => {
    const { asked, pass, recovery } = begin({ answer: down, random: () => 1 });
    await pass(4000 + 8000 + 16_000 + 32_000 + 60_000 + 60_000);
    expect(asked).toEqual([4000, 12_000, 28_000, 60_000, 120_000, 180_000]);
    expect(recovery.state()).toMatchObject({ phase: 'waiting', failures: 6, nextAt: start + 240_000 });
  });

  it.each([['seconds', '90'], ['a date', 'Sun, 22 Nov 2026 14:01:33 GMT']])('is no earlier than Retry-After allows, given as %s', async (_, value) => {
    const { asked, pass } = begin({ answer: () => new Response('', { status: 503, headers: { 'retry-after': value } }), random: () => 0 });
    await pass(200_000);
    expect(asked[0]).toBe(2000);
    expect(asked[1]! - asked[0]!).toBeGreaterThanOrEqual(90_000);
  });

  it('never is, whatever the server says', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.integer({ min: 0, max: 500 }), { minLength: 1, maxLength: 6 }), fc.double({ min: 0, max: 1, noNaN: true }), async (waits, random) => {
        vi.setSystemTime(start);
        let at = 0;
        const { asked, pass, recovery } = begin({ answer: () => new Response('', { status: 503, headers: { 'retry-after': String(waits[at++ % waits.length]) } }), random: () => random });
        await pass(2_000_000);
        recovery.stop();
        for (const [index, time] of asked.entries()) {
          if (index > 0) expect(time - asked[index - 1]!).toBeGreaterThanOrEqual(waits[(index - 1) % waits.length]! * 1000);
        }
      }),
      { numRuns: 20 },
    );
  });

  it("begins no earlier than the page's own Retry-After", async () => {
    const { asked, pass } = begin({ retryAfter: 60 });
    await pass(62_000);
    expect(asked).toEqual([]);
    await pass(2000);
    expect(asked).toHaveLength(1);
  });

  it('pauses in a hidden tab, and asks when it is shown again', async () => {
    const { asked, pass, show, recovery } = begin({ answer: down });
    show(true);
    await pass(600_000);
    expect(asked).toEqual([]);
    expect(recovery.state().phase).toBe('paused');
    show(false);
    await pass(1);
    expect(asked).toHaveLength(1);
  });

  it('hardly tries offline, and soon after', async () => {
    const { asked, pass, navigator, window, recovery } = begin({ answer: down });
    navigator.onLine = false;
    window.dispatchEvent(new Event('offline'));
    await pass(59_000);
    expect(asked).toEqual([]);
    expect(recovery.state().phase).toBe('paused');
    navigator.onLine = true;
    window.dispatchEvent(new Event('online'));
    await pass(1000);
    expect(asked).toHaveLength(1);
  });

  it('gives up on an answer that never comes, and asks again', async () => {
    const { asked, pass, recovery } = begin({ answer: () => new Promise<Response>(() => {}) });
    await pass(3000 + 9999);
    expect(recovery.state().phase).toBe('checking');
    await pass(1);
    expect(recovery.state()).toMatchObject({ phase: 'waiting', failures: 1 });
    await pass(60_000);
    expect(asked.length).toBeGreaterThan(1);
  });

  it('is not put off by a clock that is set back a day', async () => {
    const { asked, pass, show } = begin({ answer: down });
    vi.setSystemTime(start - 86_400_000);
    show(false);
    await pass(4000);
    expect(asked).toHaveLength(1);
  });

  it('asks half as often of those who save data', async () => {
    const place = openWindow();
    Object.assign(place.navigator, { connection: { saveData: true } });
    const { asked, pass } = begin({ in: place, answer: down });
    await pass(6000);
    expect(asked).toEqual([6000]);
  });

  it('asks at once when told to, but not twice in a second', async () => {
    const { asked, pass, recovery } = begin({ answer: down });
    await pass(1000);
    recovery.tryNow();
    await pass(10);
    recovery.tryNow();
    await pass(10);
    expect(asked).toEqual([1000]);
  });

  it('ends with stop, also while an answer is on its way', async () => {
    const { pass, recovery, reload, asked } = begin({ answer: () => new Promise<Response>((resolve) => setTimeout(() => resolve(new Response('ok')), 500)) });
    await pass(3100);
    recovery.stop();
    await pass(600_000);
    expect(asked).toHaveLength(1);
    expect(reload).not.toHaveBeenCalled();
  });

  it.each(['', 'javascript:alert(1)', 'ftp://crumbs.example', null, 7])('does not begin without an address to ask: %s', async (health) => {
    expectConsole('error', /health is .*, so nobody is brought back/);
    const { asked, pass } = begin({ health: health as string });
    await pass(600_000);
    expect(asked).toEqual([]);
  });
});

describe('what a good answer is', () => {
  const json = (text: string) => () => new Response(text, { headers: { 'content-type': 'application/json' } });
  const html = () => new Response('<h1>Sign in</h1>', { headers: { 'content-type': 'text/html; charset=utf-8' } });
  const redirect = () => Object.defineProperties(new Response(), { type: { value: 'opaqueredirect' }, status: { value: 0 }, ok: { value: false } });
  it.each<[string, boolean, Answer, Expectation?]>([
    ['200', true, well],
    ['204', true, () => new Response(null, { status: 204 })],
    ['503', false, down],
    ['404', false, () => new Response('', { status: 404 })],
    ['a redirect', false, redirect],
    ['no answer', false, () => Promise.reject(new TypeError('Failed to fetch'))],
    ['JSON for JSON', true, json('{"up":true}'), 'json'],
    ['HTML for JSON', false, html, 'json'],
    ['broken JSON', false, json('{"up":'), 'json'],
    ['JSON that is not UTF-8', false, () => new Response(new Uint8Array([0x22, 0xff, 0xfe, 0x22])), 'json'],
    ['10 MB for JSON', false, () => new Response(`"${'x'.repeat(10_000_000)}"`), 'json'],
    ['the fields asked for', true, json('{"up":true,"at":1}'), { json: { up: true } }],
    ['other fields', false, json('{"up":false}'), { json: { up: true } }],
    ['null for fields', false, json('null'), { json: { up: true } }],
    ['HTML where it is expected', true, html, 'html'],
    ['text where HTML is expected', false, well, 'html'],
    ['the text asked for', true, () => new Response('all ok'), { text: 'ok' }],
    ['another text', false, () => new Response('degraded'), { text: 'ok' }],
    ['the header asked for', true, () => new Response('', { headers: { 'x-app': 'crumbs' } }), { header: 'x-app', value: 'crumbs' }],
    ['another header', false, () => new Response('', { headers: { 'x-app': 'portal' } }), { header: 'x-app', value: 'crumbs' }],
    ['no such header', false, well, { header: 'x-app' }],
    ['a function that agrees', true, well, async (response) => (await response.text()) === 'ok'],
    ['a function that throws', false, well, () => { throw new Error('no'); }],
  ])('%s: %s', async (_, good, answer, expected) => {
    if (answer === html && expected === 'json') expectConsole('error', /answers with a page/);
    const { pass, recovery } = begin({ answer, expect: expected });
    await pass(8000);
    expect(recovery.state().phase === 'back').toBe(good);
  });

  it('HTML is none unless it is expected, and says so once', async () => {
    expectConsole('error', /\/spa answers with a page/);
    const { pass, recovery } = begin({ answer: html, health: '/spa' });
    await pass(60_000);
    expect(recovery.state().phase).not.toBe('back');
  });
});

describe('going back', () => {
  it('takes two good answers in a row', async () => {
    let count = 0;
    const { pass, recovery, asked } = begin({ answer: () => (count++ % 2 ? down() : well()) });
    await pass(300_000);
    expect(asked.length).toBeGreaterThan(5);
    expect(recovery.state().phase).not.toBe('back');
  });

  it('is spread, after a moment to read', async () => {
    const { pass, recovery, reload } = begin();
    await pass(6000);
    expect(recovery.state()).toMatchObject({ phase: 'back', returnAt: start + 6000 + 1500 + 5000 });
    await pass(6499);
    expect(reload).not.toHaveBeenCalled();
    await pass(1);
    expect(reload).toHaveBeenCalledOnce();
  });

  it.each([['typed', ({ type }: Pick<ReturnType<typeof openWindow>, 'type'>) => void type(), {}], ['method', () => {}, { method: 'POST' }]] as const)('waits for the visitor: %s', async (hold, prepare, options) => {
    const { pass, recovery, reload, type } = begin(options);
    prepare({ type });
    await pass(600_000);
    expect(reload).not.toHaveBeenCalled();
    expect(recovery.state()).toMatchObject({ phase: 'back', hold, returnAt: undefined });
    recovery.returnNow();
    expect(reload).toHaveBeenCalledOnce();
  });

  it('waits for whoever begins to type at the last moment', async () => {
    const { pass, recovery, reload, type } = begin();
    await pass(7000);
    type();
    await pass(60_000);
    expect(reload).not.toHaveBeenCalled();
    expect(recovery.state().hold).toBe('typed');
  });

  it('waits until the tab is shown', async () => {
    const { pass, reload, show } = begin();
    await pass(7000);
    show(true);
    await pass(600_000);
    expect(reload).not.toHaveBeenCalled();
    show(false);
    await pass(1);
    expect(reload).toHaveBeenCalledOnce();
  });

  it('never loops: after three fruitless returns the visitor decides', async () => {
    const storage = new Map<string, string>();
    const returned: number[] = [];
    for (let visit = 0; visit < 8; visit += 1) {
      const { pass, reload, recovery } = begin({ in: openWindow({ storage }) });
      await pass(40_000);
      returned.push(reload.mock.calls.length);
      if (visit > 2) expect(recovery.state().hold).toBe('loop');
      recovery.stop();
    }
    expect(returned).toEqual([1, 1, 1, 0, 0, 0, 0, 0]);
  });

  it.each([[false, 1], [true, 0]])('goes back once where nothing can be remembered (came by a reload: %s)', async (reloaded, times) => {
    const { pass, reload } = begin({ in: openWindow({ blocked: true, reloaded }) });
    await pass(60_000);
    expect(reload).toHaveBeenCalledTimes(times);
  });

  it('lets an app refetch instead, whatever was typed, and begins again if that did not help', async () => {
    const onBack = vi.fn();
    const { pass, reload, type, recovery, asked } = begin({ onBack, method: 'POST' });
    type();
    await pass(12_500);
    expect(onBack).toHaveBeenCalledOnce();
    expect(asked).toHaveLength(2);
    await pass(20_000);
    expect(asked.length).toBeGreaterThan(2);
    expect(reload).not.toHaveBeenCalled();
    recovery.stop();
  });
});
