import { safeHref, statusTable } from '@humble-pie/core';
import { z } from 'zod';
import { sceneNames } from './scenes.js';
import { themeNames } from './themes.js';

// The text given to each schema says what is expected, and completes "Give …".

const text = z.string('text');
const list = <T extends z.ZodType>(item: T, of: string) => z.array(item, `a list of ${of}`);
const group = <T extends z.core.$ZodShape>(shape: T) => z.strictObject(shape, { error: ({ code }) => (code === 'unrecognized_keys' ? undefined : 'an object') });
const choice = <const T extends readonly string[]>(names: T) => z.enum(names, `one of ${names.join(', ')}`);

const accepts = (format: (value: string) => unknown) => (value: string) => {
  try {
    format(value);
    return true;
  } catch {
    return false;
  }
};

const instantText = 'a time: ISO 8601 text such as "2026-11-22T16:00:00Z", or milliseconds since 1970';
const instant = z.union([z.string(), z.number(), z.date()], instantText).refine((value) => !Number.isNaN(new Date(value).getTime()), instantText);

const hrefText = 'an address that may be followed: http(s), mailto, tel or a relative one';
const href = z.string(hrefText).refine((value) => safeHref(value) !== null, hrefText);

const localeText = 'a BCP 47 tag such as "en" or "fr-CA"';
const locale = z.string(localeText).refine(accepts((tag) => new Intl.Locale(tag)), localeText);

const zoneText = 'an IANA time zone such as "UTC" or "Europe/Berlin"';
const timeZone = z.string(zoneText).refine(accepts((zone) => new Intl.DateTimeFormat('en', { timeZone: zone })), zoneText);

const statusNames = Object.keys(statusTable).filter((key) => Number.isNaN(Number(key)));
const statusText = `an HTTP status from 400 to 599, or one of ${statusNames.join(', ')}`;
const status = z.union([z.int().min(400, statusText).max(599, statusText), z.enum(statusNames)], statusText);

const tokens = z.record(z.string(), text, 'an object of CSS values');
const base = z.enum(themeNames, `one of ${themeNames.join(', ')}`).optional();
const contrast = choice(['AA', 'AAA']).optional();
const theme = z.union(
  [
    z.enum(themeNames),
    group({ brand: text, second: text.optional(), id: text.optional(), font: text.optional(), fontDisplay: text.optional(), radius: text.optional(), base, contrast }),
    group({ tokens: z.union([z.string(), z.looseObject({})], 'the path of a file of design tokens, or its JSON'), id: text.optional(), base, contrast }),
    z.looseObject({ id: text, light: tokens, dark: tokens, shape: tokens }),
  ],
  `the name of a theme (${themeNames.join(', ')}), { brand: "#0a7d55" }, { tokens: "brand.tokens.json" }, or a theme: { id, light, dark, shape }`,
);

/** A function, or what `memo` and `forwardRef` make. */
const component = z.custom((value) => typeof value === 'function' || (typeof value === 'object' && value !== null && '$$typeof' in value));
const scene = z.union([z.enum(sceneNames), z.null(), component], `the name of a scene (${sceneNames.join(', ')}), a component, or null for the small mark`);

const toneText = 'a number from 0, plain, to 3, playful';
const tone = z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3)], toneText);
const severity = choice(['notice', 'minor', 'major', 'critical', 'grave']);

const stake = choice(['money', 'data', 'health', 'safety', 'legal', 'bereavement']);

const site = group({
  name: text.optional(),
  logo: text.optional().describe('Text, or a data: address of a picture.'),
  homeHref: href.optional(),
  statusHref: href.optional(),
  supportHref: href.optional(),
  signInHref: href.optional().describe('The page to come back to takes the place of {path} in it, else it is added as returnTo.'),
  signUpHref: href.optional(),
  category: choice(['bank', 'health', 'gov']).optional().describe('A kind of site that has to be sober: warm words at most.'),
});

const apology = group({
  severity,
  phase: choice(['open', 'monitoring', 'resolved', 'postmortem']).optional(),
  responsibility: group({ text, owner: choice(['us', 'our-supplier', 'shared', 'not-us', 'unknown']) }),
  repair: group({ done: list(text, 'texts'), now: list(text, 'texts'), workaround: group({ text, href: href.optional() }).optional() }),
  harm: group({
    what: text,
    who: text.optional(),
    from: instant.optional(),
    to: instant.optional(),
    data: choice(['safe', 'at-risk', 'lost', 'exposed', 'unknown']),
    inFlightWork: text.optional(),
  }),
  regret: text,
  explanation: group({ text, confidence: choice(['confirmed', 'suspected', 'unknown']) }).optional(),
  prevention: list(group({ action: text, due: instant.optional(), status: choice(['planned', 'doing', 'done']), href: href.optional() }), '{ action, status }').optional(),
  nextUpdateAt: instant.optional(),
  expectedBackAt: group({ at: instant, confidence: choice(['firm', 'estimate']) }).optional(),
  previousExpectedBackAt: z.union([instant, z.array(instant)], `${instantText}, or a list of such`).optional(),
  signedBy: group({ name: text, role: text, contact: text.optional() }).optional(),
  postmortem: group({ href, label: text.optional() }).optional().describe('Where the whole story can be read; shown once it is over.'),
});

const money = group({ amount: z.number('a number').positive('a number above 0'), currency: z.string().regex(/^[A-Z]{3}$/, 'an ISO 4217 currency such as "EUR"') });
const terms = { basis: text.optional(), cap: money.optional(), deadline: instant.optional(), terms: text.optional() };
const compensation = z.discriminatedUnion(
  'kind',
  [
    group({ kind: z.literal('auto-credit'), ...terms, amount: money, appliedAt: z.union([z.literal('next-invoice'), instant], `"next-invoice", or ${instantText}`) }),
    group({ kind: z.literal('refund'), ...terms, amount: money, method: text, eta: text }),
    group({ kind: z.literal('voucher'), ...terms, code: text, value: z.union([text, money], 'text, or { amount, currency }'), expires: instant }),
    group({ kind: z.literal('extension'), ...terms, days: z.int('a whole number').positive('a number above 0') }),
    group({ kind: z.literal('claim'), ...terms, form: href, prefill: group({ incidentId: text.optional(), account: text.optional() }).optional() }),
    group({ kind: z.literal('gift'), ...terms, label: text, href: href.optional() }),
  ],
  'one of auto-credit, refund, voucher, extension, claim, gift, as "kind"',
);

const shared = {
  theme: theme.optional().describe('The look. Default: bakery.'),
  colorScheme: choice(['auto', 'light', 'dark']).optional().describe("auto follows the visitor's system. Default: auto."),
  locale: locale.optional().describe('BCP 47 tag of the words and dates. Default: en.'),
  timeZone: timeZone.optional().describe('IANA zone of the times that are shown without script. Default: UTC.'),
  site: site.optional().describe('Whose page it is, and where its links lead.'),
};

const feedText = 'the address of a feed, such as "https://status.example.com/api/v2/summary.json"';
const healthText = 'an address to ask, such as "/healthz"';
const milliseconds = z.number('a length of time in milliseconds').positive('a length of time in milliseconds');
const asked = (expected: string) => z.string(expected).refine((value) => /^(https?:|[^:]+$)/.test(value) && safeHref(value) !== null, expected);
const recovery = group({
  health: asked(healthText).describe('The address that tells whether the service is well.'),
  expect: z.union([z.enum(['json', 'html', 'any']), group({ text })], '"json", "html", "any" or { text }').optional().describe('What a good answer must be. Default: anything but HTML.'),
  method: text.optional().describe('How the page is asked for. Default: GET.'),
  base: milliseconds.optional().describe('The longest first wait, in milliseconds. Default: 4000.'),
  cap: milliseconds.optional().describe('The longest wait ever, in milliseconds. Default: 60000.'),
  spread: milliseconds.optional().describe('The narrowest window over which returns are spread, in milliseconds. Default: 10000.'),
  stay: milliseconds.optional().describe('How long the good news is shown at least, in milliseconds.'),
  parade: z.boolean('true or false').optional().describe('Celebrates the return, where the tone and the severity allow it. Default: false.'),
  labels: z.record(z.string(), text, 'an object of texts').optional().describe('Its words. Default: English.'),
});

const way = group({ label: text, href });
const who = group({ name: text, href: href.optional() });

const words = { heading: text.optional(), headingUntil: text.optional(), message: text.optional(), work: text.optional(), next: text.optional() };

const page = group({
  ...shared,
  status: status.optional().describe("What it is for. Default: the file's name; maintenance for 503."),
  scene: scene.optional().describe('The picture; null shows the small mark. Default: by status.'),
  tone: tone.optional().describe('How light the words and the art are, 0 plain to 3 playful. Default: by severity.'),
  intensity: choice(['playful', 'full', 'outline']).optional().describe('How the scene is shown. Default: by tone.'),
  severity: severity.optional().describe("How bad it is. Default: the apology's, else the status's own."),
  atStake: stake.optional().describe('What visitors stand to lose: plain words and no scene. Default: by status and apology.'),
  copy: group({ ...words, labels: z.record(z.string(), z.any(), 'an object of texts').optional() }).optional().describe("Words to use instead of the page's own."),
  title: text.optional().describe("The document's title. Default: heading and site name."),
  actions: list(group({ label: text, href, kind: choice(['primary', 'secondary']).optional() }), '{ label, href }').optional().describe('Ways on, the first one primary. Default: by status.'),
  suggestions: list(group({ label: text, href }), '{ label, href }').optional().describe('Places that the visitor may have meant.'),
  routes: z.union([text, list(z.union([text, group({ label: text, href })], 'a path, or { label, href }'), 'paths, or { label, href }')], 'a list of paths, or the path of a sitemap.xml').optional().describe('The addresses of the site, or the path of its sitemap.xml: what is near the path asked for is suggested. The first 8192 characters of them are kept.'),
  search: group({ action: href, name: text.optional() }).optional().describe('A search form: where it leads, and what its field is called (q).'),
  apology: apology.optional().describe('The apology.'),
  makeGood: z.union([compensation, z.array(compensation)], 'what is given, or a list of it').optional().describe('What is given to make good; shown where the failure is ours and hurts.'),
  recovery: z.union([z.literal(false), recovery], 'settings with a health address, or false').optional().describe('Brings visitors back by itself once the service answers. Default: offline asks for its own address, all others ask nothing.'),
  incident: z.union([text, z.looseObject({}), z.array(z.unknown())], 'what your status page answers, or the path of a file with it').optional().describe('What the status page said, or the path of a file with it; read when the page is built.'),
  incidentUrl: asked(feedText).optional().describe('The feed of the status page, asked for news once a minute: JSON that the browser may read.'),
  since: instant.optional().describe('When it began.'),
  until: instant.optional().describe('When it will be over.'),
  facts: list(group({ label: text, value: z.union([text, z.number()], 'text or a number'), href: href.optional() }), '{ label, value }').optional().describe('What is known besides.'),
  owner: who.optional().describe('403: who can give access, and how to ask.'),
  reason: text.optional().describe('410: why it was removed; since is when.'),
  replacement: way.optional().describe('410: what stands in its place, or an archive of it.'),
  limit: z.union([z.number().nonnegative(), text], 'a number of bytes, or text').optional().describe('413: how many bytes a file may have; 429: the limit in words.'),
  demandedBy: who.optional().describe('451: who demanded it.'),
  blockedBy: group({ name: text.optional(), href: href.optional() }).optional().describe('451: who carries it out (RFC 7725, rel="blocked-by").'),
  notice: href.optional().describe('451: the address of the legal notice.'),
  check: way.optional().describe('408, 5xx: where to see whether what was sent has gone through.'),
  alternative: way.optional().describe('5xx: another way to do it, such as a telephone number.'),
  backHref: href.optional().describe('Where "Go back" leads, such as to the form.'),
  reference: text.optional().describe('An id to quote to support.'),
});

const fileName = z.string().regex(/^\w[\w.-]*$/, 'a file name of letters, digits, dots, hyphens and underscores, without .html');

/** What a configuration may hold; `HumblePieConfig` is its type. */
export const configSchema = group({
  $schema: text.optional().describe('The address of this schema.'),
  ...shared,
  pages: z
    .record(fileName, z.union([z.literal(false), page], 'an object, or false to leave the page out'), 'an object of pages by file name')
    .optional()
    .describe('Pages by file name without .html. 404, 500 and 503 are always written unless they are false.'),
  postmortems: text.optional().describe('The folder of your postmortems, Markdown with front matter; relative to the configuration. Default: none.'),
});

/** The schema as JSON Schema, for editors. */
export function configJsonSchema(): Record<string, unknown> {
  const schema = z.toJSONSchema(configSchema, {
    io: 'input',
    unrepresentable: 'any',
    // What only code can hold (components, dates) would allow anything.
    override: ({ jsonSchema }) => {
      if (jsonSchema.anyOf) jsonSchema.anyOf = jsonSchema.anyOf.filter((member) => Object.keys(member).length);
    },
  });
  return { title: 'Humble Pie configuration', ...schema };
}
