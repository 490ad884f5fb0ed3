// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { attachCalm } from './attachCalm.js';

/** A sight of a page: its switch, as it stands in the markup. */
function sight(count?: string, tone = 1): HTMLInputElement {
  const box = document.createElement('input');
  box.type = 'checkbox';
  box.dataset.hpSteps = String(tone);
  if (count !== undefined) box.dataset.hpCount = `hp-${count}`;
  attachCalm(box);
  return box;
}

const press = (box: HTMLInputElement, checked: boolean) => {
  box.checked = checked;
  box.dispatchEvent(new Event('change'));
};

beforeEach(() => {
  localStorage.clear();
  vi.useFakeTimers({ now: Date.parse('2026-11-22T12:00:00Z') });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('attachCalm', () => {
  const seen = ({ checked, indeterminate }: HTMLInputElement) => (checked ? 'calm' : indeterminate ? 'plain' : 'as it is');

  it.each([
    [0, ['calm', 'calm', 'calm', 'calm']],
    [1, ['calm', 'calm', 'calm', 'calm']],
    [2, ['plain', 'calm', 'calm', 'calm']],
    [3, ['plain', 'plain', 'calm', 'calm']],
  ])('takes a page of tone %d a step down at its third sight and at each from then on', (tone, steps) => {
    expect([1, 2, 3, 4, 5, 6].map(() => seen(sight('404', tone)))).toEqual(['as it is', 'as it is', ...steps]);
  });

  it('has no steps where the visitor has asked for calm', () => {
    press(sight('404', 3), true);
    expect(seen(sight('404', 3))).toBe('calm');
  });

  it('counts each page by itself', () => {
    sight('404');
    sight('404');
    expect(sight('503').checked).toBe(false);
  });

  it('forgets a sight after a day', () => {
    sight('404');
    sight('404');
    vi.advanceTimersByTime(864e5);
    expect([1, 2, 3].map(() => sight('404').checked)).toEqual([false, false, true]);
  });

  it('does not count where it is not asked to', () => {
    expect([1, 2, 3, 4].map(() => sight().checked)).toEqual([false, false, false, false]);
  });

  it("keeps the visitor's wish for the next page, whichever it is", () => {
    press(sight('404'), true);
    expect(sight('503').checked).toBe(true);
    press(sight(), false);
    expect(sight('503').checked).toBe(false);
  });

  it('never calms a page by itself for a visitor who has said no', () => {
    press(sight('404'), false);
    expect([1, 2, 3, 4].map(() => sight('404').checked)).toEqual([false, false, false, false]);
  });

  it.each(['7,8,rubbish', 'NaN', ',,,', '{}'])('survives what others left in storage: %s', (left) => {
    localStorage['hp-404'] = left;
    expect(sight('404').checked).toBe(false);
  });

  it('works for this page alone where storage is blocked', () => {
    vi.stubGlobal('localStorage', new Proxy({}, { get: () => { throw new Error('blocked'); }, set: () => { throw new Error('blocked'); } }));
    const box = sight('404');
    expect(box.checked).toBe(false);
    expect(() => press(box, true)).not.toThrow();
    expect(box.checked).toBe(true);
  });
});
