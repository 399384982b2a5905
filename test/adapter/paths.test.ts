import {createServer, request, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import * as fc from 'fast-check';
import {afterAll, describe, expect, it} from 'vitest';
import {createAdapter} from '../../src/adapter/index.js';
import {browserFetch, createWorld} from '../support/world.js';
import {BROWSER, servedAdapter} from './served.js';
import {at, read} from './support.js';

const HOSTILE = [
  '.',
  '..',
  '%2e%2e',
  'a/b',
  'x?y',
  'x#z',
  '\0',
  'x'.repeat(10_000),
  '../users',
  '%00',
];

/** Any text, and the ones that climb, cut or hide. */
const value = fc.oneof(fc.constantFrom(...HOSTILE), fc.string({unit: 'binary', maxLength: 300}));

function encoded(text: string): string | null {
  try {
    return encodeURIComponent(text);
  } catch {
    return null;
  }
}

/** Segments of the path behind the API's prefix. */
function segmentsOf(url: string): string[] {
  return new URL(url).pathname.split('/').slice(2);
}

describe('whatever stands in a path', () => {
  const routes: [template: (value: string) => string, upstream: (string | null)[]][] = [
    [(ref) => `/cases/case-reference/${ref}`, ['cases', 'case-reference', null]],
    [(ref) => `/cases/by-creditor-reference/${ref}`, ['cases', 'by-creditor-reference', null]],
    [(id) => `/cases/${id}`, ['cases', null]],
    [(id) => `/cases/${id}/contract-status`, ['cases', null, 'contract-status']],
  ];

  it('reaches exactly the operation that was meant, or is refused (GUARD 8)', async () => {
    await fc.assert(
      fc.asyncProperty(value, fc.constantFrom(...routes), async (text, [path, upstream]) => {
        const segment = encoded(text);
        if (segment === null) return;
        const world = createWorld();
        const {status} = await world.fetch(at(path(segment)), read);
        const calls = world.requests
          .map(({url}) => url)
          .filter((url) => url.includes('/customer/'));
        for (const url of calls) {
          const segments = segmentsOf(url);
          expect(segments).toHaveLength(upstream.length);
          for (const [index, wanted] of upstream.entries())
            expect(segments[index]).toBe(wanted ?? segment);
        }
        if (calls.length === 0) expect([400, 404]).toContain(status);
      }),
      {numRuns: 300},
    );
  });

  it('is refused with 400 when a server hands it over unresolved (GUARD 8)', async () => {
    const {adapter, requests} = createWorld();
    for (const text of ['.', '..', '%2e%2e', '%2E.', '%00', 'x'.repeat(300), '%zz']) {
      const request = new Request(at('/cases'), {
        headers: {'debitura-embed': '1', cookie: 'tenant=nordlys', 'sec-fetch-site': 'same-origin'},
      });
      const url = at(`/cases/case-reference/${text}`);
      const raw = new Proxy(request, {
        get: (target, name) =>
          name === 'url' ? url : (Reflect.get(target, name, target) as unknown),
      });
      expect([text, (await adapter.fetch(raw)).status]).toEqual([text, 400]);
    }
    expect(requests.filter(({url}) => url.includes('/customer/'))).toHaveLength(0);
  });

  it('holds for the tenant id too (GUARD 8)', async () => {
    await fc.assert(
      fc.asyncProperty(value, async (tenant) => {
        const world = createWorld({
          adapter: {
            authenticate: () => ({desk: 'client', externalTenantId: tenant, email: 'a@b.example'}),
          },
        });
        const {status} = await world.fetch(at('/client'), read);
        const [call] = world.requests.map(({url}) => segmentsOf(url));
        if (call) expect(call).toEqual(['clients', encoded(tenant)]);
        else expect([400, 403]).toContain(status);
      }),
      {numRuns: 200},
    );
  });
});

it('an address that nobody can have is refused in words, not an error of ours', async () => {
  const logs: unknown[] = [];
  const {handler} = servedAdapter({log: (entry) => logs.push(entry)});
  const server = createServer(handler);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const {port} = server.address() as AddressInfo;
  for (const host of ['1.2.3.999', 'xn--a', 'a.example:99999'])
    for (const [method, path] of [
      ['GET', '/session'],
      ['GET', '/client?returnUrl=x'],
      ['POST', '/webhooks'],
    ]) {
      const status = await new Promise((resolve, reject) => {
        const headers = {...BROWSER, host};
        const asked = request({port, host: '127.0.0.1', method, path: `/debitura${path}`, headers});
        asked.on('response', (answer) => resolve(answer.resume().statusCode));
        asked.on('error', reject).end();
      });
      expect([host, path, status]).toEqual([host, path, 400]);
    }
  server.close();
  expect(logs).not.toContainEqual(expect.objectContaining({level: 'error'}));
});

describe('a redirect from upstream', () => {
  const servers: Server[] = [];
  afterAll(() => {
    for (const server of servers) server.close();
  });

  async function listen(answer: (url: string) => {status: number; location?: string}) {
    const heard: string[] = [];
    const server = createServer((request, response) => {
      heard.push(request.url ?? '');
      const {status, location} = answer(request.url ?? '');
      response.writeHead(status, location === undefined ? {} : {location}).end('{}');
    });
    servers.push(server);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return {url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, heard};
  }

  it('reaches no other host, with any status (GUARD 7)', async () => {
    const thief = await listen(() => ({status: 200}));
    for (const status of [301, 302, 307, 308]) {
      const upstream = await listen(() => ({status, location: `${thief.url}/stolen`}));
      const adapter = createAdapter({
        environment: {referral: `${upstream.url}/referral`, customer: `${upstream.url}/customer`},
        referralKey: 'sandbox-referral-key',
        secret: 'a secret of the test world, 32 bytes',
        authenticate: () => ({desk: 'client', externalTenantId: 'nordlys', email: 'a@b.example'}),
        timers: {after: () => () => undefined, sleep: () => Promise.resolve()},
        log: () => undefined,
      });
      const answer = await browserFetch(adapter.fetch, 'nordlys')(at('/client'), read);
      expect([status, answer.status]).toEqual([status, 502]);
      expect(upstream.heard.length).toBeGreaterThan(0);
    }
    expect(thief.heard).toEqual([]);
  });
});
