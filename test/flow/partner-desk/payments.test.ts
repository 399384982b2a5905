import {describe, expect, it} from 'vitest';
import {openDesk, PAID} from './support.js';

describe('Payments at the desk', () => {
  it('are recorded without a split, and Debitura splits them', async () => {
    const {fill, desk, writes} = await openDesk('2025-0112');
    expect(await fill('payment', PAID)).toEqual([]);
    expect(desk.state.done).toMatchObject({
      task: 'payment',
      receipt: {paymentAmount: 500, payoutCreditor: 452.5, payoutCollectionPartner: 47.5},
    });
    const [{body, key} = {body: '', key: null}] = writes();
    expect(key).toMatch(/^[\w-]{43}$/);
    expect(JSON.parse(body)).toEqual({
      date: '2026-11-19',
      paymentAmount: 500,
      paymentRecipient: 'CollectionPartner',
    });
  });

  it('are split by hand only when that is asked for, and the parts must make up the whole', async () => {
    const {fill, desk, item} = await openDesk('2025-0112');
    const split = {isSplit: 'yes', payoutCreditor: '400', payoutCollectionPartner: '50'};
    expect(await fill('payment', {...PAID, ...split})).toEqual(['payoutCollectionPartner']);
    desk.edit('payoutCollectionPartner', '100');
    expect(await desk.submit()).toEqual([]);
    expect(item.payments.at(-1)?.payout).toMatchObject({creditor: 400, partner: 100});
  });

  it('say whether the commission is paid when the creditor has the money', async () => {
    const {fill, desk, writes} = await openDesk('2025-0112');
    const toCreditor = {...PAID, paymentRecipient: 'Creditor'};
    expect(await fill('payment', toCreditor)).toEqual(['commissionPaymentStatus']);
    desk.edit('commissionPaymentStatus', 'Unpaid');
    desk.edit('createUnpaidCommissionFollowUp', '');
    await desk.submit();
    expect(JSON.parse(writes()[0]?.body ?? '')).toMatchObject({
      commissionPaymentStatus: 'Unpaid',
      createUnpaidCommissionFollowUp: false,
    });
  });

  it('close the case only when nothing is left', async () => {
    const {fill, desk, item} = await openDesk('2025-0112');
    await fill('payment', {...PAID, closeCase: 'yes'});
    expect(item.lifecycle).toBe('Active');
    await fill('payment', {...PAID, paymentAmount: '9,140.50', closeCase: 'yes'});
    expect(desk.state.done).toMatchObject({receipt: {caseClosed: true, remainingAmount: 0}});
    expect(item).toMatchObject({lifecycle: 'Closed', closeCode: 'Paid'});
  });

  it('ask before a correction opens a paid case again', async () => {
    const {fill, desk, item, controller} = await openDesk('2025-0112');
    await fill('payment', {...PAID, paymentAmount: '9,640.50', closeCase: 'yes'});
    const newest = controller.state.parts.payments.value!.findIndex(
      ({grossAmount}) => grossAmount === 9640.5,
    );
    await fill('correct', {paymentAmount: '9,000'}, newest);
    expect(desk.state.work?.question).toEqual({kind: 'reopen'});
    expect(item.lifecycle).toBe('Closed');
    await desk.agree();
    expect(desk.state.done).toEqual({task: 'correct', isReopened: true});
    expect(item.lifecycle).toBe('Active');
  });

  it('are deleted with their payout', async () => {
    const {fill, desk, item, controller} = await openDesk('2025-0112');
    await fill('remove');
    expect(desk.state.done).toEqual({task: 'remove', isReopened: false});
    expect(item.payments).toEqual([]);
    expect(controller.state.parts.payments.value).toEqual([]);
  });

  it('stay as they are once they are invoiced, and the reason is known', async () => {
    const {fill, desk, item} = await openDesk('2024-0077');
    const before = item.payments.length;
    await fill('remove');
    expect(desk.state.work?.problem).toMatchObject({code: 'business-rule'});
    expect(item.payments).toHaveLength(before);
  });
});
