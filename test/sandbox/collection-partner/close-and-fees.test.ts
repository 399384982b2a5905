import {describe, expect, it} from 'vitest';
import {partnerCloseCodes} from '../../../src/sandbox/rules/partner/close-codes.js';
import {date, reason, withEverybodyListening} from './desk.js';

async function working() {
  const world = await withEverybodyListening();
  const {id} = world.active;
  const close = (closeCode: string, status = 200, comment?: string) =>
    world.send(`/cases/${id}/close`, {closeCode, comment}, status);
  const fees = (more: object, status = 200) =>
    world.change(
      `/cases/${id}/fees`,
      {interestFees: 140.5, reminderFees: 0, collectionFees: 0, ...more},
      status,
    );
  return {...world, id, close, fees};
}

describe('closing', () => {
  it('knows twelve codes, ten of which need no money', async () => {
    for (const code of partnerCloseCodes.filter((each) => !each.endsWith('Paid'))) {
      const {close, active} = await working();
      active.payments = [];
      expect(await close(code)).toMatchObject({closeCode: code, totalPayments: 0});
    }
    expect(partnerCloseCodes).toHaveLength(12);
  });

  it('as Paid or PartiallyPaid wants money that fits', async () => {
    const {close, active, send, id} = await working();
    expect(reason(await close('Paid', 400))).toBe('CloseCodeNotAllowed');
    const recorded = active.payments;
    active.payments = [];
    expect(reason(await close('PartiallyPaid', 400))).toBe('CloseCodeNotAllowed');
    active.payments = recorded;
    const rest = {date, paymentAmount: 9640.5, paymentRecipient: 'CollectionPartner'};
    await send(`/cases/${id}/payments`, rest);
    expect(reason(await close('PartiallyPaid', 400))).toBe('CloseCodeNotAllowed');
    const answer = await close('Paid');
    expect(answer).toMatchObject({finalOutstandingAmount: 0, totalRecovered: 12_640.5});
  });

  it('tells the client with the words it reads, and happens once', async () => {
    const {close, seen, heard, id} = await working();
    const answer = await close('DebtorUntraceable', 200, 'Moved abroad');
    expect(answer).toMatchObject({closeCodeDescription: 'Debtor Untraceable'});
    expect(await seen(id)).toMatchObject({lifecycle: 'Closed', closeCode: 'Debtor Untraceable'});
    for (const host of ['client', 'platform', 'agency'])
      expect(await heard(host)).toEqual(['case.updated', 'case.closed']);
    expect(reason(await close('Other', 400))).toBe('InvalidLifecycle');
  });

  it.each(['CaseNeverStarted', 'paid', 'NoPayment', ''])('refuses the code %o', async (code) => {
    const {close} = await working();
    expect(reason(await close(code, 400))).toBe('ValidationError');
  });

  it('refuses long words, and the twelfth code where switched', async () => {
    const {close, state} = await working();
    await close('Other', 400, 'x'.repeat(2001));
    state.switches.uneconomicalToPursue = false;
    await close('UneconomicalToPursue', 400);
  });
});

describe('fees', () => {
  it('are owed at once, and the history says from what to what', async () => {
    const {fees, seen, id} = await working();
    const answer = await fees({collectionFees: 60});
    expect(answer).toMatchObject({
      grossAmount: 12_500,
      totalAddedFees: 200.5,
      recalculatedSuccessFee: null,
      remainder: 9700.5,
    });
    const {items} = await seen<{items: {description: string}[]}>(`${id}/timeline`);
    expect(items.at(-1)?.description).toBe('Added fees: from 140.50 EUR to 200.50 EUR.');
  });

  it('that are left out stay, or become nothing where switched', async () => {
    const {change, id, state, active} = await working();
    await change(`/cases/${id}/fees`, {reminderFees: 10});
    expect([active.interestFees, active.reminderFees]).toEqual([140.5, 10]);
    state.switches.leftOutFeesZero = true;
    await change(`/cases/${id}/fees`, {reminderFees: 20});
    expect([active.interestFees, active.reminderFees]).toEqual([0, 20]);
  });

  it('cannot change when the case is over, nor be negative', async () => {
    const {fees, close} = await working();
    expect(reason(await fees({reminderFees: -1}, 400))).toBe('ValidationError');
    await close('Other');
    expect(reason(await fees({}, 400))).toBe('InvalidLifecycle');
  });
});

describe('a new principal', () => {
  it('below the bracket asks first and applies nothing', async () => {
    const {fees, active} = await working();
    const question = await fees({grossAmount: 800}, 409);
    expect(question).toMatchObject({
      confirmationRequired: true,
      isIntentionalRate: false,
      currentSuccessFee: 9.5,
      proposedSuccessFee: 20,
      warning: 'The case has payments. Register a payment instead of lowering the principal.',
    });
    expect([active.principal, active.fee.total]).toEqual([12_500, 9.5]);
    await fees({grossAmount: 800, keepIntentionalRate: true}, 409);
    const answer = await fees({grossAmount: 800, confirmPriceChange: true});
    expect(answer).toMatchObject({grossAmount: 800, recalculatedSuccessFee: 20});
  });

  it('within the bracket is simply taken', async () => {
    const {fees, heard} = await working();
    const answer = await fees({grossAmount: 13_000});
    expect(answer).toMatchObject({recalculatedSuccessFee: 9.5, remainder: 10_140.5});
    expect(await heard('client')).toEqual([]);
  });

  it('keeps a rate that was set on purpose, when told so', async () => {
    const {fees, active} = await working();
    active.fee = {...active.fee, total: 22, source: 'Accepted quote'};
    expect(await fees({grossAmount: 13_000}, 409)).toMatchObject({isIntentionalRate: true});
    const refusal = await fees({grossAmount: 13_000, confirmPriceChange: true}, 400);
    expect(reason(refusal)).toBe('IntentionalRate');
    await fees({grossAmount: 13_000, keepIntentionalRate: true});
    expect([active.principal, active.fee.total]).toEqual([13_000, 22]);
  });
});
