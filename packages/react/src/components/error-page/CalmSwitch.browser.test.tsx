import { NotFound } from '@humble-pie/react';
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { StrictMode } from 'react';
import { afterEach, beforeEach, expect, it } from 'vitest';

beforeEach(() => localStorage.clear());
afterEach(() => {
  cleanup();
  localStorage.clear();
});

/** What a visitor sees who comes once more. */
function look(tone?: 3) {
  cleanup();
  const { container } = render(<StrictMode><NotFound tone={tone} /></StrictMode>);
  const words = [...container.querySelectorAll<HTMLElement>('h1 > span')].find((span) => span.checkVisibility())!.textContent;
  return [words, container.querySelector('[data-hp-part=scene]')!.checkVisibility()];
}

it('grows calm in steps: plain words at the third sight, no picture at the fifth', () => {
  const lively = look();
  expect(lively[0]).not.toBe('Page not found');
  expect([look(), look(), look(), look(), look()]).toEqual([lively, ['Page not found', true], ['Page not found', true], ['Page not found', false], ['Page not found', false]]);
});

it('is as it was for whoever says so, for good', async () => {
  const lively = look();
  look();
  look();
  const box = screen.getByRole<HTMLInputElement>('checkbox', { name: 'Just the facts' });
  expect(box).toBePartiallyChecked();
  await userEvent.click(box);
  expect(box).toBeChecked();
  await userEvent.click(box);
  expect(box).not.toBeChecked();
  expect([look(), look(), look()]).toEqual([lively, lively, lively]);
});

it('counts nothing where the tone was set by hand', () => {
  const first = look(3);
  expect([look(3), look(3), look(3), look(3)]).toEqual([first, first, first, first]);
});
