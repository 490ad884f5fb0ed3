import { render, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { Apology } from './Apology.js';

const apology = {
  severity: 'minor',
  regret: 'We are sorry that you had to wait.',
  responsibility: { text: 'We gave search too little memory.', owner: 'us' },
  repair: { done: ['Added memory'], now: ['Measuring'] },
} as const;

/** What stands before an element, and how it is spoken. */
const mark = (element: Element) => getComputedStyle(element, '::before').content;

it.each([
  ['safe', 'Your data is safe.', '"✓" / ""'],
  ['at-risk', 'Your data may be at risk.', '"!" / ""'],
  ['lost', 'Some data has been lost.', '"!" / ""'],
  ['unknown', 'We do not know yet whether your data is affected.', '"?" / ""'],
  ['exposed', 'Some data has been seen by people who should not have seen it.', '"!" / ""'],
] as const)('tells by a mark, silent to whoever listens, that data is %s', (data, words, content) => {
  const { container } = render(<Apology apology={{ ...apology, severity: 'major', repair: { done: ['Added memory'], now: [] }, harm: { what: 'Search was slow.', data } }} />);
  expect(mark(within(container).getByText(words).closest('p')!)).toBe(content);
});

it('marks what is done, what is being done and what is planned, each in its own way', () => {
  const prevention = [{ action: 'Alert on memory', status: 'planned' }] as const;
  const { container } = render(
    <Apology apology={{ ...apology, phase: 'resolved', repair: { done: ['Added memory'], now: ['Measuring'] }, prevention: [...prevention], harm: { what: 'Search was slow.', data: 'safe' } }} />,
  );
  expect(within(container).getAllByRole('listitem').map(mark)).toEqual(['"✓" / ""', '"→" / ""', '"○" / ""']);
});
