import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { suggestPaths } from './suggestPaths.js';

const routes = ['/', '/pies', '/pies/steak-and-ale', '/pies/apple', '/about', '/contact', '/delivery/times', '/blog/2026/why-we-bake', '/kafé', '/orders/:id', '/files/*', '/パイ/りんご'];
const hrefs = (path: unknown, among: readonly unknown[] = routes, limit?: number) => suggestPaths(path, among as never, limit).map(({ href }) => href);

describe('suggestPaths', () => {
  it.each([
    ['a letter left out', '/abut', '/about'],
    ['a letter too many', '/contactt', '/contact'],
    ['a letter changed', '/pies/steak-and-ail', '/pies/steak-and-ale'],
    ['two letters swapped', '/abuot', '/about'],
    ['two at the end', '/contatc', '/contact'],
    ['capitals', '/PIES/Apple', '/pies/apple'],
    ['a slash at the end', '/pies/', '/pies'],
    ['a query', '/pies?utm=1', '/pies'],
    ['a fragment', '/abot#team', '/about'],
    ['no slash at the beginning', 'contact', '/contact'],
    ['another folder', '/posts/why-we-bake', '/blog/2026/why-we-bake'],
    ['a page below', '/delivery/times/sunday', '/delivery/times'],
    ['letters beyond ASCII', '/kaf%C3%A9e', '/kafé'],
    ['another normal form', '/kafe\u0301', '/kafé'],
    ['another script', '/パイ/りんこ', '/パイ/りんご'],
    ['an extension', '/pies/apple.html', '/pies'],
  ])('finds what was meant despite %s', (_, path, expected) => expect(hrefs(path)).toContain(expected));

  it.each([
    ['nothing near', '/completely/different'],
    ['the home page', '/'],
    ['nothing', ''],
    ['no text', null],
    ['only slashes', '////'],
    ['a short word', '/xyz'],
  ])('suggests nothing for %s', (_, path) => expect(hrefs(path)).toEqual([]));

  it('puts the nearest first, and keeps the order of the routes among equals', () => {
    expect(hrefs('/aab', ['/aaxx', '/aac', '/aad', '/aaab'])).toEqual(['/aac', '/aad', '/aaab']);
    expect(hrefs('/pies/aple', ['/pies', '/pies/apples', '/pies/apple'])).toEqual(['/pies/apple', '/pies/apples', '/pies']);
  });

  it('gives as many as asked for', () => {
    expect(hrefs('/aab', ['/aac', '/aad', '/aae', '/aaf'], 1)).toEqual(['/aac']);
    expect(hrefs('/aab', ['/aac', '/aad', '/aae', '/aaf'])).toHaveLength(3);
  });

  it('takes routes with names', () => {
    expect(suggestPaths('/abuot', [{ label: 'About us', href: '/about' }, null, 7, {}] as never)).toEqual([{ label: 'About us', href: '/about' }]);
  });

  it.each(['//about', 'javascript:about', '/about/:id', '/about/[id]', '/about*', '/\\about', 'https://evil.example/about'])('never suggests %s', (route) => expect(hrefs('/about', [route])).toEqual([]));

  it('does not suggest the path itself', () => expect(hrefs('/about', ['/about'])).toEqual([]));

  it.each([['broken escapes', '/%E0%A4%A'], ['20,000 characters', '/'.padEnd(20_000, 'pies/')], ['lone surrogates', '/\ud800bout'], ['a null', '/\u0000'], ['no routes', '/about']])('bears %s', (_, path) => {
    expect(() => [hrefs(path), hrefs(path, undefined as never), hrefs(path, {} as never)]).not.toThrow();
  });

  it('survives anything, and suggests given routes only', () => {
    fc.assert(
      fc.property(fc.anything(), fc.array(fc.oneof(fc.webPath(), fc.string({ unit: 'binary' }), fc.anything())), (path, among) => {
        for (const href of hrefs(path, among)) expect(among.some((route) => route === href || (route as { href?: unknown } | null)?.href === href)).toBe(true);
      }),
    );
  });

  it('finds any route again after one typing error', () => {
    const route = fc.stringMatching(/^\/[a-z]{4,12}(\/[a-z]{3,10}){0,2}$/);
    fc.assert(
      fc.property(route, fc.nat(), fc.constantFrom('x', '', 'swap'), (meant, where, error) => {
        const at = 1 + (where % (meant.length - 2));
        const typed = error === 'swap' ? meant.slice(0, at) + meant[at + 1] + meant[at] + meant.slice(at + 2) : meant.slice(0, at) + error + meant.slice(at + 1);
        if (typed !== meant && !typed.endsWith('/')) expect(hrefs(typed, [meant])).toEqual([meant]);
      }),
      { numRuns: 2000 },
    );
  });

  it('measures as the plain algorithm does', () => {
    const plain = (a: string, b: string) => {
      const d = Array.from({ length: a.length + 1 }, (_, i) => Array.from({ length: b.length + 1 }, (_, j) => (i && j ? 0 : i + j)));
      for (let i = 1; i <= a.length; i++)
        for (let j = 1; j <= b.length; j++) {
          d[i]![j] = Math.min(d[i - 1]![j]! + 1, d[i]![j - 1]! + 1, d[i - 1]![j - 1]! + Number(a[i - 1] !== b[j - 1]));
          if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) d[i]![j] = Math.min(d[i]![j]!, d[i - 2]![j - 2]! + 1);
        }
      return d[a.length]![b.length]!;
    };
    const word = fc.stringMatching(/^\/[abc]{1,11}$/);
    fc.assert(
      fc.property(word, word, (asked, route) => {
        const most = Math.min(3, Math.ceil(asked.length / 4));
        const near = asked !== route && plain(asked, route) <= most;
        // The same name elsewhere and folders are found by other means; these have neither.
        expect(hrefs(asked, [route]).length > 0).toBe(near);
      }),
      { numRuns: 3000 },
    );
  });
});
