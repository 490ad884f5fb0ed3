import dns from 'node:dns';
import { createServer, type RequestListener, type Server } from 'node:http';
import { syncBuiltinESMExports } from 'node:module';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { parseFeed } from '@humble-pie/core/feeds';
import { afterEach, describe, expect, it } from 'vitest';
import { createStatusProxy, type StatusProxyOptions } from './createStatusProxy.js';

const well = JSON.stringify({ page: { id: 'p', name: 'Crumbs' }, status: { indicator: 'none', description: '<b>All</b> well' } });
const down = well.replace('none', 'critical');

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

/** A real status page. */
async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/summary.json`;
}

async function start(listener: RequestListener, options: Partial<StatusProxyOptions> = {}) {
  let asked = 0;
  const url = await serve((request, response) => {
    asked += 1;
    listener(request, response);
  });
  let clock = Date.UTC(2026, 10, 22, 15);
  const proxy = createStatusProxy({ allow: [url], allowPrivate: true, now: () => clock, timeout: 500, ...options });
  return { url, get: (headers: Record<string, string> = {}, query = '') => proxy(new Request(`https://crumbs.example/status${query}`, { headers })), asked: () => asked, wait: (ms: number) => void (clock += ms) };
}

describe('createStatusProxy', () => {
  it('answers with a snapshot, text only', async () => {
    const { get } = await start((_, response) => response.end(well));
    const response = await get();
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toMatch('application/json');
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(await response.json()).toMatchObject({ provider: 'statuspage', overall: 'operational', overallText: 'All well' });
  });

  it('asks once for many, and again after a minute, with the tag that it was given', async () => {
    const tags: unknown[] = [];
    const { get, asked, wait } = await start((request, response) => {
      tags.push(request.headers['if-none-match']);
      if (request.headers['if-none-match'] === '"1"') response.writeHead(304).end();
      else response.setHeader('etag', '"1"').end(well);
    });
    await Promise.all([get(), get(), get()]);
    await get();
    expect(asked()).toBe(1);
    wait(61_000);
    expect((await (await get()).json()).overall).toBe('operational');
    expect(tags).toEqual([undefined, '"1"']);
  });

  it('says "not modified" to a browser that knows the answer', async () => {
    const { get } = await start((_, response) => response.end(well));
    const tag = (await get()).headers.get('etag')!;
    expect((await get({ 'if-none-match': tag })).status).toBe(304);
  });

  it('sends nothing of the visitor along', async () => {
    let headers: Record<string, unknown> = {};
    const { get } = await start((request, response) => {
      headers = request.headers;
      response.end(well);
    });
    await get({ cookie: 'session=secret', authorization: 'Bearer secret', 'x-forwarded-for': '1.2.3.4', referer: 'https://crumbs.example/account' });
    expect(JSON.stringify(headers)).not.toMatch(/secret|1\.2\.3\.4|account/);
  });

  it.each<[string, RequestListener]>([
    ['an error', (_, response) => response.writeHead(500).end()],
    ['a page', (_, response) => response.setHeader('content-type', 'text/html').end('<!doctype html>')],
    ['other JSON', (_, response) => response.end('{"hello":1}')],
    ['broken UTF-8', (_, response) => response.end(Buffer.from([0x7b, 0xff, 0xfe, 0x7d]))],
    ['no answer in time', () => {}],
    ['half an answer', (_, response) => void response.write('{"page":')],
    ['a broken connection', (_, response) => void response.destroy()],
    ['a redirect to another site', (_, response) => response.writeHead(302, { location: 'http://127.0.0.1:9/secret' }).end()],
    ['a redirect to itself', (request, response) => response.writeHead(302, { location: request.url! }).end()],
    ['a redirect to a file', (_, response) => response.writeHead(302, { location: 'file:///etc/passwd' }).end()],
    ['a bomb', (_, response) => response.setHeader('content-encoding', 'gzip').end(gzipSync(Buffer.alloc(30 * 1024 * 1024, 32)))],
    ['a bomb that goes on', (_, response) => {
      response.setHeader('content-encoding', 'gzip').write(gzipSync(Buffer.alloc(30 * 1024 * 1024, 32)).subarray(0, -8));
    }],
    ['an encoding in an encoding', (_, response) => response.setHeader('content-encoding', 'gzip, gzip').end(gzipSync(gzipSync(well)))],
    ['what is not encoded as it says', (_, response) => response.setHeader('content-encoding', 'br').end(well)],
    ['other protocols', (_, response) => response.writeHead(101, { upgrade: 'ssh', connection: 'upgrade' }).end()],
    ['headers without end', (_, response) => response.setHeader('x', 'x'.repeat(100_000)).end(well)],
    ['a redirect with a name and a password', (request, response) => response.writeHead(302, { location: `http://a:b@${request.headers.host}${request.url}` }).end()],
    ['a redirect into a private network, in digits', (_, response) => response.writeHead(302, { location: 'http://2130706433:1/' }).end()],
  ])('says that it can’t tell after %s, and serves the last good answer where there is one', async (_, bad) => {
    let isBad = true;
    const { get, wait } = await start((request, response) => (isBad ? bad(request, response) : void response.end(down)));
    const first = await get();
    expect(first.status).toBe(502);
    expect(Number(first.headers.get('retry-after'))).toBeGreaterThan(0);
    isBad = false;
    wait(61_000);
    expect((await (await get()).json()).overall).toBe('major_outage');
    isBad = true;
    wait(120_000);
    const old = await get();
    expect((await old.json()).overall).toBe('major_outage');
    expect(old.headers.get('age')).toBe('120');
  });

  it.each([['gzip', gzipSync], ['GZIP', gzipSync], ['x-gzip', gzipSync], ['br', brotliCompressSync], ['deflate', deflateSync], ['identity', Buffer.from], ['constructor', Buffer.from]] as const)('reads what comes as %s', async (encoding, encode) => {
    const { get } = await start((_, response) => response.setHeader('content-encoding', encoding).end(encode(well)));
    expect((await get()).status).toBe(200);
  });

  it('sends no tag back that is none', async () => {
    const tags: unknown[] = [];
    const { get, wait } = await start((request, response) => {
      tags.push(request.headers['if-none-match']);
      response.setHeader('etag', `"${'x'.repeat(2000)}"`).end(well);
    });
    await get();
    wait(61_000);
    expect((await get()).status).toBe(200);
    expect(tags).toEqual([undefined, undefined]);
  });

  it('asks a whole origin for few things at once, however many strangers want', async () => {
    let most = 0;
    let open = 0;
    const url = await serve((_, response) => {
      open += 1;
      most = Math.max(most, open);
      response.on('close', () => (open -= 1));
    });
    const proxy = createStatusProxy({ allow: [new URL(url).origin], allowPrivate: true, timeout: 300 });
    const answers = await Promise.all(Array.from({ length: 100 }, (_, index) => proxy(new Request(`https://crumbs.example/status?url=${encodeURIComponent(`${url}?${index}`)}`))));
    expect(most).toBeLessThanOrEqual(20);
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([502, 503]));
    expect(answers.find(({ status }) => status === 503)?.headers.get('retry-after')).toBe('1');
  });

  it('keeps a good answer, however many bad ones strangers ask for', async () => {
    let isDown = false;
    const url = await serve((request, response) => (isDown || request.url !== '/summary.json' ? response.writeHead(500).end() : response.end(well)));
    let clock = Date.UTC(2026, 10, 22, 15);
    const proxy = createStatusProxy({ allow: [new URL(url).origin], allowPrivate: true, now: () => clock });
    const get = (address: string) => proxy(new Request(`https://crumbs.example/status?url=${encodeURIComponent(address)}`));
    await get(url);
    for (let index = 0; index < 60; index += 1) await get(`${url}?${index}`);
    isDown = true;
    clock += 120_000;
    expect((await get(url)).status).toBe(200);
  });

  it('takes the same answer for all, whatever a visitor sends along', async () => {
    const { get, asked } = await start((_, response) => response.setHeader('vary', '*').setHeader('set-cookie', 'a=b').setHeader('access-control-allow-origin', '*').end(well));
    const answers = [await get(), await get({ host: 'evil.example', 'x-forwarded-host': 'evil.example', accept: 'text/html', range: 'bytes=0-1' }, '?x=<script>')];
    expect(asked()).toBe(1);
    const seen = await Promise.all(answers.map(async (one) => [one.status, [...one.headers], await one.text()]));
    expect(seen[1]).toEqual(seen[0]);
    expect(JSON.stringify(seen[0])).not.toMatch(/vary|cookie|access-control|evil/);
  });

  it('stops reading after ten megabytes', async () => {
    let sent = 0;
    const { get } = await start((_, response) => {
      const piece = Buffer.alloc(1024 * 1024, 32);
      const more = () => {
        while (!response.destroyed && sent < 200) {
          sent += 1;
          if (!response.write(piece)) return void response.once('drain', more);
        }
      };
      more();
    }, { timeout: 10_000 });
    expect((await get()).status).toBe(502);
    expect(sent).toBeLessThan(60);
  });

  it('asks no earlier than Retry-After says', async () => {
    const { get, asked, wait } = await start((_, response) => response.writeHead(503, { 'retry-after': '600' }).end());
    await get();
    wait(590_000);
    await get();
    expect(asked()).toBe(1);
    wait(11_000);
    await get();
    expect(asked()).toBe(2);
  });

  it('follows a redirect within its list', async () => {
    const { get } = await start((request, response) => (request.url === '/summary.json' ? response.writeHead(301, { location: '/new.json' }).end() : response.end(well)), {});
    expect((await get()).status).toBe(502);
    const url = await serve((request, response) => (request.url === '/summary.json' ? response.writeHead(301, { location: '/new.json' }).end() : response.end(well)));
    const proxy = createStatusProxy({ allow: [new URL(url).origin], allowPrivate: true });
    expect((await proxy(new Request(`https://crumbs.example/status?url=${encodeURIComponent(url)}`))).status).toBe(200);
  });

  it('reads a feed when it is told how', async () => {
    const { get } = await start((_, response) => response.end('<rss><channel><title>Crumbs</title></channel></rss>'), { parse: (text) => parseFeed(text) });
    expect(await (await get()).json()).toMatchObject({ provider: 'feed', page: { name: 'Crumbs' } });
  });

  it.each([
    ['another address', '?url=https://evil.example/'], ['a file', '?url=file:///etc/passwd'], ['the same with more', '?url={}x'], ['a name and a password', '?url=http://a:b@127.0.0.1/summary.json'], ['no address', '?url=nothing'],
    ['metadata of a cloud', '?url=http://169.254.169.254/latest/meta-data/'], ['nothing', '?url='],
  ])('refuses %s', async (_, query) => {
    const { get, url, asked } = await start((_, response) => response.end(well));
    expect((await get({}, query.replace('{}', encodeURIComponent(url)))).status).toBe(403);
    expect(asked()).toBe(0);
  });

  it('serves nothing but GET', async () => {
    const proxy = createStatusProxy({ allow: ['https://status.example.com/summary.json'] });
    expect((await proxy(new Request('https://crumbs.example/status', { method: 'POST', body: 'x' }))).status).toBe(405);
  });

  it.each([['http://status.example.com/'], ['https://localhost/x'], ['https://intranet/x'], ['https://db.internal/x'], ['ftp://status.example.com'], ['https://a:b@status.example.com/'], ['nothing'], ['']])('does not begin with %s on its list', (entry) => {
    expect(() => createStatusProxy({ allow: [entry] })).toThrow(/can't allow/);
  });

  const within = [
    'https://127.0.0.1/x', 'https://[::1]/x', 'https://2130706433/x', 'https://169.254.169.254/x', 'https://0x7f.1/x', 'https://0177.0.0.1/x', 'https://127.1/x', 'https://0/x', 'https://127.0.0.1./x', 'https://[::ffff:127.0.0.1]/x',
    'https://[::ffff:a9fe:a9fe]/x', 'https://[64:ff9b::7f00:1]/x', 'https://[fe80::1]/x', 'https://①②⑦.0.0.1/x', 'https://%31%32%37.0.0.1/x',
  ];

  it.each(within)('connects to no private address: %s', async (entry) => {
    const proxy = createStatusProxy({ allow: [entry], timeout: 500 });
    expect((await proxy(new Request('https://crumbs.example/status'))).status).toBe(502);
  });

  it.each(within)('asks no private address by a fetch of another: %s', async (entry) => {
    let asked = 0;
    const proxy = createStatusProxy({ allow: [entry], fetch: async () => new Response(well, { status: (asked += 1) && 200 }) });
    expect((await proxy(new Request('https://crumbs.example/status'))).status).toBe(502);
    expect(asked).toBe(0);
  });

  it.each([
    [['127.0.0.1'], {}, 0], [['93.184.216.34', '127.0.0.1'], {}, 0], [['::ffff:127.0.0.1'], {}, 0], [[], {}, 0], [['127.0.0.1'], { allowPrivate: true }, 1],
  ])('looks at where a name leads before it connects: %j %j', async (addresses, options, connections) => {
    const real = dns.lookup;
    const server = createServer();
    servers.push(server);
    let count = 0;
    server.on('connection', (socket) => {
      count += 1;
      socket.destroy();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const lookup = (_: string, __: object, done: (error: null, all: object[]) => void) => done(null, addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })));
    Object.assign(dns, { lookup });
    syncBuiltinESMExports();
    try {
      const proxy = createStatusProxy({ allow: [`https://status.example.com:${(server.address() as AddressInfo).port}/x`], timeout: 2000, ...options });
      expect((await proxy(new Request('https://crumbs.example/status'))).status).toBe(502);
      expect(count).toBe(connections);
    } finally {
      Object.assign(dns, { lookup: real });
      syncBuiltinESMExports();
    }
  });

  it('stops reading a body that never ends when it takes too long', async () => {
    let isStopped = false;
    const endless = new ReadableStream({ pull: () => new Promise(() => {}), cancel: () => void (isStopped = true) });
    const proxy = createStatusProxy({ allow: ['https://status.example.com/summary.json'], timeout: 50, fetch: async () => new Response(endless) });
    expect((await proxy(new Request('https://crumbs.example/status'))).status).toBe(502);
    expect(isStopped).toBe(true);
  });
});
