import { parseStatus } from '@humble-pie/core';
import { Apology, Countdown, ErrorPage, IncidentTimeline, Maintenance, MakeGood, NotFound, TooManyRequests, Unavailable } from '@humble-pie/react';
import { act, cleanup, render, screen } from '@testing-library/react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { expectConsole } from '#expect-console';
import { paymentOutage } from './pages.js';

afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const until = '2026-11-22T16:00:00Z';
const server = Date.parse('2026-11-22T15:00:00Z');
const hour = 3_600_000;
const year = 365 * 24 * hour;

const visitorsClock = (at: number) => vi.useFakeTimers({ now: at, toFake: ['Date', 'setTimeout', 'clearTimeout'] });
const counted = () => screen.queryByRole('timer')?.textContent ?? null;

const snapshot = parseStatus({
  page: { id: 'crumbs', name: 'Crumbs' },
  status: { indicator: 'major' },
  incidents: [{ id: '1', name: 'Payments fail', status: 'monitoring', impact: 'major', created_at: until, incident_updates: [{ id: 'a', status: 'monitoring', body: 'They work.', created_at: until }] }],
})!;

describe('a language that the browser tells', () => {
  it.each([undefined, '', 'xx-invalid-language-tag-that-is-far-too-long', 'not a tag!', '-', 'C', 'en_US.UTF-8'])('may be %j: page and parts are in English', (language) => {
    if (language !== undefined) expectConsole('error', /so English is shown/, 'any');
    vi.spyOn(navigator, 'language', 'get').mockReturnValue(language as string);
    vi.spyOn(navigator, 'languages', 'get').mockReturnValue([]);
    render(
      <>
        <Unavailable {...paymentOutage} locale={navigator.language} now={server} />
        <Countdown until={server + hour} now={server} locale={navigator.language} />
        <Apology apology={paymentOutage.apology as never} locale={navigator.language} />
        <IncidentTimeline snapshot={snapshot} locale={navigator.language} />
        <MakeGood offer={{ kind: 'voucher', code: 'SORRY', value: '10 % off', expires: until }} locale={navigator.language} />
      </>,
    );
    expect(screen.getByRole('main')).toHaveAttribute('lang', 'en');
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(/sorry/i);
    expect(screen.getByText('SORRY')).toBeVisible();
    expect(screen.getByText('They work.')).toBeVisible();
    expect(screen.getAllByText(/November/).length).toBeGreaterThan(3);
  });
});

describe("a visitor's clock", () => {
  it.each([
    ['is right', 0, 'Time left: 1 hour'],
    ['is a minute ahead', hour / 60, 'Time left: 59 minutes'],
    ['is two hours ahead, or the page is that old', 2 * hour, 'This is taking longer than we said.'],
    ['is three hours behind', -3 * hour, 'Time left: 1 hour'],
    ['is nine years behind', -9 * year, 'Time left: 1 hour'],
    ['began in 1970', -server, 'Time left: 1 hour'],
    ['is nine years ahead', 9 * year, null],
  ])('%s: what is left goes by the server where that is known', (_, off, wanted) => {
    visitorsClock(server + off);
    render(<Maintenance until={until} now={server} />);
    expect(counted()).toBe(wanted);
    act(() => vi.advanceTimersByTime(10 * 60_000 + 100));
    if (wanted === 'Time left: 1 hour') expect(counted()).toBe('Time left: 50 minutes');
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('November');
  });

  it.each([
    ['nine years behind', -9 * year],
    ['nine years ahead', 9 * year],
  ])('is %s, and nothing else is known: the moment is named and nothing is counted', (_, off) => {
    visitorsClock(server + off);
    render(<TooManyRequests until={until} apology={{ ...paymentOutage.apology as object } as never} />);
    expect(counted()).toBeNull();
    expect(screen.getAllByText(/November/).length).toBeGreaterThan(0);
    act(() => vi.advanceTimersByTime(60_000));
    expect(screen.getByRole('main').innerText).not.toMatch(/missed our|longer than we said|\d days|NaN|-\d/);
  });

  it('is behind: hydration changes nothing, and the end comes when it comes', async () => {
    visitorsClock(server - 2 * year);
    const host = document.body.appendChild(document.createElement('div'));
    const page = <Maintenance until={until} now={server} />;
    host.innerHTML = renderToString(page);
    const root = await act(async () => hydrateRoot(host, page));
    expect(counted()).toBe('Time left: 1 hour');
    act(() => vi.advanceTimersByTime(hour + 1000));
    expect(counted()).toBe('This is taking longer than we said.');
    act(() => root.unmount());
    host.remove();
  });
});

describe('an end', () => {
  it.each(['2026-11-22T16:00:00Z', '2026-11-23T06:00:00+14:00', '2026-11-22T04:00:00-12:00'])('written in any zone is the same moment: %s', (until) => {
    visitorsClock(server);
    render(<Maintenance until={until} now={server} timeZone="UTC" />);
    expect(screen.getByRole('main').querySelector('time')).toHaveAttribute('dateTime', '2026-11-22T16:00:00.000Z');
    expect(counted()).toBe('Time left: 1 hour');
  });

  it('ten years away is named with its year, and not counted down to', () => {
    visitorsClock(server);
    render(<Maintenance until="2036-11-22T16:00:00Z" now={server} />);
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('2036');
    expect(counted()).toBeNull();
  });

  it('that comes nearer is counted down to in time', () => {
    visitorsClock(server);
    render(<Countdown until={server + 2 ** 31 + 90_000} now={server} />);
    expect(counted()).toBeNull();
    act(() => vi.advanceTimersByTime(120_000));
    expect(counted()).toBe('Time left: 24 days 20 hours');
  });
});

describe('two hundred suggestions and no action', () => {
  it('leave a way on, and are reached by scrolling their list', () => {
    const pies = Array.from({ length: 200 }, (_, at) => ({ label: `Pie number ${at}`, href: `/pies/${at}` }));
    render(<NotFound suggestions={pies} actions={[]} copy={{ heading: 'x'.repeat(300) }} layout="embedded" />);
    expect(document.querySelector('a[data-hp-primary]')).toBeVisible();
    expect(screen.getByRole('heading', { level: 2 }).scrollWidth).toBeLessThanOrEqual(screen.getByRole('heading', { level: 2 }).clientWidth + 1);
    const list = screen.getByText('Pie number 0').closest('ul')!;
    expect(list.clientHeight).toBeLessThan(300);
    expect(list.scrollHeight).toBeGreaterThan(list.clientHeight);
    screen.getByText('Pie number 199').focus();
    expect(list.scrollTop).toBeGreaterThan(0);
  });

  it.each([404, 413, 500, 503, 'offline'] as const)('%s keeps a way on of its own', (status) => {
    render(<ErrorPage status={status} actions={[]} suggestions={[]} />);
    expect(screen.getByRole('main').querySelector('[data-hp-primary]')).toBeVisible();
    expect(document.querySelector('[data-hp-part=suggestions]')).toBeNull();
  });
});
