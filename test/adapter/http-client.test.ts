import type {RequestListener} from 'node:http';
import {buffer} from 'node:stream/consumers';
import {brotliCompressSync, deflateSync, gzipSync} from 'node:zlib';
import {afterEach, describe, expect, it} from 'vitest';
import {overUndici} from '../../src/adapter/node/undici.js';
import {overFetch} from '../../src/adapter/upstream/http-client.js';
import type {ApiCall} from '../../src/debitura/index.js';
import {BROWSER, createServers, servedAdapter} from './served.js';

const servers = createServers();
afterEach(() => servers.close());

const WORDS = JSON.stringify({creditor: 'Ærø Møbler ApS', debtor: 'Łódź Meble'});
const {signal} = new AbortController();

function call(url: string, changes: Partial<ApiCall> = {}): ApiCall {
  return {method: 'GET', url, headers: {xapikey: 'the-key'}, isRepeatable: true, ...changes};
}

/** How the answer is written over the wire, by its coding. */
const CODINGS = {
  identity: (bytes: Buffer) => bytes,
  gzip: gzipSync,
  deflate: deflateSync,
  br: brotliCompressSync,
};

describe.each([
  {name: 'fetch', send: overFetch(fetch)},
  {name: 'undici', send: overUndici},
])('Debitura over $name', ({send}) => {
  it.each(['identity', 'gzip', 'deflate', 'br'] as const)(
    'is read as it was written, in %s',
    async (coding) => {
      const url = await servers.listen((_, response) => {
        response.writeHead(200, {'content-encoding': coding, 'x-trace': ['one', 'two']});
        response.end(CODINGS[coding](Buffer.from(WORDS)));
      });
      const answer = await send(call(url), signal);
      expect({...answer, text: await answer.text()}).toMatchObject({status: 200, ok: true});
      expect(await answer.text()).toBe(WORDS);
      expect(answer.headers.get('X-Trace')).toBe('one, two');
      expect(answer.headers.get('Retry-After')).toBeNull();
    },
  );

  it('is well from 200 to 299 and nowhere else', async () => {
    for (const [status, ok] of [
      [200, true],
      [299, true],
      [300, false],
      [404, false],
    ] as const) {
      const url = await servers.listen((_, response) => response.writeHead(status).end('{}'));
      expect(await send(call(url), signal)).toMatchObject({status, ok});
    }
  });

  it('is sent what is said, in one piece or as it comes', async () => {
    const heard: {method: string | undefined; key: unknown; agent: boolean; body: string}[] = [];
    const url = await servers.listen((request, response) => {
      void buffer(request).then((body) => {
        const {method, headers} = request;
        const agent = headers['user-agent'] !== undefined;
        heard.push({method, key: headers.xapikey, agent, body: body.toString()});
        response.writeHead(204).end();
      });
    });
    const answer = await send(call(url, {method: 'POST', body: WORDS}), signal);
    expect([answer.status, await answer.text()]).toEqual([204, '']);
    const body = new Blob([WORDS.slice(0, 9), WORDS.slice(9)]).stream();
    await send(call(url, {method: 'PUT', body}), signal);
    await send(call(url, {method: 'DELETE'}), signal);
    const common = {key: 'the-key', agent: true};
    expect(heard).toEqual([
      {...common, method: 'POST', body: WORDS},
      {...common, method: 'PUT', body: WORDS},
      {...common, method: 'DELETE', body: ''},
    ]);
  });

  it('is read as it came when it names a coding that nobody knows', async () => {
    for (const coding of ['constructor', '__proto__', 'zip']) {
      const url = await servers.listen((_, response) => {
        response.writeHead(200, {'content-encoding': coding}).end(WORDS);
      });
      const answer = await send(call(url), signal);
      expect(await answer.text()).toBe(WORDS);
    }
  });

  it('is told nothing further when what was to be sent breaks, and the reason is kept', async () => {
    const reason = new Error('The file is too large.');
    const url = await servers.listen((request, response) => {
      request.on('error', () => undefined).resume();
      response.on('error', () => undefined);
    });
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        controller.error(reason);
      },
    });
    const thrown: unknown = await send(call(url, {method: 'POST', body}), signal).catch(
      (error: unknown) => error,
    );
    expect([thrown, (thrown as Error).cause]).toContain(reason);
  });

  it('is not followed where it leads elsewhere, in words that every runtime knows', async () => {
    const options: (RequestInit | undefined)[] = [];
    // Cloudflare's Workers refuse a call with any other word than these.
    const workers: typeof fetch = (input, init) => {
      options.push(init);
      if (!['follow', 'manual'].includes(init?.redirect ?? 'follow'))
        return Promise.reject(new TypeError('Invalid redirect value'));
      return fetch(input, init);
    };
    const thief = await servers.listen((_, response) => response.end(WORDS));
    for (const status of [301, 302, 303, 307, 308]) {
      const url = await servers.listen((_, response) => {
        response.writeHead(status, {location: thief}).end(WORDS);
      });
      await expect(send(call(url), signal)).rejects.toThrow(/redirect/);
      await expect(overFetch(workers)(call(url), signal)).rejects.toThrow(/redirect/);
    }
    expect((await overFetch(workers)(call(thief), signal)).status).toBe(200);
    expect(options.every((each) => each?.redirect === 'manual')).toBe(true);
  });

  it('is asked as one: refusals are answers too', async () => {
    const url = await servers.listen((_, response) => {
      response.writeHead(429, {'retry-after': '7'}).end('{}');
    });
    const answer = await send(call(url), signal);
    expect([answer.status, answer.ok, answer.headers.get('retry-after')]).toEqual([
      429,
      false,
      '7',
    ]);
  });

  it.each([301, 302, 303, 307, 308])('is never followed elsewhere by a %d', async (status) => {
    let strays = 0;
    const elsewhere = await servers.listen((_, response) => {
      strays += 1;
      response.end('{}');
    });
    const url = await servers.listen((_, response) => {
      response.writeHead(status, {location: elsewhere}).end('{}');
    });
    await expect(send(call(url, {method: 'POST', body: WORDS}), signal)).rejects.toThrow();
    expect(strays).toBe(0);
  });

  it.each<[string, RequestListener]>([
    ['nothing', (request) => void request.socket.destroy()],
    ['half of it', half({})],
    ['half of it, compressed', half({'content-encoding': 'gzip'}, gzipSync(WORDS))],
    ['what is not compressed as it says', half({'content-encoding': 'gzip'}, WORDS, false)],
  ])('gives no answer when %s comes', async (_, listener) => {
    const url = await servers.listen(listener);
    await expect(send(call(url), signal)).rejects.toThrow();
  });

  it('hears when nobody waits any longer', async () => {
    const abort = new AbortController();
    const gone = new Promise<boolean>((resolve) => {
      void servers
        .listen((request) => {
          request.socket.on('close', () => resolve(true));
          abort.abort();
        })
        .then((url) => expect(send(call(url), abort.signal)).rejects.toThrow());
    });
    expect(await gone).toBe(true);
  });
});

/** Answers with a body, or with a half of it before the connection breaks. */
function half(
  headers: Record<string, string>,
  whole: Buffer | string = WORDS,
  isCut = true,
): RequestListener {
  return (_, response) => {
    const bytes = Buffer.from(whole);
    response.writeHead(200, {...headers, 'content-length': bytes.length});
    if (!isCut) return void response.end(bytes);
    response.write(bytes.subarray(0, bytes.length / 2), () => response.destroy());
  };
}

describe('An adapter behind Node’s own server', () => {
  it('asks Debitura over the fetch that the platform gave it, and over no other way', async () => {
    const asked: string[] = [];
    const {handler} = servedAdapter({
      upstreamUrl: 'http://127.0.0.1:9',
      fetch: (input) => {
        asked.push(new Request(input).url);
        return Promise.resolve(new Response('{}', {status: 404}));
      },
    });
    const url = await servers.listen(handler);
    await fetch(`${url}/debitura/cases`, {headers: BROWSER});
    expect(asked.length).toBeGreaterThan(0);
  });
});
