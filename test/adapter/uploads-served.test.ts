import type {RequestListener} from 'node:http';
import {setFlagsFromString} from 'node:v8';
import {runInNewContext} from 'node:vm';
import {afterEach, describe, expect, it} from 'vitest';
import {TIMEOUTS} from '../../src/adapter/index.js';
import {createServers, framing, openRequest, servedAdapter, BROWSER} from './served.js';

const MB = 1024 * 1024;
const CASE_ID = '6f1c1d3e-6c2b-4a55-9a53-0d8f3a0c9b11';
const servers = createServers();
afterEach(() => {
  servers.close();
});

/** A Debitura that knows one case; what it does with an upload is the test's business. */
function upstream(onUpload: RequestListener): RequestListener {
  return (request, response) => {
    const path = (request.url ?? '').split('?')[0] ?? '';
    if (request.method === 'POST' && path.endsWith('/files')) {
      onUpload(request, response);
      return;
    }
    request.resume();
    const body = path.endsWith('/oauth/token')
      ? {accessToken: 'bearer', expiresIn: 1800}
      : path.endsWith('/files')
        ? []
        : {id: CASE_ID};
    response.setHeader('content-type', 'application/json').end(JSON.stringify(body));
  };
}

async function collectGarbage() {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  collect();
  await new Promise((resolve) => setImmediate(resolve));
  collect();
}

const heldBytes = () => process.memoryUsage().arrayBuffers + process.memoryUsage().external;

describe('20 uploads of 25 MB', () => {
  it('hold at most 6 MB each while Debitura reads nothing (GUARD 21)', async () => {
    let arrived = 0;
    let allArrived: () => void = () => undefined;
    const stalled = new Promise<void>((resolve) => (allArrived = resolve));
    const url = await servers.listen(
      upstream((request) => {
        request.pause();
        if (++arrived === 20) allArrived();
      }),
    );
    const adapterUrl = await servers.listen(servedAdapter({upstreamUrl: url}).handler);
    const {head, tail, contentType} = framing();
    const content = Buffer.alloc(25 * MB, 'a');
    const length = head.length + content.length + tail.length;
    await collectGarbage();
    const before = heldBytes();

    const senders = Array.from({length: 20}, (_, index) => {
      const sender = openRequest(`${adapterUrl}/debitura/cases/${CASE_ID}/files`, {
        'content-type': contentType,
        'content-length': String(length),
        'idempotency-key': `upload-number-${String(index).padStart(4, '0')}`,
      });
      // One buffer for all of them: what is held beyond it is held by the adapter.
      sender.request.write(head);
      sender.request.write(content);
      return sender;
    });
    await stalled;
    await settled(heldBytes);
    await collectGarbage();
    const held = (heldBytes() - before) / 20;
    for (const {request} of senders) request.destroy();
    expect(held).toBeLessThan(6 * MB);
  });
});

/** Waits until a measure stays the same for a while, at most five seconds. */
async function settled(measure: () => number) {
  const patience = Date.now() + 5_000;
  for (let last = -1, calm = 0; calm < 5 && Date.now() < patience;) {
    const value = measure();
    calm = Math.abs(value - last) < 64 * 1024 ? calm + 1 : 0;
    last = value;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

describe('a file without a length', () => {
  it('is cut at 25 MB, and so is the connection to Debitura (GUARD 21)', async () => {
    let wasWhole: boolean | undefined;
    let closed: () => void = () => undefined;
    const upstreamClosed = new Promise<void>((resolve) => (closed = resolve));
    const url = await servers.listen(
      upstream((request) => {
        request.resume();
        request.on('error', () => undefined);
        request.on('close', () => {
          wasWhole = request.complete;
          closed();
        });
      }),
    );
    const adapterUrl = await servers.listen(servedAdapter({upstreamUrl: url}).handler);
    const {head, contentType} = framing();
    const {request, answer} = openRequest(`${adapterUrl}/debitura/cases/${CASE_ID}/files`, {
      'content-type': contentType,
      'transfer-encoding': 'chunked',
      'idempotency-key': 'an-upload-without-length',
    });
    request.write(head);
    request.write(Buffer.alloc(26 * MB, 'a'));
    const {status, text} = await answer;
    expect([status, (JSON.parse(text) as {code: string}).code]).toEqual([413, 'too-large']);
    await upstreamClosed;
    expect(wasWhole).toBe(false);
  });
});

describe('a sender of one byte a second', () => {
  /** Time runs twenty times as fast, so that the idle limit of 30 s is 1.5 s. */
  const SPEED = 20;
  const started = Date.now();
  const fast = {
    now: () => new Date(started + (Date.now() - started) * SPEED),
    timers: {
      after: (milliseconds: number, callback: () => void) => {
        // Only the long limits run fast; a busy machine must not break the short ones.
        const isLong = milliseconds > TIMEOUTS.write;
        const timer = setTimeout(callback, isLong ? milliseconds / SPEED : milliseconds);
        return () => clearTimeout(timer);
      },
      sleep: () => Promise.resolve(),
    },
  };

  it('is cut at the idle limit while 1,000 others are served as before (GUARD 24)', async () => {
    const {handler, sandbox} = servedAdapter(fast);
    const adapterUrl = await servers.listen(handler);
    const caseId = sandbox.state.cases.find(
      ({client}) => client.externalTenantId === 'nordlys',
    )?.id;
    const before = await p99(adapterUrl, 200);

    const {head, contentType} = framing();
    const {request, answer} = openRequest(`${adapterUrl}/debitura/cases/${caseId ?? ''}/files`, {
      'content-type': contentType,
      'transfer-encoding': 'chunked',
      'idempotency-key': 'a-very-slow-upload-key',
    });
    request.write(head);
    const drip = setInterval(() => request.write('a'), 1000 / SPEED);
    const [{status, text}, during] = await Promise.all([answer, p99(adapterUrl, 1000)]);
    clearInterval(drip);
    request.destroy();

    expect([status, (JSON.parse(text) as {detail: string}).detail]).toEqual([
      400,
      'The upload came too slowly.',
    ]);
    expect(during).toBeLessThan(Math.max(100, before * 5));
  });

  /** The slowest hundredth of so many reads, ten at a time, in milliseconds. */
  async function p99(adapterUrl: string, count: number): Promise<number> {
    const times: number[] = [];
    let left = count;
    const reader = async () => {
      while (left-- > 0) {
        const startedAt = performance.now();
        const response = await fetch(`${adapterUrl}/debitura/session`, {headers: BROWSER});
        expect(response.status).toBe(200);
        await response.arrayBuffer();
        times.push(performance.now() - startedAt);
      }
    };
    await Promise.all(Array.from({length: 10}, reader));
    return times.sort((a, b) => a - b)[Math.floor(times.length * 0.99)] ?? 0;
  }
});
