import {LIMITS} from '../../contract/limits.js';
import type {InvoiceValues} from '../case-form/state.js';

/** The line above the invoices of a joined case, in the description that its collection partner reads. */
export const LIST_HEADING = 'Invoices (number, date, due date, amount):';

/** The number of the oldest invoice that has one, and how many more there are: `2025-001 +2`. */
export function referenceOf(invoices: readonly InvoiceValues[]): string {
  const [oldest] = invoices
    .filter(({number}) => number.trim() !== '')
    .sort((one, other) => one.date.localeCompare(other.date));
  if (!oldest) return '';
  const number = oldest.number.trim();
  if (invoices.length === 1) return number;
  const rest = ` +${invoices.length - 1}`;
  return `${number.slice(0, LIMITS.creditorReference - rest.length)}${rest}`;
}
