import {describe, expect, it} from 'vitest';
import {createAdapter, type AdapterOptions} from '../../src/adapter/index.js';
import {principalOf} from '../support/world.js';

const APP = 'https://app.example';

/** An adapter that counts how often it asks who is there; nothing is behind it. */
function setup(options: Partial<AdapterOptions> = {}) {
  let asked = 0;
  const adapter = createAdapter({
    environment: {referral: 'http://127.0.0.1:1/referral', customer: 'http://127.0.0.1:1/customer'},
    referralKey: 'sandbox-referral-key',
    secret: 'a secret of the test world, 32 bytes',
    authenticate: (request) => {
      asked += 1;
      return principalOf(request);
    },
    fetch: () => Promise.reject(new TypeError('nothing is there')),
    log: () => undefined,
    ...options,
  });
  const cookie = {'debitura-embed': '1', cookie: 'tenant=nordlys'};
  const send = async (
    path: string,
    headers: Record<string, string>,
    {base = 'https://ledgerly.example', method = 'POST'} = {},
  ) => {
    const body = method === 'POST' ? {body: '{}'} : {};
    const request = new Request(`${base}/debitura${path}`, {method, headers, ...body});
    const response = await adapter.fetch(request);
    const code = response.ok ? null : ((await response.json()) as {code: string}).code;
    return {response, status: response.status, code};
  };
  return {adapter, send, cookie, asked: () => asked};
}

const JSON_BODY = {'content-type': 'application/json'};
const SAME = {'sec-fetch-site': 'same-origin', 'sec-fetch-dest': 'empty'};

describe('a request of a page that is not ours', () => {
  it('is refused before anybody is asked who it is (GUARD 10)', async () => {
    const {send, cookie, asked} = setup();
    const refused: [what: string, headers: Record<string, string>, status: number][] = [
      [
        'cross-site',
        {...JSON_BODY, 'sec-fetch-site': 'cross-site', origin: 'https://evil.example'},
        403,
      ],
      ['same-site', {...JSON_BODY, 'sec-fetch-site': 'same-site', origin: APP}, 403],
      [
        'the own host on another port or scheme',
        {...JSON_BODY, 'sec-fetch-site': 'same-site', origin: 'https://ledgerly.example'},
        403,
      ],
      ['typed in', {...JSON_BODY, 'sec-fetch-site': 'none'}, 403],
      ['origin null', {...JSON_BODY, origin: 'null'}, 403],
      ['foreign origin', {...JSON_BODY, origin: 'https://evil.example'}, 403],
      ['no origin at all', JSON_BODY, 403],
      ['an image', {...JSON_BODY, ...SAME, 'sec-fetch-dest': 'image'}, 403],
      ['header missing', {...JSON_BODY, ...SAME, 'debitura-embed': ''}, 403],
      ['text/plain', {...SAME, 'content-type': 'text/plain'}, 415],
      ['a form', {...SAME, 'content-type': 'application/x-www-form-urlencoded'}, 415],
      ['no content type', {...SAME, 'content-type': ''}, 415],
    ];
    for (const [what, headers, status] of refused) {
      const answer = await send('/cases', {...cookie, ...headers});
      expect([what, answer.status]).toEqual([what, status]);
    }
    const multipart = {
      ...SAME,
      'content-type': 'multipart/form-data; boundary=b',
      'debitura-embed': '',
    };
    const id = crypto.randomUUID();
    expect((await send(`/cases/${id}/files`, {...cookie, ...multipart})).status).toBe(403);
    expect(asked()).toBe(0);
  });

  it('passes on the same origin behind a proxy that ends TLS, and no other does (GUARD 11)', async () => {
    const {send, cookie} = setup();
    const behindProxy = {base: 'http://ledgerly.example'};
    const hostChanged = {base: 'http://10.0.0.7:8080'};
    const own = {...cookie, ...JSON_BODY, origin: 'https://ledgerly.example'};
    const foreign = {...cookie, ...JSON_BODY, origin: 'https://evil.example'};
    expect((await send('/cases', {...own, ...SAME}, behindProxy)).code).toBe('invalid');
    expect((await send('/cases', {...own, ...SAME}, hostChanged)).code).toBe('invalid');
    expect((await send('/cases', own, behindProxy)).code).toBe('invalid');
    expect((await send('/cases', own, hostChanged)).code).toBe('origin-not-allowed');
    expect((await send('/cases', foreign, behindProxy)).code).toBe('origin-not-allowed');
    const forwarded = {'x-forwarded-host': 'evil.example', 'x-forwarded-proto': 'https'};
    expect((await send('/cases', {...foreign, ...forwarded}, behindProxy)).code).toBe(
      'origin-not-allowed',
    );
  });

  it('is led back to its own https address behind a proxy that ends TLS, and to no other', async () => {
    const {send, cookie} = setup({
      fetch: () => Promise.resolve(new Response(null, {status: 401})),
    });
    const ask = async (address: string, headers: object, base: string) => {
      const path = `/client?returnUrl=${encodeURIComponent(address)}`;
      return (await send(path, {...cookie, ...headers}, {base, method: 'GET'})).code;
    };
    // Browsers name no origin when a page reads from its own.
    const [own, evil] = ['https://ledgerly.example/cases?x=1', 'https://evil.example/'];
    const [kept, changed] = ['http://ledgerly.example', 'http://10.0.0.7:8080'];
    const page = {...SAME, referer: 'https://ledgerly.example/cases'};
    const passed = 'upstream-unavailable';
    expect(await ask(own, SAME, kept)).toBe(passed);
    expect(await ask(own, {}, kept)).toBe(passed);
    expect(await ask(own, page, changed)).toBe(passed);
    expect(await ask(own, SAME, changed)).toBe('invalid');
    expect(await ask(evil, page, changed)).toBe('invalid');
    expect(await ask(evil, SAME, kept)).toBe('invalid');
    expect(await ask('http://ledgerly.example/', SAME, 'https://ledgerly.example')).toBe('invalid');
    const elsewhere = {'sec-fetch-dest': 'empty', referer: evil};
    expect(await ask(evil, elsewhere, kept)).toBe('invalid');
    // What names no page of the web says nothing; a developer's own machine has no TLS.
    for (const referer of ['https://[', 'view-source:https://ledgerly.example/cases'])
      expect(await ask(own, {...SAME, referer}, kept)).toBe(passed);
    const local = {...SAME, referer: 'http://localhost:3000/cases'};
    expect(await ask('http://localhost:3000/', local, changed)).toBe(passed);
  });

  it('passes by forwarded headers only with trustProxy (GUARD 11)', async () => {
    const {send, cookie} = setup({trustProxy: true});
    const own = {...cookie, ...JSON_BODY, origin: 'https://ledgerly.example'};
    const forwarded = {'x-forwarded-host': 'ledgerly.example', 'x-forwarded-proto': 'https'};
    const hostChanged = {base: 'http://10.0.0.7:8080'};
    expect((await send('/cases', {...own, ...forwarded}, hostChanged)).code).toBe('invalid');
  });

  it('passes when a bridge says what the origin is outside', async () => {
    const {adapter, cookie} = setup();
    const request = new Request('http://10.0.0.7/debitura/cases', {
      method: 'POST',
      body: '{}',
      headers: {...cookie, ...JSON_BODY, origin: 'https://ledgerly.example'},
    });
    const response = await adapter.fetch(request, {origin: 'https://ledgerly.example'});
    expect(((await response.json()) as {code: string}).code).toBe('invalid');
  });
});

describe('a page on a listed origin', () => {
  const token = {'debitura-embed': '1', authorization: 'Bearer token', origin: APP, ...JSON_BODY};
  const asToken: Partial<AdapterOptions> = {
    allowedOrigins: [APP],
    authenticate: ({headers}) =>
      headers.get('authorization') === 'Bearer token'
        ? {desk: 'client', externalTenantId: 'nordlys', email: 'user@nordlys.example'}
        : null,
  };

  it('may ask what it may send, and is never told to send cookies', async () => {
    const {adapter} = setup(asToken);
    const ask = (origin: string) =>
      adapter.fetch(
        new Request('https://api.example/debitura/cases', {
          method: 'OPTIONS',
          headers: {origin, 'access-control-request-method': 'POST'},
        }),
      );
    const welcome = await ask(APP);
    expect(welcome.status).toBe(204);
    expect(welcome.headers.get('access-control-allow-origin')).toBe(APP);
    expect(welcome.headers.get('access-control-allow-headers')).toContain('debitura-embed');
    expect(welcome.headers.has('access-control-allow-credentials')).toBe(false);
    const foreign = await ask('https://evil.example');
    expect([foreign.status, foreign.headers.get('access-control-allow-origin')]).toEqual([
      403,
      null,
    ]);
  });

  it('reads answers with a session token, also refusals', async () => {
    const {send} = setup(asToken);
    const {response, code} = await send('/cases', {...token, 'sec-fetch-site': 'cross-site'});
    expect(code).toBe('invalid');
    expect(response.headers.get('access-control-allow-origin')).toBe(APP);
    expect(response.headers.get('vary')).toBe('Origin');
  });

  it('reads nothing with a cookie', async () => {
    const {send, cookie} = setup({allowedOrigins: [APP]});
    const {response} = await send('/cases', {...cookie, ...JSON_BODY, origin: APP});
    expect(response.headers.has('access-control-allow-origin')).toBe(false);
  });
});
