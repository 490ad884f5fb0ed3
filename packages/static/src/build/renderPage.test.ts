import { createHash } from 'node:crypto';
import { createElement } from 'react';
import fc from 'fast-check';
import { parseDocument } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { elementsOf, parseHtml, selectIn } from './htmlDocument.js';
import { renderPage, type StaticPage } from './renderPage.js';

const apology: StaticPage['apology'] = {
  severity: 'major',
  responsibility: { text: 'We changed our payment settings without a way back.', owner: 'us' },
  repair: { done: ['Stopped the change'], now: ['Refunding each double charge'] },
  harm: { what: 'Card payments failed for two hours.', data: 'safe', from: '2026-11-22T14:00:00Z', to: '2026-11-22T16:00:00Z' },
  regret: 'We are sorry that you could not pay.',
  nextUpdateAt: '2026-11-22T15:30:00Z',
};

const pages: Record<string, StaticPage> = {
  'not found': { status: 404, site: { name: 'Crumbs' }, suggestions: [{ label: 'Pies', href: '/pies' }], search: { action: '/search' } },
  'server error': { status: 500, reference: 'a1b2' },
  maintenance: { status: 'maintenance', since: '2026-11-22T14:00:00Z', until: '2026-11-22T16:00:00Z', apology, timeZone: 'Europe/Berlin' },
  calm: { status: 404, calm: true },
  'without a scene': { status: 404, scene: null, colorScheme: 'dark' },
};

const between = (html: string, tag: string) => [...html.matchAll(new RegExp(`<${tag}>([\\s\\S]*?)</${tag}>`, 'g'))].map(([, text]) => text!);
const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

describe.each(Object.entries(pages))('%s', (_, page) => {
  it('is one document with one style, one script at most, and nothing inline or loaded', async () => {
    const { html, problems } = await renderPage(page);
    const elements = elementsOf(parseHtml(html));
    const named = (name: string) => elements.filter((element) => element.name === name);
    expect(problems).toEqual([]);
    expect(html).toMatch(/^<!doctype html><html lang=en dir=ltr>/);
    expect(named('style')).toHaveLength(1);
    expect(named('script').length).toBeLessThanOrEqual(1);
    expect(named('main')).toHaveLength(1);
    expect(named('h1')).toHaveLength(1);
    expect(html).toContain('<meta name=robots content=noindex>');
    expect(html).toContain('<link rel=icon href=data:,>');
    expect(html).not.toContain('<!--');
    for (const { attribs } of elements) {
      expect(Object.keys(attribs).filter((name) => name === 'style' || name.startsWith('on') || name === 'src')).toEqual([]);
    }
  });

  it('names its style and script in its policy', async () => {
    const { html, csp } = await renderPage(page);
    expect(csp).toContain(`style-src ${hash(between(html, 'style')[0]!)};`);
    const [script] = between(html, 'script');
    expect(csp).toContain(script === undefined ? "script-src 'none';" : `script-src ${hash(script)};`);
  });

  it('says the same however it is written', async () => {
    const text = async (minify: boolean) => {
      const document = parseDocument((await renderPage(page, { minify })).html);
      return selectIn(document, 'h1, p, a, li, summary, title').map((element) => element.children.map((child) => (child.type === 'text' ? child.data : '')).join('').trim());
    };
    expect(await text(true)).toEqual(await text(false));
  });

  it('is the same file for the same input', async () => {
    expect((await renderPage(page)).html).toBe((await renderPage(page)).html);
  });
});

it('measures what it made', async () => {
  const { html, size } = await renderPage({ status: 404 });
  expect(size.raw).toBe(Buffer.byteLength(html));
  expect(size.gzip).toBeLessThan(size.raw);
  expect(size.brotli).toBeLessThan(size.gzip);
});

it('brings the scene of its status', async () => {
  const { html } = await renderPage({ status: 404 });
  expect(selectIn(parseHtml(html), 'main svg').length).toBeGreaterThan(5);
});

it.each<[string, StaticPage, RegExp | null]>([
  ['moves a scene in colour', { status: 404 }, /requestAnimationFrame/],
  ['leaves a still scene still', { status: 404, tone: 1 }, /^(?!.*requestAnimationFrame)/s],
  ['keeps a wish for calm', { status: 404, tone: 1 }, /localStorage/],
  ['brings no script where there is nothing to calm', { status: 404, scene: null, tone: 0 }, null],
  ['brings a clock with a time', { status: 'maintenance', tone: 1, until: '2026-11-22T16:00:00Z' }, /DateTimeFormat/],
])('%s', async (_, page, script) => {
  const [text] = between((await renderPage(page)).html, 'script');
  if (script) expect(text).toMatch(script);
  else expect(text).toBeUndefined();
});

it('shows times in the configured zone, and hides a countdown that would stand still', async () => {
  const document = parseHtml((await renderPage(pages.maintenance!)).html);
  expect(selectIn(document, 'h1 > :not([hidden]) time').map(({ attribs }) => attribs.datetime)).toEqual(['2026-11-22T16:00:00.000Z']);
  expect(selectIn(document, 'title')[0]!.children[0]).toMatchObject({ data: expect.stringContaining('5:00 PM GMT+1') });
  expect(selectIn(document, '[role=timer]')).toHaveLength(1);
  expect(selectIn(document, '[role=timer]:not([hidden])')).toHaveLength(0);
});

it('writes right to left where the words do', async () => {
  const locales = [{ tag: 'he', dir: 'rtl', copy: { 404: [{ heading: 'הדף לא נמצא', message: 'אין דף בכתובת הזאת.' }] } }] as const;
  const { html } = await renderPage({ status: 404, locale: 'he', locales });
  expect(html).toMatch(/^<!doctype html><html lang=he dir=rtl>/);
});

it('lets a form go where it leads and nowhere else', async () => {
  const csp = async (action: string) => (await renderPage({ status: 404, search: { action } })).csp;
  expect(await csp('/search')).toContain("form-action 'self'");
  expect(await csp('https://search.example/q')).toContain('form-action https://search.example;');
  expect((await renderPage({ status: 404 })).csp).toContain("form-action 'none'");
});

describe('what cannot be in a file', () => {
  const Broken = () => {
    throw new Error('no oven');
  };

  it.each<[string, Partial<StaticPage>, string]>([
    ['a scene that throws', { scene: Broken }, 'a part of the page threw "Error: no oven"'],
    ['a slot that throws', { incident: createElement(Broken) }, 'a part of the page threw "Error: no oven"'],
    ['an action that is a function', { actions: [{ label: 'Go', onClick: () => undefined }] }, 'actions.0.onClick is a function'],
    ['a search that is a function', { search: () => undefined }, 'search is a function'],
    ['a style attribute', { incident: createElement('p', { style: { color: 'red' } }, 'Cake') }, 'the page holds style="color:red" on <p>'],
    ['a script', { incident: createElement('script', { dangerouslySetInnerHTML: { __html: 'alert(1)' } }) }, 'the page holds <script>'],
    ['a picture from elsewhere', { incident: createElement('img', { src: 'https://pies.example/cake.png', alt: 'Cake' }) }, 'the page holds src="https://pies.example/cake.png" on <img>'],
    ['a link that is code', { suggestions: [{ label: 'Pies', href: 'javascript:alert(1)' }] }, 'suggestions.href is not an address that may be followed'],
    ['a time that is none', { until: 'soon' }, "until can't be read as a time"],
    ['something to make good where nothing is owed', { makeGood: 'A tart' }, 'makeGood is given for 404, where there is nothing to make good'],
    ['a theme that is a name', { theme: 'midnight' as never }, 'theme is string, not a theme'],
  ])('%s is left out and named', async (_, input, what) => {
    const { html, problems } = await renderPage({ status: 404, ...input });
    expect(problems.map((problem) => problem.what)).toContain(what);
    expect(html).toContain('<h1');
    expect(html).toContain('Go to the home page');
    expect(html).not.toMatch(/alert\(1\)|https:\/\/pies\.example|style=/);
  });
});

it('shows any text as text', async () => {
  const hostile = fc.oneof(
    fc.string({ unit: 'binary', minLength: 1 }),
    fc.constantFrom('</title><script>alert(1)</script>', '</style><script>alert(1)</script>', '<img src=x onerror=alert(1)>', '"><svg onload=alert(1)>', '<!--', ']]>', '\ud800', '&lt;b&gt;'),
  );
  await fc.assert(
    fc.asyncProperty(hostile, hostile, hostile, async (heading, label, name) => {
      const { html } = await renderPage({
        status: 404,
        scene: null,
        copy: { heading, message: label },
        title: heading,
        path: label,
        reference: name,
        site: { name, homeHref: label },
        suggestions: [{ label, href: name }],
        theme: undefined,
      });
      const elements = elementsOf(parseHtml(html));
      expect(elements.filter((element) => ['img', 'b'].includes(element.name))).toEqual([]);
      // The reference brings the script that copies it, and no other.
      expect(elements.filter((element) => element.name === 'script').length).toBe(1);
      expect(elements.flatMap(({ attribs }) => Object.keys(attribs)).filter((attribute) => attribute.startsWith('on'))).toEqual([]);
      expect(elements.filter(({ attribs }) => /^\s*javascript:/i.test(attribs.href ?? ''))).toEqual([]);
    }),
    { numRuns: 60 },
  );
}, 60_000);
