import { describe, expect, it } from 'vitest';
import { parseStatus } from './parseStatus.js';
import { withoutMarks } from './withoutMarks.js';

describe('withoutMarks', () => {
  it.each([
    ['**Down**: see [the log](https://example.com/a_b?c=1#d).', 'Down: see the log.'],
    ['In [`abc1234`](https://github.com/a/b/commit/abc1234), API (https://example.com) was **down**:\n- HTTP code: 0', 'In abc1234, API (https://example.com) was down:\n- HTTP code: 0'],
    ['## What happened\nA `fuse`.', 'What happened\nA fuse.'],
    ['```sh\ncode\n```\nwords', 'code\nwords'],
    ['![a pie](https://example.com/pie.png)', 'a pie'],
    ['2 ** 3 ** 4, a_b_c, 5 * 6 * 7, [1] (2), #1, # of pies', '2 ** 3 ** 4, a_b_c, 5 * 6 * 7, [1] (2), #1, # of pies'],
    ['', ''],
  ])('makes %j readable', (text, expected) => {
    expect(withoutMarks(text)).toBe(expected);
  });

  it('leaves what is no text', () => {
    for (const value of [undefined, null, 7, {}]) expect(withoutMarks(value)).toBe(value);
  });

  it.each([['['.repeat(100_000)], ['**a'.repeat(30_000)], ['`'.repeat(100_000)], ['[](('.repeat(25_000)], ['**'.repeat(50_000)], ['[a](b'.repeat(20_000)], ['`a``b```c'.repeat(10_000)]])('is done before a test gives up with what never ends: %.8s', (text) => {
    expect(withoutMarks(text)).toBeTypeOf('string');
  });

  it('makes no markup of what is hidden in it', () => {
    const issue = { number: 1, title: 'API is down', state: 'open', html_url: 'https://github.com/a/b/issues/1', labels: [{ name: 'status' }], body: '[<img](x) src=x onerror=alert(1)> **<scr**ipt>x</script>' };
    expect(parseStatus([issue])?.incidents[0]?.updates[0]?.text).not.toMatch(/<img|<script|onerror/);
  });
});
