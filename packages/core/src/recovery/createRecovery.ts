import { askHealth, type Expectation } from './askHealth.js';
import { isTabNews, joinTabs, type TabNews, type Tabs } from './joinTabs.js';
import { parseRetryAfter } from './parseRetryAfter.js';
import { probeDelay } from './probeDelay.js';
import { returnDelay } from './returnDelay.js';
import { returnGuard } from './returnGuard.js';
import { watchTyping } from './watchTyping.js';

/** Why nobody is taken back without being asked: something was typed, the page answers a form, or coming back did not help. */
export type Hold = 'typed' | 'method' | 'loop';

export interface RecoveryState {
  /** `waiting` for the next probe, `checking`, `paused` while hidden or offline, `back` once the service answers again. */
  readonly phase: 'waiting' | 'checking' | 'paused' | 'back';
  /** How many probes have failed so far. */
  readonly failures: number;
  /** When the next probe is due, in milliseconds since 1970. */
  readonly nextAt?: number;
  /** When the visitor is taken back, in milliseconds since 1970; with `back` and no `hold` only. */
  readonly returnAt?: number;
  readonly hold?: Hold;
}

export interface RecoveryOptions {
  /** The address that tells whether the service is well, such as `/healthz`. It should cost the server next to nothing. */
  readonly health: string;
  /** What a good answer must be beyond a status from 200 to 299. Default: anything but HTML. */
  readonly expect?: Expectation;
  /** How the page at hand was asked for. A browser doesn't tell; whatever is not GET is never loaded again without a press. Default: `GET`. */
  readonly method?: string;
  /** The longest first wait, in milliseconds. Default: 4,000. */
  readonly base?: number;
  /** The longest wait ever, in milliseconds. Default: 60,000. */
  readonly cap?: number;
  /** How long an answer may take, in milliseconds. Default: 10,000. */
  readonly timeout?: number;
  /** The narrowest and the widest window over which returns are spread, in milliseconds. Default: 10,000 and 30,000. */
  readonly spread?: readonly [least: number, most: number];
  /** How long the good news is shown at least, in milliseconds. Default: 1,500. */
  readonly stay?: number;
  /** The page's own `Retry-After`, seconds or a date: nothing is asked earlier. Default: none. */
  readonly retryAfter?: string | number;
  /** When it went down, in milliseconds since 1970. Default: when this begins. */
  readonly since?: number;
  /** Told of every change. */
  readonly onChange?: (state: RecoveryState) => void;
  /** Runs instead of loading the page again, such as a refetch. What was typed is not lost then, so it never holds this up. */
  readonly onBack?: () => void;
  /** Default: `fetch`. */
  readonly fetch?: typeof fetch;
  /** From 0 to 1. Default: `Math.random`. */
  readonly random?: () => number;
  /** Default: `Date.now`. */
  readonly now?: () => number;
  /** Default: the window that this runs in. */
  readonly window?: Window & typeof globalThis;
}

export interface Recovery {
  readonly state: () => RecoveryState;
  /** Asks now, whatever the pace. */
  readonly tryNow: () => void;
  /** Goes back now, whatever holds it up: for a visitor's own press. */
  readonly returnNow: () => void;
  /** Lets go of everything. */
  readonly stop: () => void;
}

const positive = (value: unknown, fallback: number) => (typeof value === 'number' && value >= 0 && value < Infinity ? value : fallback);

/** The longest that a timer can be set to. */
const longestTimer = 2 ** 31 - 1;

function healthAddress(health: unknown, document: Document): string | undefined {
  try {
    const url = new URL(String(health), document.baseURI);
    if (typeof health === 'string' && health && /^https?:$/.test(url.protocol)) return url.href;
  } catch {
    // Said below.
  }
  if (process.env.NODE_ENV !== 'production') console.error(`Humble Pie: health is ${JSON.stringify(health) ?? typeof health}, not an address, so nobody is brought back by themselves. Give the path of a page that answers 200 when the service is well, such as "/healthz".`);
  return undefined;
}

/**
 * Brings visitors back: asks a health address at a jittered, growing pace, no earlier than `Retry-After` allows, and returns them once it has
 * answered well twice in a row, spread over time, so that a service that has just recovered is not run over.
 *
 * One tab of a browser asks for all of them. Nothing is asked in a hidden tab, and hardly anything offline. The page is loaded again only if it came by
 * GET and nothing was typed; otherwise, and where coming back has led here three times in ten minutes, the state says why it holds and
 * the visitor decides.
 *
 * @example
 * const recovery = createRecovery({ health: '/healthz', onChange: ({ phase }) => show(phase) });
 * // later
 * recovery.stop();
 */
export function createRecovery(options: RecoveryOptions): Recovery {
  const { expect, method = 'GET', onBack, random = Math.random, now = Date.now, window = globalThis.window } = options;
  const { document, navigator } = window;
  const ask = options.fetch ?? window.fetch.bind(window);
  // Whoever saves data is asked of half as often.
  const thrift = (navigator as { connection?: { saveData?: boolean } }).connection?.saveData ? 2 : 1;
  const base = positive(options.base, 4000) * thrift;
  const cap = positive(options.cap, 60_000) * thrift;
  const timeout = positive(options.timeout, 10_000);
  const stay = positive(options.stay, 1500);
  const spread = [positive(options.spread?.[0], 10_000), positive(options.spread?.[1], 30_000)] as const;
  const began = now();
  const since = Math.min(began, positive(options.since, began));
  const health = healthAddress(options.health, document);
  const typing = watchTyping(document);
  const guard = returnGuard(
    storageOf(window),
    now,
    () => (window.performance?.getEntriesByType?.('navigation')[0] as PerformanceNavigationTiming | undefined)?.type === 'reload',
  );

  let state: RecoveryState = { phase: 'waiting', failures: 0 };
  let good = 0;
  let retryAt = parseRetryAfter(options.retryAfter, began);
  let delay = 0;
  let nextAt = 0;
  let lastAt = began;
  let asking = false;
  let stopped = !health;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let tabs: Tabs | undefined;

  const change = (next: Partial<RecoveryState>) => {
    if (stopped || (Object.keys(next) as (keyof RecoveryState)[]).every((name) => next[name] === state[name])) return;
    state = { ...state, ...next };
    options.onChange?.(state);
  };

  const plan = () => {
    // A return that led here again counts as a failure: the pace stays slow.
    const failures = good ? 0 : state.failures + guard.returns();
    delay = probeDelay({ failures, base, cap, atLeast: Math.max(0, (retryAt ?? 0) - now()) }, random());
    nextAt = now() + delay;
  };

  const news = (): TabNews => ({ failures: state.failures, good, nextAt, retryAt });

  const held = (): Hold | undefined => (onBack ? undefined : /^(get|head)$/i.test(method) ? (typing.typed() ? 'typed' : undefined) : 'method');

  const goOn = () => {
    change({ returnAt: undefined });
    if (!onBack) {
      window.location.reload();
      return;
    }
    onBack();
    // Whoever is still here after a while has not been brought back: it begins again.
    clearTimeout(timer);
    timer = setTimeout(() => {
      good = 0;
      change({ phase: 'waiting', hold: undefined });
      plan();
      wake();
    }, base * 2);
  };

  const goBack = () => {
    const hold = held() ?? (guard.pass() ? undefined : 'loop');
    if (hold) change({ hold, returnAt: undefined });
    else goOn();
  };

  const welcome = () => {
    if (state.phase === 'back') return;
    const hold = held() ?? (guard.returns() >= 3 ? 'loop' : undefined);
    change({ phase: 'back', nextAt: undefined, hold, returnAt: hold ? undefined : now() + returnDelay({ downFor: now() - since, stay, spread }, random()) });
    delay = (state.returnAt ?? 0) - now();
  };

  const probe = async () => {
    if (asking || stopped || state.phase === 'back') return;
    asking = true;
    change({ phase: 'checking' });
    const answer = await askHealth({ health: health!, expect, timeout, fetch: ask, now });
    asking = false;
    if (stopped || (state as RecoveryState).phase === 'back') return;
    lastAt = now();
    if (process.env.NODE_ENV !== 'production' && answer.html) warnOfHtml(health!);
    good = answer.good ? good + 1 : 0;
    retryAt = answer.retryAt;
    if (!answer.good) change({ failures: state.failures + 1 });
    plan();
    tabs?.tell(news(), nextAt + timeout);
    if (good >= 2) welcome();
    wake();
  };

  /** Does what is due, and sets the timer for what is not. Whatever may have changed, this finds out. */
  function wake(): void {
    clearTimeout(timer);
    if (stopped) return;
    if (document.hidden) {
      tabs?.leave();
      tabs = undefined;
      if (state.phase !== 'back') change({ phase: 'paused' });
      return;
    }
    tabs ??= joinTabs({
      name: `hp-recovery ${health}`,
      now,
      scope: window,
      isNews: isTabNews,
      onLead: wake,
      news,
      onNews(told) {
        if (asking || stopped || state.phase === 'back') return;
        ({ good, nextAt } = told);
        retryAt = Number.isFinite(told.retryAt) ? told.retryAt : undefined;
        delay = nextAt - now();
        change({ failures: told.failures });
        if (good >= 2) welcome();
        wake();
      },
    });
    const isBack = state.phase === 'back';
    if (asking || (isBack && state.returnAt === undefined)) return;
    // A clock that was set back must not make a wait longer than it was meant to be.
    lastAt = Math.min(lastAt, now());
    nextAt = Math.min(nextAt, now() + delay);
    if (isBack && state.returnAt! > now() + delay) change({ returnAt: now() + delay });
    // The browser may be wrong about being offline, so it is tried now and then all the same.
    const offline = !isBack && navigator.onLine === false;
    const due = isBack ? state.returnAt! : offline ? Math.max(nextAt, lastAt + cap) : nextAt;
    const left = due - now();
    if (!isBack) change({ phase: offline ? 'paused' : 'waiting', nextAt: due });
    if (left > 0) timer = setTimeout(wake, Math.min(left, longestTimer));
    else if (isBack) goBack();
    else if (tabs.leads()) void probe();
    else {
      // Another tab asks, and is about to tell. Should it have gone, this one is next.
      delay = base;
      nextAt = now() + delay;
      timer = setTimeout(wake, delay);
    }
  }

  const events = ['visibilitychange', 'pageshow', 'pagehide', 'online', 'offline'] as const;
  const onEvent = ({ type, persisted }: Event & { persisted?: boolean }) => {
    if (type === 'pagehide') {
      // A lock or an open channel would keep the page out of the back/forward cache.
      clearTimeout(timer);
      tabs?.leave();
      tabs = undefined;
      return;
    }
    // Shown again from the back/forward cache, or online again: what was known is old. What the server asked for still holds.
    if (persisted || type === 'online') nextAt = Math.min(nextAt, Math.max(retryAt ?? 0, now()) + random() * 1000);
    wake();
  };

  if (!stopped) {
    for (const event of events) window.addEventListener(event, onEvent, true);
    plan();
    wake();
  }

  return {
    state: () => state,
    tryNow() {
      // A finger on the button is no reason to ask faster than once a second.
      if (now() - lastAt >= Math.min(1000, base / 2)) void probe();
    },
    returnNow: goOn,
    stop() {
      stopped = true;
      clearTimeout(timer);
      tabs?.leave();
      typing.stop();
      for (const event of events) window.removeEventListener(event, onEvent, true);
    },
  };
}

const warned = /* @__PURE__ */ new Set<string>();

function warnOfHtml(health: string): void {
  if (warned.has(health)) return;
  warned.add(health);
  console.error(`Humble Pie: ${health} answers with a page, so it is not taken as a sign that the service is well. Let it answer with plain text or JSON, or give expect="html".`);
}

function storageOf(window: Window): Storage | undefined {
  try {
    return window.sessionStorage;
  } catch {
    return undefined;
  }
}
