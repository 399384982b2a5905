import {describe, expect, it} from 'vitest';
import {offersOf} from '../../../src/flow/partner-desk/offers.js';
import {problem} from '../support/answers.js';
import {quiet} from '../support/form.js';
import {firstWrite, openDesk, PAID} from './support.js';

/** A refusal as it comes over the wire. */
function refusal(...told: Parameters<typeof problem>) {
  const body = problem(...told);
  return Response.json(body, {status: body.status});
}

/** A refusal at fields of the form. */
function refusedAt(...names: string[]) {
  const fieldErrors = Object.fromEntries(names.map((name) => [name, [{code: 'other' as const}]]));
  return firstWrite(refusal('invalid', {fieldErrors}));
}

describe('The form that is open', () => {
  it('begins with nothing wrong, and gives way to another task', async () => {
    const {desk} = await openDesk('2025-0112');
    desk.open('note');
    expect(desk.state.work).toMatchObject({task: 'note', errors: {}, summary: [], wasLost: false});
    desk.open('payment');
    expect(desk.state.work?.task).toBe('payment');
  });

  it('lets the error of a field go with the next letter in it; the others stay', async () => {
    const {desk, fill} = await openDesk('2025-0141');
    await fill('start', {interestFees: 'some', reminderFees: ''});
    desk.edit('interestFees', '5');
    expect(Object.keys(desk.state.work!.errors)).toEqual(['welcomeMessage', 'reminderFees']);
  });

  it('lists what is wrong when it is several things, and one thing at its field only', async () => {
    const {desk, fill} = await openDesk('2025-0112');
    await fill('close', {closeCode: 'Other'});
    expect(desk.state.work).toMatchObject({errors: {comment: {code: 'required'}}, summary: []});
  });

  it('is not there for a case that nobody knows yet, nor before it was opened', async () => {
    const {desk, controller, item, writes} = await openDesk('2025-0112');
    desk.edit('description', 'Called.');
    expect(await desk.submit()).toEqual([]);
    await desk.agree();
    await desk.lookAgain();
    expect([desk.state.work, desk.isBusy]).toEqual([null, false]);
    controller.start({caseId: item.id});
    desk.open('note');
    expect(desk.state.work).toBeNull();
    expect(writes()).toEqual([]);
  });

  it('is there although the payments cannot be read', async () => {
    const {desk, controller, item, page, until} = await openDesk('2025-0112');
    page.line = ({url}) => (url.endsWith('/payments') ? 'stop' : undefined);
    controller.start({caseId: item.id});
    await until(() => controller.state.case !== null);
    desk.open('fees');
    expect(desk.facts(null)?.payments).toEqual([]);
    expect(desk.state.work?.task).toBe('fees');
  });

  it('names the agency’s people for a case that begins, once, and does without them', async () => {
    const {desk, page, until} = await openDesk('2025-0141');
    let asked = 0;
    page.line = ({url}) => {
      if (!url.endsWith('/users')) return undefined;
      asked += 1;
      return asked === 1 ? 'stop' : undefined;
    };
    desk.open('note');
    desk.open('start');
    await quiet();
    expect(desk.state.people).toBeNull();
    expect(desk.state.work?.task).toBe('start');
    desk.open('start');
    await until(() => desk.state.people !== null);
    desk.open('start');
    desk.open('note');
    await quiet();
    expect(asked).toBe(2);
  });
});

describe('A form that is sent', () => {
  it('is sent once, whatever is pressed meanwhile', async () => {
    const {desk, fill, writes} = await openDesk('2025-0112');
    const sending = fill('payment', PAID);
    expect(await desk.submit()).toEqual([]);
    await desk.agree();
    await desk.lookAgain();
    await sending;
    expect(desk.state.done).toMatchObject({task: 'payment'});
    expect(writes()).toHaveLength(1);
  });

  it('says what Debitura refuses at its fields, in the order in which they stand', async () => {
    const {desk, fill, page} = await openDesk('2025-0141');
    page.line = refusedAt('reminderFees', 'welcomeMessage');
    expect(await fill('start', {welcomeMessage: 'We begin.'})).toEqual([
      'welcomeMessage',
      'reminderFees',
    ]);
    expect(desk.state.work).toMatchObject({
      phase: 'editing',
      problem: null,
      summary: ['welcomeMessage', 'reminderFees'],
    });
  });

  it('says above the form what Debitura refuses at a field that it has not', async () => {
    const {desk, fill, page} = await openDesk('2025-0141');
    page.line = refusedAt('caseId');
    expect(await fill('start', {welcomeMessage: 'We begin.'})).toEqual(['caseId']);
    expect(desk.state.work?.problem?.code).toBe('invalid');
  });

  it.each(['unexpected', 'in-progress'] as const)(
    'and answered %s is found out about: nobody knows whether it was done',
    async (code) => {
      const {desk, fill, page, findOut, writes} = await openDesk('2025-0112');
      page.line = firstWrite(refusal(code));
      await findOut(fill('payment', PAID));
      expect(desk.state.done).toMatchObject({task: 'payment', receipt: {paymentAmount: 500}});
      const [first, second] = writes();
      expect(second).toEqual(first);
    },
  );
});

describe('What is offered at the desk', () => {
  it('is everything while nobody knows who is there, and nothing on a case that went into another', async () => {
    const {controller} = await openDesk('2025-0112');
    const shown = controller.state.case!;
    expect(offersOf(shown, null, [])).toEqual(['payment', 'fees', 'close', 'note']);
    expect(offersOf({...shown, lifecycle: 'Merged'}, controller.state.session, [])).toEqual([]);
  });
});
