import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { parseStatus } from '../incident/parseStatus.js';
import { createStatusPoll, type StatusPollOptions } from './createStatusPoll.js';

const well = { page: { id: 'p', name: 'Crumbs' }, status: { indicator: 'none', description: 'All well' } };
const down = { ...well, status: { indicator: 'critical', description: 'Down' } };
const json = (data: unknown, init?: ResponseInit) => new Response(typeof data === 'string' ? data : JSON.stringify(data), init);

/** As much of a window as it needs: no locks and no channel, so that the tab is on its own. */
function createWindow() {
  const target = new EventTarget();
  const document = { hidden: false };
  return Object.assign(target, { document, navigator: {} }) as unknown as Window & typeof globalThis & { document: { hidden: boolean } };
}

function start(answers: (Response | Error | 'hang')[], options: Partial<StatusPollOptions> = {}) {
  const window = createWindow();
  const asked: { at: number; init: RequestInit }[] = [];
  const fetch = vi.fn((_: unknown, init: RequestInit = {}) => {
    asked.push({ at: Date.now(), init });
    const answer = answers.length > 1 ? answers.shift()! : answers[0]!;
    if (answer instanceof Error) return Promise.reject(answer);
    if (answer !== 'hang') return Promise.resolve(answer.clone());
    return new Promise<Response>((_, reject) => init.signal?.addEventListener('abort', () => reject(new DOMException('', 'AbortError'))));
  });
  const poll = createStatusPoll({ url: 'https://status.example.com/summary.json', parse: parseStatus, window, fetch: fetch as unknown as typeof globalThis.fetch, random: () => 0, ...options });
  const hide = (hidden: boolean) => {
    (window.document as { hidden: boolean }).hidden = hidden;
    window.dispatchEvent(new Event('visibilitychange'));
  };
  return { poll, asked, hide, window };
}

beforeEach(() => void vi.useFakeTimers({ now: Date.UTC(2026, 10, 22, 15) }));
afterEach(() => void vi.useRealTimers());

describe('createStatusPoll', () => {
  it('asks at once, and then once a minute at most', async () => {
    const { poll, asked } = start([json(well), json(down)], { interval: 5 });
    await vi.advanceTimersByTimeAsync(59_000);
    expect(asked).toHaveLength(1);
    expect(poll.state()).toMatchObject({ snapshot: { overall: 'operational' }, isOld: false });
    await vi.advanceTimersByTimeAsync(2000);
    expect(asked).toHaveLength(2);
    expect(poll.state().snapshot?.overall).toBe('major_outage');
    poll.stop();
  });

  it('sends no cookies, and lets the browser ask with the tag that it knows', async () => {
    const { poll, asked } = start([json(well, { headers: { etag: '"1"' } })]);
    await vi.advanceTimersByTimeAsync(61_000);
    expect(asked[1]?.init).toMatchObject({ credentials: 'omit', cache: 'no-cache' });
    expect(asked[1]?.init.headers).toBeUndefined();
    poll.stop();
  });

  it('says how old an answer was already when it came', async () => {
    const { poll } = start([json(down, { headers: { age: '120' } })]);
    await vi.advanceTimersByTimeAsync(1);
    expect(poll.state().asOf).toBe(Date.UTC(2026, 10, 22, 14, 58));
    poll.stop();
  });

  it('takes "not modified" as good news', async () => {
    const { poll } = start([json(well), new Response(null, { status: 304 })]);
    await vi.advanceTimersByTimeAsync(61_000);
    expect(poll.state()).toMatchObject({ snapshot: { overall: 'operational' }, isOld: false, asOf: Date.UTC(2026, 10, 22, 15, 1) });
    poll.stop();
  });

  it.each([
    ['an error', json('', { status: 500 })],
    ['no network', new TypeError('Failed to fetch')],
    ['a page', json('<!doctype html>', { headers: { 'content-type': 'text/html' } })],
    ['other JSON', json({ hello: 1 })],
    ['broken UTF-8', new Response(new Uint8Array([0x7b, 0xff, 0xfe, 0x7d]))],
    ['eleven megabytes', new Response(new Uint8Array(11 * 1024 * 1024).fill(32))],
    ['no answer in time', 'hang' as const],
  ])('keeps the last good answer after %s, and says that it is old', async (_, bad) => {
    const { poll } = start([json(down), bad]);
    await vi.advanceTimersByTimeAsync(75_000);
    expect(poll.state()).toMatchObject({ snapshot: { overall: 'major_outage' }, asOf: Date.UTC(2026, 10, 22, 15), isOld: true });
    poll.stop();
  });

  it('waits longer after each failure, up to a quarter of an hour', async () => {
    const { poll, asked } = start([new TypeError('no')]);
    await vi.advanceTimersByTimeAsync(2 * 3_600_000);
    const waits = asked.slice(1).map(({ at }, index) => Math.round((at - asked[index]!.at) / 60_000));
    expect(waits.slice(0, 6)).toEqual([1, 2, 4, 8, 15, 15]);
    poll.stop();
  });

  it('asks no earlier than Retry-After says', async () => {
    const { poll, asked } = start([json('', { status: 503, headers: { 'retry-after': '600' } }), json(well)]);
    await vi.advanceTimersByTimeAsync(599_000);
    expect(asked).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(2000);
    expect(asked).toHaveLength(2);
    poll.stop();
  });

  it('asks nothing while hidden, and at once when it is shown again after a while', async () => {
    const { poll, asked, hide } = start([json(well)]);
    await vi.advanceTimersByTimeAsync(1000);
    hide(true);
    await vi.advanceTimersByTimeAsync(600_000);
    expect(asked).toHaveLength(1);
    hide(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(asked).toHaveLength(2);
    // Shown, hidden and shown: no reason to ask twice in a minute.
    hide(true);
    hide(false);
    await vi.advanceTimersByTimeAsync(1000);
    expect(asked).toHaveLength(2);
    poll.stop();
  });

  it('ends what is under way when it is stopped, and is silent from then on', async () => {
    const onChange = vi.fn();
    const { poll, asked } = start(['hang'], { onChange });
    await vi.advanceTimersByTimeAsync(10);
    poll.stop();
    expect(asked[0]?.init.signal?.aborted).toBe(true);
    await vi.advanceTimersByTimeAsync(600_000);
    expect(asked).toHaveLength(1);
    expect(onChange).not.toHaveBeenCalled();
  });

  it('begins with what the server knew', () => {
    const { poll } = start(['hang'], { snapshot: parseStatus(down) });
    expect(poll.state()).toMatchObject({ snapshot: { overall: 'major_outage' }, isOld: false });
    poll.stop();
  });
});
