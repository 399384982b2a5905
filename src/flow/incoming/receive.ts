import type {FormContext} from '../case-form/context.js';
import {answerIncoming} from './fill.js';
import type {Dropped, IncomingAnswer} from './incoming.js';
import {takeFiles, type Actions} from './take.js';

/** Takes dropped files, or the user's answer to what they raised. */
export async function receive(
  context: FormContext,
  actions: Actions,
  what: Dropped | IncomingAnswer,
): Promise<void> {
  if (typeof what === 'object' && 'files' in what) await takeFiles(context, actions, what);
  else answerIncoming(context, actions, what);
}
