import {describe, expect, it} from 'vitest';
import {mayCorrect} from '../../../src/flow/partner-desk/offers.js';
import {testPayments} from '../../../src/flow/partner-desk/tasks/test-payment.js';
import type {TaskName, Values} from '../../../src/flow/partner-desk/state.js';
import {problem} from '../support/answers.js';
import {quiet} from '../support/form.js';
import {firstWrite, openDesk, PAID} from './support.js';

const TO_CREDITOR = {paymentRecipient: 'Creditor', commissionPaymentStatus: 'Paid'};

describe('A write whose answer was lost', () => {
  it.each<[TaskName, Values, object]>([
    ['fees', {interestFees: '12.50'}, {task: 'fees'}],
    ['correct', {paymentAmount: '2,900'}, {task: 'correct', isReopened: false}],
    ['remove', {}, {task: 'remove', isReopened: false}],
  ])('%s: is seen to be done, or the form is open again as it was', async (task, values, done) => {
    const there = await openDesk('2025-0112');
    there.page.line = firstWrite('cut');
    await there.findOut(there.fill(task, values));
    expect(there.desk.state).toMatchObject({work: null, done});
    expect(there.writes()).toHaveLength(1);

    const lost = await openDesk('2025-0112');
    lost.page.line = firstWrite('stop');
    await lost.findOut(lost.fill(task, values));
    expect(lost.desk.state.work).toMatchObject({task, phase: 'editing', wasLost: true, values});
    expect(lost.item.payments.map(({amount}) => amount)).toEqual([3000]);
    expect(await lost.desk.submit()).toEqual([]);
    expect(lost.desk.state.done).toEqual(done);
  });

  it('and that accepted the case is seen too, without the reference that nobody tells', async () => {
    const {page, fill, findOut, desk, writes} = await openDesk('2025-0141');
    page.line = firstWrite('cut');
    await findOut(fill('start', {welcomeMessage: 'We begin.'}));
    expect(desk.state.done).toEqual({task: 'start', reference: null});
    expect(writes()).toHaveLength(1);
  });

  it('and that wrote a note is asked again under its key: one note is there', async () => {
    const {page, fill, findOut, desk, item, writes} = await openDesk('2025-0112');
    page.line = firstWrite('cut');
    await findOut(fill('note', {description: ' Called. '}));
    expect(desk.state.done).toEqual({task: 'note'});
    const notes = item.timeline.filter(({description}) => description === 'Called.');
    expect(notes).toHaveLength(1);
    const [first, second] = writes();
    expect(second).toEqual(first);
  });

  it('and that opened a paid case again is seen by the case', async () => {
    const {page, fill, findOut, desk, item, controller} = await openDesk('2025-0112');
    await fill('payment', {...PAID, paymentAmount: '9,640.50', closeCase: 'yes'});
    const newest = controller.state.parts.payments.value!.findIndex(
      ({grossAmount}) => grossAmount === 9640.5,
    );
    await fill('remove', {}, newest);
    expect(desk.state.work?.question).toEqual({kind: 'reopen'});
    page.line = firstWrite('cut');
    await findOut(desk.agree());
    expect(desk.state.done).toEqual({task: 'remove', isReopened: true});
    expect(item.lifecycle).toBe('Active');
  });

  it('is refused when the same bytes are refused, and the form says why', async () => {
    const {page, fill, findOut, desk, problems} = await openDesk('2025-0112');
    let writes = 0;
    page.line = ({method}) => {
      if (method === 'GET') return undefined;
      writes += 1;
      const body = problem('business-rule');
      return writes === 1 ? 'stop' : Response.json(body, {status: body.status});
    };
    await findOut(fill('payment', PAID));
    expect(desk.state.work).toMatchObject({
      phase: 'editing',
      wasLost: false,
      problem: {code: 'business-rule'},
      values: PAID,
    });
    expect(problems.map(({code}) => code)).toEqual(['business-rule']);
  });

  it('is not asked for any more once another case is shown', async () => {
    const {page, fill, desk, tab, writes} = await openDesk('2025-0112');
    page.line = ({method}) => (method === 'GET' ? undefined : 'stop');
    const sending = fill('payment', PAID);
    await expect.poll(() => desk.state.work?.phase).toBe('checking');
    desk.clear();
    await tab.advance(0);
    await tab.advance(60_000);
    await sending;
    expect(desk.state).toMatchObject({work: null, done: null});
    expect(writes()).toHaveLength(1);
  });
});

describe('A form at the desk', () => {
  it('is put away with what was typed, but not while it is on its way', async () => {
    const {desk, fill, item} = await openDesk('2025-0112');
    desk.open('note');
    desk.edit('description', 'Called.');
    desk.cancel();
    expect(desk.state.work).toBeNull();
    desk.open('note');
    expect(desk.state.work?.values.description).toBe('');
    desk.cancel();
    const sending = fill('payment', PAID);
    desk.cancel();
    expect(desk.state.work?.phase).toBe('sending');
    await sending;
    expect(item.payments).toHaveLength(2);
    expect(await desk.submit()).toEqual([]);
  });

  it('asks for both parts of a split that nobody can read, and says nothing of their sum', async () => {
    const {fill, desk, writes} = await openDesk('2025-0112');
    const split = {isSplit: 'yes', payoutCreditor: 'most', payoutCollectionPartner: ''};
    expect(await fill('payment', {...PAID, ...split})).toEqual([
      'payoutCreditor',
      'payoutCollectionPartner',
    ]);
    expect(desk.state.work).toMatchObject({
      errors: {payoutCreditor: {code: 'other'}, payoutCollectionPartner: {code: 'required'}},
      summary: ['payoutCreditor', 'payoutCollectionPartner'],
    });
    desk.edit('payoutCreditor', '400');
    desk.edit('payoutCollectionPartner', '100');
    desk.edit('paymentRecipient', '');
    expect(await desk.submit()).toEqual(['paymentRecipient']);
    expect(desk.state.work?.errors).toEqual({paymentRecipient: {code: 'required'}});
    expect(writes()).toEqual([]);
  });

  it('of a correction begins with the payment as it is known', async () => {
    const {desk, controller, writes} = await openDesk('2025-0112');
    const [payment] = controller.state.parts.payments.value!;
    desk.open('correct', payment);
    expect(desk.state.work?.values).toMatchObject({
      date: payment!.date,
      paymentAmount: '3,000.00',
      paymentRecipient: 'CollectionPartner',
      isSplit: '',
    });
    for (const [name, value] of Object.entries(TO_CREDITOR)) desk.edit(name, value);
    await desk.submit();
    expect(JSON.parse(writes()[0]?.body ?? '')).toMatchObject(TO_CREDITOR);
  });

  it('is not there for whoever may only read, nor on a case that went into another', async () => {
    const {controller} = await openDesk('2025-0112');
    const {case: shown, session} = controller.state;
    expect(mayCorrect(shown!, session)).toBe(true);
    expect(mayCorrect(shown!, null)).toBe(true);
    expect(mayCorrect(shown!, {...session!, can: ['read', 'message']})).toBe(false);
    expect(mayCorrect({...shown!, lifecycle: 'Merged'}, session)).toBe(false);
  });
});

describe('A managing partner with a test case', () => {
  const open = () => openDesk('AH-TEST-1', {desk: 'managing-partner', tasks: testPayments});

  it('records money by day and amount alone, and closes the case with the last of it', async () => {
    const {fill, desk, item, writes} = await open();
    expect(await fill('payment')).toEqual(['paymentAmount']);
    desk.edit('paymentAmount', '1,400');
    desk.edit('closeCase', 'yes');
    expect(await desk.submit()).toEqual([]);
    expect(desk.state.done).toMatchObject({
      task: 'payment',
      receipt: {paymentAmount: 1400, payoutCreditor: null, caseClosed: false},
    });
    await fill('payment', {paymentAmount: '1,000', closeCase: 'yes'});
    expect(item).toMatchObject({lifecycle: 'Closed', closeCode: 'Paid'});
    expect(writes().map(({body}) => JSON.parse(body) as unknown)).toEqual([
      {date: '2026-11-20', paymentAmount: 1400},
      {date: '2026-11-20', paymentAmount: 1000, closeCase: true},
    ]);
    expect(new Set(writes().map(({key}) => key)).size).toBe(2);
  });

  it('corrects what it recorded, and is asked before a closed case opens again', async () => {
    const {fill, desk, item, page, findOut} = await open();
    await fill('payment', {paymentAmount: '2,400', closeCase: 'yes'});
    await quiet();
    await fill('correct', {paymentAmount: '400'});
    expect(desk.state.work?.question).toEqual({kind: 'reopen'});
    page.line = firstWrite('cut');
    await findOut(desk.agree());
    expect(desk.state.done).toEqual({task: 'correct', isReopened: true});
    expect(item).toMatchObject({lifecycle: 'Active', payments: [{amount: 400}]});
    expect(await fill('correct', {paymentAmount: '300', date: '2026-11-18'})).toEqual([]);
    expect(desk.state.done).toEqual({task: 'correct', isReopened: false});
    expect(() => desk.open('fees')).toThrow('fees');
  });
});
