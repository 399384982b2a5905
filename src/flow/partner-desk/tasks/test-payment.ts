import {partnerErrors, TestPayment} from '../../../contract/partner-requests.js';
import type {Facts, Values} from '../state.js';
import {errorsOf, readAmount, writeAmount, YES} from './fields.js';
import {isReopened, paysTheRest, placeOf, remove} from './payment.js';
import type {Tasks} from './index.js';
import {asksNothing, type Task} from './task.js';

/**
 * Records money on a test case of a managing partner. Debitura's documentation of the Collection Partner API: day and
 * amount alone are said, and all of it counts as the creditor's.
 */
const payment: Task<TestPayment> = {
  initial: ({today}) => ({date: today, paymentAmount: '', closeCase: ''}),
  read(values, facts) {
    const closes = values.closeCase === YES && paysTheRest(values, facts);
    return checked(
      {...readPayment(values, facts), ...(closes && {closeCase: true})},
      values,
      facts,
    );
  },
  agree: asksNothing,
  async send(client, {facts, body, key}) {
    const receipt = await client.createPayment(facts.case.id, body, {key});
    // Nothing is split on a test case.
    return {task: 'payment', receipt: {...receipt, payoutCreditor: null}};
  },
  wasDone: 'ask-again',
  seen: () => ({task: 'payment', receipt: null}),
};

/** Corrects a payment of a test case. */
const correct: Task<TestPayment> = {
  initial: (facts) => ({
    date: facts.payment?.date ?? '',
    paymentAmount: facts.payment ? writeAmount(facts.payment.grossAmount, facts) : '',
  }),
  read: (values, facts) => checked(readPayment(values, facts), values, facts),
  agree: (body) => ({...body, reopenCaseIfNeeded: true}),
  async send(client, {facts, body}) {
    await client.changePayment(placeOf(facts), body);
    return {task: 'correct', isReopened: body.reopenCaseIfNeeded === true};
  },
  wasDone(body, {payment: before}, {payments}) {
    const now = payments.find(({id}) => id === before?.id);
    return now ? now.date === body.date && now.grossAmount === body.paymentAmount : null;
  },
  seen: (before, now) => ({task: 'correct', isReopened: isReopened(before, now)}),
};

/** What a managing partner does with the payments of a test case. */
export const testPayments = {payment, correct, remove} as unknown as Tasks;

function readPayment(values: Values, facts: Facts): TestPayment {
  return {date: values.date ?? '', paymentAmount: readAmount(values.paymentAmount, facts)};
}

function checked(body: TestPayment, values: Values, {today}: Facts) {
  return {body, errors: errorsOf(partnerErrors(TestPayment, body, today), values)};
}
