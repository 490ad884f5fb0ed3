import { watchTyping } from '@humble-pie/core';

export interface ReloadOnceOptions {
  /** The build that is at hand. Default: the addresses of the document's scripts, which change with each build. */
  build?: string;
  /** Default: the window that this runs in. */
  window?: Window & typeof globalThis;
}

const key = 'hp-reloaded';

const scriptsOf = (document: Document) => Array.from(document.querySelectorAll<HTMLScriptElement>('script[src]'), ({ src }) => src).sort().join(' ');

/**
 * Loads the page again to come by a new build, once for each: a build that is as broken after it would make a loop. Nothing happens
 * where something was typed, nor where no storage could remember that it has happened.
 *
 * @returns whether the page is being loaded again
 */
export function reloadOnce({ build, window = globalThis.window }: ReloadOnceOptions = {}): boolean {
  const { document } = window;
  const id = (build ?? scriptsOf(document)).replace(/\n/g, ' ');
  const typing = watchTyping(document);
  typing.stop();
  if (typing.typed()) return false;
  try {
    const { sessionStorage } = window;
    const done = (sessionStorage.getItem(key) ?? '').split('\n');
    if (done.includes(id)) return false;
    const next = [...done.slice(-19), id].join('\n');
    sessionStorage.setItem(key, next);
    // A storage that forgets at once is none.
    if (sessionStorage.getItem(key) !== next) return false;
  } catch {
    return false;
  }
  window.location.reload();
  return true;
}
