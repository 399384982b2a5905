import {NoteDraft, partnerErrors} from '../../../contract/partner-requests.js';
import {errorsOf} from './fields.js';
import {asksNothing, type Task} from './task.js';

/** Writes a note, of today or of an earlier day; the creditor reads it too. */
export const note: Task<NoteDraft> = {
  initial: () => ({description: '', eventDate: ''}),
  read(values, {today}) {
    const body: NoteDraft = {
      description: values.description?.trim() ?? '',
      ...(values.eventDate && {eventDate: values.eventDate}),
    };
    return {body, errors: errorsOf(partnerErrors(NoteDraft, body, today), values)};
  },
  agree: asksNothing,
  async send(client, {facts, body, key}) {
    await client.createNote(facts.case.id, body, {key});
    return {task: 'note'};
  },
  wasDone: 'ask-again',
  seen: () => ({task: 'note'}),
};
