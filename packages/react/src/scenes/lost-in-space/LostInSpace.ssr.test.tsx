import { createPageModel, type StatusKey } from '@humble-pie/core';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { LostInSpace } from './LostInSpace.js';

const draw = (status: StatusKey) => renderToStaticMarkup(<LostInSpace model={createPageModel({ status })} intensity="playful" />);

describe('the worlds of lost-in-space', () => {
  it('are three, drawn by hand, on its own page', () => {
    expect(draw(404)).not.toContain('<text');
    expect(draw(404)).not.toMatch(/@\d/);
  });

  it.each([
    [410, />410<\/text>/],
    ['offline', /><\/text>/],
  ] as const)('are one that bears the number of a page of %s', (status, text) => {
    expect(draw(status)).toMatch(text);
    expect(draw(status)).not.toMatch(/@\d/);
  });
});
