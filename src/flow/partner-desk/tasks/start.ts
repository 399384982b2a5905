import {CaseStart, partnerErrors} from '../../../contract/partner-requests.js';
import {errorsOf, readFees, writeFees} from './fields.js';
import {asksNothing, type Task} from './task.js';

/** Accepts a case with a message to the creditor, the agency's own reference, who handles it, and the fees. */
export const start: Task<CaseStart> = {
  initial: (facts) => ({
    welcomeMessage: '',
    collectionPartnerReference: '',
    assignedUserEmail: '',
    ...writeFees(facts),
  }),
  read(values, facts, opened) {
    const reference = values.collectionPartnerReference?.trim() ?? '';
    const handler = values.assignedUserEmail ?? '';
    const body: CaseStart = {
      welcomeMessage: values.welcomeMessage?.trim() ?? '',
      ...(reference && {collectionPartnerReference: reference}),
      ...(handler && {assignedUserEmail: handler}),
      ...readFees(values, facts, opened),
    };
    return {body, errors: errorsOf(partnerErrors(CaseStart, body, facts.today), values)};
  },
  agree: asksNothing,
  async send(client, {facts, body}) {
    const {collectionPartnerReference} = await client.startCase(facts.case.id, body);
    return {task: 'start', reference: collectionPartnerReference};
  },
  wasDone: (_, __, now) => now.case.lifecycle !== 'PendingVerification',
  // The case does not tell the agency's own reference.
  seen: () => ({task: 'start', reference: null}),
};
