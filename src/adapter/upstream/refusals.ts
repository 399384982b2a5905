import {DebituraError, InvalidSegmentError, UnreadableAnswerError} from '../../debitura/index.js';
import {Problem} from '../problem.js';
import {toFieldErrors} from '../writes/field-errors.js';
import {conflict, inProgress} from '../writes/intents.js';

/**
 * The problem that a failed call is when the route has no better word for it.
 * Texts of Debitura are shown only for rules that it names.
 */
export function toProblem(error: unknown): unknown {
  if (error instanceof InvalidSegmentError) return new Problem('invalid', error.message);
  if (error instanceof UnreadableAnswerError)
    return new Problem('upstream-unavailable', 'Debitura answered what cannot be understood.');
  if (!(error instanceof DebituraError)) return error;
  if (error.has('IdempotencyConflict')) return conflict();
  // Not refused: nobody knows yet what becomes of it.
  if (error.isStillRunning) return inProgress(error.retryAfter ?? undefined);
  const [first] = error.businessErrors;
  switch (error.status) {
    case 400:
      return fieldRefusal(error);
    case 404:
      return notFound();
    case 413:
      return new Problem('too-large', 'Debitura takes no more than 25 MB.');
    case 415:
      return new Problem('unsupported-media-type', 'Debitura does not take this type of file.');
    case 409:
    case 422:
      return new Problem('business-rule', first?.type ?? 'Debitura refused.');
    case 429:
      return new Problem('rate-limited', 'Debitura asks to wait.', {
        retryAfter: error.retryAfter ?? 60,
      });
    default:
      return new Problem('upstream-unavailable', 'Debitura could not answer.');
  }
}

/** A refused field is named; Debitura's own sentence goes with the field it is about. */
function fieldRefusal(error: DebituraError): Problem {
  const fieldErrors = toFieldErrors(error);
  const [first] = error.businessErrors;
  const hasFields = Object.keys(fieldErrors).length > 0;
  return new Problem('invalid', first?.type ?? 'Debitura refused a field.', {
    ...(hasFields && {fieldErrors}),
  });
}

/**
 * One sentence for what is not there and for what belongs to another client, so that nobody can tell them apart:
 * the two answers are equal but for the request id, which is new and random in every answer.
 */
export function notFound(): Problem {
  return new Problem('not-found', 'There is nothing here for this client.');
}

/** True when neither this client's bearer nor a later one will do what was asked. */
export function isRefusedForGood(error: unknown): boolean {
  if (error instanceof Problem)
    return ['client-not-ready', 'client-link-dead'].includes(error.code);
  return error instanceof DebituraError && [400, 403, 404].includes(error.status);
}
