import { createPageModel, type StatusKey } from '@humble-pie/core';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { VelvetRope } from './VelvetRope.js';

const draw = (status: StatusKey) => renderToStaticMarkup(<VelvetRope model={createPageModel({ status })} intensity="playful" />);

describe('the sign of velvet-rope', () => {
  it('has the number of its own page drawn by hand', () => {
    expect(draw(403)).not.toContain('<text');
  });

  it.each([
    [404, />404<\/text>/],
    ['offline', /><\/text>/],
  ] as const)('shows the number of a page of %s', (status, text) => {
    expect(draw(status)).toMatch(text);
  });
});
