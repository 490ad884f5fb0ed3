import type { Problem } from '@humble-pie/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { postmortemJsonSchema } from './postmortemSchema.js';
import { readPostmortem } from './readPostmortem.js';
import { samplePostmortem } from '../../test/samplePostmortem.js';

const file = (front: object | string, body = 'More.') => `---\n${typeof front === 'string' ? front : stringify(front)}---\n${body}`;
const read = (text: string) => {
  const problems: Problem[] = [];
  return { read: readPostmortem(text, 'pm/a.md', problems), problems };
};

describe('readPostmortem', () => {
  it('reads front matter and text', () => {
    const { read: found, problems } = read(file(samplePostmortem, '\nMore *to say*.\n'));
    expect(problems).toEqual([]);
    expect(found!.postmortem).toEqual(samplePostmortem);
    expect(found!.body).toBe('More *to say*.');
  });

  it.each([
    ['Windows line ends', file(samplePostmortem).replaceAll('\n', '\r\n')],
    ['a byte order mark', `\ufeff${file(samplePostmortem)}`],
    ['nothing after the front matter', file(samplePostmortem, '')],
  ])('takes %s', (_, text) => {
    expect(read(text).read!.postmortem.id).toBe(samplePostmortem.id);
  });

  const { id: _, ...nameless } = samplePostmortem;
  it.each<[string, string, RegExp]>([
    ['no front matter', 'Just text.', /^pm\/a\.md:1: there is no front matter/],
    ['an empty file', '', /^pm\/a\.md:1: there is no front matter/],
    ['broken YAML', file('id: a\ntitle: [1\n'), /^pm\/a\.md:\d+: the front matter can't be read/],
    ['a list', file('- a\n'), /^pm\/a\.md:\d+: the front matter is a list/],
    ['a missing id', file(nameless), /^pm\/a\.md:\d+: id is missing/],
    ['an id with a slash', file({ ...samplePostmortem, id: '../../etc' }), /^pm\/a\.md:2: id is "\.\.\/\.\.\/etc"/],
    ['a severity that nobody knows', file({ ...samplePostmortem, severity: 'huge' }), /^pm\/a\.md:5: severity is "huge"/],
    ['a time without a zone', file({ ...samplePostmortem, startedAt: '2026-11-22T12:05:00' }), /startedAt is "2026-11-22T12:05:00"/],
    ['a day that is none', file({ ...samplePostmortem, actions: [{ action: 'A', type: 'other', status: 'done', due: '2026-13-40' }] }), /actions\.0\.due is "2026-13-40"/],
    ['a link that runs a script', file({ ...samplePostmortem, incidentUrl: 'javascript:alert(1)' }), /incidentUrl is "javascript:alert\(1\)"/],
    ['a word that is not known', file({ ...samplePostmortem, culprit: 'Bob' }), /culprit is not known/],
    ['a summary that is a book', file({ ...samplePostmortem, summary: 'x'.repeat(601) }), /summary is "x+"/],
  ])('publishes nothing with %s, and says where', (_, text, what) => {
    const { read: found, problems } = read(text);
    expect(found).toBeNull();
    expect(problems[0]!.what).toMatch(what);
    expect(problems[0]!.consequence).toBe('this postmortem is not published');
    expect(problems[0]!.fix).not.toBe('');
  });

  it('does not let a few lines become a billion', () => {
    const laughs = ['a: &a [x,x,x,x,x,x,x,x,x]', ...'bcdefghi'.split('').map((name, at) => `${name}: &${name} [${Array(9).fill(`*${'abcdefghi'[at]}`).join(',')}]`)].join('\n');
    const { read: found, problems } = read(file(`${laughs}\n`));
    expect(found).toBeNull();
    expect(problems).not.toEqual([]);
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.string().map((front) => file(`${front}\n`)), fc.object().map((front) => file({ ...samplePostmortem, ...front }))), (text) => {
      const { read: found, problems } = read(text);
      expect(found === null).toBe(problems.length > 0);
    }));
  });
});

it('is published as a JSON schema', async () => {
  await expect(`${JSON.stringify(postmortemJsonSchema(), null, 2)}\n`).toMatchFileSnapshot('../../postmortem.schema.json');
});
