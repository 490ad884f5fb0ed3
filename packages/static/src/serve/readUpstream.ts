import { isPublicAddress } from './isPublicAddress.js';

/** An answer, read to its end. */
export interface Upstream {
  readonly status: number;
  readonly header: (name: string) => string | undefined;
  readonly body: Uint8Array;
}

export interface UpstreamRequest {
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly signal: AbortSignal;
  /** Bytes; more is refused. */
  readonly most: number;
  /** Addresses within a private network may be asked. */
  readonly allowPrivate: boolean;
}

export type ReadUpstream = (request: UpstreamRequest) => Promise<Upstream>;

async function collect(pieces: AsyncIterable<Uint8Array>, most: number): Promise<Uint8Array> {
  const kept: Uint8Array[] = [];
  let size = 0;
  for await (const piece of pieces) {
    size += piece.length;
    if (size > most) throw new RangeError(`the answer is longer than ${most} bytes`);
    kept.push(piece);
  }
  const body = new Uint8Array(size);
  let at = 0;
  for (const piece of kept) {
    body.set(piece, at);
    at += piece.length;
  }
  return body;
}

async function* chunksOf(body: ReadableStream<Uint8Array> | null, signal: AbortSignal): AsyncGenerator<Uint8Array> {
  const reader = body?.getReader();
  // A fetch of somebody's own may know nothing of the signal.
  signal.addEventListener('abort', () => void reader?.cancel().catch(() => {}));
  try {
    for (;;) {
      const { done = true, value } = (await reader?.read()) ?? {};
      if (done || !value) return;
      yield value;
    }
  } finally {
    // Not waited for: some streams never say that they have stopped.
    void reader?.cancel().catch(() => {});
  }
}

/** Whether an address is an IP of a private network, in whatever way it was written: `URL` has made plain numbers of it. */
export const isPrivateLiteral = ({ hostname }: URL): boolean => {
  const literal = hostname.replace(/^\[|\]$/g, '');
  return /^[\d.]+$|:/.test(literal) && !isPublicAddress(literal);
};

/** Where there is only `fetch` (Workers and the like), nobody can tell which address a name leads to; their runtimes have no private network to reach. */
export const readByFetch = (fetch: typeof globalThis.fetch): ReadUpstream => async ({ url, headers, signal, most }) => {
  const response = await fetch(url, { headers, signal, redirect: 'manual', credentials: 'omit', cache: 'no-store' } as RequestInit);
  return { status: response.status, header: (name) => response.headers.get(name) ?? undefined, body: await collect(chunksOf(response.body, signal), most) };
};

/**
 * Asks by Node, and connects only to an address that was looked at: the name is resolved once, by the connection itself, so that a name which leads
 * elsewhere the second time (DNS rebinding) gains nothing.
 */
export const readByNode: ReadUpstream = async ({ url, headers, signal, most, allowPrivate }) => {
  const [{ request: overTls }, { request: plain }, { lookup }, { pipeline }, zlib] = await Promise.all([import('node:https'), import('node:http'), import('node:dns'), import('node:stream'), import('node:zlib')]);
  // A map: "constructor" is an encoding that a server may name.
  const decoders = new Map<string, () => NodeJS.ReadWriteStream>([['gzip', zlib.createGunzip], ['x-gzip', zlib.createGunzip], ['br', zlib.createBrotliDecompress], ['deflate', zlib.createInflate]]);
  return new Promise((resolve, reject) => {
    const outgoing = (url.protocol === 'http:' ? plain : overTls)(
      url,
      {
        headers: { ...headers, 'accept-encoding': 'identity' },
        signal,
        // A connection that is kept would have been made to an address of some other time.
        agent: false,
        lookup: (name, options, done) =>
          lookup(name, { ...options, all: true }, (error, addresses) => {
            const wrong = error ?? (!allowPrivate && addresses.some(({ address }) => !isPublicAddress(address)) ? new Error(`${name} leads to an address that is not public`) : null);
            const [first] = addresses ?? [];
            if (wrong || !first) done(wrong ?? new Error(`${name} leads nowhere`), '', 0);
            else if (options.all) done(null, addresses);
            else done(null, first.address, first.family);
          }),
      },
      (incoming) => {
        const decoder = decoders.get((incoming.headers['content-encoding'] ?? '').toLowerCase())?.();
        // Its errors come out at the end of the pipe.
        const body = decoder ? pipeline(incoming, decoder, () => {}) : incoming;
        collect(body as AsyncIterable<Uint8Array>, most)
          .then((bytes) => resolve({ status: incoming.statusCode ?? 0, header: (name) => [incoming.headers[name]].flat()[0], body: bytes }))
          .catch(reject)
          .finally(() => outgoing.destroy());
      },
    );
    outgoing.on('error', reject);
    outgoing.end();
  });
};
