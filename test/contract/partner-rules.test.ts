import {describe, expect, it} from 'vitest';
import {
  CaseClose,
  CLOSE_CODES,
  fittingCloseCodes,
  IngestionDraft,
  NoteDraft,
  PARTNER_CLOSE_CODES,
  partnerErrors,
  PaymentDraft,
} from '../../src/contract/index.js';

const today = '2026-06-01';
const payment = {date: today, paymentAmount: 0.3, paymentRecipient: 'CollectionPartner'};

describe('a close code of the agency', () => {
  it('fits the money: paid in full, in part, or not at all', () => {
    expect(fittingCloseCodes(0, 500)).not.toContain('Paid');
    expect(fittingCloseCodes(0, 500)).not.toContain('PartiallyPaid');
    expect(fittingCloseCodes(2, 0)).toContain('Paid');
    expect(fittingCloseCodes(2, 0)).not.toContain('PartiallyPaid');
    expect(fittingCloseCodes(2, 500)).toContain('PartiallyPaid');
    expect(fittingCloseCodes(2, 500)).not.toContain('Paid');
    expect(fittingCloseCodes(0, 500)).toHaveLength(10);
  });

  it('is one of twelve, all of them known ends of a case', () => {
    expect(Object.keys(PARTNER_CLOSE_CODES)).toHaveLength(12);
    expect(CLOSE_CODES).toEqual(expect.arrayContaining(Object.keys(PARTNER_CLOSE_CODES)));
    expect(partnerErrors(CaseClose, {closeCode: 'Vanished'}, today)).toEqual({
      closeCode: [{code: 'not-a-code'}],
    });
  });
});

describe('what a partner writes', () => {
  it('may be split into shares that binary fractions cannot add up exactly', () => {
    const split = {...payment, payoutCreditor: 0.1, payoutCollectionPartner: 0.2};
    expect(partnerErrors(PaymentDraft, split, today)).toEqual({});
    expect(partnerErrors(PaymentDraft, {...split, payoutCreditor: 0.11}, today)).toEqual({});
    expect(partnerErrors(PaymentDraft, {...split, payoutCreditor: 0.12}, today)).toEqual({
      payoutCollectionPartner: [{code: 'other', limit: 0.3}],
    });
  });

  it('is about the past, and about something', () => {
    const tomorrow = '2026-06-02';
    const early = {code: 'in-future', limit: today};
    expect(partnerErrors(PaymentDraft, {...payment, date: tomorrow}, today).date).toEqual([early]);
    expect(partnerErrors(NoteDraft, {description: ' ', eventDate: tomorrow}, today)).toEqual({
      description: [{code: 'required'}],
      eventDate: [early],
    });
  });

  it('is refused, not stumbled over, when it is of another kind', () => {
    for (const body of [null, 7, [], {closeCode: 'Other', comment: 5}, {rows: [null, 3]}])
      for (const schema of [CaseClose, IngestionDraft, PaymentDraft])
        expect(partnerErrors(schema, body, today)).not.toEqual({});
  });
});
