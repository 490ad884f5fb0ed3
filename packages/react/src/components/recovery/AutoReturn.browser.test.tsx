import { AutoReturn, Parade, Unavailable, type AutoReturnProps } from '@humble-pie/react';
import { act, cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

beforeEach(() => sessionStorage.clear());
afterEach(() => cleanup());

const well = () => new Response('ok');
const down = () => new Response('', { status: 503 });

/** A page whose service is asked every few milliseconds, under an address that no other test's tabs share. */
function open(options: Partial<AutoReturnProps> & { tone?: 0 | 1 | 2 | 3; severity?: 'minor' | 'critical'; layout?: 'embedded' } = {}) {
  const { tone = 2, severity = 'minor', layout, ...props } = options;
  let answer = down;
  const onBack = vi.fn();
  render(
    <Unavailable
      tone={tone}
      severity={severity}
      layout={layout}
      recovery={<AutoReturn health={`/healthz?${Math.random()}`} base={20} cap={40} spread={[10, 20]} stay={0} fetch={async () => answer()} onBack={onBack} {...props} />}
    />,
  );
  return { onBack, recover: () => { answer = well; } };
}
const page = () => screen.getByRole('main');

describe('AutoReturn', () => {
  it('says when it looks again, and notes the failed probes for the scene', async () => {
    open();
    expect(await screen.findByText('Checking again in 1 second.')).toBeVisible();
    await vi.waitFor(() => expect(page()).toHaveAttribute('data-hp-probes', '5'), 3000);
    expect(page()).not.toHaveAttribute('data-hp-recovery');
  });

  it('says once that it is back, tells the scene, and lets the app go on', async () => {
    const { onBack, recover } = open();
    await vi.waitFor(() => expect(page()).toHaveAttribute('data-hp-probes'));
    expect(onBack).not.toHaveBeenCalled();
    recover();
    await vi.waitFor(() => expect(page()).toHaveAttribute('data-hp-recovery', 'back'), 3000);
    expect(screen.getAllByRole('status').map((status) => status.textContent)).toContain('We’re back. Taking you there…');
    await vi.waitFor(() => expect(onBack).toHaveBeenCalledOnce());
  });

  it('asks at once when told to', async () => {
    const fetch = vi.fn(async () => down());
    open({ base: 60_000, cap: 60_000, fetch });
    await act(() => new Promise((resolve) => setTimeout(resolve, 1050)));
    await userEvent.click(screen.getByRole('button', { name: 'Check now' }));
    expect(fetch).toHaveBeenCalledOnce();
  });

  it('offers a button where a form was sent, and does not load the page by itself', async () => {
    const { recover } = open({ method: 'POST', onBack: undefined });
    recover();
    expect(await screen.findByRole('button', { name: 'Carry on' }, { timeout: 3000 })).toBeVisible();
    expect(screen.getByText('We’re back. Carry on when you are ready.')).toBeVisible();
  });

  it('speaks the words it is given', async () => {
    open({ labels: { checkingIn: 'Noch {time}.' }, locale: 'de' });
    expect(await screen.findByText('Noch 1 Sekunde.')).toBeVisible();
  });
});

describe('the parade', () => {
  const parade = () => document.querySelector('[data-hp-part=parade]');

  it('comes on recovery and not before, and says so once', async () => {
    const { recover } = open({ parade: Parade, stay: 60_000 });
    await vi.waitFor(() => expect(page()).toHaveAttribute('data-hp-probes'));
    expect(parade()).toBeNull();
    const focused = document.activeElement;
    recover();
    await vi.waitFor(() => expect(parade()).toBeVisible(), 3000);
    await vi.waitFor(() => expect(screen.getAllByRole('status').filter((status) => /back/.test(status.textContent))).toHaveLength(1));
    expect(document.activeElement).toBe(focused);
  });

  it.each([
    ['its button', () => userEvent.click(screen.getByRole('button', { name: 'Skip' }))],
    ['Escape', () => userEvent.keyboard('{Escape}')],
  ])('is skipped with %s, which leads on', async (_, act) => {
    const { onBack, recover } = open({ parade: Parade, stay: 60_000 });
    recover();
    await vi.waitFor(() => expect(parade()).toBeVisible(), 3000);
    await act();
    expect(parade()).toBeNull();
    expect(onBack).toHaveBeenCalledOnce();
  });

  it.each([
    ['at tone 0', { tone: 0 }, 'We’re back. Taking you there…'],
    ['after a critical failure, where thanks are said', { severity: 'critical', tone: 1 }, 'We’re back. Taking you there… Thank you for waiting.'],
    ['after more than two hours', { since: Date.now() - 3 * 3_600_000 }, 'We’re back. Taking you there… Thank you for waiting.'],
  ] as const)('does not come %s', async (_, options, words) => {
    const { recover } = open({ ...options, parade: Parade, stay: 60_000 });
    recover();
    expect(await screen.findByText(words, undefined, { timeout: 3000 })).toBeVisible();
    expect(parade()).toBeNull();
  });

  it('is over in five seconds, whoever is in it', async () => {
    const { recover } = open({ parade: Parade, stay: 60_000 });
    recover();
    await vi.waitFor(() => expect(parade()).toBeVisible(), 3000);
    const lengths = document.getAnimations().filter(({ effect }) => parade()!.contains((effect as KeyframeEffect).target)).map(({ effect }) => Number(effect!.getComputedTiming().endTime));
    expect(lengths.length).toBeGreaterThan(6);
    expect(Math.max(...lengths)).toBeLessThan(5000);
  });
});
