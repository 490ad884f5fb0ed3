import { ErrorPage, Maintenance, NotFound, PostmortemRoot, type Theme } from '@humble-pie/react';
import { midnight } from '@humble-pie/react/themes';
import { createPageModel } from '@humble-pie/core';
import fc from 'fast-check';
import { renderToStaticMarkup, renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { expectConsole } from '#expect-console';
import { hostile, pages, paymentOutage } from './pages.js';

const count = (html: string, part: RegExp) => html.match(new RegExp(part, 'g'))?.length ?? 0;
/** What a reader sees: neither markup nor styles. */
const textOf = (html: string) => html.replace(/<(style|svg)\b[\s\S]*?<\/\1>/g, '').replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');

const Broken = (): never => {
  throw new Error('broken');
};

const throws = (): never => {
  throw new Error('out of its router');
};
const endless: unknown[] = [];
endless.push(endless);
const revoked = Proxy.revocable({}, {});
revoked.revoke();

const unreadable: readonly (readonly [string, unknown])[] = [
  ['an object whose getters throw', Object.defineProperties({}, Object.fromEntries(['name', 'tag', 'heading', 'regret', 'action', 'id', 'then', 'digest', 'snapshot', 'props'].map((key) => [key, { get: throws, enumerable: true }])))],
  ['a list of them', [{ get label() { return throws(); }, get href() { return throws(); }, get tag() { return throws(); } }]],
  ['a proxy that was revoked', revoked.proxy],
  ['a list that holds itself', endless],
  ['a symbol', Symbol('pie')],
  ['a number that is none', Number.NaN],
  ['a number without end', Number.POSITIVE_INFINITY],
  ['a big integer', 10n],
  ['an object without a prototype', Object.create(null)],
  ['a function that throws', throws],
];

describe.each(pages)('%s on the server', (_, Page, heading) => {
  it('is one main with one heading, a message and a way on', () => {
    const html = renderToString(<Page tone={0} />);
    expect(count(html, /<main\b/)).toBe(1);
    expect(count(html, /<h1\b/)).toBe(1);
    expect(textOf(html)).toMatch(heading);
    expect(html).toMatch(/<a href="[^"]*" data-hp-primary/);
  });

  it('is visible before script, and sends nothing that a strict policy refuses', () => {
    for (const tone of [0, 1, 2, 3] as const) {
      const html = renderToStaticMarkup(<Page tone={tone} />);
      expect(html).not.toMatch(/opacity:\s*0[;"}]/);
      expect(html).not.toMatch(/\sstyle=/);
      expect(html).not.toMatch(/<script|<img|url\((?!#)|https?:/);
    }
  });

  it('hides its art from those who listen, and shows none at the plain tone', () => {
    expect(renderToString(<Page />)).toMatch(/aria-hidden="true"/);
    expect(renderToString(<Page tone={0} />)).not.toMatch(/data-hp-depth/);
  });

  it.each([
    ['a scene that throws', { scene: Broken }],
    ['a slot that throws', { apology: () => Broken() }],
    ['a slot of a component that throws', { incident: <Broken /> }],
    ['a slot that is a plain object', { makeGood: { a: 1 } as never }],
  ])('keeps heading, message and actions beside %s', (what, props) => {
    expectConsole('error', /Humble Pie|broken/, 'any');
    for (const render of [renderToString, renderToStaticMarkup]) {
      const html = render(<Page tone={2} {...props} />);
      expect(count(html, /<h1\b/), what).toBe(1);
      expect(html).toMatch(/data-hp-primary/);
    }
  });

  it('is a section of a page when it is embedded, with the heading level asked for', () => {
    const html = renderToString(<Page layout="embedded" headingLevel={3} />);
    expect(html).toMatch(/^<section\b/);
    expect(count(html, /<main\b|<h1\b/)).toBe(0);
    expect(count(html, /<h3\b/)).toBe(1);
  });

  it('hands attributes to its root, and the nonce to its styles', () => {
    const html = renderToString(<Page id="page" className="mine" data-test="x" nonce="n0" />);
    expect(html).toMatch(/^<main[^>]*id="page"/);
    expect(html).toMatch(/^<main[^>]*class="[^"]*\bmine\b/);
    expect(html).toMatch(/^<main[^>]*data-test="x"/);
    expect(count(html, /<style nonce="n0"/)).toBe(count(html, /<style\b/));
  });

  it('takes its colours from the theme and the scheme that it is given', () => {
    const html = renderToString(<Page theme={midnight} colorScheme="dark" />);
    expect(html).toMatch(/^<main[^>]*data-hp-theme="midnight"/);
    expect(html).toMatch(/^<main[^>]*data-hp-scheme="dark"/);
    expect(html).toContain(`--hp_sky:var(--hp-sky,${midnight.dark.sky})`);
  });

  it('fills in what a theme lacks, and says so', () => {
    expectConsole('error', /lacks sky/, 'any');
    const { sky: _sky, ...light } = midnight.light;
    const html = renderToString(<Page theme={{ ...midnight, id: `holed-${Page.displayName ?? Math.random()}`.replace(/\W/g, ''), light } as never} />);
    expect(count(html, /--hp_sky:var\(--hp-sky,#/)).toBe(3);
  });

  it.each(hostile)('lets nothing of %.30j become markup', (text) => {
    expectConsole('error', /Humble Pie/, 'any');
    const html = renderToString(
      <Page
        path={text} reference={text} title={text} locale={text} timeZone={text} until={text} nonce="n"
        site={{ name: text, logo: text, homeHref: text, statusHref: text, supportHref: text }}
        copy={{ heading: text, message: text }}
        actions={[{ label: text, href: text }, { label: text, href: `javascript:${text}` }]}
        suggestions={[{ label: text, href: text }]}
        apology={{ regret: text, harm: { what: text }, responsibility: { text } } as never}
      />,
    );
    expect(html).not.toMatch(/<script|<img|onerror="|javascript:/i);
    expect(html).not.toMatch(/\p{Surrogate}/u);
    expect(count(html, /<h1\b/)).toBe(1);
  });

  it('survives anything as any prop', { timeout: 60_000 }, () => {
    expectConsole('error', /./, 'any');
    const anything = fc.anything({ withDate: true, withBigInt: true });
    const names = ['locale', 'locales', 'copy', 'tone', 'intensity', 'calm', 'severity', 'since', 'until', 'now', 'timeZone', 'suggestions', 'path', 'site', 'layout', 'headingLevel', 'actions', 'search', 'apology', 'incident', 'makeGood', 'error', 'reference', 'theme', 'colorScheme'];
    fc.assert(
      fc.property(fc.record(Object.fromEntries(names.map((name) => [name, anything])), { requiredKeys: [] }), (props) => {
        const html = renderToString(<Page {...(props as object)} />);
        expect(html).toMatch(/<h[1-6]\b/);
        expect(html).toMatch(/data-hp-primary/);
        expect(html).not.toMatch(/<script/);
      }),
      { numRuns: 400 },
    );
  });
});

describe('what throws when it is read, or never ends, as any prop', () => {
  it.each(unreadable)('keeps heading, message and actions, be it %s', (_, value) => {
    expectConsole('error', /Humble Pie|Element type is invalid|linkComponent|out of its router/, 'any');
    for (const name of ['locales', 'copy', 'views', 'since', 'now', 'suggestions', 'site', 'actions', 'search', 'apology', 'incident', 'makeGood', 'recovery', 'error', 'theme']) {
      const html = renderToString(<NotFound {...{ suggestions: [{ label: 'Pies', href: '/pies' }], [name]: value }} />);
      expect(count(html, /<h1\b/), name).toBe(1);
      expect(html, name).toMatch(/data-hp-part="message"/);
      expect(html, name).toMatch(/data-hp-primary/);
      expect(textOf(html), name).not.toMatch(/NaN|Infinity|\[object/);
    }
  });

  it('names the prop, and leaves out that alone', () => {
    expectConsole('error', 'Humble Pie: site throws "no pantry" when it is read, so the page is shown without it. Give plain data as site.');
    const html = renderToString(<NotFound site={{ get name(): string { throw new Error('no pantry'); } }} reference="r1" />);
    expect(html).toContain('r1');
  });

  it('leaves out a style of text, for which React throws', () => {
    expect(renderToString(<NotFound style={'color: red' as never} />)).toMatch(/data-hp-primary/);
  });

  it('leads on by plain links where the router has none', () => {
    expectConsole('error', /out of its router/, 'any');
    const html = renderToString(<NotFound linkComponent={throws} suggestions={[{ label: 'Pies', href: '/pies' }]} />);
    expect(html).toContain('<a href="/pies">Pies</a>');
    expect(html).toMatch(/<a href="\/" data-hp-primary/);
  });
});

describe('an apology on a page', () => {
  const text = textOf(renderToString(<Maintenance {...paymentOutage} now="2026-11-22T14:50:00Z" />));

  it('says harm, regret and responsibility first, then what is done about it', () => {
    const order = ['Card payments failed', 'We are sorry that you could not pay', 'without a way back', 'Your data is safe', 'Switched back', 'Mara Lindt'];
    const places = order.map((part) => text.indexOf(part));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it('tells times in the configured zone, with its name', () => {
    expect(text).toMatch(/17:00 (CET|GMT\+1)/);
    expect(text).toMatch(/13:05.15:05 (CET|GMT\+1)/);
  });

  it('owns up to an update that was missed', () => {
    expect(textOf(renderToString(<Maintenance {...paymentOutage} now="2026-11-22T15:45:00Z" />))).toMatch(/missed our .*16:30/);
  });

  it.each([
    ['a node', <em key="own">Our own words</em>],
    ['a function of the model', ({ code }: { code: number | null }) => `Our own words about ${code}`],
  ])('may be %s', (_, apology) => {
    expect(textOf(renderToString(<NotFound apology={apology} />))).toContain('Our own words');
  });
});

describe('ErrorPage', () => {
  it.each([
    [404, 'Page not found', 'Error 404'],
    ['offline', '', ''],
    [599, '', 'Error 599'],
  ] as const)('has a page for %s', (status, heading, code) => {
    const text = textOf(renderToString(<ErrorPage status={status as number} tone={0} />));
    expect(text).toContain(heading);
    expect(text).toContain(code);
  });

  it.each([9999, -1, Number.NaN])('shows the page for an unknown error at status %s, and says so', (status) => {
    expectConsole('error', /status is/, 'any');
    expect(renderToString(<ErrorPage status={status} />)).toMatch(/<h1\b/);
  });

  it('shows a model that is ready', () => {
    const model = createPageModel({ status: 410, copy: { heading: 'Gone for good' } });
    expect(renderToString(<ErrorPage model={JSON.parse(JSON.stringify(model))} />)).toContain('Gone for good');
  });

  it('is put together in any order', () => {
    const model = createPageModel({ status: 404, reference: 'r1' });
    const html = renderToString(
      <ErrorPage.Root model={model}>
        <ErrorPage.Body>
          <ErrorPage.Actions model={model} />
          <ErrorPage.Title model={model} />
          <ErrorPage.Code model={model} />
        </ErrorPage.Body>
      </ErrorPage.Root>,
    );
    expect(html.indexOf('data-hp-part="actions"')).toBeLessThan(html.indexOf('data-hp-part="title"'));
    expect(html).not.toContain('r1');
  });

  it.each([
    ['a root of your own', (theme: Theme) => <ErrorPage.Root model={createPageModel({ status: 404 })} theme={theme} />],
    ['the sheet of a postmortem', (theme: Theme) => <PostmortemRoot theme={theme} />],
  ])('reads a theme like any page: %s', (_, root) => {
    expectConsole('error', /theme is string|theme "blank" shows/, 'any');
    expect(renderToString(root('midnight' as never))).toContain('data-hp-theme="bakery"');
    const html = renderToString(root({ ...midnight, id: 'blank', light: { ...midnight.light, text: midnight.light.sky } }));
    expect(html).toContain('data-hp-theme="blank"');
    expect(html).not.toContain(`--hp_text:var(--hp-text,${midnight.light.sky})`);
  });
});
