import {describe, expect, it} from 'vitest';
import {draft, read, setup} from '../support.js';

const minute = 60_000;

describe('a bearer', () => {
  it('lives thirty minutes on the sandbox’s clock', async () => {
    const {sandbox, actingFor} = setup();
    const nordlys = await actingFor('nordlys');
    await sandbox.clock.advance(30 * minute - 1);
    expect((await nordlys('GET', '/me')).status).toBe(200);
    await sandbox.clock.advance(1);
    expect((await nordlys('GET', '/me')).status).toBe(401);
    expect(sandbox.state.mints).toBe(1);
  });

  it('may be one of several, until a test ends them all', async () => {
    const {sandbox, actingFor} = setup();
    const [first, second] = [await actingFor('nordlys'), await actingFor('nordlys')];
    expect([(await first('GET', '/me')).status, (await second('GET', '/me')).status]).toEqual([
      200, 200,
    ]);
    sandbox.state.expireTokens();
    expect([(await first('GET', '/me')).status, (await second('GET', '/me')).status]).toEqual([
      401, 401,
    ]);
  });

  it('dies with the client’s link, and no other is minted', async () => {
    const {sandbox, actingFor, referral} = setup();
    const nordlys = await actingFor('nordlys');
    sandbox.state.archiveLink('nordlys');
    expect((await nordlys('GET', '/me')).status).toBe(401);
    const json = {externalTenantId: 'nordlys'};
    expect((await referral('POST', '/oauth/token', {json})).status).toBe(404);
    expect((await referral('GET', '/clients/nordlys')).status).toBe(404);
  });
});

describe('access', () => {
  it.each([
    ['/referral/me', {}, 401],
    ['/referral/me', {XApiKey: 'wrong'}, 401],
    ['/referral/me', {XApiKey: 'sandbox-creditor-key'}, 401],
    ['/referral/me', {XApiKey: 'sandbox-referral-key'}, 200],
    ['/customer/me', {}, 401],
    ['/customer/me', {XApiKey: 'sandbox-referral-key'}, 401],
    ['/customer/me', {authorization: 'Bearer made.up.token'}, 401],
    ['/customer/me', {XApiKey: 'sandbox-creditor-key'}, 200],
    ['/Customer/ME', {XApiKey: 'sandbox-creditor-key'}, 200],
    ['/customer/nowhere', {XApiKey: 'sandbox-creditor-key'}, 404],
  ])('to %s with %o is %i', async (path, headers, status) => {
    expect((await setup().send('GET', path, {headers: {...headers}})).status).toBe(status);
  });

  it('knows tenant ids by their exact case', async () => {
    expect((await setup().referral('GET', '/clients/Nordlys')).status).toBe(404);
  });

  it('answers another client’s case as one that does not exist', async () => {
    const {sandbox, actingFor, referral} = setup();
    const nordlys = await actingFor('nordlys');
    const other = sandbox.state.cases.find(({client}) => client.externalTenantId === 'fjordby')!;
    const direct = sandbox.state.cases.find(({client}) => client.externalTenantId === null)!;
    const unknown = await read(nordlys('GET', `/cases/${sandbox.state.clients[0]!.creditorId}`));
    expect(unknown.status).toBe(404);
    const reads = ['', '/contract-status', '/timeline', '/chats', '/payments', '/files', '/tasks'];
    for (const path of reads) {
      const {status, text} = await read(nordlys('GET', `/cases/${other.id}${path}`));
      expect([path, status, text]).toEqual([path, 404, unknown.text]);
    }
    expect((await nordlys('GET', '/cases/by-creditor-reference/F-3301')).status).toBe(404);
    expect((await nordlys('DELETE', `/test/cases/${other.id}`)).status).toBe(404);
    expect((await referral('GET', `/cases/${other.id}`)).status).toBe(200);
    expect((await referral('GET', `/cases/${direct.id}`)).status).toBe(404);
  });

  it('finds references with slashes, and in their own case', async () => {
    const nordlys = await setup().actingFor('nordlys');
    const json = {...draft, creditorReference: '2025/001-A'};
    const {body} = await read(nordlys('POST', '/cases', {json}));
    const found = await read(nordlys('GET', '/Cases/By-Creditor-Reference/2025%2F001-A'));
    expect(found.body.id).toBe(body.id);
    expect((await nordlys('GET', '/cases/by-creditor-reference/2025%2F001-a')).status).toBe(404);
    expect((await nordlys('GET', '/cases/by-creditor-reference/')).status).toBe(400);
  });
});

describe('rate limits', () => {
  it('are off unless asked for', async () => {
    const {direct} = setup();
    for (let count = 0; count < 2_001; count += 1) await direct('GET', '/me');
    expect((await direct('GET', '/me')).status).toBe(200);
  });

  it('allow 2,000 calls a minute, sliding, for each key alone', async () => {
    const {sandbox, direct, referral} = setup({rateLimits: true});
    for (let count = 0; count < 2_000; count += 1) await direct('GET', '/me');
    const {status, body} = await read(direct('GET', '/me'));
    expect([status, body.error, body.retryAfter]).toEqual([429, 'rate_limit_exceeded', 60]);
    expect((await referral('GET', '/me')).status).toBe(200);
    await sandbox.clock.advance(60_000);
    expect((await direct('GET', '/me')).status).toBe(200);
  });

  it('allow 20,000 calls in a clock hour', async () => {
    const {sandbox, direct} = setup({rateLimits: true});
    for (let round = 0; round < 10; round += 1) {
      for (let count = 0; count < 2_000; count += 1) await direct('GET', '/me');
      await sandbox.clock.advance(60_000);
    }
    const {status, body} = await read(direct('GET', '/me'));
    expect([status, body.retryAfter]).toEqual([429, 50 * 60]);
  });
});

describe('the sandbox itself', () => {
  it('repeats everything with the same source of randomness, and forgets everything on reset', async () => {
    const random = () => {
      let seed = 7;
      return () => ((seed = (seed * 16_807) % 2_147_483_647) - 1) / 2_147_483_646;
    };
    const make = async ({sandbox, actingFor}: ReturnType<typeof setup>) => {
      const {text} = await read((await actingFor('nordlys'))('POST', '/cases', {json: draft}));
      return {sandbox, text};
    };
    const first = await make(setup({random: random()}));
    expect((await make(setup({random: random()}))).text).toBe(first.text);
    const {sandbox} = first;
    sandbox.reset();
    expect(sandbox.state).toMatchObject({mints: 0, requests: []});
    expect(sandbox.state.cases.some(({creditorReference}) => creditorReference === 'INV-1')).toBe(
      false,
    );
  });

  it('logs calls without bodies', async () => {
    const {sandbox, actingFor} = setup();
    await (
      await actingFor('nordlys')
    )('GET', '/cases?Page=2');
    expect(sandbox.state.requests).toEqual([
      {method: 'POST', path: '/referral/oauth/token', at: sandbox.clock.now()},
      {method: 'GET', path: '/customer/cases', at: sandbox.clock.now()},
    ]);
  });

  it('takes its time when it has latency', async () => {
    const {sandbox, direct} = setup({latency: 300});
    const answer = direct('GET', '/me');
    expect(sandbox.clock.sleeping).toBe(1);
    await sandbox.clock.advance(300);
    expect((await answer).status).toBe(200);
  });
});
