import { parseRetryAfter } from './parseRetryAfter.js';

/**
 * What a good answer must be beyond a status from 200 to 299: JSON (any, or with these fields), HTML, a text in it, or a header (any
 * value, or this one). A function decides by itself.
 */
export type Expectation =
  | 'json'
  | 'html'
  | { readonly json: Readonly<Record<string, unknown>> }
  | { readonly text: string }
  | { readonly header: string; readonly value?: string }
  | ((response: Response) => boolean | Promise<boolean>);

export interface HealthQuestion {
  /** The address to ask. */
  readonly health: string;
  readonly expect?: Expectation;
  /** How long an answer may take, in milliseconds. */
  readonly timeout: number;
  readonly fetch: typeof fetch;
  readonly now: () => number;
}

export interface HealthAnswer {
  readonly good: boolean;
  /** When the server wants to be asked again, in milliseconds since 1970. */
  readonly retryAt?: number;
  /** It would be good, were it not a page. */
  readonly html?: boolean;
}

/** No health answer is longer: what is, is no health answer. */
const longest = 65_536;

async function readText({ body }: Response): Promise<string> {
  const reader = body?.getReader();
  // Broken UTF-8 is a broken answer.
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let text = '';
  for (let size = 0; reader; ) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.length;
    if (size > longest) {
      await reader.cancel();
      throw new RangeError('too long');
    }
    text += decoder.decode(value, { stream: true });
  }
  return text + decoder.decode();
}

async function meets(response: Response, expect: Expectation | undefined): Promise<boolean> {
  if (typeof expect === 'function') return (await expect(response)) === true;
  if (typeof expect === 'object' && 'header' in expect) {
    const value = response.headers.get(expect.header);
    return value !== null && (expect.value === undefined || value === expect.value);
  }
  if (!expect || expect === 'html') return true;
  const text = await readText(response);
  if (typeof expect === 'object' && 'text' in expect) return text.includes(expect.text);
  const json = JSON.parse(text) as Record<string, unknown> | null;
  return expect === 'json' || Object.entries(expect.json).every(([name, value]) => json?.[name] === value);
}

/**
 * Asks once whether the service answers, and never throws. A redirect is no good answer (sign-in pages and captive portals
 * redirect), neither is HTML unless it is expected (so do portals, and servers that answer everything with their app), nor one that
 * takes too long or can't be read. Nothing is taken from a cache, and an answer that the browser keeps from us counts as none.
 */
export async function askHealth({ health, expect, timeout, fetch, now }: HealthQuestion): Promise<HealthAnswer> {
  const abort = new AbortController();
  const timer = setTimeout(() => abort.abort(), timeout);
  try {
    const response = await fetch(health, { cache: 'no-store', credentials: 'same-origin', redirect: 'manual', signal: abort.signal });
    const retryAt = parseRetryAfter(response.headers.get('retry-after'), now());
    const isPage = /^(text\/html|application\/xhtml)/i.test(response.headers.get('content-type') ?? '');
    const html = response.ok && isPage && (!expect || expect === 'json');
    const good = response.ok && !html && (expect !== 'html' || isPage) && (await meets(response, expect));
    return { good, retryAt: good ? undefined : retryAt, html };
  } catch {
    return { good: false };
  } finally {
    clearTimeout(timer);
    // What has not been read need not arrive.
    abort.abort();
  }
}
