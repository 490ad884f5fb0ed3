import { parseRetryAfter, parseStatus, type ParseFeedText, type StatusSnapshot } from '@humble-pie/core';
import { isPrivateLiteral, readByFetch, readByNode, type ReadUpstream, type Upstream } from './readUpstream.js';

export interface StatusProxyOptions {
  /**
   * What may be asked: addresses such as `https://status.example.com/api/v2/summary.json`, each exactly; one without a path is a whole origin, which lets
   * a stranger have any page of it fetched.
   */
  allow: readonly string[];
  /** How long an answer is used again, in milliseconds. Default: 60,000. */
  ttl?: number;
  /** How long the status page may take, in milliseconds. Default: 10,000. */
  timeout?: number;
  /** How an old answer is used when there is no newer one, in milliseconds. Default: a day. */
  staleIfError?: number;
  /** How an answer is read. For RSS and Atom `(text) => parseFeed(text)`. Default: `parseStatus`. */
  parse?: ParseFeedText;
  /** Lets http and addresses within a private network be asked. For development. Default: `false`. */
  allowPrivate?: boolean;
  /** Asks by this instead of Node's own client: then nobody can check which address a name leads to. Default: none; where there is no Node, `fetch`. */
  fetch?: typeof globalThis.fetch;
  /** Default: `Date.now`. */
  now?: () => number;
}

/** What is kept of an address. */
interface Kept {
  body?: string;
  tag?: string;
  upstreamTag?: string;
  /** When the answer came. */
  at: number;
  /** Nothing is asked before that. */
  until: number;
}

const megabytes = 1024 * 1024;
const most = 10 * megabytes;
const mostKept = 50;
const mostRedirects = 3;
/** Asked at once: an answer may take ten megabytes while it is read. */
const mostAtOnce = 20;
/** After a failure it is asked again no sooner, in milliseconds. */
const rest = 15_000;

/** What servers send as a tag; anything else is not sent back. */
const isTag = /^(?:W\/)?"[\x21\x23-\x7e]{0,200}"$/;

const redirects: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

const isPlainName = (host: string) => /(^|\.)(localhost|local|internal|intranet|lan|home\.arpa)\.?$/i.test(host) || !/[.:]/.test(host);

/** FNV-1a: a tag has to change with the text, not to keep a secret. */
function tagOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return `W/"${(hash >>> 0).toString(36)}-${text.length.toString(36)}"`;
}

function readAllowed(allow: readonly string[], allowPrivate: boolean): URL[] {
  return allow.map((entry) => {
    const url = URL.canParse(entry) ? new URL(entry) : undefined;
    const isFine = url && (url.protocol === 'https:' || (allowPrivate && url.protocol === 'http:')) && !url.username && !url.password && (allowPrivate || !isPlainName(url.hostname));
    if (!isFine) throw new TypeError(`Humble Pie: createStatusProxy can't allow ${JSON.stringify(entry)}: it is no public https address, so nothing is served. Give addresses such as "https://status.example.com/api/v2/summary.json".`);
    url.hash = '';
    return url;
  });
}

const refusal = (status: number, error: string, headers: Record<string, string> = {}) =>
  new Response(JSON.stringify({ error }), { status, headers: { 'content-type': 'application/json', 'cache-control': 'no-store', 'x-content-type-options': 'nosniff', ...headers } });

/**
 * A Fetch handler that asks a status page in the browser's stead, for feeds that allow no other site to read them (no CORS). It answers with a snapshot as JSON, never with what the
 * status page sent: text only, so that nothing on it can run on your own origin.
 *
 * It is no open proxy: only what is on the list is asked, by https, at public addresses, redirects included; and nothing of the visitor's request goes along, no cookie and no header. Answers are
 * kept for a minute, asked for anew with their tag, cut off at 10 MB, at most twenty asked for at once, and the last good one is served while the status page itself is down (its age is in the header `age`).
 *
 * @example
 * // https://example.com/status
 * const proxy = createStatusProxy({ allow: ['https://status.example.com/api/v2/summary.json'] });
 * export const GET = (request: Request) => proxy(request);
 * // in the page: <IncidentTimeline url="/status" />, or /status?url=… where several are allowed
 *
 * @throws TypeError for an entry of the list that could not be served
 */
export function createStatusProxy(options: StatusProxyOptions): (request: Request) => Promise<Response> {
  const { ttl = 60_000, timeout = 10_000, staleIfError = 86_400_000, parse = parseStatus, allowPrivate = false, now = Date.now } = options;
  const allowed = readAllowed(options.allow, allowPrivate);
  const isNode = typeof process !== 'undefined' && Boolean(process.versions?.node);
  const read: ReadUpstream = options.fetch ? readByFetch(options.fetch) : isNode ? readByNode : readByFetch(globalThis.fetch);
  const kept = new Map<string, Kept>();
  const underWay = new Map<string, Promise<Kept>>();

  const isAllowed = (url: URL) => !url.username && !url.password && allowed.some((one) => one.href === url.href || (one.pathname === '/' && !one.search && one.origin === url.origin));

  const targetOf = (request: Request): URL | undefined => {
    const asked = new URL(request.url).searchParams.get('url');
    if (asked === null) return allowed.length === 1 ? allowed[0] : undefined;
    if (!URL.canParse(asked)) return undefined;
    const url = new URL(asked);
    url.hash = '';
    return isAllowed(url) ? url : undefined;
  };

  async function follow(target: URL, headers: Record<string, string>, signal: AbortSignal): Promise<Upstream> {
    let url = target;
    for (let hop = 0; hop <= mostRedirects; hop += 1) {
      if (!allowPrivate && isPrivateLiteral(url)) throw new Error('it is no public address');
      const answer = await read({ url, headers, signal, most, allowPrivate });
      const location = redirects.has(answer.status) ? answer.header('location') : undefined;
      if (location === undefined) return answer;
      if (!URL.canParse(location, url)) throw new Error('it redirects to nowhere');
      url = new URL(location, url);
      url.hash = '';
      if (!isAllowed(url)) throw new Error('it redirects to an address that is not allowed');
    }
    throw new Error('it redirects in circles');
  }

  function readBody(answer: Upstream): StatusSnapshot | null {
    if (/html/i.test(answer.header('content-type') ?? '')) return null;
    return parse(new TextDecoder('utf-8', { fatal: true }).decode(answer.body), { now: now() });
  }

  async function ask(url: URL, old: Kept | undefined): Promise<Kept> {
    const abort = new AbortController();
    const timer = setTimeout(() => abort.abort(), timeout);
    let retryAt: number | undefined;
    try {
      const headers: Record<string, string> = { accept: 'application/json, application/rss+xml, application/atom+xml, application/xml;q=0.9, */*;q=0.1', 'user-agent': 'humble-pie-status-proxy' };
      if (old?.upstreamTag) headers['if-none-match'] = old.upstreamTag;
      // The abort may come while nothing listens to it, such as between two redirects.
      const answer = await Promise.race([follow(url, headers, abort.signal), new Promise<never>((_, reject) => abort.signal.addEventListener('abort', () => reject(new Error('it takes too long'))))]);
      retryAt = parseRetryAfter(answer.header('retry-after'), now());
      const until = Math.max(now() + ttl, retryAt ?? 0);
      if (answer.status === 304 && old?.body) return { ...old, at: now(), until };
      const snapshot = answer.status >= 200 && answer.status < 300 ? readBody(answer) : null;
      if (!snapshot) throw new Error('its answer is no status');
      const body = JSON.stringify(snapshot);
      const upstreamTag = answer.header('etag') ?? '';
      return { body, tag: tagOf(body), upstreamTag: isTag.test(upstreamTag) ? upstreamTag : undefined, at: now(), until };
    } catch {
      return { ...(old ?? { at: now() }), until: Math.max(now() + Math.min(ttl, rest), retryAt ?? 0) };
    } finally {
      clearTimeout(timer);
      abort.abort();
    }
  }

  /** `null` when too much is being asked already. */
  async function current(url: URL): Promise<Kept | null> {
    const key = url.href;
    const old = kept.get(key);
    if (old && now() < old.until) return old;
    if (!underWay.has(key) && underWay.size >= mostAtOnce) return old?.body === undefined ? null : old;
    const running = underWay.get(key) ?? ask(url, old).finally(() => underWay.delete(key));
    underWay.set(key, running);
    const found = await running;
    // With whole origins allowed, strangers decide how many addresses there are: what failed goes first, then the oldest.
    kept.delete(key);
    kept.set(key, found);
    const failed = [...kept].filter(([, { body }]) => body === undefined).map(([other]) => other);
    for (const other of [...failed, ...kept.keys()]) if (kept.size > mostKept) kept.delete(other);
    return found;
  }

  return async (request) => {
    try {
      if (request.method !== 'GET' && request.method !== 'HEAD') return refusal(405, 'Only GET is served.', { allow: 'GET, HEAD' });
      const url = targetOf(request);
      if (!url) return refusal(403, 'This address is not on the list of createStatusProxy.');
      const found = await current(url);
      if (!found) return refusal(503, 'Too much is asked at once.', { 'retry-after': '1' });
      const { body, tag, at, until } = found;
      const age = Math.max(0, now() - at);
      if (body === undefined || age > staleIfError) return refusal(502, 'The status page does not answer.', { 'retry-after': String(Math.max(1, Math.ceil((until - now()) / 1000))) });
      const headers = {
        'content-type': 'application/json; charset=utf-8', 'x-content-type-options': 'nosniff', 'cache-control': `public, max-age=${Math.ceil(ttl / 1000)}, stale-if-error=${Math.ceil(staleIfError / 1000)}`,
        etag: tag!, age: String(Math.floor(age / 1000)),
      };
      if (request.headers.get('if-none-match') === tag) return new Response(null, { status: 304, headers });
      return new Response(request.method === 'HEAD' ? null : body, { headers });
    } catch {
      return refusal(502, 'The status page could not be asked.');
    }
  };
}
