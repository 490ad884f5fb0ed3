import { DomUtils } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { midnight } from '@humble-pie/react/themes';
import { ConfigError } from '../config/readConfig.js';
import { sceneNames, scenes } from '../config/scenes.js';
import { themeNames } from '../config/themes.js';
import { buildSite } from './buildSite.js';
import { parseHtml, selectIn } from './htmlDocument.js';

const names = async (config: Parameters<typeof buildSite>[0]) => (await buildSite(config)).map(({ name }) => name);
const textOf = (html: string, selector: string) => selectIn(parseHtml(html), selector).map((element) => DomUtils.textContent(element));

it('writes three pages as they come', async () => {
  const files = await buildSite();
  expect(files.map(({ name }) => name)).toEqual(['404.html', '500.html', '503.html']);
  expect(files.flatMap(({ problems }) => problems)).toEqual([]);
});

it('announces the 503 that is made beforehand', async () => {
  const [, , announced] = await buildSite();
  const [unannounced] = await buildSite({ pages: { 404: false, 500: false, 503: { status: 503 } } });
  expect(textOf(announced!.html, 'h1')).not.toEqual(textOf(unannounced!.html, 'h1'));
});

it('leaves out what is false, and adds what is named', async () => {
  expect(await names({ pages: { 500: false, 410: {}, '50x': { status: 502 }, maintenance: {} } })).toEqual(['404.html', '410.html', '503.html', '50x.html', 'maintenance.html']);
});

it('asks what a page is for when its name does not say', async () => {
  await expect(buildSite({ pages: { oops: {} } })).rejects.toThrow(
    new ConfigError([{ what: 'pages.oops.status is missing', consequence: 'no page was built', fix: 'Say what oops.html is for: an HTTP status, "maintenance", "offline" or "new-version".' }]),
  );
});

it('shares settings, and lets a page have its own', async () => {
  const [notFound, error] = await buildSite({ site: { name: 'Crumbs', homeHref: '/home' }, colorScheme: 'dark', pages: { 404: { site: { name: 'Pies' }, colorScheme: 'light' } } });
  expect(textOf(notFound!.html, 'title')[0]).toContain('Pies');
  expect(notFound!.html).toContain('<meta name=color-scheme content=light>');
  expect(notFound!.html).toContain('href=/home');
  expect(textOf(error!.html, 'title')[0]).toContain('Crumbs');
  expect(error!.html).toContain('<meta name=color-scheme content=dark>');
});

it('shows a theme by name as it shows the theme', async () => {
  const only = { 500: false, 503: false } as const;
  const [byName] = await buildSite({ theme: 'midnight', pages: only });
  const [byValue] = await buildSite({ theme: midnight, pages: only });
  expect(byName!.html).toBe(byValue!.html);
  expect(byName!.html).toContain(midnight.light.sky);
});

describe.each(sceneNames)('the scene %s', (name) => {
  it.each(themeNames)('is drawn in %s', async (theme) => {
    const [file] = await buildSite({ theme, pages: { 404: { scene: name }, 500: false, 503: false } });
    expect(file!.problems).toEqual([]);
    expect(selectIn(parseHtml(file!.html), 'main svg').length).toBeGreaterThan(5);
    expect(typeof (await scenes[name]())).toMatch(/function|object/);
  });
});
