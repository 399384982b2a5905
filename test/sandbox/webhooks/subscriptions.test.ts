import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {describe, expect, it, onTestFinished} from 'vitest';
import {draft, read, setup, type AnswerBody} from '../support.js';
import {receiving} from './receiver.js';

const hook = {url: 'https://ledgerly.example/hooks', events: ['case.created']};

describe('a webhook', () => {
  it.each([
    ['https://ledgerly.example:8443/hooks', 200],
    ['http://127.0.0.1:5173/debitura/webhooks', 200],
    ['https://localhost:5173/hooks', 200],
    ['http://ledgerly.example/hooks', 400],
    ['https://ledgerly.example:4443/hooks', 400],
    ['https://10.1.2.3/hooks', 400],
    ['https://192.168.0.7/hooks', 400],
    ['https://[fd00::1]/hooks', 400],
    ['https://intranet/hooks', 400],
    [`https://ledgerly.example/${'x'.repeat(1024)}`, 400],
    ['nowhere', 400],
    ['', 400],
  ])('at %s is answered %i', async (url, status) => {
    const answer = await setup().referral('POST', '/v1/Webhooks', {json: {...hook, url}});
    expect(answer.status).toBe(status);
  });

  it('may not be on this machine where Debitura’s own rules are asked for', async () => {
    const {referral} = setup({webhookTargets: 'public'});
    for (const url of ['http://127.0.0.1:5173/hooks', 'https://localhost/hooks']) {
      expect((await referral('POST', '/v1/Webhooks', {json: {...hook, url}})).status).toBe(400);
    }
  });

  it.each([[[]], [['case.colour']], [['payment.created']], ['case.created'], [null]])(
    'of the platform wants known events: %o',
    async (events) => {
      const answer = await setup().referral('POST', '/v1/Webhooks', {json: {...hook, events}});
      expect(answer.status).toBe(400);
    },
  );

  it('shows its secret once, and again when it is made anew', async () => {
    const {referral} = setup();
    const made = (await read(referral('POST', '/v1/Webhooks', {json: hook}))).body;
    expect(atob(String(made.secret))).toHaveLength(32);
    const path = `/v1/Webhooks/${made.id}`;
    expect((await read(referral('GET', path))).body.secret).toBeNull();
    const change = {url: 'https://ledgerly.example/other', events: ['case.closed']};
    const changed = (await read(referral('PUT', path, {json: change}))).body;
    expect(changed).toMatchObject({...change, secret: null, isTestMode: false, isActive: true});
    const json = {regenerateSecret: true};
    const {secret} = (await read(referral('PUT', path, {json}))).body;
    expect(atob(String(secret))).toHaveLength(32);
    expect(secret).not.toBe(made.secret);
    expect((await referral('DELETE', path)).status).toBe(204);
    expect((await referral('GET', path)).status).toBe(404);
  });

  it('takes and gives PascalCase, and 201, where switched', async () => {
    const {referral} = setup({switches: {webhookPascalCase: true, webhookCreate201: true}});
    const json = {Url: hook.url, Events: hook.events, IsTestMode: true};
    const {status, body} = await read(referral('POST', '/v1/Webhooks', {json}));
    expect([status, body.Url, body.IsTestMode]).toEqual([201, hook.url, true]);
  });

  it('of one client is nobody else’s', async () => {
    const {actingFor, direct} = setup();
    const [nordlys, fjordby] = [await actingFor('nordlys'), await actingFor('fjordby')];
    const made = (await read(nordlys('POST', '/webhooks', {json: hook}))).body;
    for (const other of [fjordby, direct]) {
      expect((await other('GET', `/webhooks/${made.id}`)).status).toBe(404);
      expect((await other('DELETE', `/webhooks/${made.id}`)).status).toBe(404);
      expect((await read(other('GET', '/webhooks'))).body).toEqual([]);
    }
  });

  it('hears of test cases or of live ones, and the mode may be fixed', async () => {
    const {subscribe, nordlys, received, state} = await receiving();
    const events = ['case.created'];
    const url = 'https://ledgerly.example/test';
    await subscribe('customer', {events});
    const {id} = await subscribe('customer', {events, url, isTestMode: true});
    await nordlys('POST', '/cases', {json: draft});
    await nordlys('POST', '/cases', {json: {...draft, creditorReference: 'T', isTest: true}});
    await state.settled();
    expect(received.map((each) => each.url)).toEqual(['https://ledgerly.example/hooks', url]);
    const toLive = {json: {isTestMode: false}};
    expect((await nordlys('PATCH', `/webhooks/${id}`, toLive)).status).toBe(200);
    state.switches.webhookTestModeFixed = true;
    expect((await nordlys('PATCH', `/webhooks/${id}`, {json: {isTestMode: true}})).status).toBe(
      400,
    );
  });
});

describe('the event log', () => {
  it('has what was sent for a case, and a replay sends the same id again', async () => {
    const {subscribe, nordlys, actingFor, received, state, clock} = await receiving();
    await subscribe('customer', {events: ['case.created']});
    const {body} = await read(nordlys('POST', '/cases', {json: draft}));
    await state.settled();
    const path = `/webhooks/events?caseId=${body.id}`;
    const log = async (query = '') =>
      (await read(nordlys('GET', path + query))).body as unknown as AnswerBody[];
    const [row] = await log();
    expect(row).toMatchObject({attemptCount: 1, lastResponseCode: 200, payload: received[0]!.text});
    expect(await log('&since=2026-08-15T10:00:01')).toEqual([]);

    await clock.advance(20 * 60_000);
    expect((await nordlys('POST', `/webhooks/events/${row!.id}/replay`)).status).toBe(200);
    await state.settled();
    const [first, second] = received;
    expect(second!.text).toBe(first!.text);
    expect(second!.headers.get('x-debitura-replay')).toBe('true');
    expect(second!.headers.get('x-debitura-timestamp')).not.toBe(
      first!.headers.get('x-debitura-timestamp'),
    );
    expect(await log()).toHaveLength(1);
    const fjordby = await actingFor('fjordby');
    expect((await fjordby('POST', `/webhooks/events/${row!.id}/replay`)).status).toBe(404);
    expect((await read(fjordby('GET', path))).body).toEqual([]);
  });

  it('is not what “replay” of a webhook repeats: that only counts cases', async () => {
    const {subscribe, nordlys, received} = await receiving();
    const {id} = await subscribe('customer');
    const json = {sinceUtc: '2026-08-01T00:00:00Z'};
    const {body} = await read(nordlys('POST', `/webhooks/${id}/replay`, {json}));
    expect(body).toEqual({eventsReplayed: 3});
    expect(received).toEqual([]);
  });
});

describe('a test delivery', () => {
  it('goes out at once with invented data, and says how it went', async () => {
    const {subscribe, nordlys, received, answers} = await receiving();
    const {id} = await subscribe('customer');
    const test = async () => (await read(nordlys('POST', `/webhooks/${id}/test`))).body;
    expect(await test()).toMatchObject({success: true, httpStatusCode: 200, errorCategory: null});
    expect(received[0]!.headers.get('x-debitura-test')).toBe('true');
    answers.push(503, new TypeError('refused'));
    expect(await test()).toMatchObject({success: false, errorCategory: 'HttpError'});
    expect(await test()).toMatchObject({httpStatusCode: null, errorCategory: 'NetworkError'});
  });

  it('reaches this machine over HTTP, follows no redirect, and goes nowhere else', async () => {
    const paths: string[] = [];
    const server = createServer((request, response) => {
      paths.push(request.url ?? '');
      response.writeHead(request.url === '/moved' ? 307 : 204, {location: '/elsewhere'}).end();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void server.close());
    const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const nordlys = await setup().actingFor('nordlys');
    const test = async (url: string) => {
      const {body} = await read(nordlys('POST', '/webhooks', {json: {...hook, url}}));
      return (await read(nordlys('POST', `/webhooks/${body.id}/test`))).body;
    };
    expect(await test(`${base}/hooks`)).toMatchObject({success: true, httpStatusCode: 204});
    expect(await test(`${base}/moved`)).toMatchObject({success: false, httpStatusCode: 307});
    expect(paths).toEqual(['/hooks', '/moved']);
    expect((await test('https://ledgerly.example/hooks')).errorMessage).toContain('this machine');
  });
});
