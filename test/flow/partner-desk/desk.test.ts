import {describe, expect, it} from 'vitest';
import {closeChoices, offersOf} from '../../../src/flow/partner-desk/offers.js';
import {openDesk} from './support.js';

describe('The desk of a case', () => {
  it('accepts a case with a message, the own reference, who handles it and the fees', async () => {
    const {fill, desk, item, until, controller} = await openDesk('2025-0141');
    expect(offersOf(controller.state.case!, controller.state.session, [])).toEqual([
      'start',
      'note',
    ]);
    desk.open('start');
    await until(() => desk.state.people !== null);
    const handler = desk.state.people?.at(-1)?.email ?? '';
    await fill('start', {
      welcomeMessage: 'We begin today.',
      collectionPartnerReference: 'RI & 77',
      assignedUserEmail: handler,
      interestFees: '1,200.50',
    });
    expect(desk.state.done).toEqual({task: 'start', reference: 'RI & 77'});
    expect(item).toMatchObject({
      lifecycle: 'Active',
      partnerReference: 'RI & 77',
      interestFees: 1200.5,
      reminderFees: 0,
    });
    expect(item.handler?.email).toBe(handler);
    expect(offersOf(controller.state.case!, controller.state.session, [])).toEqual([
      'payment',
      'fees',
      'close',
      'note',
    ]);
  });

  it('offers no end before the payments are known, because it must fit them', async () => {
    const {controller} = await openDesk('2025-0112');
    const {case: shown, session} = controller.state;
    expect(offersOf(shown!, session, null)).toEqual(['payment', 'fees', 'note']);
  });

  it('says what is missing at its field and sends nothing', async () => {
    const {fill, desk, writes} = await openDesk('2025-0141');
    const wrong = await fill('start', {interestFees: 'some', reminderFees: ''});
    expect(wrong).toEqual(['welcomeMessage', 'interestFees', 'reminderFees']);
    expect(desk.state.work?.errors).toMatchObject({
      welcomeMessage: {code: 'required'},
      interestFees: {code: 'other'},
      reminderFees: {code: 'required'},
    });
    expect(writes()).toEqual([]);
  });

  it('writes a note of an earlier day, and none of tomorrow', async () => {
    const {fill, desk, item} = await openDesk('2025-0112');
    expect(await fill('note', {description: 'Called.', eventDate: '2026-11-21'})).toEqual([
      'eventDate',
    ]);
    desk.edit('eventDate', '2026-11-18');
    expect(await desk.submit()).toEqual([]);
    expect(desk.state.done).toEqual({task: 'note'});
    expect(item.timeline.some(({description}) => description === 'Called.')).toBe(true);
  });

  it('closes with a code that fits the money, and wants words for another reason', async () => {
    const {fill, desk, item, controller} = await openDesk('2025-0112');
    const {fitting, unfitting} = closeChoices(
      controller.state.case!,
      controller.state.parts.payments.value ?? [],
    );
    expect(unfitting).toEqual(['Paid']);
    expect(fitting).toHaveLength(11);
    expect(await fill('close', {closeCode: 'Other'})).toEqual(['comment']);
    desk.edit('closeCode', 'PartiallyPaid');
    expect(await desk.submit()).toEqual([]);
    expect(item).toMatchObject({lifecycle: 'Closed', closeCode: 'Partially paid'});
  });

  it('offers on a closed case what may still come in, and nothing that Debitura refuses', async () => {
    const {controller} = await openDesk('2024-0077');
    expect(offersOf(controller.state.case!, controller.state.session, [])).toEqual([
      'payment',
      'note',
    ]);
    const reader = {...controller.state.session!, can: ['read' as const]};
    expect(offersOf(controller.state.case!, reader, [])).toEqual([]);
  });

  it('asks before a new principal moves the success fee, with the rate before and after', async () => {
    const {fill, desk, item, writes} = await openDesk('2025-0112');
    await fill('fees', {grossAmount: '150,000', interestFees: '10'});
    const {question} = desk.state.work!;
    expect(question).toMatchObject({kind: 'price-change', currentSuccessFee: 9.5});
    expect(item.principal).toBe(12_500);
    await desk.agree();
    expect(desk.state.done).toEqual({task: 'fees'});
    expect(item).toMatchObject({principal: 150_000, interestFees: 10});
    expect(writes().map(({body}) => JSON.parse(body) as unknown)).toMatchObject([
      {interestFees: 10, reminderFees: 0, collectionFees: 0},
      {interestFees: 10, reminderFees: 0, collectionFees: 0, confirmation: 'new-rate'},
    ]);
  });

  it('takes nothing back that was changed elsewhere while the form was open', async () => {
    const {desk, controller, item, writes} = await openDesk('2025-0112');
    desk.open('fees');
    Object.assign(item, {principal: 12_000, reminderFees: 20});
    await controller.refresh();
    desk.edit('interestFees', '10');
    await desk.submit();
    expect(desk.state.done).toEqual({task: 'fees'});
    expect(item).toMatchObject({principal: 12_000, interestFees: 10, reminderFees: 20});
    expect(writes()).toHaveLength(1);
    expect(writes()[0]?.body).not.toContain('grossAmount');
  });

  it('leaves the amounts as they were when the new rate is not wanted', async () => {
    const {fill, desk, item} = await openDesk('2025-0112');
    await fill('fees', {grossAmount: '150,000'});
    desk.decline();
    await desk.agree();
    expect(desk.state.work).toMatchObject({question: null, values: {grossAmount: '150,000'}});
    expect(item.principal).toBe(12_500);
  });
});
