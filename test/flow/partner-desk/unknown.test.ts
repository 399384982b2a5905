import {describe, expect, it} from 'vitest';
import type {ProblemCode} from '../../../src/contract/index.js';
import {cutWhileAtWork} from '../../support/at-work.js';
import {refused} from '../tracking/support.js';
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

  it('records one payment when Debitura works on it for longer than anybody asks', async () => {
    const {fill, desk, item, writes, findOut, world} = await openDesk('2025-0112', {
      faults: cutWhileAtWork,
    });
    item.creditorReference = 'SANDBOX-SLOW-1';
    await findOut(fill('payment', PAID));
    expect(desk.state.work).toMatchObject({phase: 'unknown', problem: null});
    await world.sandbox.clock.advance(10_000);
    await findOut(desk.lookAgain());
    expect(desk.state.done).toMatchObject({task: 'payment', receipt: {paymentAmount: 500}});
    expect(item.payments.filter(({amount}) => amount === 500)).toHaveLength(1);
    expect(new Set(writes().map(({key}) => key)).size).toBe(1);
  });

  it.each<[string, ProblemCode, ProblemCode | 'session-expired' | undefined]>([
    ['is signed out', 'unauthenticated', undefined],
    ['may do it no more', 'forbidden', 'forbidden'],
    ['asks too often', 'rate-limited', undefined],
  ])('keeps its key when the user meanwhile %s', async (_, code, told) => {
    const {fill, desk, page, item, writes, findOut, problems} = await openDesk('2025-0112');
    let isFirst = true;
    page.line = ({method}) => {
      if (method === 'GET') return undefined;
      const fate = isFirst ? 'cut' : refused(code);
      isFirst = false;
      return fate;
    };
    await findOut(fill('payment', PAID));
    expect(desk.state.work).toMatchObject({phase: 'unknown', problem: null});
    expect(problems.map((problem) => problem.code)).toEqual(told ? [told] : []);
    page.line = () => undefined;
    await findOut(desk.lookAgain());
    expect(desk.state.done).toMatchObject({task: 'payment', receipt: {paymentAmount: 500}});
    expect(item.payments.filter(({amount}) => amount === 500)).toHaveLength(1);
    expect(new Set(writes().map(({key}) => key)).size).toBe(1);
  });

  it('is refused, and may have another key, when the user asks too often before it was tried', async () => {
    const {fill, desk, page, item} = await openDesk('2025-0112');
    page.line = firstWrite(refused('rate-limited'));
    await fill('payment', PAID);
    expect(desk.state.work).toMatchObject({phase: 'editing', problem: {code: 'rate-limited'}});
    await desk.submit();
    expect(item.payments.filter(({amount}) => amount === 500)).toHaveLength(1);
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
