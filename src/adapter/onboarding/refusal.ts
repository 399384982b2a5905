import type {DebituraError} from '../../debitura/index.js';
import type {Settings} from '../options/resolve.js';
import {Problem} from '../problem.js';
import {caseRefusal} from '../writes/case-refusal.js';
import {toOnboardingErrors} from './field-errors.js';
import type {Remembered} from './memory/memory.js';

const NEEDS_LINKING = 'ClientExistsNeedsLinking';
const OTHER_PARTNER = 'ClientAlreadyLinkedToAnotherPartner';
const NO_CREDITOR = 'InvalidClientType';

/** An account of Debitura stands in the way: its user must approve, or nothing can be done from here. */
export type Hindrance = Pick<Remembered, 'standing' | 'url' | 'reason'>;

/**
 * What stands in the way, when Debitura refused because of an account it has; null for every other refusal.
 * Another partner's client has two spellings in Debitura's documentation, and an account that is no creditor may come
 * as 400 too; a type that is not known is a hard stop.
 */
export function hindranceOf(error: DebituraError): Hindrance | null {
  if (error.has(NO_CREDITOR)) return {standing: 'blocked', reason: NO_CREDITOR};
  if (!error.conflict) return null;
  const {type, url} = error.conflict;
  if (type === NEEDS_LINKING) return {standing: 'approval', ...(url !== null && {url})};
  const isOtherPartner = type === 'AlreadyLinkedToAnotherPartner';
  return {standing: 'blocked', reason: isOtherPartner ? OTHER_PARTNER : type};
}

/** Every other refusal: the fields it names, or a rule as with a case. */
export function onboardingRefusal(error: DebituraError, settings: Settings): unknown {
  const fieldErrors = toOnboardingErrors(error);
  const isAboutFields = [400, 422].includes(error.status) && Object.keys(fieldErrors).length > 0;
  if (isAboutFields) return new Problem('invalid', 'Debitura refused a field.', {fieldErrors});
  return caseRefusal(error, settings);
}
