import {describe, expect, it, vi} from 'vitest';
import {atTheDesk, date, reason, withEverybodyListening} from './desk.js';

const paid = {date, paymentAmount: 1000, paymentRecipient: 'CollectionPartner'};

/** The active case of 12,500 EUR, of which 9,640.50 is open, with what can be done to its money. */
async function money() {
  const world = await withEverybodyListening();
  const path = `/cases/${world.active.id}/payments`;
  const pay = (more: object = {}, status = 200, headers = {}) =>
    world.send(path, {...paid, ...more}, status, headers);
  return {...world, path, pay};
}

describe('a recorded payment', () => {
  it('is split by the success fee, and client, platform and partner see it', async () => {
    const {pay, active, seen, heard, ask, path} = await money();
    const {total} = active.fee;
    const commission = total * 10;
    expect(await pay()).toMatchObject({
      payoutCreditor: 1000 - commission,
      payoutCollectionPartner: commission,
      commissionPaymentStatus: 'Paid',
      caseClosed: false,
      remainingAmount: 8640.5,
      warnings: [],
    });
    expect(await seen<object[]>(`${active.id}/payments`)).toHaveLength(2);
    expect(await seen(active.id)).toMatchObject({remainder: 8640.5});
    for (const host of ['client', 'agency']) expect(await heard(host)).toEqual(['payment.created']);
    const [newest] = (await ask(path)) as unknown as object[];
    expect(newest).toMatchObject({grossAmount: 1000, date: `${date}T00:00:00`});
  });

  it.each([
    [{paymentAmount: 0}],
    [{date: null}],
    [{paymentRecipient: 'Debtor'}],
    [{paymentRecipient: 'Creditor'}],
    [{payoutCreditor: 900}],
    [{payoutCreditor: 900, payoutCollectionPartner: 99}],
    [{payoutCreditor: 1100, payoutCollectionPartner: -100}],
  ])('is refused for %o', async (wrong) => {
    const {pay, active} = await money();
    expect(reason(await pay(wrong, 400))).toBe('ValidationError');
    expect(active.payments).toHaveLength(1);
  });

  it('may be split by hand, with advice that blocks nothing', async () => {
    const {pay} = await money();
    const split = {payoutCreditor: 0, payoutCollectionPartner: 1000};
    expect((await pay(split)).warnings).toHaveLength(1);
    await pay({paymentAmount: 20_000});
    expect((await pay(split)).warnings).toHaveLength(2);
    const near = {payoutCreditor: 900, payoutCollectionPartner: 99.99};
    expect((await pay(near)).payoutCreditor).toBe(900);
  });

  it('to the creditor says whether the commission is paid, and is followed up', async () => {
    const {pay, active} = await money();
    const creditor = {paymentRecipient: 'Creditor', commissionPaymentStatus: 'Unpaid'};
    await pay(creditor);
    await pay({...creditor, createUnpaidCommissionFollowUp: false});
    const last = active.payments
      .slice(-2)
      .map(({payout}) => [payout.commission, payout.isFollowedUp]);
    expect(last).toEqual([
      ['Unpaid', true],
      ['Unpaid', false],
    ]);
  });

  it('closes the case only when it covers all of it', async () => {
    const {pay, heard, active} = await money();
    expect(await pay({closeCase: true})).toMatchObject({closeCase: true, caseClosed: false});
    await heard('client');
    const all = await pay({paymentAmount: 8640.5, closeCase: true});
    expect(all).toMatchObject({caseClosed: true, closeCode: 'Paid', remainingAmount: 0});
    expect(await heard('client')).toEqual(['payment.created', 'case.updated', 'case.closed']);
    expect(await heard('platform')).toEqual(['case.updated', 'case.closed']);
    expect(active.closeCode).toBe('Paid');
  });

  it('is made once per Idempotency-Key', async () => {
    const {pay, active} = await money();
    const key = {'idempotency-key': 'once'};
    const first = await pay({}, 200, key);
    expect(await pay({}, 200, key)).toEqual(first);
    expect(reason(await pay({paymentAmount: 5}, 422, key))).toBe('IdempotencyConflict');
    expect(active.payments).toHaveLength(2);
  });

  it('is refused while the first under the same key is still being made, with the delay to wait', async () => {
    const {sandbox, active, path, desk} = await money();
    active.creditorReference = 'SANDBOX-SLOW-1';
    const pay = () => desk('POST', path, {json: paid, headers: {'idempotency-key': 'slow'}});
    const first = pay();
    await vi.waitUntil(() => sandbox.clock.sleeping === 1);
    const second = await pay();
    expect([second.status, second.headers.get('retry-after')]).toEqual([409, '2']);
    await sandbox.clock.advance(10_000);
    const made = await (await first).text();
    const again = await pay();
    expect([again.status, await again.text()]).toEqual([200, made]);
    expect(active.payments).toHaveLength(2);
  });

  it('may not go to the platform where switched', async () => {
    const {pay, state} = await money();
    await pay({paymentRecipient: 'Platform'});
    state.switches.platformRecipient = false;
    await pay({paymentRecipient: 'Platform'}, 400);
  });

  it('names broken fields as an object where switched', async () => {
    const {pay, state} = await money();
    state.switches.partnerFieldErrors = true;
    expect(Object.keys(await pay({paymentAmount: 0}, 400))).toEqual(['paymentAmount']);
  });
});

describe('a payment that was wrong', () => {
  it('is edited without an event, and deleted with one', async () => {
    const {pay, change, remove, heard, path, seen, active} = await money();
    const {paymentId} = await pay();
    await heard('client');
    await change(`${path}/${paymentId}`, {...paid, paymentAmount: 400});
    expect(await heard('client')).toEqual([]);
    expect(await seen(active.id)).toMatchObject({remainder: 9240.5});
    await remove(`${path}/${paymentId}`);
    expect(await heard('client')).toEqual(['payment.deleted']);
    await remove(`${path}/${paymentId}`, 404);
    await change(`${path}/${paymentId}`, {...paid, paymentRecipient: 'Platform'}, 404);
  });

  it('reopens a paid case only with consent', async () => {
    const {pay, change, remove, heard, path, active} = await money();
    const {paymentId} = await pay({paymentAmount: 9640.5, closeCase: true});
    const one = `${path}/${paymentId}`;
    const less = {...paid, paymentAmount: 9000};
    expect(reason(await change(one, less, 409))).toBe('ReopenConfirmationRequired');
    await remove(one, 409);
    expect(active).toMatchObject({lifecycle: 'Closed', closeCode: 'Paid'});
    await heard('client');
    await change(one, {...less, reopenCaseIfNeeded: true});
    expect(await heard('client')).toEqual(['case.updated']);
    expect(active).toMatchObject({lifecycle: 'Active', closeCode: null, finished: null});
    await pay({paymentAmount: 640.5, closeCase: true});
    await remove(`${one}?reopenCaseIfNeeded=true`);
    expect(active.lifecycle).toBe('Active');
  });

  it('is frozen once its payout is invoiced', async () => {
    const {closed, change, remove} = await atTheDesk();
    const one = `/cases/${closed.id}/payments/${closed.payments[0]!.id}`;
    expect(reason(await change(one, paid, 422))).toBe('PayoutInvoiced');
    await remove(`${one}?reopenCaseIfNeeded=true`, 422);
  });
});
