import {describe, expect, it} from 'vitest';
import {memoryStore, type AdapterOptions} from '../../../src/adapter/index.js';
import {createWorld, type Upstream} from '../../support/world.js';
import {answering, answerOf, at, draft, json, newKey} from '../support.js';
import {createKept, URL as ADDRESS} from './kept.js';
import {screen} from './screens.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

function setup(options: Partial<AdapterOptions> = {}, faults?: (next: Upstream) => Upstream) {
  const world = createKept({enable: {customerWebhooks: true}, ...options}, faults);
  const {state} = world;
  const clientOf = (tenant: string) =>
    state.clients.find(({externalTenantId}) => externalTenantId === tenant)!;
  /** The client's own subscription at Debitura. */
  const own = (tenant: string) =>
    state.webhooks.filter(({owner}) => owner === clientOf(tenant).creditorId);
  const make = async (tenant = 'nordlys') =>
    String((await answerOf(world.as(tenant)(at('/cases'), json(draft(), newKey())))).body.id);
  /** One more client, who has signed. */
  const add = (externalTenantId: string | null) =>
    (state.clients as object[]).push({
      ...clientOf('nordlys'),
      creditorId: crypto.randomUUID(),
      externalTenantId,
    });
  return {...world, own, add, make};
}

/** A Debitura that lets no client subscribe. */
const refusing = (status: number) =>
  answering(
    ({url}) => url.includes('/customer/webhooks') && Response.json({businessErrors: []}, {status}),
  );

describe('a client’s own subscription', () => {
  it('is not made unless the platform wants it', async () => {
    const {adapter, own, rest} = setup({enable: {}});
    await adapter.keep().check();
    await rest();
    expect(own('nordlys')).toEqual([]);
    expect(() => createWorld({adapter: {enable: {customerWebhooks: true}}})).toThrow('webhookUrl');
  });

  it('brings payments, payments taken back and messages under the name of its client', async () => {
    const {adapter, state, own, make, rest, handed} = setup();
    await adapter.keep().check();
    expect(own('nordlys')).toMatchObject([
      {events: ['payment.created', 'payment.deleted', 'chat.created'], isTestMode: false},
    ]);
    expect(own('fjordby')).toHaveLength(1);
    const id = await make('fjordby');
    await rest();
    handed.length = 0;
    state.removePayment(state.pay(id, 100));
    state.partnerWrites(id, 'Good news.');
    await rest();
    expect(
      handed.map(({event, externalTenantId, data}) => [event, externalTenantId, data.caseId]),
    ).toEqual([
      ['payment.created', 'fjordby', id],
      ['payment.deleted', 'fjordby', id],
      ['chat.created', 'fjordby', id],
    ]);
  });

  it('believes its own secret only, and speaks for its own client only', async () => {
    const {adapter, own, post, handed, rest} = setup();
    await adapter.keep().check();
    const [nordlys] = own('nordlys');
    const [fjordby] = own('fjordby');
    const event = (id: string) => ({
      id,
      event: 'chat.created',
      data: {caseId: '0c5b7a4e-0000-4000-8000-000000000001', externalTenantId: 'fjordby'},
    });
    const {url = '', secret = ''} = nordlys ?? {};
    const foreign = fjordby?.secret ?? '';
    expect((await post(url, event('one'), foreign)).status).toBe(401);
    expect((await post(ADDRESS, event('two'), secret)).status).toBe(401);
    expect((await post(`${ADDRESS}?subscription=x`, event('three'), secret)).status).toBe(401);
    expect((await post(url, event('four'), secret)).status).toBe(204);
    await rest();
    expect(handed).toMatchObject([{id: 'four', externalTenantId: 'nordlys'}]);
  });

  it('marks what Debitura made up for a test delivery, and no screen hears of it', async () => {
    const {adapter, sandbox, own, rest, handed, clock} = setup();
    await adapter.keep().check();
    const heard = await screen(adapter, 'nordlys');
    const post = (path: string, headers: Record<string, string>, body?: object) =>
      answerOf(
        sandbox.fetch(
          new Request(`http://127.0.0.1:4010${path}`, {
            method: 'POST',
            headers: {'content-type': 'application/json', ...headers},
            body: JSON.stringify(body ?? {}),
          }),
        ),
      );
    const minted = await post(
      '/referral/oauth/token',
      {XApiKey: 'sandbox-referral-key'},
      {externalTenantId: 'nordlys'},
    );
    const authorization = `Bearer ${String(minted.body.accessToken)}`;
    const path = `/customer/webhooks/${own('nordlys')[0]!.id}/test`;
    expect((await post(path, {authorization})).body).toMatchObject({success: true});
    await rest();
    await clock.advance(30_000);
    expect(handed).toMatchObject([{event: 'case.created', test: true}]);
    expect(handed[0]).not.toHaveProperty('externalTenantId');
    expect(heard).toEqual([]);
  });

  it('that was switched off or whose secret was lost works again after a look', async () => {
    const {adapter, state, own, make, rest, handed, clock} = setup();
    const keeper = adapter.keep();
    await keeper.check();
    const [webhook] = own('nordlys');
    const id = await make();
    await rest();
    if (webhook) webhook.secret = btoa('a secret that only Debitura knows');
    state.partnerWrites(id, 'Nobody believes this.');
    await rest();
    if (webhook) webhook.isActive = false;
    handed.length = 0;
    await clock.advance(15 * MINUTE);
    await rest();
    expect(webhook?.isActive).toBe(true);
    state.partnerWrites(id, 'This is heard.');
    await rest();
    expect(handed.map(({event}) => event)).toEqual(['chat.created']);
  });

  it('is looked at every six hours, so that many clients do not use up the day’s calls', async () => {
    const {adapter, requests, clock, rest} = setup();
    await adapter.keep().check();
    await rest();
    const looks = () => requests.filter(({url}) => url.endsWith('/customer/webhooks')).length;
    const before = looks();
    await clock.advance(5 * HOUR);
    await rest();
    expect(looks()).toBe(before);
    await clock.advance(2 * HOUR);
    await rest();
    expect(looks() - before).toBeGreaterThanOrEqual(2);
    expect(looks() - before).toBeLessThanOrEqual(before);
  });

  it('keeps its secret when it was only switched off, and says so in the log', async () => {
    const {adapter, own, logs, rest, clock} = setup();
    await adapter.keep().check();
    const [webhook] = own('nordlys');
    const {secret} = webhook!;
    webhook!.isActive = false;
    await clock.advance(7 * HOUR);
    await rest();
    expect(webhook).toMatchObject({isActive: true, secret});
    const notes = logs.flatMap(({event, level, note}) =>
      event === 'keeper' && note?.startsWith('A client') ? [`${level}: ${note}`] : [],
    );
    expect(new Set(notes)).toEqual(
      new Set([
        'info: A client has a subscription of its own now.',
        "info: A client's own subscription was switched on again.",
      ]),
    );
    expect(notes.filter((note) => note.includes('switched on'))).toHaveLength(1);
  });

  it('gets a new secret while it is on only when nobody here knows the old one', async () => {
    const {adapter, own, post, sandbox, rest} = setup();
    const keeper = adapter.keep();
    await keeper.check();
    const [webhook] = own('nordlys');
    const before = webhook!.secret;
    // Anybody can send what fits no secret: as long as Debitura is heard, that changes nothing.
    expect((await post(webhook!.url, {}, btoa('made up'))).status).toBe(401);
    await keeper.check();
    await rest();
    expect(webhook!.secret).toBe(before);
    const restarted = createWorld({
      faults: () => (request) => sandbox.fetch(request),
      adapter: {webhookUrl: ADDRESS, enable: {customerWebhooks: true}},
    });
    await restarted.adapter.keep().check();
    expect(own('nordlys')).toHaveLength(1);
    expect(webhook!.secret).not.toBe(before);
  });

  it('of a platform that hears of tests alone is one of test cases', async () => {
    const {adapter, own} = setup({webhookTestMode: true});
    const keeper = adapter.keep();
    for (let look = 0; look < 2; look += 1) await keeper.check();
    expect(own('nordlys')).toMatchObject([{isTestMode: true}]);
  });

  for (const status of [401, 403])
    it(`that Debitura refuses with ${status} is a line in the log, and everything else goes on`, async () => {
      const {adapter, own, logs, state, make, rest, handed} = setup({}, refusing(status));
      const report = await adapter.keep().check();
      expect(report.subscription).toBe('registered');
      expect(own('nordlys')).toEqual([]);
      expect(
        logs.filter(({level, event}) => level === 'warn' && event === 'keeper'),
      ).toContainEqual(
        expect.objectContaining({
          note: expect.stringContaining('own subscription cannot be looked after') as string,
        }),
      );
      expect(logs.some(({level}) => level === 'error')).toBe(false);
      state.move(await make(), 'Active');
      await rest();
      expect(handed).toHaveLength(2);
    });

  it('is for clients that are through with their onboarding, fifty in one look', async () => {
    const {adapter, state, own, add} = setup();
    for (let number = 0; number < 120; number += 1) add(`client-${number}`);
    add(null);
    const ofClients = () => state.webhooks.filter(({owner}) => owner !== 'referral').length;
    const keeper = adapter.keep();
    await keeper.check();
    expect(ofClients()).toBe(50);
    await keeper.check();
    expect(ofClients()).toBe(100);
    await keeper.check();
    expect(ofClients()).toBe(122);
    const newcomers = Array.from({length: 120}, (_, number) => `client-${number}`);
    for (const tenant of ['nordlys', 'fjordby', ...newcomers]) expect(own(tenant)).toHaveLength(1);
    // One has not signed yet, and one must sign again.
    expect([...own('havn'), ...own('odder')]).toEqual([]);
  });

  it('that Debitura refused is asked for again after six hours, not with each look', async () => {
    const {adapter, requests, clock, rest, logs} = setup({}, refusing(403));
    await adapter.keep().check();
    const asked = () => requests.filter(({url}) => url.endsWith('/customer/webhooks')).length;
    const before = asked();
    await clock.advance(5 * HOUR);
    await rest();
    expect(asked()).toBe(before);
    await clock.advance(2 * HOUR);
    await rest();
    expect(asked()).toBe(2 * before);
    const notes = logs.filter(({event}) => event === 'keeper').map(({note}) => typeof note);
    expect(new Set(notes)).toEqual(new Set(['string']));
  });

  it('whose secret got lost on the way here is told anew', async () => {
    let isLost = true;
    const {adapter, own, clock, rest, make, state, handed} = setup(
      {},
      (next) => async (request) => {
        const answer = await next(request);
        const isNew = request.method === 'POST' && request.url.endsWith('/customer/webhooks');
        return isNew && isLost ? new Response(null, {status: 502}) : answer;
      },
    );
    await adapter.keep().check();
    isLost = false;
    const [webhook] = own('nordlys');
    const {secret} = webhook!;
    await clock.advance(7 * HOUR);
    await rest();
    expect(own('nordlys')).toHaveLength(1);
    expect(webhook!.secret).not.toBe(secret);
    const id = await make();
    await rest();
    handed.length = 0;
    state.partnerWrites(id, 'This is heard.');
    await rest();
    expect(handed.map(({event}) => event)).toEqual(['chat.created']);
  });

  it('that is as it should be is left as it is', async () => {
    const {adapter, requests, clock, rest} = setup();
    await adapter.keep().check();
    const before = requests.length;
    await clock.advance(7 * HOUR);
    await rest();
    const ofClients = requests.slice(before).filter(({url}) => url.includes('/customer/webhooks'));
    expect(ofClients.length).toBeGreaterThan(0);
    expect(new Set(ofClients.map(({method}) => method))).toEqual(new Set(['GET']));
  });
});

describe('a client’s own subscription that the platform does not want any more', () => {
  const MONTH = 30 * 24 * HOUR;

  /** Clients are subscribed; then the platform starts anew without its wish. */
  async function turnedOff(faults: (next: Upstream) => Upstream = (next) => next) {
    const store = memoryStore();
    const world = setup({store});
    world.add('third');
    const keeper = world.adapter.keep();
    await keeper.check();
    keeper.stop();
    const later = createWorld({
      faults: () => faults((request) => world.sandbox.fetch(request)),
      adapter: {store, webhookUrl: ADDRESS},
    });
    const left = () => world.state.webhooks.filter(({owner}) => owner !== 'referral').length;
    const calls = (method: string) => {
      const its = later.requests.filter((request) => request.method === method);
      return its.filter(({url}) => url.includes('/customer/webhooks')).length;
    };
    const listed = () => later.requests.filter(({url}) => url.includes('/clients')).length;
    return {...world, later, left, calls, listed, keeper: later.adapter.keep()};
  }

  it('is taken back, each once, and then nobody is looked for', async () => {
    let removed = 0;
    const {own, add, left, calls, listed, keeper} = await turnedOff((next) => async (request) => {
      const isFirst = request.method === 'DELETE' && (removed += 1) === 1;
      // Somebody at Debitura's was quicker.
      if (isFirst) await next(request.clone());
      return next(request);
    });
    const count = left();
    expect(count).toBe(3);
    // Who came meanwhile never had one, and this one is for somebody else now.
    add('new-one');
    own('nordlys')[0]!.url = 'https://elsewhere.example/';
    await keeper.check();
    expect([left(), calls('GET'), calls('DELETE')]).toEqual([1, count, count - 1]);
    const lists = listed();
    await keeper.check();
    expect([calls('GET'), listed()]).toEqual([count, lists]);
  });

  it('is taken back with the next look when Debitura could not be asked', async () => {
    let isDown = true;
    const {left, keeper, later} = await turnedOff(
      answering(({method}) => isDown && method === 'DELETE' && new Response(null, {status: 500})),
    );
    const count = left();
    await keeper.check();
    expect(left()).toBe(count);
    isDown = false;
    await keeper.check();
    expect(left()).toBe(0);
    const notes = later.logs.flatMap(({note}) => (note?.includes('taken back') ? [note] : []));
    expect(notes).toEqual(Array(count).fill("A client's own subscription was taken back."));
  });

  it('is given up where Debitura refuses, and said so', async () => {
    const {left, keeper, later, listed} = await turnedOff(refusing(403));
    const count = left();
    await keeper.check();
    const lists = listed();
    await keeper.check();
    expect([left(), listed()]).toEqual([count, lists]);
    const notes = later.logs.flatMap(({note}) => (note?.includes('taken back') ? [note] : []));
    expect(notes).toEqual(
      Array(count).fill("A client's own subscription cannot be taken back: Debitura refused."),
    );
  });

  it('is taken back however long it was wanted', async () => {
    const clock = {time: Date.parse('2026-06-01T10:00:00Z')};
    const now = () => new Date(clock.time);
    const store = memoryStore({now, retention: 2 * MONTH});
    const world = createKept({store, now, enable: {customerWebhooks: true}});
    const keeper = world.adapter.keep();
    for (let month = 0; month < 4; month += 1) {
      await keeper.check();
      clock.time += MONTH;
    }
    const ofClients = () => world.state.webhooks.filter(({owner}) => owner !== 'referral').length;
    expect(ofClients()).toBeGreaterThan(1);
    const later = createWorld({
      faults: () => (request) => world.sandbox.fetch(request),
      adapter: {store, now, webhookUrl: ADDRESS},
    });
    await later.adapter.keep().check();
    expect(ofClients()).toBe(0);
  });
});
