import type { StatusSnapshot } from '../incident/StatusSnapshot.js';
import { retryTime } from './retryTime.js';

/** `parseStatus` and `parseFeed` are of this kind. */
export type ParseFeedText = (text: string, options: { now?: number }) => StatusSnapshot | null;

export interface StatusQuestion {
  readonly url: string;
  readonly parse: ParseFeedText;
  /** The tag of the last good answer, for a server that the browser's cache does not ask for us. */
  readonly etag?: string;
  /** In milliseconds. */
  readonly timeout: number;
  readonly fetch: typeof fetch;
  readonly now: () => number;
  readonly signal?: AbortSignal;
}

export interface StatusAnswer {
  /** Absent when the answer was bad, or there was none. */
  readonly snapshot?: StatusSnapshot;
  /** The server says that nothing has changed. */
  readonly isSame?: boolean;
  readonly etag?: string;
  /** How old the answer was when it came, in milliseconds: a proxy serves an old one while the status page is down. */
  readonly age?: number;
  /** When it wants to be asked again, in milliseconds since 1970. */
  readonly retryAt?: number;
}

/** More is no status page: reading stops there. */
const longest = 10 * 1024 * 1024;

/** The text, or a throw when it is too long or no UTF-8. */
async function readText({ body }: Response): Promise<string> {
  const reader = body?.getReader();
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const pieces: string[] = [];
  for (let size = 0; reader; ) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.length;
    if (size > longest) {
      // Not waited for: some streams never say that they have stopped.
      void reader.cancel().catch(() => {});
      throw new RangeError('too long');
    }
    pieces.push(decoder.decode(value, { stream: true }));
  }
  return pieces.join('') + decoder.decode();
}

const isSameOrigin = (url: string) => {
  try {
    return new URL(url, globalThis.location?.href).origin === globalThis.location?.origin;
  } catch {
    return false;
  }
};

/**
 * Asks a status page once. It never throws: whatever goes wrong (no answer in time, an error, a page instead of data, too much, broken UTF-8)
 * is an answer without a snapshot. No cookies are sent.
 */
export async function fetchStatus({ url, parse, etag, timeout, fetch, now, signal }: StatusQuestion): Promise<StatusAnswer> {
  const abort = new AbortController();
  const stop = () => abort.abort();
  const timer = setTimeout(stop, timeout);
  signal?.addEventListener('abort', stop);
  let retryAt: number | undefined;
  try {
    // `no-cache` has the browser ask with the tag that it has stored. A header of our own would cost a preflight elsewhere, which few feeds answer.
    const headers = etag && isSameOrigin(url) ? { 'if-none-match': etag } : undefined;
    const response = await fetch(url, { cache: 'no-cache', credentials: 'omit', headers, signal: abort.signal });
    retryAt = retryTime(response.headers.get('retry-after'), now());
    const tag = response.headers.get('etag') ?? undefined;
    const age = Math.max(0, Number(response.headers.get('age'))) * 1000 || 0;
    if (response.status === 304) return { isSame: true, age, etag: tag ?? etag, retryAt };
    if (!response.ok) return { retryAt };
    return { snapshot: parse(await readText(response), { now: now() }) ?? undefined, etag: tag, age, retryAt };
  } catch {
    return { retryAt };
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', stop);
    // What has not been read need not arrive.
    stop();
  }
}
