import {describe, expect, it} from 'vitest';
import {
  CaseClose,
  CaseStart,
  FeesChange,
  IngestionDraft,
  NoteDraft,
  PARTNER_CLOSE_CODES,
  partnerErrors,
  PaymentChange,
  PaymentDraft,
  type PartnerSchema,
  TestPayment,
} from '../../../src/contract/index.js';

const today = '2026-06-01';
const CASE = '11111111-2222-4333-8444-555555555555';
const required = [{code: 'required'}];
const tooLong = (limit: number) => [{code: 'too-long', limit}];
const inFuture = [{code: 'in-future', limit: today}];
const fees = {interestFees: 0, reminderFees: 0, collectionFees: 0};
const payment = {date: today, paymentAmount: 10, paymentRecipient: 'CollectionPartner'};

const errorsOf = (schema: PartnerSchema, body: unknown) => partnerErrors(schema, body, today);

describe('an agency', () => {
  it('starts a case with a message and all three fees', () => {
    const start = {welcomeMessage: 'Dear\nMr Muster', ...fees};
    expect(errorsOf(CaseStart, start)).toEqual({});
    expect(errorsOf(CaseStart, {})).toEqual({
      welcomeMessage: required,
      interestFees: required,
      reminderFees: required,
      collectionFees: required,
    });
    const full = {collectionPartnerReference: 'x'.repeat(128), assignedUserEmail: 'a@b.de'};
    expect(errorsOf(CaseStart, {...start, ...full, welcomeMessage: 'x'.repeat(5000)})).toEqual({});
    const wrong = {collectionPartnerReference: 'x'.repeat(129), assignedUserEmail: 'a'};
    expect(errorsOf(CaseStart, {...start, ...wrong, welcomeMessage: 'x'.repeat(5001)})).toEqual({
      welcomeMessage: tooLong(5000),
      collectionPartnerReference: tooLong(128),
      assignedUserEmail: [{code: 'not-an-email'}],
    });
    expect(errorsOf(CaseStart, {...start, welcomeMessage: ' \n'})).toEqual({
      welcomeMessage: required,
    });
    expect(errorsOf(CaseStart, {...start, interestFees: -0.01})).toEqual({
      interestFees: [{code: 'too-small', limit: 0}],
    });
  });

  it('closes a case with a code it may use, and says more where the code says nothing', () => {
    for (const closeCode of Object.keys(PARTNER_CLOSE_CODES).filter((code) => code !== 'Other'))
      expect(errorsOf(CaseClose, {closeCode})).toEqual({});
    for (const closeCode of ['', 'paid', 'xPaid', 'Paidx', 'Paid|Other', 'CaseNeverStarted'])
      expect(errorsOf(CaseClose, {closeCode})).toEqual({closeCode: [{code: 'not-a-code'}]});
    for (const comment of [undefined, '', ' '])
      expect(
        errorsOf(CaseClose, {closeCode: 'Other', ...(comment !== undefined && {comment})}),
      ).toEqual({
        comment: required,
      });
    expect(errorsOf(CaseClose, {closeCode: 'Other', comment: 'x'.repeat(2000)})).toEqual({});
    expect(errorsOf(CaseClose, {closeCode: 'Paid', comment: 'x'.repeat(2001)})).toEqual({
      comment: tooLong(2000),
    });
  });

  it('writes notes of the past', () => {
    expect(errorsOf(NoteDraft, {description: 'x'.repeat(10_000), eventDate: today})).toEqual({});
    expect(errorsOf(NoteDraft, {description: 'x'.repeat(10_001)})).toEqual({
      description: tooLong(10_000),
    });
    expect(errorsOf(NoteDraft, {description: 'x', eventDate: '2026-02-30'})).toEqual({
      eventDate: [{code: 'not-a-date'}],
    });
  });

  it('changes fees, and the principal only when it means to', () => {
    expect(errorsOf(FeesChange, fees)).toEqual({});
    for (const confirmation of ['new-rate', 'keep-rate'])
      expect(errorsOf(FeesChange, {...fees, grossAmount: 0, confirmation})).toEqual({});
    expect(errorsOf(FeesChange, {...fees, confirmation: 'yes'})).toEqual({
      confirmation: [{code: 'other'}],
    });
  });

  it('records payments, and the commission of what the creditor received', () => {
    for (const schema of [PaymentDraft, PaymentChange]) {
      expect(errorsOf(schema, payment)).toEqual({});
      expect(errorsOf(schema, {})).toEqual({
        date: required,
        paymentAmount: required,
        paymentRecipient: required,
      });
      const toCreditor = {...payment, paymentRecipient: 'Creditor'};
      expect(errorsOf(schema, toCreditor)).toEqual({commissionPaymentStatus: required});
      for (const commissionPaymentStatus of ['Paid', 'Unpaid'])
        expect(errorsOf(schema, {...toCreditor, commissionPaymentStatus})).toEqual({});
      const split = {payoutCreditor: 10, payoutCollectionPartner: 0};
      expect(errorsOf(schema, {...payment, ...split})).toEqual({});
      expect(errorsOf(schema, {...payment, payoutCreditor: 10})).toEqual({
        payoutCollectionPartner: required,
      });
      expect(errorsOf(schema, {...payment, payoutCollectionPartner: 10})).toEqual({
        payoutCreditor: required,
      });
      const other = [{code: 'other', limit: 10}];
      for (const payoutCreditor of [9, 11])
        expect(errorsOf(schema, {...payment, ...split, payoutCreditor})).toEqual({
          payoutCollectionPartner: other,
        });
      expect(errorsOf(schema, {...payment, ...split, payoutCreditor: '10'})).toEqual({
        payoutCreditor: [{code: 'other'}],
      });
    }
    const flags = {closeCase: true, createUnpaidCommissionFollowUp: false};
    expect(PaymentDraft.parse({...payment, ...flags})).toEqual({...payment, ...flags});
    const reopened = {...payment, reopenCaseIfNeeded: true};
    expect(PaymentChange.parse(reopened)).toEqual(reopened);
    const tried = {date: today, paymentAmount: 1, closeCase: true, reopenCaseIfNeeded: false};
    expect(TestPayment.parse({...tried, payoutCreditor: 5})).toEqual(tried);
    expect(errorsOf(TestPayment, {date: '2026-06-02', paymentAmount: 0})).toEqual({
      date: inFuture,
      paymentAmount: [{code: 'too-small', limit: 0}],
    });
  });

  it('brings notes of many cases at once, each told by its row', () => {
    const row = {caseId: CASE, description: 'Called', externalRef: 'x'.repeat(255)};
    expect(errorsOf(IngestionDraft, {rows: [row, {...row, eventDate: today}]})).toEqual({});
    expect(errorsOf(IngestionDraft, {rows: []})).toEqual({rows: required});
    const many = (count: number) => ({rows: Array.from({length: count}, () => row)});
    expect(errorsOf(IngestionDraft, many(1000))).toEqual({});
    expect(errorsOf(IngestionDraft, many(1001))).toEqual({rows: tooLong(1000)});
    const noCase = [{code: 'not-a-code'}];
    for (const caseId of ['', `x${CASE}`, `${CASE}x`, CASE.replaceAll('-', ''), CASE.slice(1)])
      expect(errorsOf(IngestionDraft, {rows: [{...row, caseId}]})).toEqual({
        'rows.0.caseId': noCase,
      });
    expect(errorsOf(IngestionDraft, {rows: [{...row, caseId: CASE.replace('1', 'F')}]})).toEqual(
      {},
    );
    const late = {...row, description: ' ', eventDate: '2026-06-02', externalRef: 'x'.repeat(256)};
    expect(errorsOf(IngestionDraft, {rows: [row, late]})).toEqual({
      'rows.1.description': required,
      'rows.1.eventDate': inFuture,
      'rows.1.externalRef': tooLong(255),
    });
  });
});
