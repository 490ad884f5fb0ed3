import fc from 'fast-check';
import { expect, it } from 'vitest';
import { midnight } from '@humble-pie/react/themes';
import { configJsonSchema } from './configSchema.js';
import { ConfigError, readConfig } from './readConfig.js';
import { sceneNames } from './scenes.js';
import { themeNames } from './themes.js';

function messageOf(config: unknown): string {
  try {
    readConfig(config);
  } catch (error) {
    if (error instanceof ConfigError) return error.message;
    throw error;
  }
  return '';
}

const apology = {
  severity: 'major',
  responsibility: { text: 'We did it.', owner: 'us' },
  repair: { done: ['Stopped it'], now: [] },
  harm: { what: 'Payments failed.', data: 'safe' },
  regret: 'We are sorry.',
};

it.each<[string, unknown]>([
  ['nothing at all', {}],
  ['names', { theme: 'midnight', pages: { 404: { scene: 'oven' } } }],
  ['values', { theme: midnight, pages: { 404: { scene: () => null, until: new Date(0) } } }],
  ["a brand's colour", { theme: { brand: '#0a7d55', base: 'corporate', contrast: 'AAA' } }],
  ['design tokens', { theme: { tokens: 'brand.tokens.json' }, pages: { 404: { theme: { tokens: { light: {} } } } } }],
  ['no scene', { pages: { 404: { scene: null } } }],
  ['a page left out', { pages: { 500: false } }],
  ['an apology', { pages: { 503: { apology } } }],
  ['an apology with its postmortem', { pages: { 503: { apology: { ...apology, phase: 'postmortem', postmortem: { href: '/postmortems/payments.html', label: 'The whole story' } } } } }],
  ['a page of any name', { pages: { '50x': { status: 502 } } }],
  ['a link to the schema', { $schema: './node_modules/@humble-pie/static/schema.json' }],
])('takes %s', (_, config) => {
  expect(messageOf(config)).toBe('');
});

it.each<[string, unknown, string]>([
  ['no object', 'midnight', 'the configuration is "midnight", so no page was built. Give an object.'],
  ['an unknown theme', { pages: { 404: { theme: 'bakry' } } }, `pages.404.theme is "bakry", so no page was built. Give the name of a theme (${themeNames.join(', ')}), { brand: "#0a7d55" }, { tokens: "brand.tokens.json" }, or a theme: { id, light, dark, shape }.`],
  ['a brand without its colour', { theme: { brand: 5 } }, 'theme.brand is 5, so no page was built. Give text.'],
  ['an unknown setting of a brand', { theme: { brand: '#0a7d55', fnt: 'Inter' } }, 'theme.fnt is no setting, so no page was built. Known there: brand, second, id, font, fontDisplay, radius, base, contrast.'],
  ['an unknown base', { theme: { tokens: {}, base: 'bakry' } }, `theme.base is "bakry", so no page was built. Give one of ${themeNames.join(', ')}.`],
  ['a theme without colours', { theme: { id: 'mine', light: {}, shape: {} } }, 'theme.dark is missing, so no page was built. Give an object of CSS values.'],
  ['an unknown scene', { pages: { 404: { scene: 'pie' } } }, `pages.404.scene is "pie", so no page was built. Give the name of a scene (${sceneNames.join(', ')}), a component, or null for the small mark.`],
  ['an unknown setting', { thema: 'bakery' }, 'thema is no setting, so no page was built. Known there: $schema, theme, colorScheme, locale, timeZone, site, pages, postmortems.'],
  ['an unknown setting of an apology', { pages: { 503: { apology: { ...apology, harm: { ...apology.harm, when: 'now' } } } } }, 'pages.503.apology.harm.when is no setting, so no page was built. Known there: what, who, from, to, data, inFlightWork.'],
  ['a postmortem that is code', { pages: { 503: { apology: { ...apology, postmortem: { href: 'javascript:alert(1)' } } } } }, 'pages.503.apology.postmortem.href is "javascript:alert(1)", so no page was built. Give an address that may be followed: http(s), mailto, tel or a relative one.'],
  ['half an apology', { pages: { 503: { apology: { ...apology, regret: undefined } } } }, 'pages.503.apology.regret is missing, so no page was built. Give text.'],
  ['a tone from elsewhere', { pages: { 404: { tone: 4 } } }, 'pages.404.tone is 4, so no page was built. Give a number from 0, plain, to 3, playful.'],
  ['a time that is none', { pages: { 503: { until: 'soon' } } }, 'pages.503.until is "soon", so no page was built. Give a time: ISO 8601 text such as "2026-11-22T16:00:00Z", or milliseconds since 1970.'],
  ['a zone that is none', { timeZone: 'Berlin' }, 'timeZone is "Berlin", so no page was built. Give an IANA time zone such as "UTC" or "Europe/Berlin".'],
  ['an empty locale', { locale: '' }, 'locale is "", so no page was built. Give a BCP 47 tag such as "en" or "fr-CA".'],
  ['a link that is code', { pages: { 404: { actions: [{ label: 'Go', href: 'javascript:alert(1)' }] } } }, 'pages.404.actions.0.href is "javascript:alert(1)", so no page was built. Give an address that may be followed: http(s), mailto, tel or a relative one.'],
  ['an action that is a function', { pages: { 404: { actions: [{ label: 'Go', onClick: () => undefined }] } } }, 'pages.404.actions.0.href is missing, so no page was built. Give an address that may be followed: http(s), mailto, tel or a relative one.\npages.404.actions.0.onClick is no setting, so no page was built. Known there: label, href, kind.'],
  ['a name that leaves the folder', { pages: { '../404': {} } }, 'pages.../404 is no name for a page, so no page was built. Give a file name of letters, digits, dots, hyphens and underscores, without .html.'],
  ['a page that is a number', { pages: { 404: 1 } }, 'pages.404 is 1, so no page was built. Give an object, or false to leave the page out.'],
  ['an unknown status', { pages: { oops: { status: 200 } } }, 'pages.oops.status is 200, so no page was built. Give an HTTP status from 400 to 599, or one of 4xx, 5xx, maintenance, offline, new-version.'],
])('refuses %s and names its path', (_, config, message) => {
  expect(messageOf(config)).toBe(message);
});

it('names everything that is wrong at once', () => {
  expect(messageOf({ theme: 1, pages: { 404: { tone: 'x' }, 503: { until: 'soon' } } }).split('\n')).toHaveLength(3);
});

it('says what is wrong with anything', () => {
  fc.assert(
    fc.property(fc.anything({ withDate: true, withNullPrototype: true, withBigInt: true }), (config) => {
      expect(messageOf({ pages: { 404: { copy: config } } })).not.toMatch(/undefined|\[object/);
      messageOf(config);
      messageOf({ pages: config });
      messageOf({ theme: config, site: config });
    }),
  );
});

// `npx vitest -u` writes it anew.
it('is published as a JSON schema', async () => {
  await expect(`${JSON.stringify(configJsonSchema(), null, 2)}\n`).toMatchFileSnapshot('../../schema.json');
});
