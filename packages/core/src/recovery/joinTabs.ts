/** What the tabs of one browser tell each other. */
export interface TabNews {
  readonly failures: number;
  readonly good: number;
  readonly nextAt: number;
  readonly retryAt?: number;
}

export interface Tabs<News = TabNews> {
  /** Whether this tab is the one that asks. */
  readonly leads: () => boolean;
  /** Tells the others what came of it. */
  readonly tell: (news: News, until: number) => void;
  /** Steps back: another tab takes over. */
  readonly leave: () => void;
}

export interface TabsOptions<News = TabNews> {
  /** What they have in common. */
  readonly name: string;
  readonly onNews: (news: News) => void;
  /** Whether what another tab said is news. */
  readonly isNews: (data: unknown) => data is News;
  /** This tab has become the one that asks. */
  readonly onLead: () => void;
  /** What to tell a tab that has just come. */
  readonly news: () => News;
  readonly now: () => number;
  readonly scope: Partial<Pick<Window & typeof globalThis, 'BroadcastChannel' | 'localStorage' | 'navigator'>>;
}

export const isTabNews = (data: unknown): data is TabNews =>
  typeof data === 'object' && data !== null && (['failures', 'good', 'nextAt'] as const).every((name) => Number.isFinite((data as TabNews)[name]));

function attempt<T>(act: () => T): T | undefined {
  try {
    return act();
  } catch {
    // Blocked for this page: as if the browser did not have it.
    return undefined;
  }
}

/**
 * Joins the other tabs of this browser that wait for the same service, so that one of them asks and all of them hear. Who asks is settled by
 * a lock; where there are no locks (an insecure page, an old browser), by a lease in `localStorage`; where there is neither,
 * or no channel to tell the others, each tab asks for itself.
 */
export function joinTabs<News>({ name, onNews, isNews, onLead, news, now, scope }: TabsOptions<News>): Tabs<News> {
  const me = Math.random().toString(36).slice(2);
  const channel = attempt(() => (scope.BroadcastChannel ? new scope.BroadcastChannel(name) : undefined));
  const locks = channel && attempt(() => scope.navigator?.locks);
  const storage = channel && !locks ? attempt(() => scope.localStorage) : undefined;
  const abort = new AbortController();
  let leading = !locks && !storage;
  let left = false;
  let release = () => {};

  const readLease = () => (storage && attempt(() => storage.getItem(name)))?.split(' ') ?? [];
  const writeLease = (until: number) => storage && attempt(() => storage.setItem(name, `${me} ${until}`));

  locks
    ?.request(name, { signal: abort.signal }, () => {
      if (left) return undefined;
      leading = true;
      onLead();
      return new Promise<void>((resolve) => {
        release = resolve;
      });
    })
    .catch(() => {
      // Locks are refused here. If it was not us who stepped back, this tab is on its own.
      if (left) return;
      leading = true;
      onLead();
    });

  if (channel) {
    channel.onmessage = ({ data }: MessageEvent<unknown>) => {
      if (isNews(data)) onNews(data);
      else if (data === 'hello' && leading) channel.postMessage(news());
    };
    channel.postMessage('hello');
  }

  return {
    leads() {
      if (!storage) return leading;
      const [owner, until = 0] = readLease();
      leading = owner === me || !(Number(until) > now());
      if (leading) writeLease(now() + 30_000);
      return leading;
    },
    tell(data, until) {
      if (leading) writeLease(until);
      attempt(() => channel?.postMessage(data));
    },
    leave() {
      left = true;
      if (leading && storage && readLease()[0] === me) attempt(() => storage.removeItem(name));
      leading = false;
      abort.abort();
      release();
      channel?.close();
    },
  };
}
