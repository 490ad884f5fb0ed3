import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { Apology } from './Apology.js';

const apology = {
  severity: 'minor',
  harm: { what: 'Search takes up to a minute.', data: 'safe' },
  regret: 'We are sorry that you had to wait.',
  responsibility: { text: 'We gave search too little memory.', owner: 'us' },
  repair: { done: [], now: ['Adding memory'] },
} as const;

const show = (from: number) => render(<Apology apology={{ ...apology, repair: { done: [], now: ['Adding memory'] }, nextUpdateAt: Date.now() + from }} />);

/** A line that is told in several pieces. */
const line = (words: RegExp) => (_: string, element: Element | null) => element?.tagName === 'P' && words.test(element.textContent);

it('admits that an update was missed, though the page was made before', async () => {
  show(700);
  expect(screen.getByText(line(/^Next update: \d+:\d\d\s[AP]M$/))).toBeVisible();
  expect(await screen.findByText(line(/^We missed our \d+:\d\d\s[AP]M update\.$/), {}, { timeout: 3000 })).toBeVisible();
  expect(screen.queryByText(/Next update:/)).toBeNull();
});

it('waits for one that is weeks away without a word', async () => {
  show(60 * 864e5);
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(screen.getByText(line(/^Next update: \w+day, /))).toBeVisible();
});
