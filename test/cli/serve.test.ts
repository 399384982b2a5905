import {request as httpRequest} from 'node:http';
import {afterEach, describe, expect, it} from 'vitest';
import {mintSessionToken} from '../../src/adapter/index.js';
import {serve, type Served} from '../../src/cli/serve/server.js';
import {createSandbox} from '../../src/sandbox/index.js';
import {serveSandbox} from '../../src/sandbox/node.js';
import {hasRedis, startRedis} from '../support/redis.js';

const PAGE = 'https://app.ledgerly.example';
const SESSION_SECRET = 'the-secret-of-session-tokens,-32-bytes-or-more';
const ends: (() => Promise<unknown>)[] = [];

afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});

/** The least that a server needs, against a sandbox of its own. */
async function environmentOf(changes: Record<string, string | undefined> = {}) {
  const sandbox = await serveSandbox(createSandbox(), {port: 0});
  ends.push(() => sandbox.close());
  return {
    DEBITURA_ENVIRONMENT: sandbox.url,
    DEBITURA_REFERRAL_KEY: 'sandbox-referral-key',
    DEBITURA_SECRET: 'the-secret-of-this-adapter,-32-bytes-or-more',
    DEBITURA_SESSION_SECRET: SESSION_SECRET,
    DEBITURA_ALLOWED_ORIGINS: PAGE,
    DEBITURA_STORE: 'memory',
    DEBITURA_PORT: '0',
    ...changes,
  };
}

async function start(
  changes: Record<string, string | undefined> = {},
  noticed = () => Promise.resolve<unknown>(null),
) {
  const lines: string[] = [];
  const served = await serve(await environmentOf(changes), (line) => lines.push(line), noticed);
  ends.push(served.stop);
  return {...served, lines};
}

/** A page of another origin that brings a session token of its platform. */
async function asPage({url}: Served, path: string) {
  return fetch(`${url}/debitura${path}`, {headers: await pageHeaders()});
}

async function pageHeaders() {
  const principal = {
    desk: 'client',
    externalTenantId: 'nordlys',
    email: 'user@nordlys.example',
  } as const;
  const token = await mintSessionToken(principal, {secret: SESSION_SECRET});
  return {
    authorization: `Bearer ${token}`,
    origin: PAGE,
    'debitura-embed': '1',
    'sec-fetch-site': 'cross-site',
  };
}

describe('debitura-embed serve', () => {
  it('answers a page that brings a session token, and nobody else', async () => {
    const served = await start();
    const answer = await asPage(served, '/cases');
    expect(answer.status).toBe(200);
    expect(answer.headers.get('access-control-allow-origin')).toBe(PAGE);
    const stranger = await fetch(`${served.url}/debitura/cases`, {
      headers: {'debitura-embed': '1'},
    });
    expect([401, 403]).toContain(stranger.status);
  });

  it('says that it lives, and that it is ready', async () => {
    const {url} = await start();
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
    expect((await fetch(`${url}/readyz`)).status).toBe(200);
  });

  it('counts on another port, and logs one object a line with nothing personal', async () => {
    const served = await start({DEBITURA_METRICS_PORT: '0'});
    await asPage(served, '/cases/by-creditor-reference/2025-0112');
    const text = await (await fetch(served.metricsUrl!)).text();
    expect(text).toMatch(/debitura_answers_total\{route="[^"]*\{ref\}",method="GET",status="200"/);
    expect((await fetch(`${served.url}/metrics`)).status).toBe(404);
    const log = served.lines.join('\n');
    expect(served.lines).not.toHaveLength(0);
    for (const line of served.lines)
      expect(JSON.parse(line)).toMatchObject({
        time: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/) as string,
        event: expect.any(String) as string,
      });
    expect(`${log}${text}`).not.toMatch(/nordlys|2025-0112|eyJ/);
  });

  it.each([
    ['DEBITURA_SECRET', {DEBITURA_SECRET: undefined}],
    ['DEBITURA_SECRET', {DEBITURA_SECRET: 'short'}],
    [
      'DEBITURA_SESSION_SECRET',
      {
        DEBITURA_SECRET: SESSION_SECRET,
      },
    ],
    ['DEBITURA_ALLOWED_ORIGINS', {DEBITURA_ALLOWED_ORIGINS: ''}],
    ['DEBITURA_ALLOWED_ORIGINS', {DEBITURA_ALLOWED_ORIGINS: 'https://app.example/path'}],
    [
      'DEBITURA_ALLOWED_ORIGINS',
      {DEBITURA_ENVIRONMENT: 'production', DEBITURA_ALLOWED_ORIGINS: 'http://app.example'},
    ],
    ['DEBITURA_REFERRAL_KEY', {DEBITURA_ENVIRONMENT: 'production'}],
    ['DEBITURA_REDIS_URL', {DEBITURA_STORE: undefined}],
    ['DEBITURA_WEBHOOK_URL', {DEBITURA_WEBHOOK_URL: 'http://app.example/debitura/webhooks'}],
    ['DEBITURA_WEBHOOK_SECRETS', {DEBITURA_WEBHOOK_SECRETS: 'whsec_abc'}],
    ['DEBITURA_TRUST_PROXY', {DEBITURA_TRUST_PROXY: 'yes'}],
    ['DEBITURA_PORT', {DEBITURA_PORT: 'eighty'}],
    ['DEBITURA_ENABLE', {DEBITURA_ENABLE: 'everything'}],
    ['DEBITURA_SECERT', {DEBITURA_SECERT: 'a misspelt variable'}],
  ])('does not start, and names %s', async (variable, changes) => {
    const environment = await environmentOf(changes);
    await expect(serve(environment, () => undefined)).rejects.toThrow(variable);
  });

  it('says first that it is not ready, and answers until that was noticed', async () => {
    let notice: (value: unknown) => void = () => undefined;
    const noticed = new Promise((resolve) => (notice = resolve));
    const served = await start({}, () => noticed);
    const stopped = served.stop();
    const ready = await fetch(`${served.url}/readyz`);
    expect([ready.status, await ready.text()]).toEqual([503, 'not ready']);
    // Connections outlast the pauses of a balancer.
    expect(ready.headers.get('keep-alive')).toBe('timeout=75');
    expect((await asPage(served, '/cases')).status).toBe(200);
    notice(null);
    await stopped;
    await expect(fetch(`${served.url}/healthz`)).rejects.toThrow();
  });

  it('lets a request that runs come to its end before it stops, and takes no new one', async () => {
    const served = await start();
    const answered = slowRequest(`${served.url}/debitura/cases/preview`, await pageHeaders());
    await answered.isUnderWay;
    const stopped = served.stop();
    answered.finish();
    expect(await answered.status).toBe(400);
    await stopped;
    await expect(fetch(`${served.url}/healthz`)).rejects.toThrow();
  });
});

describe.skipIf(!hasRedis)('debitura-embed serve with Redis', () => {
  it('is ready only while Redis answers', async () => {
    const redis = await startRedis();
    ends.push(() => redis.end());
    const {url} = await start({DEBITURA_STORE: 'redis', DEBITURA_REDIS_URL: redis.url});
    const until = async (status: number) => {
      while ((await fetch(`${url}/readyz`)).status !== status) continue;
    };
    await until(200);
    await redis.stop();
    await until(503);
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
    await redis.start();
    await until(200);
  });
});

/** A request whose body ends when `finish` is called. */
function slowRequest(url: string, own: Record<string, string>) {
  let isUnderWay = () => undefined as unknown;
  const connected = new Promise<unknown>((resolve) => (isUnderWay = () => resolve(null)));
  const request = httpRequest(url, {
    method: 'POST',
    headers: {...own, 'content-type': 'application/json', 'transfer-encoding': 'chunked'},
  });
  const status = new Promise<number | undefined>((resolve, reject) => {
    request.once('response', (response) => {
      response.resume();
      resolve(response.statusCode);
    });
    request.once('error', reject);
  });
  request.once('socket', (socket) => socket.once('connect', () => isUnderWay()));
  request.write('{');
  return {status, isUnderWay: connected, finish: () => void request.end('}')};
}
