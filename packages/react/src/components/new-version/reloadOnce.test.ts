import { describe, expect, it, vi } from 'vitest';
import { reloadOnce } from './reloadOnce.js';

/** As much of a window as it takes. */
function makeWindow({ scripts = ['/a.js'], fields = [] as object[], storage }: { scripts?: string[]; fields?: object[]; storage?: unknown } = {}) {
  const kept = new Map<string, string>();
  const reload = vi.fn();
  const window = {
    location: { reload },
    document: {
      addEventListener: () => undefined,
      removeEventListener: () => undefined,
      querySelectorAll: (selector: string) => (selector.startsWith('script') ? scripts.map((src) => ({ src })) : fields),
    },
    get sessionStorage() {
      if (storage instanceof Error) throw storage;
      return storage ?? { getItem: (name: string) => kept.get(name) ?? null, setItem: (name: string, value: string) => void kept.set(name, value) };
    },
  };
  return { window: window as never, reload, deploy: (next: string[]) => scripts.splice(0, scripts.length, ...next) };
}

describe('reloadOnce', () => {
  it('loads the page again once for each build, and never in a loop', () => {
    const { window, reload, deploy } = makeWindow();
    expect([reloadOnce({ window }), reloadOnce({ window })]).toEqual([true, false]);
    deploy(['/b.js']);
    expect([reloadOnce({ window }), reloadOnce({ window })]).toEqual([true, false]);
    // Two builds that answer by turns, as while a deployment rolls out.
    deploy(['/a.js']);
    expect(reloadOnce({ window })).toBe(false);
    expect(reload).toHaveBeenCalledTimes(2);
  });

  it('goes by the build that it is given', () => {
    const { window, deploy } = makeWindow();
    expect(reloadOnce({ window, build: '41' })).toBe(true);
    deploy(['/b.js']);
    expect([reloadOnce({ window, build: '41' }), reloadOnce({ window, build: '42' })]).toEqual([false, true]);
  });

  it.each([
    ['there is no storage', new Error('blocked')],
    ['the storage forgets', { getItem: () => null, setItem: () => undefined }],
    ['the storage is full', { getItem: () => null, setItem: () => { throw new Error('full'); } }],
  ])('waits for the visitor where %s', (_, storage) => {
    const { window, reload } = makeWindow({ storage });
    expect(reloadOnce({ window })).toBe(false);
    expect(reload).not.toHaveBeenCalled();
  });

  it('loses nothing that was typed', () => {
    const { window, reload } = makeWindow({ fields: [{ type: 'text', value: 'Dear all', defaultValue: '', closest: () => null }] });
    expect(reloadOnce({ window })).toBe(false);
    expect(reload).not.toHaveBeenCalled();
  });
});
