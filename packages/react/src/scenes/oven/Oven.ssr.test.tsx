import { createPageModel, type PageInput } from '@humble-pie/core';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { Oven } from './index.js';

const draw = (input: PageInput & { status?: 404 | 503 | 'maintenance' | 'offline' }) =>
  renderToStaticMarkup(<Oven model={createPageModel({ status: 'maintenance', ...input })} intensity="playful" />);
const needle = (html: string) => /<g (data-hp-dial[^>]*)>/.exec(html)?.[1];
const since = '2026-11-22T14:00:00Z';
const until = '2026-11-22T16:00:00Z';
const ends = `data-hp-since="${Date.parse(since)}" data-hp-until="${Date.parse(until)}"`;

describe('the needle of the oven', () => {
  it.each([
    ['half way', { since, until, now: '2026-11-22T15:00:00Z' }, ends, 135],
    ['when the end is past', { since, until, now: '2026-11-23T00:00:00Z' }, ends, 270],
    ['where the moment is not known, with what script needs to turn it', { since, until }, ends, 0],
    ['without a beginning', { until, now: '2026-11-22T15:00:00Z' }, `data-hp-since="" data-hp-until="${Date.parse(until)}"`, 0],
    ['without an end', { since, now: '2026-11-22T15:00:00Z' }, `data-hp-since="${Date.parse(since)}" data-hp-until=""`, 0],
  ])('stands where the time is: %s', (_, input, attributes, degrees) => {
    expect(needle(draw(input))).toBe(`data-hp-dial="270" ${attributes} transform="rotate(${degrees})"`);
  });
});

describe('the plate of the oven', () => {
  it('shows its own number as a drawing', () => expect(draw({})).not.toContain('<text'));
  it('shows another page’s number', () => expect(draw({ status: 404 })).toMatch(/<text[^>]*>404<\/text>/));
  it('is empty where there is no number', () => expect(draw({ status: 'offline' })).toMatch(/<text[^>]*><\/text>/));
});
