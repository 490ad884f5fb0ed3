import { contrastOf } from '@humble-pie/core';
import { extendTheme, NotFound } from '@humble-pie/react';
import * as themes from '@humble-pie/react/themes';
import { cleanup, render, screen } from '@testing-library/react';
import type { ReactElement } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { expectConsole } from '#expect-console';

afterEach(cleanup);

const { bakery, midnight } = themes;

/** A site's own stylesheet, which stands before the page's. */
function withStylesheet(css: string) {
  const style = document.head.insertBefore(document.createElement('style'), document.head.firstChild);
  style.textContent = css;
  return () => style.remove();
}

/** What all within a page reads. */
const tokenOf = (name: string, page: Element = screen.getByRole('main')) => getComputedStyle(page.querySelector('[data-hp-part=title]')!).getPropertyValue(`--hp-${name}`).trim();
const rgb = (hex: string) => `rgb(${[1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16)).join(', ')})`;

describe('a theme', () => {
  it.each(Object.values(themes).flatMap((theme) => (['light', 'dark'] as const).map((scheme) => [theme.id, scheme, theme] as const)))('%s paints the page, the words and the button, %s', (_, scheme, theme) => {
    render(<NotFound theme={theme} colorScheme={scheme} />);
    const page = getComputedStyle(screen.getByRole('main'));
    const button = getComputedStyle(screen.getByRole('link', { name: /home/ }));
    const heading = getComputedStyle(screen.getByRole('heading', { level: 1 }));
    expect([page.backgroundColor, page.color, page.colorScheme]).toEqual([rgb(theme[scheme].sky), rgb(theme[scheme].text), scheme]);
    expect([button.backgroundColor, button.color]).toEqual([rgb(theme[scheme].button), rgb(theme[scheme]['button-text'])]);
    expect([heading.fontWeight, heading.textTransform, page.backgroundImage === 'none']).toEqual([theme.shape['weight-display'], theme.shape['case-display'], theme.shape.texture === 'none']);
    // A value that no browser understands would be dropped in silence.
    expect(button.borderTopWidth).toBe(theme.shape.border);
    expect(button.transitionDuration).not.toBe('');
    expect(button.boxShadow === 'none').toBe(theme.shape['shadow-button'] === 'none');
    expect(heading.textShadow === 'none').toBe(theme.shape['shadow-display'] === 'none');
  });

  it.each([
    ["the page's class", '.ours { --hp-accent: #00aa55 }'],
    ['its id', '#page { --hp-accent: #00aa55 }'],
    ['every page', '[data-hp-theme] { --hp-accent: #00aa55 }'],
    ['pages of one theme', '[data-hp-theme="bakery"] { --hp-accent: #00aa55 }'],
    ['pages within a part of the site', '.shop [data-hp-theme] { --hp-accent: #00aa55 }'],
    ['an element', 'main { --hp-accent: #00aa55 }'],
    ['the document', ':root { --hp-accent: #00aa55 }'],
    ['what lies around the page', '.shop { --hp-accent: #00aa55 }'],
  ])('gives way to a stylesheet that speaks of %s, light and dark', (_, css) => {
    const remove = withStylesheet(css);
    for (const scheme of ['light', 'dark'] as const) {
      render(<div className="shop"><NotFound className="ours" id="page" colorScheme={scheme} /></div>);
      expect(tokenOf('accent')).toBe('#00aa55');
      expect(tokenOf('second')).toBe(bakery[scheme].second);
      cleanup();
    }
    remove();
  });

  it.each(['light', 'dark'] as const)('that cannot be read is shown with the nearest colours that can, %s', (scheme) => {
    expectConsole('error', /theme "pale" shows .* at \d\.\d\d:1 .*, so .* is #[\da-f]{6}, the nearest colour that can be read/, 'any');
    const pale = { ...bakery[scheme], text: '#998877', muted: '#998877', button: bakery[scheme].sky, 'button-text': bakery[scheme].sky };
    render(<NotFound theme={{ ...bakery, id: 'pale', [scheme]: pale }} colorScheme={scheme} reference="a1b2" />);
    const hex = (color: string) => `#${color.match(/\d+/g)!.slice(0, 3).map((channel) => Number(channel).toString(16).padStart(2, '0')).join('')}`;
    const page = getComputedStyle(screen.getByRole('main'));
    const button = getComputedStyle(screen.getByRole('link', { name: /home/ }));
    const quiet = getComputedStyle(screen.getByText('a1b2').closest('[data-hp-part=reference]')!);
    expect(contrastOf(hex(page.color), hex(page.backgroundColor))).toBeGreaterThanOrEqual(4.5);
    expect(contrastOf(hex(quiet.color), hex(quiet.backgroundColor))).toBeGreaterThanOrEqual(4.5);
    expect(contrastOf(hex(button.color), hex(button.backgroundColor))).toBeGreaterThanOrEqual(4.5);
    expect(contrastOf(hex(button.backgroundColor), hex(page.backgroundColor))).toBeGreaterThanOrEqual(3);
  });

  it("reads a site's own variable from further out", () => {
    const remove = withStylesheet(':root { --brand: #00aa55 }');
    render(<NotFound theme={extendTheme(bakery, { id: 'of-site', light: { button: 'var(--brand)' } })} colorScheme="light" />);
    expect(getComputedStyle(screen.getByRole('link', { name: /home/ })).backgroundColor).toBe(rgb('#00aa55'));
    remove();
  });

  it.each([
    ['a slot of it', (inner: ReactElement) => <NotFound className="shop" colorScheme="light" apology={inner} />],
    ["another theme's own element", (inner: ReactElement) => <div data-hp-theme="bakery" className="shop">{inner}</div>],
  ])('keeps to itself in %s', (_, around) => {
    const remove = withStylesheet('.shop { --hp-accent: #00aa55 }');
    render(around(<NotFound theme={midnight} colorScheme="dark" layout="embedded" id="inner" />));
    const inner = document.getElementById('inner')!;
    expect([getComputedStyle(inner).backgroundColor, tokenOf('sky', inner), tokenOf('accent', inner)]).toEqual([rgb(midnight.dark.sky), midnight.dark.sky, midnight.dark.accent]);
    remove();
  });

  it('gives way from some part of the page on', () => {
    const remove = withStylesheet('[data-hp-part=actions] { --hp-button: #004488 }');
    render(<NotFound colorScheme="light" />);
    expect(getComputedStyle(screen.getByRole('link', { name: /home/ })).backgroundColor).toBe(rgb('#004488'));
    expect(tokenOf('button')).toBe(bakery.light.button);
    remove();
  });

  it('may make a token of others, which a site may have set', () => {
    const remove = withStylesheet(':root { --hp-mid: #00aa55 }');
    render(<NotFound theme={extendTheme(bakery, { id: 'shaded', shape: { 'shadow-button': '0 5px 0 var(--hp-mid)' } })} colorScheme="light" />);
    expect(getComputedStyle(screen.getByRole('link', { name: /home/ })).boxShadow).toContain(rgb('#00aa55'));
    remove();
  });

  it('leaves the logo to a site, as a picture that is called by the name of the site', () => {
    const remove = withStylesheet(`:root { --hp-logo: url("data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='240' height='80'/%3E") }`);
    render(<NotFound site={{ name: 'Crumbs' }} />);
    expect(screen.getByRole('link', { name: 'Crumbs' }).getBoundingClientRect().width).toBeGreaterThan(240);
    remove();
  });

  it('lends its colours to what a site puts into a slot', () => {
    render(<NotFound theme={midnight} colorScheme="dark" apology={<p data-testid="own">Ours</p>} />);
    expect(getComputedStyle(screen.getByTestId('own')).getPropertyValue('--hp-accent').trim()).toBe(midnight.dark.accent);
  });

  it('takes a variable from a style attribute around it, down to the paint', () => {
    render(<div ref={(around) => around?.style.setProperty('--hp-button', '#004488')}><NotFound colorScheme="light" /></div>);
    expect(getComputedStyle(screen.getByRole('link', { name: /home/ })).backgroundColor).toBe(rgb('#004488'));
  });
});
