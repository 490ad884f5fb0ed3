import { createPageModel, type StatusKey } from '@humble-pie/core';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { DeepSea } from './DeepSea.js';

const draw = (status: StatusKey) => renderToStaticMarkup(<DeepSea model={createPageModel({ status })} intensity="playful" />);

describe('the letters of deep-sea', () => {
  it('are the number of its own page, drawn by hand', () => {
    expect(draw(404)).not.toContain('<text');
  });

  it.each([
    [410, />410<\/text>/],
    ['offline', /><\/text>/],
  ] as const)('show the number of a page of %s', (status, text) => {
    expect(draw(status)).toMatch(text);
  });
});
