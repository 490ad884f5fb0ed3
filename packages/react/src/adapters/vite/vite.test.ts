import { expect, it, vi } from 'vitest';
import { isStaleChunk, reloadOnPreloadError } from './index.js';

it.each([
  ['Failed to fetch dynamically imported module: https://pies.example/assets/order-4f.js', true],
  ['error loading dynamically imported module: https://pies.example/assets/order-4f.js', true],
  ['Importing a module script failed.', true],
  ['Unable to preload CSS for /assets/order-4f.css', true],
  ['Loading chunk 7 failed.', true],
  ['x is not a function', false],
])('knows a missing part by what is said: %s', (message, expected) => {
  expect(isStaleChunk(new TypeError(message))).toBe(expected);
});

it.each([null, undefined, 'Loading chunk 7 failed.', {}])('takes %j for no missing part', (error) => expect(isStaleChunk(error)).toBe(false));

it('loads the page again at the first missing part, and lets the second one through', () => {
  const kept = new Map<string, string>();
  const reload = vi.fn();
  const window = Object.assign(new EventTarget(), {
    location: { reload },
    document: { addEventListener: () => undefined, removeEventListener: () => undefined, querySelectorAll: () => [] },
    sessionStorage: { getItem: (name: string) => kept.get(name) ?? null, setItem: (name: string, value: string) => void kept.set(name, value) },
  });
  const stop = reloadOnPreloadError({ window: window as never, build: '41' });
  const missing = () => window.dispatchEvent(new Event('vite:preloadError', { cancelable: true }));
  // What is handled is not thrown by Vite: `dispatchEvent` tells whether nobody has.
  expect([missing(), missing()]).toEqual([false, true]);
  expect(reload).toHaveBeenCalledOnce();
  stop();
  expect(missing()).toBe(true);
});
