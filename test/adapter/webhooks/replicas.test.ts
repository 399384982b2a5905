import {describe, expect, it} from 'vitest';
import {createAdapter, memoryStore, type AdapterOptions} from '../../../src/adapter/index.js';
import {PLATFORM} from '../../support/world.js';
import {createKept, URL as ADDRESS} from './kept.js';
import {caseEvent, settled} from './support.js';

type Registered = {url: string; events: string[]; isTestMode: boolean};

/** Three processes that start at once, each asking Debitura over a way that takes its time. */
function setup() {
  const options = {
    partnerKey: 'sandbox-partner-key',
    desks: ['client', 'collection-partner'],
    enable: {customerWebhooks: true},
    webhookUrl: ADDRESS,
    store: memoryStore(),
  } satisfies Partial<AdapterOptions>;
  const world = createKept(options);
  const {now, timers} = world.clock;
  const slow: typeof fetch = async (input, init) => {
    await settled();
    return world.sandbox.fetch(new Request(input, init));
  };
  const log = () => undefined;
  const replicas = [1, 2, 3].map(() =>
    createAdapter({...PLATFORM, ...options, limits: false, now, timers, log, fetch: slow}),
  );
  /** Moves the time by minutes until all of them have looked. */
  const lookAtOnce = async () => {
    const keepers = replicas.map((replica) => replica.keep());
    const reports = Promise.all(keepers.map((keeper) => keeper.check()));
    await world.pass(2);
    await settled(500);
    await world.pass(2);
    return reports;
  };
  const addresses = () => world.state.webhooks.map(({url, isTestMode}) => `${url} ${isTestMode}`);
  return {...world, replicas, lookAtOnce, addresses};
}

describe('several processes that start at once', () => {
  it('register each subscription once, and all believe what it signs', async () => {
    const {lookAtOnce, addresses, state, replicas, post} = setup();
    const reports = await lookAtOnce();
    expect(reports.map(({subscription}) => subscription).sort()).toEqual([
      'healthy',
      'healthy',
      'registered',
    ]);
    expect(addresses().length).toBeGreaterThan(4);
    expect(addresses()).toHaveLength(new Set(addresses()).size);
    for (const {url, secret} of state.webhooks)
      for (const replica of replicas)
        expect((await post(url, caseEvent('one'), secret, replica)).status).toBe(204);
  });

  it('take back what was registered besides to the same address', async () => {
    const {lookAtOnce, addresses, adapter, state, sandbox, rest, post} = setup();
    await lookAtOnce();
    const before = addresses();
    const partnersOwn = state.webhooks.find(({isTestMode}) => isTestMode)?.owner;
    const again = (path: string, key: string, {url, events, isTestMode}: Registered) =>
      sandbox.fetch(
        new Request(`http://127.0.0.1:4010/${path}/webhooks`, {
          method: 'POST',
          headers: {'content-type': 'application/json', XApiKey: key},
          body: JSON.stringify({url, events, isTestMode}),
        }),
      );
    for (const webhook of [...state.webhooks]) {
      if (webhook.owner === 'referral') await again('referral/v1', 'sandbox-referral-key', webhook);
      if (webhook.owner === partnersOwn)
        await again('collection-partner', 'sandbox-partner-key', webhook);
    }
    expect(addresses()).toHaveLength(before.length + 3);
    expect(await adapter.keep().check()).toMatchObject({
      subscription: 'renewed',
      partnerSubscriptions: ['renewed', 'renewed'],
    });
    await rest();
    const {secret} = state.webhooks.find(({url}) => url === ADDRESS)!;
    expect((await post(ADDRESS, caseEvent('one'), secret)).status).toBe(204);
    expect(addresses().sort()).toEqual(before.sort());
  });
});
