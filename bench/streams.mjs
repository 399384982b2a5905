// node bench/streams.mjs [seconds] [streams]: what open streams in one process cost over real HTTP, with 100 webhooks a second; 5,000 and 10,000 of them unless it is said how many.
// Readers and sender are a process of their own, so that memory is that of the adapter alone.
import {Buffer} from 'node:buffer';
import {fork, spawnSync} from 'node:child_process';
import {createHmac} from 'node:crypto';
import {Agent, createServer, request} from 'node:http';
import {performance} from 'node:perf_hooks';
import process from 'node:process';
import {setTimeout as pause} from 'node:timers/promises';
import {fileURLToPath} from 'node:url';
import {setFlagsFromString} from 'node:v8';
import {runInNewContext} from 'node:vm';
import {openSources} from '../scripts/sources.mjs';
import {promise} from './parts/figures.mjs';

const SECONDS = Math.min(600, Math.max(1, Number(process.argv[2] ?? 15)));
const STREAMS = Math.min(10_000, Math.max(1, Number(process.argv[3] ?? 10_000)));
const CLIENTS = Math.ceil(STREAMS / 4);
const PER_SECOND = 100;
const SECRET = 'MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';
/** Kilobytes of heap and buffers that a stream may take. */
const MOST_EACH = 15;
/** Half of what Debitura grants in a minute: what nobody waits for may not use more. */
const READS_PER_MINUTE = 1_000;

if (process.send) await sendAndRead(process.argv[4] ?? '');
else if (process.argv[3] !== undefined) await serve();
else for (const streams of [5_000, 10_000]) runWith(streams);

/** Each count has a process of its own, so that none is measured in another's memory. */
function runWith(streams) {
  const options = [fileURLToPath(import.meta.url), String(SECONDS), String(streams)];
  const {status} = spawnSync(process.execPath, options, {stdio: 'inherit'});
  process.exitCode ||= status ?? 1;
}

/** The adapter, in front of a Debitura that answers every read of a case at once. */
async function serve() {
  const vite = await openSources();
  const {createAdapter} = await vite.ssrLoadModule('/src/adapter/index.ts');
  const {toNodeHandler} = await vite.ssrLoadModule('/src/adapter/node/index.ts');
  let reads = 0;
  let handed = 0;
  const adapter = createAdapter({
    environment: {
      referral: 'http://127.0.0.1:4010/referral',
      customer: 'http://127.0.0.1:4010/customer',
    },
    referralKey: 'sandbox-referral-key',
    secret: 'a secret of the bench, 32 bytes long',
    authenticate: ({headers}) => {
      const tenant = headers.get('cookie');
      return tenant && {desk: 'client', externalTenantId: tenant, email: 'user@bench.example'};
    },
    webhookSecrets: SECRET,
    onEvent: () => void (handed += 1),
    fetch: async (url) => {
      reads += 1;
      const id = String(url).split('/').at(-1);
      const client = {externalTenantId: `client-${Number(id?.slice(-12)) % CLIENTS}`};
      return globalThis.Response.json({id, lifecycle: 'Active', client});
    },
    log: () => undefined,
  });
  const server = createServer(toNodeHandler(adapter));
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc');
  const memory = () => {
    collect();
    const {rss, heapUsed, external} = process.memoryUsage();
    return {rss, own: heapUsed + external};
  };
  await adapter.fetch(new globalThis.Request('http://127.0.0.1/debitura/events'));
  const before = memory();
  let opened = before;
  const url = `http://127.0.0.1:${server.address().port}`;
  const other = fork(fileURLToPath(import.meta.url), [SECONDS, STREAMS, url].map(String));
  const figures = await new Promise((resolve, reject) => {
    other.on('exit', (code) => reject(new Error(`The readers ended with ${code}.`)));
    other.on('message', (message) => {
      if (message !== 'opened') return resolve(message);
      opened = memory();
      return other.send('go');
    });
  });
  const after = memory();
  other.kill();
  server.closeAllConnections();
  server.close();
  adapter.stop();
  await vite.close();
  report({...figures, reads, handed, before, opened, after});
}

function report({heard, expected, sent, refused, p50, p95, p99, longest, ...all}) {
  const {reads, handed, before, opened, after} = all;
  const kilobytes = (from, to) => ((to - from) / STREAMS / 1_000).toFixed(1);
  const minutes = Math.ceil(SECONDS / 60);
  console.log(`${STREAMS} streams of ${CLIENTS} clients, ${sent} webhooks in ${SECONDS} s`);
  console.log(`${expected - heard} of ${expected} events were lost, ${refused} webhooks refused`);
  console.log(
    `webhook to event: ${p50} ms (p50), ${p95} ms (p95), ${p99} ms (p99), ${longest} ms (max)`,
  );
  console.log(
    `per stream: ${kilobytes(before.own, opened.own)} KB opened, ${kilobytes(before.own, after.own)} KB after (heap and buffers), ${kilobytes(before.rss, after.rss)} KB of the process`,
  );
  console.log(`${reads} reads of Debitura, ${READS_PER_MINUTE * minutes} allowed`);
  console.log(`${handed} events were handed to the platform`);
  const each = Number(kilobytes(before.own, after.own));
  const isWell =
    heard === expected && refused === 0 && handed === sent && reads <= READS_PER_MINUTE * minutes;
  const kept = [
    promise(`${each} KB of each of ${STREAMS} streams, at most ${MOST_EACH}`, each <= MOST_EACH),
    promise(`each event of ${STREAMS} streams once, within the budget`, isWell),
  ];
  process.exitCode = kept.every(Boolean) ? 0 : 1;
}

/** Opens all streams, sends the webhooks evenly and notes when each event comes. */
async function sendAndRead(url) {
  const agent = new Agent({keepAlive: true, maxSockets: Infinity});
  const sentAt = new Map();
  const durations = [];
  let heard = 0;
  const hear = (text) => {
    for (const [, id] of text.matchAll(/"caseId":"([^"]+)"/g)) {
      heard += 1;
      durations.push(performance.now() - sentAt.get(id));
    }
  };
  for (let start = 0; start < STREAMS; start += 100) {
    const numbers = Array.from({length: Math.min(100, STREAMS - start)}, (_, n) => start + n);
    await Promise.all(numbers.map((number) => openStream(url, agent, number % CLIENTS, hear)));
  }
  process.send('opened');
  await new Promise((resolve) => process.once('message', resolve));

  let refused = 0;
  let expected = 0;
  const count = SECONDS * PER_SECOND;
  const startedAt = performance.now();
  const pending = [];
  for (let number = 0; number < count; number += 1) {
    const wait = startedAt + (number * 1_000) / PER_SECOND - performance.now();
    if (wait > 0) await pause(wait);
    const client = number % CLIENTS;
    expected += Math.floor((STREAMS - 1 - client) / CLIENTS) + 1;
    const id = caseId(number);
    sentAt.set(id, performance.now());
    pending.push(
      post(url, agent, id, client).then((status) => (refused += status === 204 ? 0 : 1)),
    );
  }
  await Promise.all(pending);
  for (let tries = 0; tries < 50 && heard < expected; tries += 1) await pause(100);
  durations.sort((a, b) => a - b);
  const at = (share) => (durations[Math.floor((durations.length - 1) * share)] ?? 0).toFixed(1);
  const quantiles = {p50: at(0.5), p95: at(0.95), p99: at(0.99), longest: at(1)};
  process.send({heard, expected, sent: count, refused, ...quantiles});
}

/** Every webhook is about a case of its own. */
function caseId(number) {
  return `0c5b7a4e-0000-4000-8000-${String(number).padStart(12, '0')}`;
}

function openStream(url, agent, client, hear) {
  const headers = {
    'debitura-embed': '1',
    'sec-fetch-site': 'same-origin',
    'sec-fetch-dest': 'empty',
    cookie: `client-${client}`,
  };
  return new Promise((resolve, reject) => {
    const asked = request(`${url}/debitura/events`, {agent, headers}, (response) => {
      if (response.statusCode !== 200) reject(new Error(`A stream got ${response.statusCode}.`));
      response.setEncoding('utf8');
      response.on('error', () => undefined);
      response.on('data', (text) => {
        // The first frame says that the stream is open.
        resolve();
        hear(text);
      });
    });
    asked.on('error', reject);
    asked.end();
  });
}

function post(url, agent, id, client) {
  const seconds = Math.floor(Date.now() / 1_000);
  const body = JSON.stringify({
    id: `event-${id}`,
    event: 'case.updated',
    timestamp: new Date().toISOString(),
    data: {caseId: id, externalTenantId: `client-${client}`, newLifecycle: 'Active'},
  });
  const mac = createHmac('sha256', Buffer.from(SECRET, 'base64')).update(`${seconds}.${body}`);
  const headers = {'x-debitura-signature': `t=${seconds},v1=${mac.digest('hex')}`};
  return new Promise((resolve) => {
    const asked = request(
      `${url}/debitura/webhooks`,
      {method: 'POST', agent, headers},
      (answer) => {
        answer.resume();
        answer.on('end', () => resolve(answer.statusCode));
      },
    );
    asked.on('error', () => resolve(0));
    asked.end(body);
  });
}
