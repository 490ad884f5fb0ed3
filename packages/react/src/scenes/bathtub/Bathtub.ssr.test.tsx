import { createPageModel, type StatusKey } from '@humble-pie/core';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { Bathtub } from './Bathtub.js';

const draw = (status: StatusKey) => renderToStaticMarkup(<Bathtub model={createPageModel({ status })} intensity="playful" />);

describe('the tag of bathtub', () => {
  it('has the number of its own page drawn by hand', () => {
    expect(draw(413)).not.toContain('<text');
  });

  it.each([
    [414, />414<\/text>/],
    ['offline', /><\/text>/],
  ] as const)('shows the number of a page of %s', (status, text) => {
    expect(draw(status)).toMatch(text);
  });
});
