import { createPageModel, type StatusKey } from '@humble-pie/core';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { LostAndFound } from './LostAndFound.js';

const draw = (status: StatusKey, path = '/hobart') => renderToStaticMarkup(<LostAndFound model={createPageModel({ status, path })} intensity="playful" />);
const textsOf = (html: string) => [...html.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text);

describe('the plaque of lost-and-found', () => {
  it.each([
    ['the path', '/hobart', '/hobart'],
    ['the end of a long path', '/recipes/2019/autumn/plum-pie', '…/autumn/plum-pie'],
    ['a path from right to left', '/مدونة/فطيرة', '/مدونة/فطيرة'],
    ['markup as text', '/<b>pie</b>', '/&lt;b&gt;pie&lt;/b&gt;'],
    ['what takes the place of a drawing as text', '/@$&$c', '/@$&amp;$c'],
  ])('bears %s', (_, path, label) => {
    expect(textsOf(draw(410, path))).toEqual([label]);
  });

  it('writes smaller what is wide', () => {
    const sizeOf = (path: string) => Number(/font-size="([\d.]+)"/.exec(draw(410, path))?.[1]);
    expect(sizeOf('/秋のプラムパイの作り方')).toBeLessThan(sizeOf('/plum-pie-how'));
  });
});

describe('the tag of lost-and-found', () => {
  it('has the number of its own page drawn by hand', () => {
    expect(textsOf(draw(410))).toEqual(['/hobart']);
  });

  it.each([
    [404, '404'],
    ['offline', ''],
  ] as const)('shows the number of a page of %s', (status, number) => {
    expect(textsOf(draw(status))).toEqual([number, '/hobart']);
  });
});
