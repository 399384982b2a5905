import {formErrors, type StepErrors} from '../../claim/checks.js';
import type {BulkCase} from '../bulk-case.js';

/**
 * Everything that is missing or wrong in a case, by the form's paths. The invoice number is asked for: it makes sure
 * that an invoice becomes one case even when the tab is closed and the list begun anew.
 *
 * @param repeated - Rows whose number stands earlier in the list.
 */
export function checkCase(one: BulkCase, repeated: ReadonlySet<string>): StepErrors {
  const {plan, source} = one;
  const context = {
    today: one.today(),
    locale: source.locale,
    hasConsent: true,
    needsDataProcessing: false,
    hasDataProcessing: false,
  };
  const errors = formErrors(plan.values, context);
  plan.rows.forEach(({id, invoice, unread}, index) => {
    const path = `invoices.${index}.number`;
    if (invoice.number.trim() === '') errors[path] = {code: 'required'};
    else if (repeated.has(id)) errors[path] = {code: 'duplicate'};
    // A day that the file names and nobody could read is not the same as none.
    if (unread.dueDate !== undefined) errors[`invoices.${index}.dueDate`] ??= {code: 'not-a-date'};
  });
  return errors;
}
