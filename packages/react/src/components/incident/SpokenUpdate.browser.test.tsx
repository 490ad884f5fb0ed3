import { act, cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SpokenUpdate } from './SpokenUpdate.js';

beforeEach(() => void vi.useFakeTimers({ now: Date.UTC(2026, 10, 22, 15), toFake: ['setTimeout', 'clearTimeout', 'Date'] }));
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

describe('SpokenUpdate', () => {
  it('is silent about what is there at first', () => {
    render(<SpokenUpdate text="Investigating" />);
    expect(screen.getByRole('status')).toHaveTextContent('');
  });

  it('says what is new, at most four times in ten minutes, and then only the newest', () => {
    const { rerender } = render(<SpokenUpdate text="0" />);
    const heard: string[] = [];
    const say = (text: string) => {
      rerender(<SpokenUpdate text={text} />);
      act(() => void vi.advanceTimersByTime(30_000));
      heard.push(screen.getByRole('status').textContent);
    };
    for (const text of ['1', '2', '3', '4', '5', '6', '7']) say(text);
    expect(heard).toEqual(['1', '2', '3', '4', '4', '4', '4']);
    act(() => void vi.advanceTimersByTime(10 * 60_000 - 7 * 30_000 - 1000));
    expect(screen.getByRole('status')).toHaveTextContent('4');
    act(() => void vi.advanceTimersByTime(2000));
    expect(screen.getByRole('status')).toHaveTextContent('7');
  });
});
