import {afterAll, beforeAll, beforeEach, describe, expect, it} from 'vitest';
import {createAdapter, type Adapter, type LogEntry} from '../../../src/adapter/index.js';
import {redisStore, type RedisStore} from '../../../src/adapter/redis/index.js';
import {createSandbox, type Sandbox} from '../../../src/sandbox/index.js';
import {hasRedis, startRedis} from '../../support/redis.js';
import {browserFetch, principalOf} from '../../support/world.js';
import {answerOf, at, draft, json, newKey, read} from '../support.js';
import {caseEvent, SECRET, signature} from '../webhooks/support.js';

const API = 'http://127.0.0.1:4010';

/** One process of a platform that runs four; they have nothing in common but Redis and the sandbox. */
type Process = {
  adapter: Adapter;
  store: RedisStore;
  logs: LogEntry[];
  calls: string[];
  handed: string[];
};

describe.skipIf(!hasRedis)('four processes on one Redis', () => {
  let redis: Awaited<ReturnType<typeof startRedis>>;
  let sandbox: Sandbox;
  let processes: Process[];

  beforeAll(async () => {
    redis = await startRedis();
    sandbox = createSandbox();
    processes = [1, 2, 3, 4].map(start);
    for (const {store} of processes) await connected(store);
  });
  afterAll(async () => {
    for (const {adapter, store} of processes) {
      adapter.stop();
      await store.close();
    }
    await redis.end();
  });
  beforeEach(() => {
    for (const one of processes) one.calls.length = one.handed.length = 0;
  });

  function start(): Process {
    const store = redisStore({url: redis.url});
    const logs: LogEntry[] = [];
    const calls: string[] = [];
    const handed: string[] = [];
    const adapter = createAdapter({
      environment: {referral: `${API}/referral`, customer: `${API}/customer`},
      referralKey: 'sandbox-referral-key',
      secret: 'one secret for all processes, 32 bytes',
      authenticate: principalOf,
      webhookSecrets: SECRET,
      onEvent: ({id}) => void handed.push(id),
      limits: {perMinute: 10_000, burst: 10_000},
      store,
      fetch: (input, init) => {
        const request = new Request(input, init);
        calls.push(`${request.method} ${new URL(request.url).pathname}`);
        return sandbox.fetch(request);
      },
      log: (entry) => logs.push(entry),
    });
    return {adapter, store, logs, calls, handed};
  }

  const as = (index: number, tenant = 'nordlys') =>
    browserFetch(processes[index % 4]!.adapter.fetch, tenant);
  const callsTo = (path: string) =>
    processes.flatMap(({calls}) => calls).filter((call) => call.endsWith(path));
  const handed = () => processes.flatMap((one) => one.handed);
  const casesOf = (reference: string) =>
    sandbox.state.cases.filter(({creditorReference}) => creditorReference === reference);

  const deliver = (index: number, id: string) => {
    const text = JSON.stringify(caseEvent(id));
    const headers = {
      'x-debitura-signature': signature(SECRET, Math.floor(Date.now() / 1000), text),
    };
    return processes[index]!.adapter.fetch(
      new Request(at('/webhooks'), {method: 'POST', body: text, headers}),
    );
  };

  it('mint one bearer per client, and what Redis holds of it is sealed', async () => {
    const answers = await Promise.all(
      Array.from({length: 40}, (_, index) => as(index)(at('/cases'), read)),
    );
    expect(answers.map(({status}) => status)).toEqual(Array(40).fill(200));
    expect(callsTo('/oauth/token')).toHaveLength(1);
    const kept = await Promise.all(['bearer', 'intent'].map((word) => keysOf(redis.url, word)));
    expect(kept.flat().join('\n')).not.toMatch(/eyJ|nordlys/);
  });

  it('make one case of 50 equal confirms at once (GUARD 1)', async () => {
    const body = draft();
    const key = newKey();
    const answers = await Promise.all(
      Array.from({length: 50}, (_, index) => answerOf(as(index)(at('/cases'), json(body, key)))),
    );
    const made = answers.filter(({status}) => status === 201);
    expect(made.filter(({headers}) => !headers.has('idempotency-replayed'))).toHaveLength(1);
    expect(answers.filter(({status}) => status !== 201).map(({status}) => status)).toEqual(
      Array(50 - made.length).fill(409),
    );
    expect(casesOf(body.creditorReference)).toHaveLength(1);
  });

  it('hand an event over once, whichever of them it is delivered to, and tell the screens of all', async () => {
    const screens = await Promise.all([0, 1, 2, 3].map((index) => open(as(index))));
    await Promise.all([0, 1, 2, 3].map((index) => deliver(index, 'event-to-all')));
    for (const screen of screens) await screen.until('"kind":"case"');
    while (handed().length === 0) await new Promise<void>((resolve) => setImmediate(resolve));
    expect(handed()).toEqual(['event-to-all']);
    // A screen that comes back through another process is told what it missed, and nothing is reset.
    const [id = ''] =
      screens[0]!
        .text()
        .match(/(?<=id: ).+/g)
        ?.slice(-2) ?? [];
    for (const screen of screens) screen.close();
    await deliver(1, 'event-while-away');
    const again = await open(as(2), id);
    await again.until('"kind":"case"');
    expect(again.text()).not.toContain('reset');
    again.close();
  });

  it('go on without Redis, but for webhooks, and nothing that must be once is twice', async () => {
    const screen = await open(as(0));
    const body = draft();
    const key = newKey();
    await redis.stop();
    for (const route of ['/cases', '/session', '/client'])
      expect((await as(1)(at(route), read)).status, route).toBe(200);
    expect((await deliver(0, 'event-in-the-gap')).status).toBe(503);
    const first = await as(2)(at('/cases'), json(body, key));
    expect(first.status).toBe(201);
    await redis.start();
    for (const {store} of processes) await connected(store);
    // Debitura knows the key: a repeat through a process that has never heard of it makes nothing new.
    expect((await as(3)(at('/cases'), json(body, key))).status).toBe(201);
    expect(casesOf(body.creditorReference)).toHaveLength(1);
    expect((await deliver(0, 'event-in-the-gap')).status).toBe(204);
    expect((await deliver(3, 'event-in-the-gap')).status).toBe(204);
    while (!handed().includes('event-in-the-gap'))
      await new Promise<void>((resolve) => setImmediate(resolve));
    expect(handed().filter((id) => id === 'event-in-the-gap')).toHaveLength(1);
    await screen.until('reset');
    screen.close();
    const notes = processes.flatMap(({logs}) => logs).filter(({event}) => event === 'store');
    expect(notes.length).toBeGreaterThan(0);
  });
});

/** A page's event stream, read on and on. */
async function open(fetch: typeof globalThis.fetch, lastEventId?: string) {
  const headers = {
    'debitura-embed': '1',
    ...(lastEventId !== undefined && {'last-event-id': lastEventId}),
  };
  const response = await fetch(at('/events'), {...read, headers});
  const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  void (async () => {
    for (;;) {
      const {done, value} = await reader.read();
      if (done) return;
      text += value;
    }
  })().catch(() => undefined);
  const until = async (word: string) => {
    while (!text.includes(word)) await new Promise<void>((resolve) => setImmediate(resolve));
  };
  await until('event: open');
  return {text: () => text, until, close: () => void reader.cancel()};
}

/** Keys and values of Redis whose key has a word in it. */
async function keysOf(url: string, word: string): Promise<string[]> {
  const {createClient} = await import('redis');
  const client = await createClient({url}).connect();
  const keys = await client.keys(`*${word}*`);
  const values = await Promise.all(keys.map((key) => client.get(key)));
  client.destroy();
  return [...keys, ...values.map(String)];
}

/** Resolves when the store answers. */
async function connected(store: RedisStore): Promise<void> {
  for (;;) {
    const isThere = await store.get('there').then(
      () => true,
      () => false,
    );
    if (isThere) return;
    await new Promise<void>((resolve) => setImmediate(resolve));
  }
}
