import {describe, expect, it} from 'vitest';
import {memoryStore, type AdapterOptions} from '../../../src/adapter/index.js';
import {answering} from '../support.js';
import {createKept, URL as ADDRESS} from './kept.js';

const MINUTE = 60_000;
const DAY = 24 * 60;

function setup(options: Partial<AdapterOptions> = {}, faults?: Parameters<typeof createKept>[1]) {
  const world = createKept(options, faults);
  const {state, clock, handed, network} = world;
  const clientOf = (tenant: string) =>
    state.clients.find(({externalTenantId}) => externalTenantId === tenant)!;
  /** Nothing arrives, and nobody retries: the subscription is off as if Debitura had given up. */
  const away = async (during: () => unknown) => {
    network.isDown = true;
    const [subscription] = state.webhooks;
    Object.assign(subscription!, {isActive: false, disabledReason: 'Endpoint returned 503'});
    await during();
    network.isDown = false;
  };
  const notes = () =>
    world.logs.flatMap(({event, level, note}) => (event === 'keeper' ? [`${level}: ${note}`] : []));
  const told = () => handed.splice(0);
  /** Debitura delivers this. */
  const deliver = (body: object) => world.post(ADDRESS, body, state.webhooks[0]!.secret);
  return {
    ...world,
    clientOf,
    away,
    notes,
    told,
    deliver,
    minutes: (n: number) => clock.advance(n * MINUTE),
  };
}

describe('what is caught up after an outage', () => {
  it('names case, state, client and the time at which it was found, and is told once', async () => {
    const {adapter, state, make, rest, away, told, clock, notes} = setup();
    const keeper = adapter.keep();
    await keeper.check();
    const [closed, moved] = [await make(), await make()];
    await rest();
    told();
    await away(() => {
      state.move(closed, 'Closed', {closeCode: 'Paid'});
      state.move(moved, 'Active');
    });
    expect(await keeper.check()).toEqual({
      subscription: 're-enabled',
      partnerSubscriptions: [],
      caughtUp: 2,
    });
    await rest();
    const caseOf = (wanted: string) => state.cases.find(({id}) => id === wanted)!;
    const common = {
      timestamp: clock.now().toISOString(),
      externalTenantId: 'nordlys',
      test: false,
      source: 'catch-up',
    };
    const events = told().sort((one, other) => one.event.localeCompare(other.event));
    expect(events).toEqual([
      {
        ...common,
        id: `catchup:${closed}:2:Closed:Paid`,
        event: 'case.closed',
        data: {
          caseId: closed,
          reference: caseOf(closed).reference,
          newLifecycle: 'Closed',
          closeCode: 'Paid',
          externalTenantId: 'nordlys',
        },
      },
      {
        ...common,
        id: `catchup:${moved}:2:Active:`,
        event: 'case.updated',
        data: {
          caseId: moved,
          reference: caseOf(moved).reference,
          newLifecycle: 'Active',
          externalTenantId: 'nordlys',
        },
      },
    ]);
    expect((await keeper.check()).caughtUp).toBe(0);
    expect(notes()).toEqual([
      'info: The subscription was found registered; 0 events were caught up.',
      'warn: The subscription was found re-enabled; 2 events were caught up.',
      'info: The subscription was found healthy; 0 events were caught up.',
    ]);
  });

  it('is a client that came, and one whose agreement was signed or must be signed again', async () => {
    const {adapter, state, away, told, clientOf, rest, clock} = setup();
    const keeper = adapter.keep();
    await keeper.check();
    told();
    const nordlys = clientOf('nordlys');
    const {sdca} = nordlys;
    const linked = {externalTenantId: 'new-one', linked: clock.now().getTime() + 1};
    const signed = {externalTenantId: 'signed-one', linked: clock.now().getTime() + 1};
    const clients = state.clients as (typeof nordlys)[];
    await away(() => {
      state.unsign('nordlys', 'Sdca');
      clients.push({...nordlys, ...signed, creditorId: crypto.randomUUID(), sdca});
      clients.push({...nordlys, ...linked, creditorId: crypto.randomUUID()});
    });
    await keeper.check();
    await rest();
    const news = () =>
      told().map(({id, event, externalTenantId, data}) => [id, event, externalTenantId, data]);
    expect(news().sort()).toEqual(
      [
        ['new-one', '1:false', 'client.linked'],
        ['nordlys', '2:false', 'client.updated'],
        ['signed-one', '1:true', 'client.onboarding.contract_signed'],
      ].map(([tenant, change, event]) => [
        `catchup:client:${tenant}:${change}`,
        event,
        tenant,
        {externalTenantId: tenant},
      ]),
    );
    await away(() => (nordlys.sdca = sdca));
    await keeper.check();
    await rest();
    expect(news().map(([id, event]) => [id, event])).toEqual([
      ['catchup:client:nordlys:3:true', 'client.onboarding.contract_signed'],
    ]);
    await away(() => state.unsign('nordlys', 'Sdca'));
    await keeper.check();
    await rest();
    expect(news().map(([id, event]) => [id, event])).toEqual([
      ['catchup:client:nordlys:4:false', 'client.updated'],
    ]);
  });

  it('is not what Debitura told of a client’s signature before', async () => {
    const {adapter, state, away, told, clientOf, rest, deliver} = setup();
    const keeper = adapter.keep();
    const nordlys = clientOf('nordlys');
    const {sdca} = nordlys;
    state.unsign('nordlys', 'Sdca');
    await keeper.check();
    nordlys.sdca = sdca;
    const event = 'client.onboarding.contract_signed';
    const data = {externalTenantId: 'nordlys'};
    expect((await deliver({id: 'signed', event, data})).status).toBe(204);
    await rest();
    expect(told().map(({event}) => event)).toEqual([event]);
    await away(() => undefined);
    expect((await keeper.check()).caughtUp).toBe(0);
    // That a power of attorney was signed says nothing of the agreement.
    state.unsign('nordlys', 'Sdca');
    await away(() => undefined);
    expect((await keeper.check()).caughtUp).toBe(1);
    await deliver({id: 'attorney', event: 'client.onboarding.poa_signed', data});
    await rest();
    told();
    await away(() => undefined);
    expect((await keeper.check()).caughtUp).toBe(0);
  });

  it('is told each time a case comes to the same state again, and once by two looks at it', async () => {
    const {adapter, state, make, rest, away, told, minutes} = setup();
    const keepers = [adapter.keep(), adapter.keep()];
    await keepers[0]!.check();
    const id = await make();
    await rest();
    told();
    const ids: string[] = [];
    for (const lifecycle of ['Active', 'Paused', 'Active', 'Paused'] as const) {
      await away(() => state.move(id, lifecycle));
      const looks = Promise.all(keepers.map((keeper) => keeper.check()));
      // The second one waits for the first.
      await minutes(1);
      await looks;
      await rest();
      const events = told();
      expect(events.map(({data}) => data.newLifecycle)).toEqual([lifecycle]);
      ids.push(...events.map((event) => event.id));
    }
    expect(new Set(ids).size).toBe(4);
  });

  it('is not what a delivery tells while the lists are read', async () => {
    let meanwhile: (() => Promise<unknown>) | null = null;
    const {adapter, state, make, rest, away, told, deliver} = setup(
      {},
      (next) => async (request) => {
        const answer = await next(request);
        if (request.url.includes('/customer/cases?')) await meanwhile?.();
        return answer;
      },
    );
    const keeper = adapter.keep();
    await keeper.check();
    const id = await make();
    await rest();
    told();
    await away(() => state.move(id, 'Active'));
    const data = {caseId: id, externalTenantId: 'nordlys', newLifecycle: 'Paused'};
    meanwhile = () => deliver({id: 'overtaking', event: 'case.updated', data});
    expect((await keeper.check()).caughtUp).toBe(0);
    await rest();
    expect(told().map((event) => event.id)).toEqual(['overtaking']);
  });

  it('is what the subscription would have told: of test cases nothing, or of them alone', async () => {
    for (const webhookTestMode of [false, true]) {
      const {adapter, state, make, rest, away, told} = setup({webhookTestMode});
      const keeper = adapter.keep();
      await keeper.check();
      const [live, test] = [await make(), await make({isTest: true})];
      await rest();
      const wanted = webhookTestMode ? test : live;
      expect(told().map(({data}) => data.caseId)).toEqual([wanted]);
      await away(() => [live, test].forEach((id) => state.move(id, 'Active')));
      expect((await keeper.check()).caughtUp).toBe(1);
      await rest();
      expect(told().map((event) => [event.data.caseId, event.test])).toEqual([
        [wanted, webhookTestMode],
      ]);
      await away(() => undefined);
      expect((await keeper.check()).caughtUp).toBe(0);
      keeper.stop();
    }
  });

  it('costs one call for the news of each client, and none without news', async () => {
    const {adapter, state, make, rest, away, requests} = setup();
    const keeper = adapter.keep();
    await keeper.check();
    const own = [await make(), await make()];
    const other = await make({}, 'fjordby');
    await make();
    await rest();
    const lists = () =>
      requests
        .splice(0)
        .map(({url}) => new URL(url))
        .filter(({pathname}) => pathname === '/customer/cases')
        .map(({searchParams}) => searchParams.getAll('Ids').sort());
    lists();
    await away(() => [...own, other].forEach((id) => state.move(id, 'Active')));
    expect((await keeper.check()).caughtUp).toBe(3);
    expect(lists().sort((one, other) => other.length - one.length)).toEqual([own.sort(), [other]]);
    await away(() => undefined);
    await keeper.check();
    expect(lists()).toEqual([]);
  });

  it('is told of a case that its client’s bearer is not shown any more as if it were live', async () => {
    let isRefused = false;
    const {adapter, state, make, rest, away, told} = setup(
      {},
      answering(
        ({url}) =>
          isRefused && url.includes('/customer/cases?') && Response.json({}, {status: 401}),
      ),
    );
    const keeper = adapter.keep();
    await keeper.check();
    const id = await make();
    await rest();
    told();
    isRefused = true;
    await away(() => state.move(id, 'Active'));
    expect((await keeper.check()).caughtUp).toBe(1);
    await rest();
    expect(told().map((event) => [event.data.caseId, event.test])).toEqual([[id, false]]);
  });

  it('is told of others while one client’s cases cannot be read, and of those at the next look', async () => {
    let isDown = false;
    let broken = '';
    const {adapter, state, make, rest, away, told} = setup(
      {},
      answering(
        ({url}) =>
          isDown &&
          url.includes('/customer/cases?') &&
          url.includes(broken) &&
          Response.json({}, {status: 500}),
      ),
    );
    const keeper = adapter.keep();
    await keeper.check();
    const whole = await make({}, 'fjordby');
    broken = await make();
    await rest();
    told();
    isDown = true;
    await away(() => [broken, whole].forEach((id) => state.move(id, 'Active')));
    await expect(keeper.check()).rejects.toThrow();
    await rest();
    expect(told().map(({data}) => data.caseId)).toEqual([whole]);
    isDown = false;
    expect((await keeper.check()).caughtUp).toBe(1);
    await rest();
    expect(told().map(({data}) => data.caseId)).toEqual([broken]);
  });

  it('is nothing from before the first look, and nothing older than a month', async () => {
    const store = memoryStore({retention: 35 * DAY * MINUTE});
    const {adapter, state, make, told, minutes, away, rest} = setup({store});
    const early = await make();
    state.move(early, 'Active');
    const keeper = adapter.keep();
    expect(await keeper.check()).toMatchObject({subscription: 'registered', caughtUp: 0});
    keeper.stop();
    await rest();
    told();
    let [old, late] = ['', ''];
    await away(async () => {
      old = await make();
      await minutes(31 * DAY);
      late = await make();
    });
    await adapter.keep().check();
    await rest();
    const caught = told().map(({data}) => data.caseId);
    expect(caught).toContain(late);
    expect(caught).not.toContain(old);
    expect(caught).not.toContain(early);
  });

  it('is also what got lost on the way without any outage, twice a day', async () => {
    const {adapter, state, make, rest, minutes, told} = setup();
    const keeper = adapter.keep();
    await keeper.check();
    keeper.stop();
    const id = await make();
    await rest();
    told();
    // Of this move no event is ever sent.
    Object.assign(
      state.cases.find((each) => each.id === id)!,
      {lifecycle: 'Active'},
    );
    const lists = () => state.requests.filter(({path}) => path === '/referral/cases').length;
    const before = lists();
    for (let look = 0; look < 24; look += 1) {
      await minutes(30);
      await keeper.check();
    }
    expect([told(), lists()]).toEqual([[], before]);
    await minutes(30);
    await keeper.check();
    await rest();
    expect(told().map((event) => [event.source, event.data.caseId])).toEqual([['catch-up', id]]);
    expect(lists()).toBeGreaterThan(before);
  });
});
