import {formErrors} from '../../../flow/claim/checks.js';
import {EMPTY_DEBTOR, EMPTY_INVOICE} from '../../../flow/claim/fields.js';
import type {InvoiceValues} from '../../../flow/case-form/state.js';
import type {Format} from '../../../i18n/format.js';
import {pause} from '../seams.js';

/**
 * Uses each kind of format and the rules once, in tasks of their own, before a table needs them all in one: the first
 * of a kind makes the browser read its tables of languages, and the first check compiles the rules, which costs a slow
 * machine tens of milliseconds.
 */
export async function warmUp(format: Format): Promise<void> {
  const uses = [
    () => format.country('DK'),
    () => format.money(0, 'EUR'),
    () => format.percent(0),
    () => format.date('2026-01-01'),
    () => checkNothing(format.locale, []),
    () => checkNothing(format.locale, [EMPTY_INVOICE]),
  ];
  for (const use of uses) {
    await pause();
    use();
  }
}

function checkNothing(locale: string, invoices: InvoiceValues[]): void {
  const empty = {currencyCode: '', claimDescription: '', comments: '', debtor: EMPTY_DEBTOR};
  const agreed = {hasConsent: true, needsDataProcessing: false, hasDataProcessing: false};
  formErrors({...empty, invoices}, {today: '2026-01-01', locale, ...agreed});
}
