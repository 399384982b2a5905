// The processes of bench/hop.mjs: a Debitura that answers at once, four hops in front of it, and who asks them.
import {Buffer} from 'node:buffer';
import {Agent, createServer, request as ask} from 'node:http';
import {performance} from 'node:perf_hooks';
import process from 'node:process';
import {clearTimeout, setTimeout} from 'node:timers';
import {Agent as Pool, request as askUndici} from 'undici';
import {quantile} from './figures.mjs';

const {AbortController, Request, fetch} = globalThis;

const USER = {desk: 'client', externalTenantId: 'nordlys', email: 'user@bench.example'};

/** What a page of the platform sends whose user is signed in. */
const PAGE = {
  'debitura-embed': '1',
  'sec-fetch-site': 'same-origin',
  'sec-fetch-dest': 'empty',
  cookie: 'session=1',
};

/** On every answer, as the adapter has it. */
const SECURED = {
  'content-type': 'application/json',
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
  'content-security-policy': "default-src 'none'; base-uri 'none'; frame-ancestors 'none'",
  vary: 'Origin',
};

const [, , role, upstream = ''] = process.argv;
const roles = {
  upstream: answerAsDebitura,
  adapter: () => mountAdapter(),
  adapterFetch: () => mountAdapter({fetch}),
  proxy: proxyOverUndici,
  proxyFetch: proxyOverFetch,
  load,
};
await roles[role]?.();

async function listen(handler) {
  const server = createServer(handler);
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  // Microseconds of CPU time so far, whenever it is asked.
  process.on('message', () => {
    const {user, system} = process.cpuUsage();
    process.send(user + system);
  });
  process.send({url: `http://127.0.0.1:${server.address().port}`});
}

/** Answers everything but a mint with a case of the sandbox. */
async function answerAsDebitura() {
  const minted = Buffer.from(JSON.stringify({accessToken: 'bearer', expiresIn: 86_400}));
  const found = Buffer.from(await sampleCase());
  await listen((request, response) => {
    const body = request.method === 'POST' ? minted : found;
    request.resume();
    const headers = {'content-type': 'application/json', 'content-length': body.length};
    response.writeHead(200, headers).end(body);
  });
}

async function sampleCase() {
  const {createSandbox} = await import('../../dist/npm/sandbox.js');
  const sandbox = createSandbox();
  const call = async (path, init) => {
    const answer = await sandbox.fetch(new Request(`http://127.0.0.1${path}`, init));
    if (!answer.ok) throw new Error(`The sandbox answered ${answer.status} to ${path}.`);
    return answer.text();
  };
  const {id, client} = sandbox.state.cases.find(({client}) => client.externalTenantId);
  const body = JSON.stringify({externalTenantId: client.externalTenantId});
  const headers = {XApiKey: 'sandbox-referral-key', 'content-type': 'application/json'};
  const minted = await call('/referral/oauth/token', {method: 'POST', headers, body});
  const {accessToken} = JSON.parse(minted);
  return call(`/customer/cases/${id}`, {headers: {authorization: `Bearer ${accessToken}`}});
}

async function mountAdapter(changes) {
  const {createAdapter} = await import('../../dist/npm/adapter.js');
  const {toNodeHandler} = await import('../../dist/npm/adapter-node.js');
  const adapter = createAdapter({
    environment: {referral: `${upstream}/referral`, customer: `${upstream}/customer`},
    referralKey: 'sandbox-referral-key',
    secret: 'a secret of the bench, 32 bytes long',
    authenticate: ({headers}) => (headers.get('cookie') === PAGE.cookie ? USER : null),
    limits: false,
    log: () => undefined,
    ...changes,
  });
  await listen(toNodeHandler(adapter));
}

function proxyOverFetch() {
  return listen(
    handWritten(async (url, headers, signal) => {
      const answer = await fetch(url, {headers, signal, redirect: 'error'});
      return {status: answer.status, body: Buffer.from(await answer.arrayBuffer())};
    }),
  );
}

function proxyOverUndici() {
  const dispatcher = new Pool();
  return listen(
    handWritten(async (url, headers, signal) => {
      const {statusCode, body} = await askUndici(url, {headers, signal, dispatcher});
      return {status: statusCode, body: Buffer.from(await body.arrayBuffer())};
    }),
  );
}

/**
 * What a platform's own first version does: looks up the session, checks that a page of its own asks and for what, keeps
 * the bearer, gives the call ten seconds, sets the headers of security and passes the answer on as it came.
 * It does not read the answer, choose what of it the browser may see, repeat a call, count calls, join equal ones,
 * stop at an API that is down, or write a log line.
 */
function handWritten(get) {
  const sessions = new Map([[PAGE.cookie, USER]]);
  let bearer;
  const mint = async () => {
    const body = JSON.stringify({externalTenantId: USER.externalTenantId});
    const headers = {XApiKey: 'sandbox-referral-key', 'content-type': 'application/json'};
    const answer = await fetch(`${upstream}/referral/oauth/token`, {method: 'POST', headers, body});
    return (await answer.json()).accessToken;
  };
  return async (request, response) => {
    const refuse = (status) => response.writeHead(status, SECURED).end('{}');
    const {headers} = request;
    if (headers['debitura-embed'] !== '1') return refuse(403);
    if (headers['sec-fetch-site'] !== 'same-origin') return refuse(403);
    if (headers['sec-fetch-dest'] !== 'empty') return refuse(403);
    const [, id] = /^\/debitura\/cases\/([0-9a-f-]{36})$/.exec(request.url) ?? [];
    if (!id || request.method !== 'GET') return refuse(404);
    if (!sessions.has(headers.cookie)) return refuse(401);
    const abort = new AbortController();
    const timer = setTimeout(() => abort.abort(), 10_000);
    try {
      bearer ??= mint();
      const sent = {accept: 'application/json', authorization: `Bearer ${await bearer}`};
      const {status, body} = await get(`${upstream}/customer/cases/${id}`, sent, abort.signal);
      if (status !== 200) return refuse(status);
      return response.writeHead(200, {...SECURED, 'content-length': body.length}).end(body);
    } catch {
      return refuse(502);
    } finally {
      clearTimeout(timer);
    }
  };
}

/** Asks for another case each time: equal reads at the same moment would be one for the adapter. */
function load() {
  const agent = new Agent({keepAlive: true, maxSockets: Infinity});
  let number = 0;
  const one = (url) =>
    new Promise((resolve, reject) => {
      number += 1;
      const id = `0c5b7a4e-0000-4000-8000-${String(number).padStart(12, '0')}`;
      const options = {agent, headers: PAGE};
      ask(`${url}/debitura/cases/${id}`, options, (answer) => {
        answer.resume();
        answer.on('end', () => resolve(answer.statusCode));
      })
        .on('error', reject)
        .end();
    });
  process.on('message', async ({url, seconds, atOnce}) => {
    const durations = [];
    let refused = 0;
    const startedAt = performance.now();
    const go = async () => {
      while (performance.now() - startedAt < seconds * 1_000) {
        const from = performance.now();
        if ((await one(url)) !== 200) refused += 1;
        durations.push(performance.now() - from);
      }
    };
    await Promise.all(Array.from({length: atOnce}, go));
    const rate = (durations.length * 1_000) / (performance.now() - startedAt);
    const [p50, p99] = [0.5, 0.99].map((share) => quantile(durations, share));
    process.send({rate, p50, p99, refused, count: durations.length});
  });
  process.send({url: ''});
}
