import {FeesChange, partnerErrors} from '../../../contract/partner-requests.js';
import {errorsOf, FEES, readAmount, readFees, writeAmount, writeFees} from './fields.js';
import type {Task} from './task.js';

/** Changes what was added and the principal; a new success fee is asked back. */
export const fees: Task<FeesChange> = {
  initial: (facts) => ({
    grossAmount: writeAmount(facts.case.grossAmount, facts),
    ...writeFees(facts),
  }),
  read(values, facts, opened) {
    const isLeft = values.grossAmount === writeAmount(opened.case.grossAmount, opened);
    const grossAmount = readAmount(values.grossAmount, facts);
    const body: FeesChange = {
      // A principal that stays is left out: it raises no question.
      ...(!isLeft && grossAmount !== facts.case.grossAmount && {grossAmount}),
      ...readFees(values, facts, opened),
    };
    return {body, errors: errorsOf(partnerErrors(FeesChange, body, facts.today), values)};
  },
  agree: (body, question) => ({
    ...body,
    confirmation:
      question.kind === 'price-change' && question.isIntentionalRate ? 'keep-rate' : 'new-rate',
  }),
  async send(client, {facts, body}) {
    await client.changeFees(facts.case.id, body);
    return {task: 'fees'};
  },
  wasDone: (body, _, {case: now}) =>
    FEES.every((name) => now[name] === body[name]) &&
    (body.grossAmount ?? now.grossAmount) === now.grossAmount,
  seen: () => ({task: 'fees'}),
};
