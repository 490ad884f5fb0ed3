import type { StatusSnapshot } from '../incident/StatusSnapshot.js';
import { readSnapshot } from '../incident/readSnapshot.js';
import { joinTabs, type Tabs } from '../recovery/joinTabs.js';
import { fetchStatus, type ParseFeedText } from './fetchStatus.js';

/** What is known, and how fresh it is. */
export interface StatusPollState {
  /** The last good answer. */
  readonly snapshot: StatusSnapshot | null;
  /** When that answer came, in milliseconds since 1970. */
  readonly asOf?: number;
  /** The newest attempt failed: what is shown is older than it should be. */
  readonly isOld: boolean;
}

export interface StatusPollOptions {
  /** The status page's feed, or a proxy for it. */
  readonly url: string;
  /** Makes a snapshot of the answer's text, such as `parseFeed`; `null` is a bad answer. */
  readonly parse: ParseFeedText;
  /** What is known already, such as what the server rendered. */
  readonly snapshot?: StatusSnapshot | null;
  /** Milliseconds between two requests. At least a minute: status pages cache for that long, and refuse who asks faster. Default: 60,000. */
  readonly interval?: number;
  /** The shortest interval that is taken. For tests against a server of your own. Default: 60,000. */
  readonly floor?: number;
  /** How long an answer may take, in milliseconds. Default: 10,000. */
  readonly timeout?: number;
  /** Told of every change. */
  readonly onChange?: (state: StatusPollState) => void;
  /** Default: `fetch`. */
  readonly fetch?: typeof fetch;
  /** From 0 to 1. Default: `Math.random`. */
  readonly random?: () => number;
  /** Default: `Date.now`. */
  readonly now?: () => number;
  /** Default: the window that this runs in. */
  readonly window?: Window & typeof globalThis;
}

export interface StatusPoll {
  readonly state: () => StatusPollState;
  /** Lets go of everything, a request that is under way included. */
  readonly stop: () => void;
}

/** What one tab tells the others. */
interface News {
  readonly snapshot: StatusSnapshot | null;
  readonly asOf?: number;
  readonly isOld: boolean;
  readonly nextAt: number;
}

const minute = 60_000;
/** The longest that is waited while nothing good comes. */
const longestWait = 15 * minute;
const longestTimer = 2 ** 31 - 1;

const isNews = (data: unknown): data is News => typeof data === 'object' && data !== null && Number.isFinite((data as News).nextAt) && 'snapshot' in data;

const positive = (value: unknown, fallback: number) => (typeof value === 'number' && value >= 0 && value < Infinity ? value : fallback);

/**
 * Asks a status page how things are, at most once a minute, and keeps the last good answer. One tab of a browser asks for all of them;
 * nothing is asked in a hidden tab; failures are followed by growing waits, and never earlier than `Retry-After` says. It never throws.
 *
 * @example
 * const poll = createStatusPoll({ url: '/status.json', parse: parseStatus, onChange: ({ snapshot }) => show(snapshot) });
 * // later
 * poll.stop();
 */
export function createStatusPoll(options: StatusPollOptions): StatusPoll {
  const { url, parse, random = Math.random, now = Date.now, window = globalThis.window } = options;
  const { document } = window;
  const interval = Math.max(positive(options.interval, minute), positive(options.floor, minute));
  const timeout = positive(options.timeout, 10_000);
  const ask = options.fetch ?? window.fetch.bind(window);
  let state: StatusPollState = { snapshot: readSnapshot(options.snapshot), isOld: false };
  let failures = 0;
  let nextAt = now();
  let etag: string | undefined;
  let stopped = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let under: AbortController | undefined;
  let tabs: Tabs<News> | undefined;

  const change = (next: StatusPollState) => {
    state = next;
    if (!stopped) options.onChange?.(state);
  };

  const poll = async () => {
    if (under || stopped) return;
    const abort = new AbortController();
    under = abort;
    // Set before the answer: a tab that takes over meanwhile must not ask again at once.
    nextAt = now() + interval;
    const answer = await fetchStatus({ url, parse, etag, timeout, fetch: ask, now, signal: abort.signal });
    if (under !== abort) return;
    under = undefined;
    if (stopped) return;
    const good = answer.snapshot !== undefined || (answer.isSame && state.snapshot !== null);
    failures = good ? 0 : failures + 1;
    etag = good ? answer.etag : undefined;
    // A little later than the interval, never earlier: many pages that were opened at one moment drift apart.
    const wait = Math.min(Math.max(interval, longestWait), interval * 2 ** Math.min(failures, 10) * (failures ? 0.5 : 1)) * (1 + random() / 10);
    nextAt = Math.max(now() + wait, answer.retryAt ?? 0);
    if (good) change({ snapshot: answer.snapshot ?? state.snapshot, asOf: now() - (answer.age ?? 0), isOld: false });
    else change({ ...state, isOld: true });
    tabs?.tell({ ...state, nextAt }, nextAt + timeout);
    wake();
  };

  const leave = () => {
    clearTimeout(timer);
    under?.abort();
    under = undefined;
    tabs?.leave();
    tabs = undefined;
  };

  function wake(): void {
    clearTimeout(timer);
    if (stopped) return;
    if (document.hidden) {
      leave();
      return;
    }
    tabs ??= joinTabs<News>({
      name: `hp-status ${url}`,
      now,
      scope: window,
      isNews,
      onLead: wake,
      news: () => ({ ...state, nextAt }),
      onNews(told) {
        if (stopped || under) return;
        nextAt = Math.min(told.nextAt, now() + longestWait * 2);
        // Another tab may run another version of this code.
        const snapshot = readSnapshot(told.snapshot);
        if ((told.asOf ?? 0) >= (state.asOf ?? 0) && (snapshot || !state.snapshot)) change({ snapshot, asOf: told.asOf, isOld: told.isOld === true });
        wake();
      },
    });
    if (under) return;
    // A clock that was set back must not make it wait for days.
    nextAt = Math.min(nextAt, now() + longestWait * 4);
    const left = nextAt - now();
    if (left > 0) timer = setTimeout(wake, Math.min(left, longestTimer));
    else if (tabs.leads()) void poll();
    // Another tab asks, and is about to tell. Should it have gone, this one is next.
    else timer = setTimeout(wake, Math.min(interval, timeout));
  }

  const onPageHide = () => leave();
  const events = ['visibilitychange', 'pageshow', 'online'] as const;
  for (const event of events) window.addEventListener(event, wake, true);
  // A lock or an open channel would keep the page out of the back/forward cache.
  window.addEventListener('pagehide', onPageHide);
  wake();

  return {
    state: () => state,
    stop() {
      stopped = true;
      leave();
      for (const event of events) window.removeEventListener(event, wake, true);
      window.removeEventListener('pagehide', onPageHide);
    },
  };
}
