import {describe, expect, it} from 'vitest';
import {memoryStore, type AdapterOptions} from '../../../src/adapter/index.js';
import {createWorld, type Upstream} from '../../support/world.js';
import {answerOf, at, draft, json, newKey} from '../support.js';
import {createKept, URL as ADDRESS} from './kept.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

function setup(options: Partial<AdapterOptions> = {}, faults?: (next: Upstream) => Upstream) {
  const world = createKept({enable: {customerWebhooks: true}, ...options}, faults);
  const {state} = world;
  /** The client's own subscription at Debitura. */
  const own = (tenant: string) => {
    const creditor = state.clients.find(({externalTenantId}) => externalTenantId === tenant);
    return state.webhooks.filter(({owner}) => owner === creditor?.creditorId);
  };
  const make = async (tenant = 'nordlys') =>
    String((await answerOf(world.as(tenant)(at('/cases'), json(draft(), newKey())))).body.id);
  return {...world, own, make};
}

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
      const {adapter, own, logs, state, make, rest, handed} = setup({}, (next) => (request) => {
        const isRefused = request.url.endsWith('/customer/webhooks');
        return isRefused
          ? Promise.resolve(Response.json({businessErrors: []}, {status}))
          : next(request);
      });
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

  it('is taken back when the platform does not want it any more', async () => {
    const store = memoryStore();
    const {adapter, own, sandbox, state} = setup({store});
    await adapter.keep().check();
    expect(own('nordlys')).toHaveLength(1);
    const ofClients = state.webhooks.filter(({owner}) => owner !== 'referral').length;
    const later = createWorld({
      faults: () => (request) => sandbox.fetch(request),
      adapter: {store, webhookUrl: ADDRESS},
    });
    for (let look = 0; look < 2; look += 1) await later.adapter.keep().check();
    expect(state.webhooks.filter(({owner}) => owner !== 'referral')).toEqual([]);
    expect(later.requests.filter(({method}) => method === 'DELETE')).toHaveLength(ofClients);
  });
});
