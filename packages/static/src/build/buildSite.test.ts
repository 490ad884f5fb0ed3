import type { Apology } from '@humble-pie/core';
import { DomUtils } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { bakery, midnight } from '@humble-pie/react/themes';
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

it.each([...sceneNames.map((scene) => [scene, 'bakery'] as const), ...themeNames.map((theme) => ['missing-slice', theme] as const)])('draws the scene %s in %s', async (name, theme) => {
  const [file] = await buildSite({ theme, pages: { 404: { scene: name }, 500: false, 503: false } });
  expect(file!.problems).toEqual([]);
  expect(selectIn(parseHtml(file!.html), 'main svg').length).toBeGreaterThan(5);
  expect(typeof (await scenes[name]())).toMatch(/function|object/);
});

describe('a theme that is made', () => {
  const only = { 500: false, 503: false } as const;

  it("comes of a brand's colour, in the shape of its base", async () => {
    const [file] = await buildSite({ theme: { brand: '#0b4f9e', base: 'terminal', font: 'Inter' }, pages: only });
    expect(file!.html).toMatch(/#0b4f9e[^]*Inter|Inter[^]*#0b4f9e/);
    expect(file!.html).toContain('0 0/4px 4px');
    expect(file!.problems).toEqual([]);
  });

  it('comes of design tokens', async () => {
    const [file] = await buildSite({ theme: { tokens: { brand: { $value: '#0b4f9e' }, light: { button: { $value: '{brand}' } } }, base: 'corporate' }, pages: only });
    expect(file!.html).toContain('#0b4f9e');
    expect(file!.problems).toEqual([]);
  });

  it('is the base where the colour is none, and says so', async () => {
    const [file] = await buildSite({ theme: { brand: 'hotdog' }, pages: only });
    expect(file!.html).toContain(bakery.light.sky);
    expect(file!.problems).toEqual([expect.objectContaining({ what: 'brand is "hotdog", which is no colour' })]);
  });

  it('can be read, even one that is given whole and could not be', async () => {
    const [file] = await buildSite({ theme: { ...midnight, id: 'pale', light: { ...midnight.light, text: '#d0d8ff' } }, pages: only });
    expect(file!.html).not.toContain('#d0d8ff');
    expect(file!.problems.map(({ what }) => what)).toEqual(expect.arrayContaining([expect.stringMatching(/^theme "pale" shows text on sky at 1\.\d\d:1 in its light scheme, below 4\.5:1$/)]));
  });

  it('asks for a file of tokens that is not there', async () => {
    await expect(buildSite({ theme: { tokens: 'gone.tokens.json' } })).rejects.toThrow('theme.tokens is "gone.tokens.json", and there is no such file, so no page was built. Give its path from the configuration.');
  });
});

describe('an incident', () => {
  const payload = {
    page: { id: 'p', name: 'Crumbs' }, status: { indicator: 'major', description: 'x' },
    incidents: [{ id: '1', name: 'Cards &lt;fail&gt;', status: 'identified', impact: 'major', created_at: '2026-11-22T15:00:00Z', incident_updates: [{ id: 'u', status: 'identified', body: '<p>Found.</p><script>alert(1)</script>', created_at: '2026-11-22T15:10:00Z' }] }],
  };
  const build = async (incident: string | object) => (await buildSite({ timeZone: 'Europe/Berlin', pages: { 404: false, 500: false, 503: { status: 503, incident } } }))[0]!;

  it('is told in the page, as text, and calms it', async () => {
    const { html, problems } = await build(payload);
    expect(problems).toEqual([]);
    expect(textOf(html, 'main').join()).toMatch(/Cards <fail>.*Cause found.*4:10.PM GMT\+1.*Found\./s);
    expect(html).not.toContain('alert(1)');
    expect(html).not.toMatch(/fetch\(/);
  });

  it.each([['./nowhere.json', /can't be read \(ENOENT\)/], [{ hello: 1 }, /no answer of a status page/]])('is left out and named when it is %s', async (incident, what) => {
    const { html, problems } = await build(incident);
    expect(problems).toEqual([expect.objectContaining({ what: expect.stringMatching(what), consequence: 'the page is written without it' })]);
    expect(textOf(html, 'h1')).toHaveLength(1);
  });
});

describe('an apology', () => {
  const whole: Apology = {
    severity: 'major', regret: 'We are sorry that you could not pay.', responsibility: { text: 'We changed our payment settings without trying them out.', owner: 'us' },
    repair: { done: ['Put back the settings'], now: ['Checking each payment'] }, harm: { what: 'Nobody could pay by card.', from: '2026-11-22T14:00:00Z', data: 'safe' },
    nextUpdateAt: '2026-11-22T15:30:00Z',
  };
  const now = Date.parse('2026-11-22T15:00:00Z');
  const said = async (change: object, more: object = {}) => {
    const [file] = await buildSite({ pages: { 404: false, 500: false, 503: { status: 503, scene: null, apology: { ...whole, ...change }, ...more } } }, { now });
    return file!.problems.map(({ what, consequence }) => `${what}, so ${consequence}`);
  };

  it('that is one is built without a word', async () => expect(await said({})).toEqual([]));

  it.each<[string, object, string, object?]>([
    ['doubts the harm', { regret: 'We are sorry for any inconvenience.' }, 'apology.regret could be said better (en/any-inconvenience), so it does not read as an apology'],
    ['hides who did it', { responsibility: { text: 'Mistakes were made.', owner: 'us' } }, 'apology.responsibility.text could be said better (en/mistakes-were-made), so it does not read as an apology'],
    ['promises what nobody can keep', { repair: { done: [], now: ['Fixing it as soon as possible'] } }, 'apology.repair.now.0 could be said better (en/asap), so it is weaker than it could be'],
    ['breaks its own promise', { nextUpdateAt: '2026-11-22T14:00:00Z' }, 'apology.nextUpdateAt lacks something (struct/stale-update), so it does not read as an apology'],
    ['is one in another language', { regret: 'Wir entschuldigen uns für etwaige Unannehmlichkeiten.' }, 'apology.regret could be said better (de/', { locale: 'de' }],
  ])('that %s is built all the same, and named with its part', async (_, change, expected, more) => {
    expect((await said(change, more)).join('\n')).toContain(expected);
  });
});
