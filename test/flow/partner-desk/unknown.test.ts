import {describe, expect, it} from 'vitest';
import {firstWrite, openDesk, PAID} from './support.js';

describe('A write without an answer', () => {
  it('records one payment: the same bytes ask again under the same key', async () => {
    const {fill, desk, page, item, writes, findOut} = await openDesk('2025-0112');
    page.line = firstWrite('cut');
    await findOut(fill('payment', PAID));
    expect(desk.state.done).toMatchObject({task: 'payment', receipt: {paymentAmount: 500}});
    expect(item.payments.filter(({amount}) => amount === 500)).toHaveLength(1);
    const [first, second, ...more] = writes();
    expect(second).toEqual(first);
    expect(more).toEqual([]);
  });

  it('is seen on the case when it was done', async () => {
    const {fill, desk, page, item, writes, findOut} = await openDesk('2025-0112');
    page.line = firstWrite('cut');
    await findOut(fill('close', {closeCode: 'DebtorUntraceable'}));
    expect(desk.state.done).toEqual({task: 'close'});
    expect(item.closeCode).toBe('Debtor Untraceable');
    expect(writes()).toHaveLength(1);
  });

  it('opens the form again, with what was typed, when the case shows that nothing was done', async () => {
    const {fill, desk, page, item, findOut} = await openDesk('2025-0141');
    page.line = firstWrite('stop');
    await findOut(fill('start', {welcomeMessage: 'We begin.'}));
    expect(desk.state.work).toMatchObject({
      phase: 'editing',
      wasLost: true,
      values: {welcomeMessage: 'We begin.'},
    });
    expect(item.lifecycle).toBe('PendingVerification');
    expect(await desk.submit()).toEqual([]);
    expect(item.lifecycle).toBe('Active');
  });

  it('stays open and locked while nobody answers, until the user looks again', async () => {
    const {fill, desk, page, item, findOut} = await openDesk('2025-0112');
    page.line = () => 'stop';
    await findOut(fill('payment', PAID));
    expect(desk.state.work?.phase).toBe('unknown');
    desk.edit('paymentAmount', '900');
    desk.open('note');
    expect(desk.state.work).toMatchObject({task: 'payment', values: {paymentAmount: '500'}});
    page.line = () => undefined;
    await findOut(desk.lookAgain());
    expect(desk.state.done).toMatchObject({receipt: {paymentAmount: 500}});
    expect(item.payments.filter(({amount}) => amount === 500)).toHaveLength(1);
  });

  it('admits that a correction cannot be told from before, when only what is not shown changed', async () => {
    const {fill, desk, page, findOut} = await openDesk('2025-0112');
    page.line = firstWrite('cut');
    const split = {isSplit: 'yes', payoutCreditor: '1,000', payoutCollectionPartner: '2,000'};
    await findOut(fill('correct', split));
    expect(desk.state.work?.phase).toBe('unknown');
  });
});
