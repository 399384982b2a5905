import {describe, expect, it} from 'vitest';
import {createKeptPartner as setup} from './kept-partner.js';
import {URL} from './kept.js';

describe('the keeper of a partner’s own subscriptions', () => {
  it('registers one of live and one of test cases, and their events arrive', async () => {
    const {adapter, state, rest, caseOf, told, handed} = setup();
    await adapter.keep().check();
    expect(state.webhooks.map(({isTestMode, isActive}) => [isTestMode, isActive])).toEqual([
      [false, true],
      [true, true],
    ]);
    expect(state.webhooks.every(({url}) => url.startsWith(`${URL}?subscription=`))).toBe(true);
    const {id} = caseOf('2025-0112');
    state.pay(id, 100);
    await rest();
    expect(told()).toEqual([['payment.created', 'webhook', id]]);
    expect(handed[0]?.test).toBe(false);
  });

  it('registers the one of test cases alone for a platform that wants no other', async () => {
    const {adapter, state} = setup({webhookTestMode: true});
    expect((await adapter.keep().check()).partnerSubscriptions).toEqual(['registered']);
    expect(state.webhooks).toMatchObject([{isTestMode: true}]);
  });

  it('switches it on within 15 minutes and reports each change once, from the log and beyond it (GUARD 19)', async () => {
    const {adapter, state, rest, pass, outage, caseOf, told, handed} = setup();
    await adapter.keep().check();
    const {id} = caseOf('2025-0112');
    const before = state.pay(id, 50);
    await rest();
    const other = caseOf('2025-0141');
    handed.length = 0;
    await outage(() => state.pay(id, 100));
    Object.assign(state.webhooks[1]!, {
      isActive: false,
      disabledReason: 'Endpoint returned 410 Gone',
    });
    expect(state.webhooks.map(({isActive}) => isActive)).toEqual([false, false]);
    // Of what happens now Debitura's log has no line, because nobody is subscribed.
    state.removePayment(before);
    state.partnerWrites(id, 'The debtor has called.');
    state.move(other.id, 'Active');
    await rest();
    expect(handed).toEqual([]);

    await pass(15);
    expect(state.webhooks.map(({isActive}) => isActive)).toEqual([true, true]);
    expect(told().sort()).toEqual(
      [
        ['payment.created', 'catch-up', id],
        ['payment.deleted', 'catch-up', id],
        ['chat.created', 'catch-up', id],
        ['case.updated', 'catch-up', other.id],
      ].sort(),
    );
    state.pay(id, 10);
    await pass(60);
    expect(told().slice(4)).toEqual([['payment.created', 'webhook', id]]);
  });

  it('hands a delivery over once that was caught up and then comes after all', async () => {
    const {adapter, state, pass, network, caseOf, told, clock} = setup();
    const keeper = adapter.keep();
    await keeper.check();
    const {id} = caseOf('2025-0112');
    network.isDown = true;
    state.pay(id, 100);
    await pass(2);
    network.isDown = false;
    // This process was away as well, for longer than two looks.
    keeper.stop();
    await clock.advance(45 * 60_000);
    expect((await keeper.check()).caughtUp).toBe(1);
    await pass(120);
    expect(told()).toEqual([['payment.created', 'catch-up', id]]);
  });

  it('asks for no case while all is well', async () => {
    const {adapter, state, pass} = setup();
    await adapter.keep().check();
    const count = () => state.requests.filter(({path}) => path.includes('cases')).length;
    const before = count();
    await pass(120);
    expect(count()).toBe(before);
  });

  it('has both secrets renewed on request, and when one was lost here', async () => {
    const {adapter, state, rest, pass, caseOf, handed} = setup();
    const keeper = adapter.keep();
    await keeper.check();
    const first = state.webhooks.map(({secret}) => secret);
    await keeper.rotate();
    expect(state.webhooks.some(({secret}) => first.includes(secret))).toBe(false);
    const [live] = state.webhooks;
    live!.secret = btoa('a secret that only Debitura knows');
    const {id} = caseOf('2025-0112');
    state.pay(id, 10);
    for (let minute = 0; minute < 110 && live?.isActive; minute += 1) await pass(1);
    await pass(15);
    expect(handed.map(({source}) => source)).toEqual(['catch-up']);
    state.pay(id, 10);
    await rest();
    expect(handed.map(({source}) => source)).toEqual(['catch-up', 'webhook']);
  });

  it('stands beside that of a referral partner with the same adapter', async () => {
    const {adapter, state} = setup({referralKey: 'sandbox-referral-key'});
    const report = await adapter.keep().check();
    expect(report).toEqual({
      subscription: 'registered',
      partnerSubscriptions: ['registered', 'registered'],
      caughtUp: 0,
    });
    expect(state.webhooks.map(({owner}) => owner === 'referral')).toEqual([true, false, false]);
  });
});
