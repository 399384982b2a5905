// node bench/mints.mjs [seconds]: how often four processes mint for the same clients, with one Redis and each with its own memory.
import {fork} from 'node:child_process';
import {once} from 'node:events';
import {Agent, createServer, request as ask} from 'node:http';
import {performance} from 'node:perf_hooks';
import process from 'node:process';
import {setTimeout as pause} from 'node:timers/promises';
import {fileURLToPath} from 'node:url';
import {build, ensureRedis} from '../scripts/prepare.mjs';
import {openSources} from '../scripts/sources.mjs';
import {printTable, promise} from './parts/figures.mjs';

const SECONDS = Math.min(60, Math.max(4, Number(process.argv[2] ?? 12)));
const PROCESSES = 4;
const CLIENTS = 50;
const AT_ONCE = 40;
/** Bearers are renewed a minute before they end, so this one is used for three seconds. */
const EXPIRES_IN = 63;
const LIFE = 3_000;

build('npm');
ensureRedis();
const vite = await openSources();
const {hasRedis, startRedis} = await vite.ssrLoadModule('/test/support/redis.ts');
if (!hasRedis) throw new Error('There is no redis-server.');
const debitura = await answerAsDebitura();
const redis = await startRedis();
const shared = await measure(redis.url);
const alone = await measure();
await redis.end();
await vite.close();
debitura.server.close();

console.log(
  `${PROCESSES} processes, ${CLIENTS} clients that ask all of them for ${SECONDS} s, bearers that are used for ${LIFE / 1_000} s.`,
);
printTable(
  ['bearers are kept', 'requests', 'mints', 'mints of a client and life, most', 'refused'],
  [
    ['in one Redis', ...cellsOf(shared)],
    ['by each process', ...cellsOf(alone)],
  ],
);
const kept = [
  promise(`${shared.most} mint of a client and token life, at most 1`, shared.most === 1),
  promise(
    `${shared.fewest} lives of each client's bearers were seen, at least 2`,
    shared.fewest >= 2,
  ),
  promise(`${shared.refused} requests were not answered 200`, shared.refused === 0),
];
process.exitCode = kept.every(Boolean) ? 0 : 1;

function cellsOf({asked, mints, most, refused}) {
  return [asked, mints, most, refused].map(String);
}

/** Asks processes of their own about all clients, again and again. */
async function measure(...store) {
  debitura.mintedAt.clear();
  const starts = Array.from({length: PROCESSES}, () => start(store));
  const children = await Promise.all(starts);
  const agent = new Agent({keepAlive: true, maxSockets: Infinity});
  const until = performance.now() + SECONDS * 1_000;
  let asked = 0;
  let refused = 0;
  const go = async () => {
    while (performance.now() < until) {
      const number = asked++;
      // All processes are asked about a client at once, which is when each would mint.
      const {url} = children[number % PROCESSES];
      const client = Math.floor(number / PROCESSES) % CLIENTS;
      if ((await get(agent, url, client)) !== 200) refused += 1;
    }
  };
  await Promise.all(Array.from({length: AT_ONCE}, go));
  agent.destroy();
  for (const {child} of children) child.kill();
  const lives = [...debitura.mintedAt.values()].map(livesOf);
  return {
    asked,
    refused,
    mints: lives.flat().reduce((sum, count) => sum + count, 0),
    most: Math.max(...lives.flat()),
    fewest: lives.length < CLIENTS ? 0 : Math.min(...lives.map(({length}) => length)),
  };
}

/** Mints of each life of a client's bearers: what comes within half a life of the first belongs to it. */
function livesOf(times) {
  const lives = [];
  let startedAt = -Infinity;
  for (const time of times) {
    if (time - startedAt < LIFE / 2) lives[lives.length - 1] += 1;
    else {
      startedAt = time;
      lives.push(1);
    }
  }
  return lives;
}

async function start(store) {
  const path = fileURLToPath(new URL('parts/mints.mjs', import.meta.url));
  const env = {...process.env, NODE_ENV: 'production'};
  const child = fork(path, [debitura.url, ...store], {env});
  const [{url}] = await once(child, 'message');
  return {child, url};
}

function get(agent, url, client) {
  const headers = {
    'debitura-embed': '1',
    'sec-fetch-site': 'same-origin',
    'sec-fetch-dest': 'empty',
    cookie: `client-${client}`,
  };
  const id = `0c5b7a4e-0000-4000-8000-${String(client).padStart(12, '0')}`;
  return new Promise((resolve, reject) => {
    ask(`${url}/debitura/cases/${id}`, {agent, headers}, (answer) => {
      answer.resume();
      answer.on('end', () => resolve(answer.statusCode));
    })
      .on('error', reject)
      .end();
  });
}

/** Notes when it minted for whom, and takes as long for it as one does over a network. */
async function answerAsDebitura() {
  const mintedAt = new Map();
  const server = createServer(async (request, response) => {
    let text = '';
    for await (const piece of request.setEncoding('utf8')) text += piece;
    const isMint = request.method === 'POST';
    if (isMint) {
      const {externalTenantId} = JSON.parse(text);
      mintedAt.set(externalTenantId, [
        ...(mintedAt.get(externalTenantId) ?? []),
        performance.now(),
      ]);
      await pause(20);
    }
    const body = isMint
      ? {accessToken: 'bearer', expiresIn: EXPIRES_IN}
      : {id: request.url.split('/').at(-1), lifecycle: 'Active'};
    response.writeHead(200, {'content-type': 'application/json'}).end(JSON.stringify(body));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {server, mintedAt, url: `http://127.0.0.1:${server.address().port}`};
}
