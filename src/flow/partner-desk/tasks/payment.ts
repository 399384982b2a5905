import type {Payment} from '../../../contract/index.js';
import {PaymentChange, PaymentDraft, partnerErrors} from '../../../contract/partner-requests.js';
import type {Facts, Values} from '../state.js';
import {errorsOf, readAmount, writeAmount, YES} from './fields.js';
import {asksNothing, type Task} from './task.js';

/** Fields of the split that stay empty while Debitura splits by the success fee. */
const SPLIT = ['payoutCreditor', 'payoutCollectionPartner'] as const;

/** What stands in the form of a payment besides the closing. */
const EMPTY: Values = {
  date: '',
  paymentAmount: '',
  paymentRecipient: 'CollectionPartner',
  commissionPaymentStatus: '',
  isSplit: '',
  payoutCreditor: '',
  payoutCollectionPartner: '',
};

/** Records money that came in. */
export const payment: Task<PaymentDraft> = {
  initial: ({today}) => ({
    ...EMPTY,
    date: today,
    closeCase: '',
    createUnpaidCommissionFollowUp: YES,
  }),
  read(values, facts) {
    const isUnpaid =
      values.paymentRecipient === 'Creditor' && values.commissionPaymentStatus === 'Unpaid';
    const body: PaymentDraft = {
      ...readPayment(values, facts),
      ...(values.closeCase === YES && paysTheRest(values, facts) && {closeCase: true}),
      ...(isUnpaid && {
        createUnpaidCommissionFollowUp: values.createUnpaidCommissionFollowUp === YES,
      }),
    };
    return {body, errors: paymentErrors(PaymentDraft, body, values, facts)};
  },
  agree: asksNothing,
  send: async (client, {facts, body, key}) => ({
    task: 'payment',
    receipt: await client.createPayment(facts.case.id, body, {key}),
  }),
  wasDone: 'ask-again',
  seen: () => ({task: 'payment', receipt: null}),
};

/** Corrects a payment. Debitura tells nobody how it was split and whether the commission is paid, so both start anew. */
export const correct: Task<PaymentChange> = {
  initial: (facts) => ({
    ...EMPTY,
    date: facts.payment?.date ?? '',
    paymentAmount: facts.payment ? writeAmount(facts.payment.grossAmount, facts) : '',
    paymentRecipient: facts.payment ? recipientOf(facts.payment) : '',
  }),
  read(values, facts) {
    const body: PaymentChange = readPayment(values, facts);
    return {body, errors: paymentErrors(PaymentChange, body, values, facts)};
  },
  agree: (body) => ({...body, reopenCaseIfNeeded: true}),
  async send(client, {facts, body}) {
    await client.changePayment(placeOf(facts), body);
    return {task: 'correct', isReopened: body.reopenCaseIfNeeded === true};
  },
  wasDone(body, {payment: before}, {payments}) {
    const now = payments.find(({id}) => id === before?.id);
    if (!now || !before) return null;
    if (!isAs(now, body)) return false;
    // What is not on the screen of a payment may have changed alone.
    return isAs(before, body) ? null : true;
  },
  seen: (before, now) => ({task: 'correct', isReopened: isReopened(before, now)}),
};

/** Deletes a payment, its payout too. */
export const remove: Task<{reopenCaseIfNeeded?: boolean}> = {
  initial: () => ({}),
  read: () => ({body: {}, errors: {}}),
  agree: () => ({reopenCaseIfNeeded: true}),
  async send(client, {facts, body}) {
    await client.removePayment(placeOf(facts), body);
    return {task: 'remove', isReopened: body.reopenCaseIfNeeded === true};
  },
  wasDone: (_, {payment: before}, {payments}) => !payments.some(({id}) => id === before?.id),
  seen: (before, now) => ({task: 'remove', isReopened: isReopened(before, now)}),
};

/** Whether what is typed would leave nothing to pay: only then a case can be closed with its payment. */
export function paysTheRest(values: Values, facts: Facts): boolean {
  const {remainder} = facts.case;
  return remainder > 0 && readAmount(values.paymentAmount, facts) >= remainder;
}

/** The recipient by its name in requests; what Debitura calls otherwise must be chosen. */
function recipientOf({recipient}: Payment): string {
  const name = (recipient ?? '').replaceAll(' ', '').toLowerCase();
  return {creditor: 'Creditor', collectionpartner: 'CollectionPartner'}[name] ?? '';
}

function readPayment(values: Values, facts: Facts): PaymentChange {
  const {paymentRecipient = '', commissionPaymentStatus} = values;
  return {
    date: values.date ?? '',
    paymentAmount: readAmount(values.paymentAmount, facts),
    // What is no recipient is refused by the same rules as at the adapter.
    paymentRecipient: paymentRecipient as PaymentChange['paymentRecipient'],
    ...(paymentRecipient === 'Creditor' &&
      commissionPaymentStatus && {
        commissionPaymentStatus: commissionPaymentStatus as 'Paid' | 'Unpaid',
      }),
    ...(values.isSplit === YES && {
      payoutCreditor: readAmount(values.payoutCreditor, facts),
      payoutCollectionPartner: readAmount(values.payoutCollectionPartner, facts),
    }),
  };
}

function paymentErrors(
  schema: typeof PaymentDraft | typeof PaymentChange,
  body: PaymentDraft | PaymentChange,
  values: Values,
  {today}: Facts,
) {
  const isReadable = SPLIT.every((name) => !Number.isNaN(body[name] ?? 0));
  const errors = errorsOf(partnerErrors(schema, body, today), values);
  if (errors.paymentRecipient) errors.paymentRecipient = {code: 'required'};
  // A sum of what cannot be read says nothing.
  if (!isReadable && errors.payoutCollectionPartner?.limit !== undefined)
    delete errors.payoutCollectionPartner;
  return errors;
}

/** Which payment is corrected or deleted, as the client names it. */
export function placeOf({case: {id}, payment: chosen}: Facts) {
  return {caseId: id, paymentId: chosen?.id ?? ''};
}

function isAs(now: Payment, body: PaymentChange): boolean {
  const {date, grossAmount} = now;
  return (
    date === body.date &&
    grossAmount === body.paymentAmount &&
    recipientOf(now) === body.paymentRecipient
  );
}

/** Whether a case that was closed is worked on again. */
export function isReopened({case: before}: Facts, {case: now}: Facts): boolean {
  return before.lifecycle === 'Closed' && now.lifecycle === 'Active';
}
