import {describe, expect, it} from 'vitest';
import {memoryStore, type Store} from '../../../src/adapter/index.js';
import {REFERRAL_EVENTS} from '../../../src/debitura/index.js';
import {createWorld} from '../../support/world.js';
import {answering, answerOf} from '../support.js';
import {createKept as setup, URL} from './kept.js';
import {caseEvent, SECRET} from './support.js';

const MINUTE = 60_000;

describe('the keeper', () => {
  it('registers the subscription, and its events arrive', async () => {
    const {adapter, state, make, rest, handed} = setup();
    adapter.keep();
    await rest();
    expect(state.webhooks).toMatchObject([{url: URL, isActive: true, isTestMode: false}]);
    const id = await make();
    state.move(id, 'Active');
    await rest();
    expect(handed.map(({event, data}) => [event, data.caseId])).toEqual([
      ['case.created', id],
      ['case.updated', id],
    ]);
    expect(handed.every(({externalTenantId}) => externalTenantId === 'nordlys')).toBe(true);
  });

  it('switches a disabled subscription on within 15 minutes and reports each change once (GUARD 19)', async () => {
    const {adapter, state, make, pass, rest, handed, network} = setup();
    adapter.keep();
    await rest();
    const [quiet, moved, closed] = [await make(), await make(), await make()];
    state.move(moved, 'PendingVerification');
    await rest();
    network.isDown = true;
    state.move(moved, 'Active');
    // Debitura gives up after eight attempts in about an hour and a half.
    for (let minute = 0; minute < 110 && state.webhooks[0]?.isActive; minute += 1) await pass(1);
    expect(state.webhooks[0]?.isActive).toBe(false);
    network.isDown = false;
    state.move(closed, 'Closed', {closeCode: 'Paid'});
    const late = await make();
    handed.length = 0;

    await pass(15);
    expect(state.webhooks[0]).toMatchObject({isActive: true, disabledReason: null});
    expect(handed.map(({id}) => id).sort()).toEqual(
      [
        `catchup:${moved}:3:Active:`,
        `catchup:${closed}:2:Closed:Paid`,
        `catchup:${late}:1:PendingVerificationInternal:`,
      ].sort(),
    );
    expect(
      handed.every(
        ({source, externalTenantId}) => source === 'catch-up' && externalTenantId === 'nordlys',
      ),
    ).toBe(true);
    expect(handed.some(({data}) => data.caseId === quiet)).toBe(false);

    state.move(quiet, 'Active');
    await pass(60);
    expect(handed.slice(3).map(({event, source, data}) => [event, source, data.caseId])).toEqual([
      ['case.updated', 'webhook', quiet],
    ]);
  });

  it('reads no lists while all is well', async () => {
    const {adapter, state, rest, pass} = setup();
    adapter.keep();
    await rest();
    const before = state.requests.filter(({path}) => path === '/referral/cases').length;
    await pass(120);
    expect(state.requests.filter(({path}) => path === '/referral/cases')).toHaveLength(before);
    expect(state.requests.filter(({path}) => /webhooks$/i.test(path)).length).toBeGreaterThan(7);
  });

  it('has the secret renewed on request, and when it knows none', async () => {
    const world = setup();
    const {adapter, state, make, rest, handed} = world;
    const keeper = adapter.keep();
    await rest();
    const first = state.webhooks[0]?.secret;
    await keeper.rotate();
    expect(state.webhooks[0]?.secret).not.toBe(first);
    await make();
    await rest();
    expect(handed).toHaveLength(1);

    const forgetful = setup({store: memoryStore()});
    await answerOf(
      forgetful.adapter.fetch(new Request('https://ledgerly.example/debitura/session')),
    );
    expect((await forgetful.adapter.keep().check()).subscription).toBe('registered');
    expect((await forgetful.adapter.keep().check()).subscription).toBe('healthy');
  });

  it('has the secret renewed when the subscription died of one that is not known here', async () => {
    const {adapter, state, make, pass, rest, handed} = setup({webhookSecrets: SECRET});
    adapter.keep();
    await rest();
    const [webhook] = state.webhooks;
    if (webhook) webhook.secret = btoa('a secret that only Debitura knows');
    await make();
    for (let minute = 0; minute < 110 && webhook?.isActive; minute += 1) await pass(1);
    expect([webhook?.isActive, handed]).toEqual([false, []]);
    await pass(15);
    expect(handed.map(({source}) => source)).toEqual(['catch-up']);
    await make();
    await rest();
    expect(handed.map(({source}) => source)).toEqual(['catch-up', 'webhook']);
  });

  it('keeps the secret for longer than the store keeps events', async () => {
    const {adapter, state, make, pass, rest, handed, clock} = setup();
    const keeper = adapter.keep();
    await rest();
    const [webhook] = state.webhooks;
    const {secret} = webhook!;
    await clock.advance(25 * 60 * MINUTE);
    await keeper.check();
    expect(webhook?.secret).toBe(secret);
    await make();
    await pass(1);
    expect(handed.map(({source}) => source)).toEqual(['webhook']);
  });

  it('keeps it through a store that has forgotten everything, and tells it to a new process', async () => {
    let store = memoryStore();
    const forgetful = (): Store => ({
      ...store,
      get: (...given) => store.get(...given),
      add: (...given) => store.add(...given),
      replace: (...given) => store.replace(...given),
      remove: (...given) => store.remove(...given),
    });
    const {adapter, state, make, rest, handed, clock, post} = setup({store: forgetful()});
    const keeper = adapter.keep();
    await rest();
    const {secret} = state.webhooks[0]!;
    store = memoryStore();
    await clock.advance(15 * MINUTE);
    expect((await keeper.check()).subscription).toBe('healthy');
    expect(state.webhooks[0]?.secret).toBe(secret);
    await make();
    await rest();
    expect(handed).toHaveLength(1);
    const later = setup({store});
    expect((await later.post(URL, caseEvent('one'), secret)).status).toBe(204);
    expect((await post(URL, caseEvent('two'), secret)).status).toBe(204);
  });

  it('ends with the adapter', async () => {
    const {adapter, state, rest, pass} = setup();
    adapter.keep();
    await rest();
    adapter.stop();
    const before = state.requests.length;
    await pass(60);
    expect(state.requests).toHaveLength(before);
  });
});

describe('the look of the keeper', () => {
  it('completes the events of a subscription that somebody made, and leaves others’ alone', async () => {
    const {adapter, state, sandbox} = setup();
    const subscribe = (url: string, events: string[], isTestMode: boolean) =>
      sandbox.fetch(
        new Request('http://127.0.0.1:4010/referral/v1/webhooks', {
          method: 'POST',
          headers: {XApiKey: 'sandbox-referral-key', 'content-type': 'application/json'},
          body: JSON.stringify({url, events, isTestMode}),
        }),
      );
    await subscribe('https://elsewhere.example/webhooks', ['case.updated'], false);
    await subscribe(URL, ['case.updated'], true);
    await subscribe(URL, ['case.updated'], false);
    expect((await adapter.keep().check()).subscription).toBe('renewed');
    expect(state.webhooks.map(({events}) => events.length)).toEqual([1, 1, REFERRAL_EVENTS.length]);
    expect([...state.webhooks[2]!.events].sort()).toEqual([...REFERRAL_EVENTS].sort());
    expect(state.webhooks).toHaveLength(3);
  });

  it('that fails is a line in the log without a word of what was said, and comes again', async () => {
    let isDown = true;
    const {adapter, rest, logs, state, clock} = setup(
      {},
      answering(
        ({url}) =>
          isDown && /webhooks$/i.test(url) && Response.json({secret: 'Anna'}, {status: 500}),
      ),
    );
    const keeper = adapter.keep();
    await rest();
    await expect(keeper.check()).rejects.toThrow();
    const failures = logs.filter(({event, level}) => event === 'keeper' && level === 'error');
    expect(failures).toHaveLength(1);
    expect(failures[0]).toMatchObject({
      errorName: 'DebituraError',
      note: 'The keeper could not finish and tries again.',
    });
    expect(JSON.stringify(logs)).not.toContain('Anna');
    isDown = false;
    await clock.advance(14 * MINUTE);
    expect(state.webhooks).toHaveLength(0);
    await clock.advance(2 * MINUTE);
    expect(state.webhooks).toHaveLength(1);
  });

  it('is one of all processes each quarter of an hour, and one at a time in each', async () => {
    const {adapter, state, rest, clock} = setup();
    const looks = () =>
      state.requests.filter(({method, path}) => method === 'GET' && /\/webhooks$/i.test(path))
        .length;
    const [one, other] = [adapter.keep(), adapter.keep()];
    await rest();
    expect(looks()).toBe(1);
    await clock.advance(15 * MINUTE);
    await clock.advance(15 * MINUTE);
    expect(looks()).toBe(3);
    const reports = await Promise.all([one.check(), one.check()]);
    expect(reports[0]).toBe(reports[1]);
    expect(looks()).toBe(4);
    one.stop();
    await clock.advance(15 * MINUTE);
    expect(looks()).toBe(5);
    other.stop();
    await clock.advance(60 * MINUTE);
    expect(looks()).toBe(5);
  });

  it('and a new secret are for who has an address, and a subscription to it', async () => {
    const {adapter} = createWorld();
    const keeper = adapter.keep();
    await expect(keeper.check()).rejects.toThrow('webhookUrl');
    await expect(keeper.rotate()).rejects.toThrow('There is no subscription to this adapter.');
    keeper.stop();
    const {adapter: fresh} = setup();
    await expect(fresh.keep().rotate()).rejects.toThrow('no subscription');
  });
});
