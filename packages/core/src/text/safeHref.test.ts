import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { safeHref } from './safeHref.js';

describe('safeHref', () => {
  it.each([
    ['/pies', '/pies'],
    ['', ''],
    ['pies?x=a:b', 'pies?x=a:b'],
    ['https://example.com/a', 'https://example.com/a'],
    ['HTTP://example.com', 'HTTP://example.com'],
    ['mailto:help@example.com', 'mailto:help@example.com'],
    ['tel:+49', 'tel:+49'],
    ['#top', '#top'],
    ['  /pies\n', '/pies'],
  ])('follows %j', (href, expected) => expect(safeHref(href)).toBe(expected));

  it.each(['javascript:alert(1)', ' JaVaScRiPt:alert(1)', 'java\nscript:alert(1)', '\u0001javascript:alert(1)', 'data:text/html,x', 'vbscript:x', 'blob:x', 'file:///etc/passwd', null, 7, {}])(
    'refuses %j',
    (href) => expect(safeHref(href)).toBeNull(),
  );

  it('lets no text through that a browser reads as another scheme', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.tuple(fc.constantFrom('\t', '\u0000', ' ', '\r\n', ''), fc.constantFrom('javascript', 'data', 'vbscript'), fc.constantFrom(':', '\t:', ':\n')).map((parts) => parts.join('') + 'x')), (text) => {
        const href = safeHref(text);
        if (href === null) return;
        const { protocol } = URL.canParse(href, 'https://page.example') ? new URL(href, 'https://page.example') : { protocol: 'https:' };
        expect(['https:', 'http:', 'mailto:', 'tel:']).toContain(protocol);
      }),
      { numRuns: 3000 },
    );
  });
});
