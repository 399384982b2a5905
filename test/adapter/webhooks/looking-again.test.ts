import {describe, expect, it} from 'vitest';
import {memoryStore} from '../../../src/adapter/index.js';
import {browserFetch} from '../../support/world.js';
import {at, read} from '../support.js';
import {screen} from './screens.js';
import {caseEvent, createClock, listening, settled} from './support.js';

const CASE = '0c5b7a4e-0000-4000-8000-000000000001';
const TOLD = {kind: 'case', caseId: CASE};

/** Debitura, which shows this of the case, or refuses with this status. */
function setup() {
  const shown: {status: number; lifecycle?: string; closeCode?: string} = {status: 200};
  const world = listening({
    upstream: () => {
      const {status, ...found} = shown;
      const body = {id: CASE, ...found, client: {externalTenantId: 'nordlys'}};
      return Promise.resolve(Response.json(status === 200 ? body : {}, {status}));
    },
  });
  const looks = () => world.reads.length;
  return {...world, shown, looks};
}

const closed = (id: string) =>
  caseEvent(id, {
    event: 'case.closed',
    data: {caseId: CASE, externalTenantId: 'nordlys', newLifecycle: 'Closed', closeCode: 'Paid'},
  });

describe('screens that hear of a case before Debitura’s reads show it', () => {
  it('hear again once the close code is there too, and not for the lifecycle alone', async () => {
    const {adapter, deliver, clock, shown, looks} = setup();
    const heard = await screen(adapter, 'nordlys');
    shown.lifecycle = 'Active';
    await deliver(closed('one'));
    await settled();
    expect([heard, looks()]).toEqual([[TOLD], 1]);
    shown.lifecycle = 'Closed';
    await clock.advance(2_000);
    expect([heard, looks()]).toEqual([[TOLD], 2]);
    shown.closeCode = 'Paid';
    await clock.advance(4_999);
    expect([heard, looks()]).toEqual([[TOLD], 2]);
    await clock.advance(1);
    expect([heard, looks()]).toEqual([[TOLD, TOLD], 3]);
    await clock.advance(60_000);
    expect([heard.length, looks()]).toEqual([2, 3]);
  });

  it('are waited for through four looks while Debitura does not know the case or shows it as it was', async () => {
    const {adapter, deliver, clock, shown, looks} = setup();
    const heard = await screen(adapter, 'nordlys');
    shown.status = 404;
    await deliver(closed('one'));
    await clock.advance(2_000);
    Object.assign(shown, {status: 200, lifecycle: 'Active', closeCode: 'Paid'});
    await clock.advance(60_000);
    expect([heard, looks()]).toEqual([[TOLD], 4]);
  });

  it('are left with what they read when Debitura fails, and nothing is read for nobody', async () => {
    const failing = setup();
    const heard = await screen(failing.adapter, 'nordlys');
    failing.shown.status = 500;
    await failing.deliver(closed('one'));
    await failing.clock.advance(60_000);
    expect([heard, failing.looks()]).toEqual([[TOLD], 1]);

    const left = setup();
    left.shown.lifecycle = 'Active';
    const {body} = await browserFetch(left.adapter.fetch, 'nordlys')(at('/events'), read);
    await left.deliver(closed('one'));
    await settled();
    expect(left.looks()).toBe(1);
    await body!.cancel();
    // Whoever lost its stream may be back within a minute.
    await left.clock.advance(2_000);
    expect(left.looks()).toBe(2);
    await left.clock.advance(61_000);
    const looks = left.looks();
    await left.deliver(closed('two'));
    await left.clock.advance(60_000);
    expect(left.looks()).toBe(looks);
  });

  it('are told once of a case that shows it at once, and of what names no state', async () => {
    const {adapter, deliver, clock, shown, looks} = setup();
    const heard = await screen(adapter, 'nordlys');
    Object.assign(shown, {lifecycle: 'Closed', closeCode: 'Paid'});
    await deliver(closed('one'));
    await clock.advance(1_001);
    const data = {caseId: CASE, externalTenantId: 'nordlys'};
    await deliver(caseEvent('two', {event: 'payment.created', data}));
    await clock.advance(60_000);
    expect([heard, looks()]).toEqual([[TOLD, TOLD], 2]);
  });
});

describe('a delivery to an address of its own', () => {
  it('comes again while the store cannot say whose it is, or says it too slowly', async () => {
    const clock = createClock();
    const store = memoryStore({now: clock.now});
    const answers = [
      () => Promise.reject(new Error('down')),
      () => new Promise<never>(() => undefined),
    ];
    for (const get of answers) {
      const {adapter} = listening({clock, store: {...store, get}});
      const pending = adapter.fetch(
        new Request(`${at('/webhooks')}?subscription=x`, {method: 'POST', body: '{}'}),
      );
      await clock.advance(1_500);
      const answer = await pending;
      expect([answer.status, ((await answer.json()) as {code: string}).code]).toEqual([
        503,
        'unavailable',
      ]);
    }
  });

  it('that nobody subscribed for is believed by no secret', async () => {
    const {adapter, handed} = listening();
    const answer = await adapter.fetch(
      new Request(`${at('/webhooks')}?subscription=x`, {
        method: 'POST',
        body: '{}',
        headers: {'x-debitura-signature': `t=1,v1=${'0'.repeat(64)}`},
      }),
    );
    expect([answer.status, handed]).toEqual([401, []]);
  });
});
