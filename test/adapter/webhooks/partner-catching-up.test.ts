import {describe, expect, it} from 'vitest';
import {createWorld} from '../../support/world.js';
import {createKeptPartner as setup} from './kept-partner.js';
import {URL} from './kept.js';

/** A case of a creditor that works with the agency, one that the agency submitted, and a test of its own. */
const WORKED = '2025-0112';
const SUBMITTED = 'BE-2201';
const TEST = 'AH-TEST-1';

describe('what an agency missed while its subscriptions were off', () => {
  it('names the case, the payment or message, and the time', async () => {
    const {adapter, state, handed, rest, clock, caseOf, switchOff} = setup();
    const keeper = adapter.keep();
    await keeper.check();
    switchOff();
    await clock.advance(60_000);
    const happened = clock.now().toISOString();
    const [worked, submitted, test] = [caseOf(WORKED), caseOf(SUBMITTED), caseOf(TEST)];
    const paid = state.pay(worked.id, 100, {date: '2026-05-30'});
    const paidElsewhere = state.pay(submitted.id, 40, {date: '2026-05-31'});
    const tried = state.pay(test.id, 5, {date: '2026-05-29'});
    state.partnerWrites(worked.id, 'The debtor has called.');
    state.partnerWrites(submitted.id, 'We have a new address.', 2);
    await clock.advance(60_000);
    expect((await keeper.check()).caughtUp).toBe(5);
    await rest();
    const payment = (
      item: typeof worked,
      paymentId: string,
      grossAmount: number,
      date: string,
    ) => ({
      id: `catchup:payment.created:${paymentId}`,
      event: 'payment.created',
      timestamp: happened,
      data: {
        caseId: item.id,
        reference: item.reference,
        paymentId,
        grossAmount,
        currency: item.currency,
        date: `${date}T00:00:00`,
      },
      test: item.isTest,
      source: 'catch-up',
    });
    const message = (item: typeof worked, role: string) => ({
      id: `catchup:chat.created:${item.chats.at(-1)?.id}`,
      event: 'chat.created',
      timestamp: happened,
      data: {caseId: item.id, reference: item.reference, chatId: item.chats.at(-1)?.id, role},
      test: false,
      source: 'catch-up',
    });
    expect(handed).toHaveLength(5);
    expect(handed).toEqual(
      expect.arrayContaining([
        payment(worked, paid, 100, '2026-05-30'),
        payment(submitted, paidElsewhere, 40, '2026-05-31'),
        payment(test, tried, 5, '2026-05-29'),
        message(worked, 'Partner'),
        message(submitted, 'Managed by partner'),
      ]),
    );
  });

  it('is not what it was told before, nor what was taken back before its eyes', async () => {
    const {adapter, state, handed, rest, caseOf, switchOff} = setup();
    const keeper = adapter.keep();
    await keeper.check();
    const {id} = caseOf(WORKED);
    state.pay(id, 100);
    state.removePayment(state.pay(id, 20));
    state.partnerWrites(id, 'The debtor has called.');
    await rest();
    expect(handed.map(({event}) => event)).toEqual([
      'payment.created',
      'payment.created',
      'payment.deleted',
      'chat.created',
    ]);
    switchOff();
    expect((await keeper.check()).caughtUp).toBe(0);
    await rest();
    expect(handed).toHaveLength(4);
  });

  it('is not what was there before it ever listened, but that this is taken back now is', async () => {
    const {adapter, state, rest, clock, caseOf, switchOff, told, handed} = setup();
    const {id} = caseOf(WORKED);
    const early = state.pay(id, 100);
    state.partnerWrites(id, 'The debtor has called.');
    await clock.advance(60_000);
    const keeper = adapter.keep();
    await keeper.check();
    switchOff();
    expect((await keeper.check()).caughtUp).toBe(0);
    switchOff();
    state.removePayment(early);
    expect((await keeper.check()).caughtUp).toBe(1);
    await rest();
    expect(told()).toEqual([['payment.deleted', 'catch-up', id]]);
    expect(handed[0]?.data.paymentId).toBe(early);
  });

  it('is looked for in open cases and in those that ended meanwhile, not in all that ever were', async () => {
    const {adapter, state, pass, caseOf, switchOff} = setup();
    const keeper = adapter.keep();
    await keeper.check();
    const [old, fresh, open] = [caseOf(WORKED), caseOf('2025-0141'), caseOf(SUBMITTED)];
    state.move(old.id, 'Closed', {closeCode: 'Paid'});
    await pass(180);
    switchOff();
    state.move(fresh.id, 'Closed', {closeCode: 'Paid'});
    const before = state.requests.length;
    await keeper.check();
    const asked = state.requests.slice(before).map(({path}) => path);
    const payments = ({id}: typeof old) => asked.filter((path) => path.endsWith(`/${id}/payments`));
    expect([old, fresh, open].map((item) => payments(item).length)).toEqual([0, 1, 1]);
  });

  it('is not what somebody else’s subscription missed', async () => {
    const {adapter, sandbox, state, rest, handed, caseOf, switchOff} = setup();
    const keeper = adapter.keep();
    await keeper.check();
    await sandbox.fetch(
      new Request('http://127.0.0.1:4010/collection-partner/webhooks', {
        method: 'POST',
        headers: {XApiKey: 'sandbox-partner-key', 'content-type': 'application/json'},
        body: JSON.stringify({
          url: 'https://ledgerly.example/nobody-answers-here',
          events: ['payment.created'],
          isTestMode: false,
        }),
      }),
    );
    expect(state.webhooks).toHaveLength(3);
    state.pay(caseOf(WORKED).id, 100);
    await rest();
    expect(handed).toHaveLength(1);
    switchOff();
    expect((await keeper.check()).caughtUp).toBe(0);
    expect(handed).toHaveLength(1);
  });

  it('comes in the order in which it happened', async () => {
    const {adapter, state, network, rest, clock, caseOf, switchOff, handed} = setup();
    const keeper = adapter.keep();
    await keeper.check();
    const {id} = caseOf(WORKED);
    network.isDown = true;
    const payments: string[] = [];
    for (const amount of [10, 20, 30]) {
      payments.push(state.pay(id, amount));
      await clock.advance(1_000);
    }
    network.isDown = false;
    switchOff();
    expect((await keeper.check()).caughtUp).toBe(3);
    await rest();
    expect(handed.map(({data}) => data.paymentId)).toEqual(payments);
  });

  it('is of test cases alone for a platform that hears of no other', async () => {
    const {adapter, state, rest, clock, caseOf, switchOff, told} = setup({webhookTestMode: true});
    const keeper = adapter.keep();
    await keeper.check();
    switchOff();
    await clock.advance(60_000);
    for (const reference of [WORKED, SUBMITTED, TEST]) state.pay(caseOf(reference).id, 5);
    await keeper.check();
    await rest();
    expect(told()).toEqual([['payment.created', 'catch-up', caseOf(TEST).id]]);
  });
});

describe('the secrets of an agency’s subscriptions', () => {
  it('stay what they are when Debitura switched a subscription off for another reason', async () => {
    const {adapter, state, switchOff} = setup();
    const keeper = adapter.keep();
    await keeper.check();
    const secrets = () => state.webhooks.map(({secret}) => secret);
    const before = secrets();
    for (let time = 0; time < 2; time += 1) {
      switchOff();
      const {partnerSubscriptions} = await keeper.check();
      expect(partnerSubscriptions).toEqual(['re-enabled', 're-enabled']);
    }
    expect(secrets()).toEqual(before);
  });

  it('are made anew where nobody knows them any more', async () => {
    const {adapter, state, sandbox} = setup();
    await adapter.keep().check();
    const before = state.webhooks.map(({secret}) => secret);
    const restarted = createWorld({
      faults: () => (request) => sandbox.fetch(request),
      adapter: {
        referralKey: undefined as never,
        partnerKey: 'sandbox-partner-key',
        desks: ['collection-partner'],
        webhookUrl: URL,
      },
    });
    const {partnerSubscriptions} = await restarted.adapter.keep().check();
    expect(partnerSubscriptions).toEqual(['renewed', 'renewed']);
    expect(state.webhooks.some(({secret}) => before.includes(secret))).toBe(false);
  });

  it('cannot be renewed before there is a subscription', async () => {
    const {adapter} = setup();
    await expect(adapter.keep().rotate()).rejects.toThrow(
      'There is no subscription to this adapter.',
    );
  });
});
