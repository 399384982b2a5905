import {describe, expect, it} from 'vitest';
import {draft, read} from '../support.js';
import {following} from './following.js';

describe('payments', () => {
  it('come, are listed, and may be gone again', async () => {
    const {state, id, look, heard, nordlys, lastLine} = await following();
    const before = (await look()).remainder as number;
    const paymentId = state.pay(id, 1500, {method: 'Card'});
    expect(await heard()).toEqual(['payment.created']);
    expect((await look()).remainder).toBe(before - 1500);
    const {body} = await read(nordlys('GET', `/Payments/${paymentId}`));
    expect(body).toMatchObject({grossAmount: 1500, currency: 'EUR', method: 'Card'});
    const all = await read(nordlys('GET', '/Payments?PageSize=2'));
    expect(all.body.page).toMatchObject({totalResults: 3, responseCount: 2});

    state.removePayment(paymentId);
    expect(await heard()).toEqual(['payment.deleted']);
    expect((await look()).remainder).toBe(before);
    expect((await lastLine()).type).toBe('PaymentRemoved');
    expect((await nordlys('GET', `/Payments/${paymentId}`)).status).toBe(404);
  });

  it('that go missing make a paid case active again', async () => {
    const {state, id, look, heard} = await following();
    state.move(id, 'Closed', {closeCode: 'Paid'});
    await heard();
    const paid = (await look<{id: string}[]>('/payments')).at(-1)!;
    state.removePayment(paid.id);
    expect(await heard()).toEqual(['payment.deleted', 'case.updated']);
    expect(await look()).toMatchObject({lifecycle: 'Active', closeCode: null, dateFinished: null});
  });

  it('go to the principal first, then to what was added', async () => {
    const {state, id, look} = await following();
    state.remind(id, 40);
    state.pay(id, 9600);
    expect(await look()).toMatchObject({
      grossAmount: 12_500,
      interestFees: 140.5,
      reminderFees: 40,
      totalAddedFees: 180.5,
      remainder: 80.5,
      allocationOutstanding: {principal: 0, interest: 40.5, reminderFees: 40, collectionFees: 0},
    });
  });

  it('of nothing are refused', async () => {
    const {state, id} = await following();
    expect(() => state.pay(id, 0)).toThrow(RangeError);
    expect(() => {
      state.removePayment('nothing');
    }).toThrow(RangeError);
  });
});

describe('a test case', () => {
  async function testCase() {
    const world = await following();
    await world.subscribe('customer', {
      events: ['case.updated', 'case.closed', 'payment.created', 'chat.created'],
      isTestMode: true,
    });
    await world.subscribe('referral', {
      events: ['case.updated'],
      isTestMode: true,
      url: 'https://ledgerly.example/platform',
    });
    const json = {...draft, isTest: true};
    const {id} = (await read(world.nordlys('POST', '/cases', {json}))).body;
    const advance = async (to: string, amount?: number) => {
      const answer = await read(
        world.nordlys('POST', `/test/cases/${id}/advance`, {json: {to, amount}}),
      );
      return {status: answer.status, ...answer.body};
    };
    const fire = async (event: string, more: object = {}) =>
      read(world.nordlys('POST', '/test/webhooks/fire', {json: {event, caseId: id, ...more}}));
    return {...world, id, advance, fire};
  }

  it('advances to where it is told, with the events of the way', async () => {
    const {advance, heard} = await testCase();
    expect(await advance('Active')).toMatchObject({advanced: true, state: 'Active'});
    expect(await heard()).toEqual(['case.updated']);
    expect(await advance('Active')).toMatchObject({status: 200, advanced: false});
    expect((await advance('Closed:Paid')).status).toBe(400);
    expect((await advance('Merged')).status).toBe(400);
    expect(await advance('Closed:Paid', 100)).toMatchObject({state: 'Closed:Paid'});
    expect(await heard()).toEqual(['payment.created', 'case.updated', 'case.closed']);
    expect(await advance('Closed:Paid', 100)).toMatchObject({status: 200, advanced: false});
    expect((await advance('Closed:NoPayment')).status).toBe(400);
    expect(await heard()).toEqual([]);
  });

  it('notifies the platform of an advance only where switched', async () => {
    const {advance, received, state} = await testCase();
    await advance('Active');
    state.switches.advanceNotifiesReferral = true;
    await advance('Closed:NoPayment');
    await state.settled();
    const toPlatform = received.filter(({body}) => 'externalTenantId' in body.data);
    expect(toPlatform.map(({body}) => body.data.newLifecycle)).toEqual(['Closed']);
  });

  it('fires any event with what it has, to all its webhooks or to one', async () => {
    const {fire, heard, state} = await testCase();
    expect((await fire('case.closed')).body).toMatchObject({enqueuedCount: 1});
    expect((await fire('payment.created')).status).toBe(422);
    expect((await fire('chat.created')).status).toBe(422);
    expect((await fire('client.linked')).status).toBe(400);
    expect(await heard()).toEqual(['case.closed']);
    const [live, test] = state.webhooks.filter(({owner}) => owner !== 'referral');
    expect((await fire('case.updated', {subscriptionId: live!.id})).status).toBe(400);
    expect((await fire('case.updated', {subscriptionId: test!.id})).status).toBe(200);
    expect(await heard()).toEqual(['case.updated']);
  });

  it('is the only kind that can be advanced or fired for', async () => {
    const {nordlys, active} = await following();
    const json = {to: 'Active', event: 'case.updated', caseId: active.id};
    for (const path of [`/test/cases/${active.id}/advance`, '/test/webhooks/fire']) {
      expect((await nordlys('POST', path, {json})).status).toBe(400);
    }
  });
});
