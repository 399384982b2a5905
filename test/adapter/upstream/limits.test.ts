import {describe, expect, it} from 'vitest';
import {memoryStore, type Limits} from '../../../src/adapter/index.js';
import type {Counted, CountedWindow} from '../../../src/adapter/store/store.js';
import {createWorld, type WorldOptions} from '../../support/world.js';
import {answering, answerOf, at, json, read} from '../support.js';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;

/** A platform whose store counts as the test says. */
function setup(faults?: WorldOptions['faults'], limits: Limits = {}) {
  const asked: (readonly CountedWindow[])[] = [];
  const none: Counted = {wait: 0, used: [0, 0, 0], ends: [0, 0, 0]};
  const store: {counted: Counted | Error} = {counted: none};
  const world = createWorld({
    ...(faults && {faults}),
    adapter: {
      limits: {perMinute: 60_000, burst: 60_000, ...limits},
      desks: ['client', 'collection-partner'],
      partnerKey: 'sandbox-partner-key',
      store: {
        ...memoryStore(),
        count: (windows) => {
          asked.push(windows);
          const {counted} = store;
          return counted instanceof Error ? Promise.reject(counted) : Promise.resolve(counted);
        },
      },
    },
  });
  const list = () => answerOf(world.fetch(at('/cases'), read));
  return {...world, asked, store, list};
}

/** The windows of a key, when so much of each may be used. */
const windowsOf = (key: string, share: number) => [
  {key: `budget:${key}:minute`, lifetime: MINUTE, most: 2_000 * share, segment: 10 * SECOND},
  {key: `budget:${key}:hour`, lifetime: 0, most: 20_000 * share, segment: 60 * MINUTE},
  {key: `budget:${key}:day`, lifetime: 1_440 * MINUTE, most: 100_000 * share},
];

describe('the calls that Debitura grants a key', () => {
  it('are counted for each key, and reads may use seven tenths of what a press may', async () => {
    const {list, as, fetch, asked} = setup();
    await list();
    expect(asked.at(-1)).toStrictEqual(windowsOf('referral', 0.7));
    const question = {amountToRecover: 5000, currencyCode: 'EUR'};
    const debtor = {type: 'Company', countryAlpha2: 'DE'};
    await fetch(at('/cases/preview'), json({...question, debtor}));
    expect(asked.at(-1)).toStrictEqual(windowsOf('referral', 1));
    await as('desk:collection-partner')(at('/cases'), read);
    expect(asked.at(-1)).toStrictEqual(windowsOf('partner', 0.7));
  });

  it('are shared with other software of the platform, where it says so', async () => {
    const {list, asked} = setup(undefined, {upstreamShare: 0.5});
    await list();
    expect(asked.at(-1)).toStrictEqual(windowsOf('referral', 0.35));
  });

  it('and half of them what nobody waits for', async () => {
    const {adapter, asked} = createKeeping();
    await adapter.keep().check();
    expect(new Set(asked.map((windows) => JSON.stringify(windows)))).toEqual(
      new Set([JSON.stringify(windowsOf('referral', 0.5))]),
    );
  });

  function createKeeping() {
    const asked: (readonly CountedWindow[])[] = [];
    const kept = memoryStore();
    const {adapter} = createWorld({
      adapter: {
        limits: {},
        webhookUrl: 'https://ledgerly.example/debitura/webhooks',
        store: {
          ...kept,
          count: (windows) => {
            asked.push(windows);
            return kept.count(windows);
          },
        },
      },
    });
    return {adapter, asked};
  }

  it('that are used up are waited for in whole seconds, and Debitura hears nothing', async () => {
    const {list, store, requests} = setup();
    await list();
    const before = requests.length;
    store.counted = {wait: 1_001, used: [1_400, 0, 0], ends: [1_001, 0, 0]};
    const {status, body} = await list();
    expect([status, body.code, body.retryAfter]).toEqual([429, 'rate-limited', 2]);
    expect(requests).toHaveLength(before);
  });

  it('may be used up before a write is tried again: then it may have been done, and nobody says it was not', async () => {
    const {as, store, sandbox} = setup((upstream) => async (request) => {
      const answer = await upstream(request);
      if (request.method !== 'POST') return answer;
      store.counted = {wait: 5_000, used: [2_000, 0, 0], ends: [5_000, 0, 0]};
      throw new TypeError('the connection was cut');
    });
    const {id, payments} = sandbox.state.cases.find(
      ({creditorReference}) => creditorReference === '2025-0112',
    )!;
    const before = payments.length;
    const payment = {
      date: '2026-05-20',
      paymentAmount: 1_000,
      paymentRecipient: 'CollectionPartner',
    };
    const pay = () =>
      answerOf(
        as('desk:collection-partner')(
          at(`/cases/${id}/payments`),
          json(payment, 'a-key-of-one-write'),
        ),
      );
    expect((await pay()).body.code).toBe('upstream-unavailable');
    expect(payments).toHaveLength(before + 1);
    // Asked again, it is refused before anything is sent.
    expect((await pay()).body.code).toBe('rate-limited');
  });

  it('used up before a note was sent leave its key free for the next press', async () => {
    const {as, store, sandbox} = setup();
    const {id} = sandbox.state.cases.find(
      ({creditorReference}) => creditorReference === '2025-0112',
    )!;
    const fetch = as('desk:collection-partner');
    const note = () =>
      answerOf(
        fetch(at(`/cases/${id}/notes`), json({description: 'Called.'}, 'a-key-of-one-note')),
      );
    const free = store.counted;
    store.counted = {wait: 5_000, used: [2_000, 0, 0], ends: [5_000, 0, 0]};
    expect((await note()).status).toBe(429);
    store.counted = free;
    expect((await note()).status).toBe(201);
  });

  it('are counted by this process alone while the store is away', async () => {
    const {list, store} = setup();
    store.counted = new Error('away');
    for (let count = 0; count < 30; count += 1) expect((await list()).status).toBe(200);
  });

  it('slow screens down that ask by themselves from a half on, and stop them at seven tenths', async () => {
    const {list, fetch, store, advance} = setup();
    const after = async () => {
      const {body} = await answerOf(fetch(at('/events?poll=1'), read));
      return (body.after as number) / SECOND;
    };
    const use = async (used: number[], ends: number[]) => {
      store.counted = {wait: 0, used, ends};
      await list();
    };
    expect(await after()).toBe(30);
    await use([999, 0, 0], [MINUTE, 0, 0]);
    expect(await after()).toBe(30);
    await use([0, 10_000, 0], [0, 10 * MINUTE, 0]);
    expect(await after()).toBe(120);
    await use([0, 0, 70_000], [0, 0, 20 * MINUTE]);
    expect(await after()).toBe(300);
    advance(20 * MINUTE - 1);
    expect(await after()).toBe(300);
    advance(1);
    expect(await after()).toBe(30);
  });
});

describe('an API of Debitura that does not answer', () => {
  it('is left alone for ten seconds after five failures within ten, and then counted anew', async () => {
    let isDown = true;
    let calls = 0;
    const world = createWorld({
      faults: answering(({url}) => {
        if (!isDown || !url.endsWith('/chats')) return null;
        calls += 1;
        return new Response(null, {status: 503});
      }),
    });
    const {id} = world.sandbox.state.cases.find(
      ({client}) => client.externalTenantId === 'nordlys',
    )!;
    const write = async () => {
      const {status, body} = await answerOf(
        world.fetch(at(`/cases/${id}/chats`), json({message: 'Hello'})),
      );
      return [status, body.retryAfter as number | undefined];
    };
    const fail = async (times: number) => {
      for (let time = 0; time < times; time += 1) expect(await write()).toEqual([502, undefined]);
    };
    await fail(4);
    world.advance(10 * SECOND);
    // The first four are too old to count by now.
    await fail(5);
    expect(await write()).toEqual([502, 10]);
    world.advance(9_001);
    expect(await write()).toEqual([502, 1]);
    expect(calls).toBe(9);
    world.advance(999);
    await fail(4);
    isDown = false;
    // An answer of Debitura at last: under this address nobody writes there.
    expect(await write()).toEqual([422, undefined]);
  });
});
