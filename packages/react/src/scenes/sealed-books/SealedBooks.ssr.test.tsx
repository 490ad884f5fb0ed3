import { createPageModel, type StatusKey } from '@humble-pie/core';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { SealedBooks } from './SealedBooks.js';

const draw = (status: StatusKey) => renderToStaticMarkup(<SealedBooks model={createPageModel({ status })} intensity="playful" />);

describe('the sign of sealed-books', () => {
  it('has the number of its own page drawn by hand', () => {
    expect(draw(451)).not.toContain('<text');
  });

  it.each([
    [404, />404<\/text>/],
    ['offline', /><\/text>/],
  ] as const)('shows the number of a page of %s', (status, text) => {
    expect(draw(status)).toMatch(text);
  });
});
