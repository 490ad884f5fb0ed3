import { formatTime } from '@humble-pie/core';
import { Countdown, ErrorPage, HumblePieProvider, Maintenance, MakeGood, NotFound, ServerError, SignInRequired, TooManyRequests, Unavailable, useParallax, withDefaults } from '@humble-pie/react';
import { ErrorPageBoundary } from '@humble-pie/react/error-boundary';
import { midnight } from '@humble-pie/react/themes';
import { act, cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createRef, StrictMode, useState, type ReactNode } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { expectConsole } from '#expect-console';
import { pages, paymentOutage } from './pages.js';

const cleanups: (() => void)[] = [];
afterEach(() => {
  cleanup();
  for (const undo of cleanups.splice(0)) undo();
  document.title = '';
});

/** Renders on the server, puts it into the document, and hydrates it. */
async function hydrate(node: ReactNode) {
  const host = document.body.appendChild(document.createElement('div'));
  host.innerHTML = renderToString(node);
  const root = await act(async () => hydrateRoot(host, node));
  cleanups.push(() => {
    act(() => root.unmount());
    host.remove();
  });
  return host;
}

const frames = (count: number) => new Promise<void>((done) => (function next(left: number) { if (left) requestAnimationFrame(() => next(left - 1)); else done(); })(count));

describe.each(pages)('%s in the browser', (_, Page) => {
  it.each([0, 1, 2, 3] as const)('hydrates at tone %s without a word in the console', async (tone) => {
    await hydrate(
      <StrictMode>
        <Page {...paymentOutage} tone={tone} />
      </StrictMode>,
    );
    await frames(3);
    expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1);
  });

  it('leaves focus alone when it came from the server', async () => {
    await hydrate(<Page />);
    expect(document.activeElement).toBe(document.body);
  });

  it('takes focus to its heading after a swap in the browser, and names the document', () => {
    document.title = 'Before';
    const { unmount } = render(<Page site={{ name: 'Crumbs' }} />);
    const heading = screen.getByRole('heading', { level: 1 });
    expect(document.activeElement).toBe(heading);
    expect(document.title).toBe(`${heading.innerText} · Crumbs`);
    unmount();
    expect(document.title).toBe('Before');
  });

  it('is a guest when it is embedded: no title, no focus', () => {
    document.title = 'Before';
    render(<Page layout="embedded" />);
    expect(document.title).toBe('Before');
    expect(document.activeElement).toBe(document.body);
    expect(screen.getByRole('heading', { level: 2 })).toBeVisible();
    expect(screen.queryByRole('main')).toBeNull();
  });

  it.each([1, 2, 3] as const)('gives just the facts at tone %s to whoever asks for them', async (tone) => {
    const { container } = render(<Page tone={tone} />);
    const plain = render(<Page tone={0} scene={null} />).container;
    const [light] = within(container).getAllByRole('heading', { level: 1 });
    await userEvent.click(within(container).getByRole('checkbox', { name: 'Just the facts' }));
    expect(light!.innerText).toBe(plain.querySelector('h1')!.innerText);
    expect(container.querySelector<HTMLElement>('[data-hp-part=message]')!.innerText.trim()).toBe(plain.querySelector<HTMLElement>('[data-hp-part=message]')!.innerText.trim());
    expect(container.querySelector('[data-hp-part=scene]') && getComputedStyle(container.querySelector('[data-hp-part=scene]')!).display).not.toBe('block');
    expect(container.querySelector('a[data-hp-primary]')).toBeVisible();
  });

  it('hands on a ref', () => {
    const ref = createRef<HTMLElement>();
    render(<Page ref={ref} />);
    expect(ref.current).toBe(screen.getByRole('main'));
  });

  it('stays when its scene breaks in the browser', () => {
    expectConsole('error', /./, 'any');
    render(<Page tone={2} scene={() => { throw new Error('no scene'); }} />);
    expect(screen.getByRole('heading', { level: 1 })).toBeVisible();
    expect(screen.getByRole('main').querySelector('a[data-hp-primary]')).toHaveAttribute('href');
  });
});

describe('a page that is not told its path', () => {
  const site = { signInHref: '/sign-in', supportHref: 'mailto:help@crumbs.example' };
  const here = '/pies/ale?size=2';
  const visit = (path: string) => {
    const before = location.href;
    history.replaceState(null, '', path);
    cleanups.push(() => history.replaceState(null, '', before));
  };
  const leads = (name: string) => screen.getByRole('link', { name }).getAttribute('href');

  it('leads back after signing in once it is in the browser, and hydrates from where it leads without', async () => {
    visit(here);
    expect(renderToString(<SignInRequired site={site} tone={0} />)).toContain('href="/sign-in"');
    await hydrate(<StrictMode><SignInRequired site={site} tone={0} /></StrictMode>);
    expect(leads('Sign in')).toBe('/sign-in?returnTo=%2Fpies%2Fale%3Fsize%3D2');
  });

  it("tells a router's link, and learns where the router went", () => {
    visit(here);
    const page = <SignInRequired site={site} tone={0} linkComponent={({ href, children }) => <a href={`/app${href}`}>{children}</a>} />;
    const { rerender } = render(page);
    expect(leads('Sign in')).toBe('/app/sign-in?returnTo=%2Fpies%2Fale%3Fsize%3D2');
    history.replaceState(null, '', '/orders');
    rerender(<SignInRequired {...page.props} />);
    expect(leads('Sign in')).toBe('/app/sign-in?returnTo=%2Forders');
  });

  it('names the address in the report of a broken link', () => {
    visit(here);
    render(<NotFound site={site} tone={0} />);
    expect(leads('Report a broken link')).toContain(`body=${encodeURIComponent(here)}`);
  });

  it('leads nobody to another site, whatever the address', () => {
    visit(`${location.origin}//evil.example/`);
    render(<SignInRequired site={site} tone={0} />);
    expect(leads('Sign in')).toBe('/sign-in?returnTo=%2Fevil.example%2F');
  });
});

describe('times', () => {
  it("are the configured zone's on the server and the visitor's once mounted", async () => {
    const host = document.createElement('div');
    host.innerHTML = renderToString(<Maintenance {...paymentOutage} timeZone="Pacific/Kiritimati" />);
    expect(host.querySelector('h1 time')!.textContent).toMatch(/GMT\+14|LINT/);
    const shown = await hydrate(<Maintenance {...paymentOutage} timeZone="Pacific/Kiritimati" />);
    const mine = formatTime(Date.parse(paymentOutage.until as string), 'en-GB', undefined, undefined, Date.now());
    expect(shown.querySelector('h1 time')!.textContent).toBe(mine);
    expect(shown.querySelector('h1 time')!.getAttribute('title')).toMatch(/GMT\+14|LINT/);
  });

  it('count down by the clock, and own up when the time is over', () => {
    vi.useFakeTimers({ now: Date.parse('2026-11-22T15:58:30Z') });
    cleanups.push(() => vi.useRealTimers());
    render(<Maintenance {...paymentOutage} />);
    expect(screen.getByRole('timer')).toHaveTextContent('2 minutes');
    act(() => vi.advanceTimersByTime(31_000));
    expect(screen.getByRole('timer')).toHaveTextContent('59 seconds');
    act(() => vi.advanceTimersByTime(61_000));
    expect(screen.getByRole('timer')).toHaveTextContent(/longer than we said/i);
    expect(vi.getTimerCount()).toBeLessThanOrEqual(1);
  });
});

describe('a countdown, to those who listen,', () => {
  it('speaks when the end changes, at five minutes, at one and when it is over, and is quiet between', () => {
    vi.useFakeTimers({ now: Date.parse('2026-11-22T15:40:30Z') });
    cleanups.push(() => vi.useRealTimers());
    const { rerender } = render(<Countdown until="2026-11-22T15:50:00Z" />);
    const heard: string[] = [];
    const listen = (seconds: number) => {
      for (let second = 0; second < seconds; second++) {
        act(() => vi.advanceTimersByTime(1000));
        const said = screen.getByRole('status').textContent;
        if (said !== (heard.at(-1) ?? '')) heard.push(said);
      }
    };
    listen(60);
    expect(heard).toEqual([]);
    rerender(<Countdown until="2026-11-22T16:00:00Z" />);
    listen(20 * 60);
    expect(heard).toEqual(['Time left: 19 minutes', 'Time left: 5 minutes', expect.stringMatching(/^Time left: (1 minute|60 seconds|59 seconds)$/), 'This is taking longer than we said.']);
  });
});

describe('the dial of the oven', () => {
  it.each([
    ['half way', '2026-11-22T15:00:00Z', {}, 135],
    ['before it begins', '2026-11-22T13:00:00Z', {}, 0],
    ['when the time is over', '2026-11-23T00:00:00Z', {}, 270],
    ['without a beginning', '2026-11-22T15:00:00Z', { since: undefined }, 0],
  ])('stands where the time is: %s', async (_, now, props, degrees) => {
    vi.useFakeTimers({ now: Date.parse(now), toFake: ['Date', 'setTimeout', 'clearTimeout'] });
    cleanups.push(() => vi.useRealTimers());
    const host = await hydrate(<Maintenance {...paymentOutage} apology={undefined} {...props} />);
    expect(host.querySelector('[data-hp-dial]')).toHaveAttribute('transform', `rotate(${degrees})`);
  });
});

describe('a scene of your own', () => {
  it('reads the pose of the stage it stands on, also when it comes late', async () => {
    const poses: ReturnType<typeof useParallax>[] = [];
    const Follower = ({ at }: { at: number }) => {
      poses[at] = useParallax();
      return null;
    };
    let comeLate = () => {};
    const Scene = () => {
      const [late, setLate] = useState(false);
      comeLate = () => setLate(true);
      return (
        <>
          <svg data-hp-depth="1" />
          <Follower at={0} />
          {late && <Follower at={1} />}
        </>
      );
    };
    localStorage.clear();
    render(<NotFound scene={Scene} />);
    expect(poses[0]!.x.get()).toBe(0);
    await expect.poll(() => {
      window.dispatchEvent(new PointerEvent('pointermove', { clientX: innerWidth, clientY: 0 }));
      return [poses[0]!.x.get(), poses[0]!.y.get()].map(Math.round);
    }).toEqual([1, -1]);
    act(() => comeLate());
    expect(poses[1]!.x.get()).toBeGreaterThan(0.5);
  });
});

describe('the barrier of the snail jam', () => {
  it('opens when the wait is over', async () => {
    vi.useFakeTimers({ now: Date.parse('2026-11-22T15:59:50Z'), toFake: ['Date', 'setTimeout', 'clearTimeout'] });
    cleanups.push(() => vi.useRealTimers());
    const { container } = render(<TooManyRequests until="2026-11-22T16:00:00Z" />);
    expect(container.querySelector('[data-hp-over]')).toBeNull();
    act(() => vi.advanceTimersByTime(10_100));
    expect(container.querySelector('[data-hp-over]')).not.toBeNull();
  });
});

describe('the octopus', () => {
  it('catches the plate that slipped when the service is back', () => {
    const places = (container: HTMLElement) => Array.from(container.querySelectorAll('[data-hp-depth]'), (plane) => getComputedStyle(plane).translate);
    const { container, rerender } = render(<Unavailable />);
    const down = places(container);
    rerender(<Unavailable recovery="back" />);
    expect(places(container)).not.toEqual(down);
  });
});

describe('what a visitor can do', () => {
  it('run an action given as a function', async () => {
    const onClick = vi.fn();
    render(<ServerError actions={[{ label: 'Start over', onClick }, { label: 'Shop', href: '/shop' }]} />);
    await userEvent.click(screen.getByRole('button', { name: 'Start over' }));
    expect(onClick).toHaveBeenCalledOnce();
    expect(screen.getByRole('link', { name: 'Shop' })).toHaveAttribute('href', '/shop');
  });

  it("go by the router's link within the app, and by a plain one elsewhere", () => {
    const Link = ({ href, children, ...rest }: { href: string; children?: ReactNode }) => <a href={href} {...rest} data-router="">{children}</a>;
    render(<NotFound linkComponent={Link} site={{ supportHref: 'https://example.com/help' }} suggestions={[{ label: 'Pies', href: '/pies' }]} />);
    expect(screen.getByRole('link', { name: /home/i })).toHaveAttribute('data-router');
    expect(screen.getByRole('link', { name: 'Pies' })).toHaveAttribute('data-router');
    expect(screen.getByRole('link', { name: /help/i })).not.toHaveAttribute('data-router');
  });

  it('search with a function of the app', async () => {
    const search = vi.fn();
    render(<NotFound search={search} />);
    await userEvent.type(screen.getByRole('searchbox'), 'rhubarb{Enter}');
    expect(search).toHaveBeenCalledWith('rhubarb');
  });

  it('open what happened with the keyboard', async () => {
    render(<Maintenance {...paymentOutage} apology={{ ...(paymentOutage.apology as object), explanation: { text: 'New keys.', confidence: 'unknown' } } as never} />);
    const details = screen.getByText('New keys.').closest('details')!;
    expect(details.open).toBe(false);
    await userEvent.click(within(details).getByText(/what we think/i));
    expect(details.open).toBe(true);
  });

  it('copy the reference with one tap', async () => {
    const writeText = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    render(<ServerError reference="a1b2" />);
    await userEvent.click(screen.getByRole('button', { name: /copy/i }));
    expect(writeText).toHaveBeenCalledWith('a1b2');
    expect(await screen.findByText('Copied')).toBeVisible();
    writeText.mockRestore();
  });

  it('stop the motion, and find it stopped the next time', async () => {
    localStorage.clear();
    const { container, unmount } = render(<NotFound />);
    const button = await screen.findByRole('button', { name: /motion/i });
    expect(button).toHaveAttribute('aria-pressed', 'false');
    await userEvent.click(button);
    expect(button).toHaveAttribute('aria-pressed', 'true');
    expect(container.querySelector('[data-hp-motion]')).toHaveAttribute('data-hp-motion', 'off');
    unmount();
    render(<NotFound />);
    expect(await screen.findByRole('button', { name: /motion/i })).toHaveAttribute('aria-pressed', 'true');
    localStorage.clear();
  });
});

describe('a page that is seen too often', () => {
  const words = () => screen.getByRole('heading', { level: 1 }).innerText;
  const see = (props = {}) => {
    const { unmount } = render(<StrictMode><NotFound {...props} /></StrictMode>);
    const heard = words();
    unmount();
    return heard;
  };

  it('is plain from the third sight, and the visitor may have it back', async () => {
    const [first, second, third] = [see(), see(), see()];
    expect(second).toBe(first);
    expect(third).toBe('Page not found');
    render(<NotFound />);
    const box = screen.getByRole('checkbox', { name: 'Just the facts' });
    expect(box).toHaveProperty('indeterminate', true);
    await userEvent.click(box);
    expect(box).toHaveProperty('checked', true);
    await userEvent.click(box);
    expect(words()).toBe(first);
    cleanup();
    expect(see()).toBe(first);
  });

  it('keeps a tone that was set by hand, and counts nothing where the app does', () => {
    expect(new Set([see({ tone: 3 }), see({ tone: 3 }), see({ tone: 3 }), see({ views: 1 })]).size).toBe(1);
    for (let sight = 0; sight < 3; sight++) see({ layout: 'embedded', headingLevel: 1 });
    expect(see()).not.toBe('Page not found');
  });
});

describe('what is given to make good', () => {
  const refund = { kind: 'refund', amount: { amount: 9.5, currency: 'EUR' }, method: 'your card', eta: 'by Friday' } as const;
  const voucher = { kind: 'voucher', code: 'SORRY-26', value: '10 % off', expires: '2036-01-01T00:00:00Z' } as const;

  it('stands below the repair, and below what is known of the incident', () => {
    render(<ServerError {...paymentOutage} incident={<p>Orders are not accepted</p>} makeGood={(page) => <MakeGood page={page} offer={refund} />} />);
    const order = ['Testing the new keys safely', 'Orders are not accepted', /refunding €9.50 to your card/].map((text) => screen.getByText(text));
    order.slice(1).forEach((element, at) => expect(order[at]!.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy());
  });

  it('copies its code with one tap', async () => {
    const writeText = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    render(<MakeGood offer={voucher} />);
    await userEvent.click(await screen.findByRole('button', { name: 'Copy code' }));
    expect(writeText).toHaveBeenCalledWith('SORRY-26');
    expect(await screen.findByText('Copied')).toBeVisible();
    writeText.mockRestore();
  });

  it.each([
    ['a lost page', <NotFound key="" severity="critical" makeGood="A tart" />],
    ['a small failure', <ServerError key="" makeGood="A tart" />],
    ['an announced closure', <Maintenance key="" makeGood="A tart" />],
  ])('is left out for %s, and the developer is told', (_, page) => {
    expectConsole('error', /makeGood is given for .*, where there is nothing to make good/, 'any');
    render(page);
    expect(screen.queryByText('A tart')).toBeNull();
    expect(screen.getByRole('heading', { level: 1 })).toBeVisible();
  });
});

describe('ErrorPageBoundary', () => {
  function Oven({ hot }: { hot: boolean }) {
    if (hot) throw Object.assign(new Error('secret detail'), { digest: 'd-42' });
    return <p>A fine pie</p>;
  }
  function App({ route = '/' }: { route?: string }) {
    const [hot, setHot] = useState(true);
    return (
      <ErrorPageBoundary onReset={() => setHot(false)} resetKeys={[route]}>
        <Oven hot={hot && route === '/'} />
      </ErrorPageBoundary>
    );
  }

  it('shows the page for a real crash, keeps its text to itself, and tries again', async () => {
    expectConsole('error', /secret detail|error occurred|Error:/, 'any');
    render(<App />);
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(/sorry/i);
    expect(screen.getByText('d-42')).toBeVisible();
    expect(document.body).not.toHaveTextContent('secret detail');
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(screen.getByText('A fine pie')).toBeVisible();
  });

  it('does not stick after navigation', () => {
    expectConsole('error', /secret detail|error occurred|Error:/, 'any');
    const { rerender } = render(<App />);
    rerender(<App route="/pies" />);
    expect(screen.getByText('A fine pie')).toBeVisible();
  });
});

describe('defaults', () => {
  it('come from the provider, and give way to the page', () => {
    render(
      <HumblePieProvider theme={midnight} site={{ name: 'Crumbs' }}>
        <HumblePieProvider tone={0}>
          <NotFound title="Mine" />
        </HumblePieProvider>
      </HumblePieProvider>,
    );
    expect(screen.getByRole('main')).toHaveAttribute('data-hp-theme', 'midnight');
    expect(screen.getByRole('main')).toHaveAttribute('data-hp-tone', '0');
    expect(screen.getByText('Crumbs')).toBeVisible();
    expect(document.title).toBe('Mine');
  });

  it('are bound to a page where there is no context', () => {
    const Ours = withDefaults(NotFound, { theme: midnight, tone: 0 });
    const { rerender } = render(<Ours />);
    expect(screen.getByRole('main')).toHaveAttribute('data-hp-theme', 'midnight');
    rerender(<Ours tone={1} />);
    expect(screen.getByRole('main')).toHaveAttribute('data-hp-tone', '1');
  });
});

describe('color schemes', () => {
  const sky = (element: Element) => getComputedStyle(element.querySelector('h1, h2')!).getPropertyValue('--hp-sky');
  it.each([
    ['follows an ancestor', 'dark', undefined, midnight.dark.sky],
    ['follows a light ancestor', 'light', undefined, midnight.light.sky],
    ['is its own before an ancestor', 'dark', 'light', midnight.light.sky],
    ['is dark inside a light ancestor', 'light', 'dark', midnight.dark.sky],
  ] as const)('%s', (_, outer, own, expected) => {
    render(
      <div data-hp-scheme={outer}>
        <ErrorPage status={404} theme={midnight} colorScheme={own} />
      </div>,
    );
    expect(sky(screen.getByRole('main'))).toBe(expected);
  });
});
