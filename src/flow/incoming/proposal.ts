import type {Conflict, ReadInvoice} from '../../invoice/index.js';
import type {FieldPath, FormValues} from '../case-form/state.js';
import {valueAt} from '../claim/fields.js';
import {formatAmount, parseAmount} from '../money/amounts.js';
import type {Difference} from './incoming.js';

/** The debtor's fields that an invoice can name; its kind is never said. */
const DEBTOR_PATHS = [
  'name',
  'contactPerson',
  'companyRegistrationNumber',
  'address',
  'zipCode',
  'city',
  'countryAlpha2',
  'stateAlpha2',
  'state',
  'email',
  'phone',
] as const;

/** What an invoice says, as it would stand in the fields; `index` is the form's invoice that it fills. */
export function proposalOf(
  {invoice}: ReadInvoice,
  index: number,
  locale: string,
): Record<FieldPath, string> {
  const {amount, currency, number, date, dueDate, description, debtor} = invoice;
  const isOpen = amount !== undefined && amount > 0;
  const said: Record<FieldPath, string | undefined> = {
    currencyCode: currency,
    [`invoices.${index}.amount`]: isOpen ? formatAmount(amount, locale, currency ?? '') : undefined,
    [`invoices.${index}.number`]: number,
    [`invoices.${index}.date`]: date,
    [`invoices.${index}.dueDate`]: dueDate,
    claimDescription: description,
  };
  for (const name of DEBTOR_PATHS) said[`debtor.${name}`] = debtor[name];
  const entries = Object.entries(said).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as Record<FieldPath, string>;
}

/** Splits a proposal: what can be filled in at once, and what would overwrite something else. */
export function compare(said: Record<FieldPath, string>, values: FormValues, locale: string) {
  const free: Record<FieldPath, string> = {};
  const differences: Difference[] = [];
  for (const [path, value] of Object.entries(said)) {
    const have = valueAt(values, path).trim();
    if (have === '') free[path] = value;
    else if (!isSame(path, have, value, {values, locale}))
      differences.push({path, have, said: value});
  }
  return {free, differences};
}

/** Which of the form's invoices it is about: the one with its number, else an empty one, else the first. */
export function indexFor({invoice}: ReadInvoice, {invoices}: FormValues): number {
  const same = invoices.findIndex(({number}) => number.trim() === invoice.number);
  const empty = invoices.findIndex(({number, amount, date}) => !number && !amount && !date);
  return Math.max(0, same === -1 ? empty : same);
}

/** True when it can be one more invoice of the same claim: another number, the same currency and debtor. */
export function canJoin({invoice}: ReadInvoice, values: FormValues): boolean {
  const {number, currency, amount = 0, debtor} = invoice;
  const isOther =
    number !== undefined && values.invoices.every((one) => one.number.trim() !== number);
  const isOurs = (have: string, said: string | undefined) =>
    have === '' || said === undefined || have.trim().toLowerCase() === said.toLowerCase();
  return (
    isOther &&
    amount > 0 &&
    isOurs(values.currencyCode, currency) &&
    isOurs(values.debtor.name, debtor.name) &&
    isOurs(values.debtor.countryAlpha2, debtor.countryAlpha2)
  );
}

/** The form's field of a conflict. */
export function pathOf({field}: Conflict, index: number): FieldPath {
  if (field === 'currency') return 'currencyCode';
  if (field === 'buyer') return 'debtor.name';
  return field === 'countryAlpha2' ? 'debtor.countryAlpha2' : `invoices.${index}.${field}`;
}

function isSame(
  path: FieldPath,
  have: string,
  said: string,
  {values, locale}: {values: FormValues; locale: string},
): boolean {
  if (have.toLowerCase() === said.toLowerCase()) return true;
  if (!path.endsWith('.amount')) return false;
  const amount = parseAmount(have, locale, values.currencyCode);
  return amount !== null && amount === parseAmount(said, locale, values.currencyCode);
}
