import { createPageModel, type StatusKey } from '@humble-pie/core';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { Hourglass } from './Hourglass.js';

const draw = (status: StatusKey) => renderToStaticMarkup(<Hourglass model={createPageModel({ status })} intensity="playful" />);

describe('the flag of hourglass', () => {
  it('has the number of its own page drawn by hand', () => {
    expect(draw(504)).not.toContain('<text');
  });

  it.each([
    [408, />408<\/text>/],
    ['offline', /><\/text>/],
  ] as const)('shows the number of a page of %s', (status, text) => {
    expect(draw(status)).toMatch(text);
  });
});
