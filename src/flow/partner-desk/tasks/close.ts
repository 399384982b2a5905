import {CaseClose, partnerErrors} from '../../../contract/partner-requests.js';
import {errorsOf} from './fields.js';
import {asksNothing, type Task} from './task.js';

/** Ends a case with a code; the one for other reasons wants a word about them. */
export const close: Task<CaseClose> = {
  initial: () => ({closeCode: '', comment: ''}),
  read(values, {today}) {
    const comment = values.comment?.trim() ?? '';
    const body: CaseClose = {closeCode: values.closeCode ?? '', ...(comment && {comment})};
    return {body, errors: errorsOf(partnerErrors(CaseClose, body, today), values)};
  },
  agree: asksNothing,
  async send(client, {facts, body}) {
    await client.closeCase(facts.case.id, body);
    return {task: 'close'};
  },
  wasDone: (_, __, {case: now}) => now.lifecycle === 'Closed',
  seen: () => ({task: 'close'}),
};
