import type {CaseSubmission, Preview} from '../../contract/index.js';
import {Problem} from '../problem.js';

/** What of a draft decides its price. */
export function questionOf(draft: CaseSubmission) {
  const {amountToRecover, currencyCode, debtor, dueDate} = draft;
  const {amountToRecoverOver6Months, amountToRecoverOver12Months, amountToRecoverOver24Months} =
    draft;
  return {
    amountToRecover,
    currencyCode,
    debtor: {
      type: debtor.type,
      countryAlpha2: debtor.countryAlpha2,
      ...(debtor.stateAlpha2 !== undefined && {stateAlpha2: debtor.stateAlpha2}),
    },
    ...(dueDate !== undefined && {dueDate}),
    ...(amountToRecoverOver6Months !== undefined && {amountToRecoverOver6Months}),
    ...(amountToRecoverOver12Months !== undefined && {amountToRecoverOver12Months}),
    ...(amountToRecoverOver24Months !== undefined && {amountToRecoverOver24Months}),
  };
}

/**
 * Compares the terms as they are with what the user saw and agreed to.
 * @throws Problem `not-eligible`, or `fee-changed` with the new terms.
 */
export function checkTerms(preview: Preview, shown: NonNullable<CaseSubmission['shown']>) {
  if (!preview.isEligible)
    throw new Problem('not-eligible', preview.ineligibilityReason ?? 'The claim is not eligible.');
  const isSameFee = preview.pricing?.totalSuccessFeePercentage === shown.totalSuccessFeePercentage;
  const isSamePartner =
    preview.partner?.name === shown.partner?.name &&
    preview.partner?.country === shown.partner?.country;
  if (!isSameFee || !isSamePartner)
    throw new Problem('fee-changed', 'The terms are not the ones that were shown.', {preview});
}
