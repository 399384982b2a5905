import {
  createServer,
  request as send,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type ServerResponse,
} from 'node:http';
import type {AddressInfo} from 'node:net';
import {buffer} from 'node:stream/consumers';
import {setTimeout as sleep} from 'node:timers/promises';
import type {Fault} from './table.js';

/** A proxy on loopback on which things go wrong. */
export type FaultProxy = {
  url: string;
  /** How often somebody followed a redirect to the other host. */
  strays: () => number;
  close: () => void;
};

type Answer = {status: number; headers: Record<string, string>; bytes: Buffer};
type Exchange = {
  request: IncomingMessage;
  response: ServerResponse;
  arrive: () => Promise<Answer>;
};

/**
 * Starts a proxy between two servers; the same faults as `faultyFetch`, on real sockets. What was sent arrives even
 * when its sender is gone.
 *
 * @param target - Base address that a request goes to, asked for each.
 * @param choose - Asked once per request.
 */
export async function startFaultProxy(
  target: () => string,
  choose: () => Fault,
): Promise<FaultProxy> {
  let strays = 0;
  const elsewhere = createServer((_, response) => {
    strays += 1;
    response.end('{}');
  });
  const proxy = createServer((request, response) => {
    response.on('error', ignore);
    serve(request, response).catch(() => request.socket.destroy());
  });
  const elsewhereUrl = await listen(elsewhere);

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await buffer(request);
    const arrive = () => forward(target(), request, body);
    await play(choose(), {request, response, arrive}, elsewhereUrl);
  }

  return {
    url: await listen(proxy),
    strays: () => strays,
    close() {
      for (const server of [proxy, elsewhere]) {
        server.closeAllConnections();
        server.close();
      }
    },
  };
}

async function play(fault: Fault, exchange: Exchange, elsewhere: string): Promise<void> {
  const {request, response, arrive} = exchange;
  switch (fault.kind) {
    case 'none':
      finish(response, await arrive());
      return;
    case 'delay':
      await sleep(fault.before);
      return later(response, await arrive(), fault.after);
    case 'cut-before':
      request.socket.destroy();
      return;
    case 'cut-after':
      await arrive();
      request.socket.destroy();
      return;
    case 'half-answer':
      return half(exchange, await arrive());
    case 'status':
      if (fault.isWorkDone) await arrive();
      finish(response, gateway(fault));
      return;
    case 'wrong-type':
      await arrive();
      finish(response, gateway({status: 200, retryAfter: null}));
      return;
    case 'slow-bytes':
      return slowly(response, await arrive(), fault.pause);
    case 'redirect':
      finish(response, {
        status: fault.status,
        headers: {location: `${elsewhere}/stolen`},
        bytes: Buffer.alloc(0),
      });
      return;
    case 'twice': {
      const first = arrive().catch(ignore);
      await sleep(fault.gap);
      const second = await arrive();
      await first;
      finish(response, second);
      return;
    }
  }
}

function forward(base: string, {method, url, headers}: IncomingMessage, body: Buffer) {
  return new Promise<Answer>((resolve, reject) => {
    const passed = withoutHop(headers);
    const length = body.length > 0 ? {'content-length': String(body.length)} : {};
    const onward = send(`${base}${url ?? '/'}`, {
      method: method ?? 'GET',
      headers: {...passed, ...length},
    });
    onward.on('error', reject);
    onward.on('response', (answer) => {
      buffer(answer).then((bytes) => {
        resolve({status: answer.statusCode ?? 502, headers: withoutHop(answer.headers), bytes});
      }, reject);
    });
    onward.end(body);
  });
}

/** What one connection says about itself is not for the next. */
function withoutHop(headers: IncomingHttpHeaders): Record<string, string> {
  const kept = Object.entries(headers).filter(
    ([name]) => !['host', 'connection', 'keep-alive', 'transfer-encoding'].includes(name),
  );
  return Object.fromEntries(kept) as Record<string, string>;
}

function gateway({status, retryAfter}: {status: number; retryAfter: number | null}): Answer {
  const bytes = Buffer.from(`<!doctype html><title>${status}</title>`);
  const wait = retryAfter === null ? {} : {'retry-after': String(retryAfter)};
  return {status, headers: {'content-type': 'text/html', ...wait}, bytes};
}

function finish(response: ServerResponse, {status, headers, bytes}: Answer): void {
  response.writeHead(status, {...headers, 'content-length': bytes.length});
  response.end(bytes);
}

async function later(response: ServerResponse, answer: Answer, pause: number): Promise<void> {
  await sleep(pause);
  finish(response, answer);
}

/** The length promises more than comes. */
async function half({request, response}: Exchange, {status, headers, bytes}: Answer) {
  response.writeHead(status, {...headers, 'content-length': bytes.length});
  response.write(bytes.subarray(0, bytes.length >> 1));
  await sleep(5);
  request.socket.destroy();
}

async function slowly(response: ServerResponse, {status, headers, bytes}: Answer, pause: number) {
  response.writeHead(status, {...headers, 'content-length': bytes.length});
  const piece = Math.ceil(bytes.length / 4);
  for (let sent = 0; sent < bytes.length; sent += piece) {
    await sleep(pause);
    response.write(bytes.subarray(sent, sent + piece));
  }
  response.end();
}

async function listen(server: ReturnType<typeof createServer>): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

function ignore(): void {
  // Whoever waited for this is gone; there is nobody left to tell.
}
