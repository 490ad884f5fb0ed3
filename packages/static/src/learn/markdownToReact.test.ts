import fc from 'fast-check';
import { createElement, Fragment } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { markdownToReact } from './markdownToReact.js';

const html = (markdown: string) => renderToStaticMarkup(createElement(Fragment, null, markdownToReact(markdown, 1)));

describe('markdownToReact', () => {
  it.each([
    ['words', 'We *were* **late**.', '<p>We <em>were</em> <strong>late</strong>.</p>'],
    ['headings one level below their place', '# Why', '<h2>Why</h2>'],
    ['no heading deeper than there is', '###### Deep', '<h6>Deep</h6>'],
    ['lists', '- a\n- b', '<ul><li><p>a</p></li><li><p>b</p></li></ul>'],
    ['numbered lists', '3. c', '<ol start="3"><li><p>c</p></li></ol>'],
    ['code', '`a<b`\n\n```\nx < y\n```', '<p><code>a&lt;b</code></p><pre tabindex="0"><code>x &lt; y</code></pre>'],
    ['quotes', '> said', '<blockquote><p>said</p></blockquote>'],
    ['links', '[more](/more)', '<p><a href="/more">more</a></p>'],
    ['a picture as its description', '![a graph](https://x.example/a.png)', '<p>a graph</p>'],
    ['markup as text', '<b onclick=alert(1)>x</b>', '<p>&lt;b onclick=alert(1)&gt;x&lt;/b&gt;</p>'],
    ['a script as text', '<script>alert(1)</script>', '&lt;script&gt;alert(1)&lt;/script&gt;'],
    ['a link that may not be followed as words', '[x](javascript:alert(1))', '<p><span>x</span></p>'],
  ])('writes %s', (_, markdown, expected) => {
    expect(html(markdown)).toBe(expected);
  });

  it('never writes an element that the text did not ask for', () => {
    const word = fc.oneof(fc.string(), fc.constantFrom('<script>', '<img src=x onerror=alert(1)>', '](javascript:alert(1))', '<a href="data:text/html,x">', '&lt;script&gt;', '`', '#', '- '));
    fc.assert(fc.property(fc.array(word).map((words) => words.join(' ')), (markdown) => {
      expect(html(markdown)).not.toMatch(/<(script|img|iframe|svg)\b|<[a-z]+[^>]*\son\w+=|href="(javascript|data):/i);
    }));
  });
});
