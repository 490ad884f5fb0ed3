import { NotFound } from '@humble-pie/react';
import { cleanup, render, screen } from '@testing-library/react';
import { useState, type MouseEvent, type ReactNode } from 'react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { Crossroads } from './Crossroads.js';

const suggestions = ['All pies', 'Opening hours', 'Allergens'].map((label, at) => ({ label, href: `/way/${at}` }));
const armOf = (href: string) => document.querySelector<SVGAElement>(`[data-hp-part=scene] a[href="${href}"]`)!;

/** Clicks that no router took: the browser would load a page. */
let left: string[] = [];
const onClick = (event: Event) => {
  const link = (event.target as Element).closest('a');
  if (link && !event.defaultPrevented) left.push(link.getAttribute('href')!);
  event.preventDefault();
};
beforeEach(() => {
  left = [];
  window.addEventListener('click', onClick);
});
afterEach(() => {
  window.removeEventListener('click', onClick);
  cleanup();
});

/** An app with a router's link: a click changes the route, and nothing is loaded. */
function App() {
  const [route, setRoute] = useState('nowhere');
  function Link({ href, children }: { href: string; children?: ReactNode }) {
    const go = (event: MouseEvent) => {
      event.preventDefault();
      setRoute(href);
    };
    return <a href={href} onClick={go}>{children}</a>;
  }
  return (
    <>
      <output>{route}</output>
      <NotFound scene={Crossroads} suggestions={suggestions} linkComponent={Link} />
    </>
  );
}

describe('an arm of crossroads', () => {
  it.each(suggestions.map(({ href }) => href))('goes to %s by the link of the app’s router', async (href) => {
    render(<App />);
    await userEvent.click(armOf(href).querySelector('text')!);
    expect(screen.getByRole('status')).toHaveTextContent(href);
    expect(left).toEqual([]);
  });

  it('goes there by itself where the app has no router', async () => {
    render(<NotFound scene={Crossroads} suggestions={suggestions} />);
    await userEvent.click(armOf('/way/1').querySelector('text')!);
    // The list's link: the arm's own click was handed on.
    expect(left).toEqual(['/way/1']);
  });

  it.each(['ctrlKey', 'metaKey', 'shiftKey', 'altKey'])('opens a new tab or window of its own when %s is held down', (key) => {
    render(<App />);
    armOf('/way/2').dispatchEvent(new window.MouseEvent('click', { bubbles: true, cancelable: true, [key]: true }));
    expect(left).toEqual(['/way/2']);
    expect(screen.getByRole('status')).toHaveTextContent('nowhere');
  });

  it('is no stop for the keyboard: the list has each link once', async () => {
    render(<App />);
    expect(screen.getAllByRole('link', { name: /pies|hours|allergens/i }).map((link) => link.getAttribute('href'))).toEqual(['/way/0', '/way/1', '/way/2']);
    expect([...document.querySelectorAll('[data-hp-part=scene] a')].every((arm) => arm.getAttribute('tabindex') === '-1')).toBe(true);
  });
});
