// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { isOwnAnswer } from './isOwnAnswer.js';

const html = (text: string) => new Response(text, { headers: { 'content-type': 'text/html; charset=utf-8' } });

/** A document at an address, with that in its head. */
function at(address: string, head: string) {
  const document = new DOMParser().parseFromString(`<base href="${address}">${head}`, 'text/html');
  return { document, location: new URL(address) as unknown as Location };
}

describe('isOwnAnswer', () => {
  it.each([
    ['the same page', true, '<script src="/assets/index-Bx1.js"></script>', '<script type="module" src="/assets/index-Bx1.js"></script>'],
    ['the page of a newer build', true, '<script src="/assets/index-Bx1.js"></script>', '<script src="/assets/index-Qz9.js"></script>'],
    ['a page with the same icon', true, '<link rel="icon" href="/favicon.svg">', '<link rel=icon href=/favicon.svg>'],
    ['a page with the same relative file', true, '<script src="./app.js"></script>', '<script src="./app.js"></script>'],
    ['the sign-in page of a network', false, '<script src="/assets/index-Bx1.js"></script>', '<h1>Hotel Oats</h1><script src="/login/main.js"></script>'],
    ['a page with a file of somebody else in common', false, '<script src="https://cdn.example/react.js"></script>', '<script src="https://cdn.example/react.js"></script>'],
    ['a page with a short name in common', false, '<script src="/a.js"></script>', '<a href="/about">'],
    ['a page, where the document has no files', false, '', '<h1>Hello</h1>'],
  ])('%s: %s', async (_, own, head, answer) => {
    expect(await isOwnAnswer(html(answer), at('http://crumbs.example/cart', head))).toBe(own);
  });

  it('believes a certificate', async () => {
    expect(await isOwnAnswer(html('<h1>Hello</h1>'), at('https://crumbs.example/', ''))).toBe(true);
  });

  it('believes what is no page: networks answer with pages', async () => {
    expect(await isOwnAnswer(new Response('ok'), at('http://crumbs.example/', ''))).toBe(true);
  });
});
