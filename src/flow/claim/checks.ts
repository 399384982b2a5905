import {
  draftErrors,
  managedDraftErrors,
  type CaseDraft,
  type FieldError,
  type FieldErrors,
  type IsoDate,
} from '../../contract/index.js';
import {LIMITS} from '../../contract/limits.js';
import {parseAmount} from '../money/amounts.js';
import {draftFromValues} from './draft.js';
import {fieldOrder, stepOf, valueAt} from './fields.js';
import type {FieldPath, FormValues, InvoiceValues, StepName} from '../case-form/state.js';

export {needsDataProcessing} from '../case-form/european-union.js';

/** One error a field, by path. */
export type StepErrors = Record<FieldPath, FieldError>;

/** What the checks depend on besides the fields. */
export type CheckContext = {
  today: IsoDate;
  locale: string;
  hasConsent: boolean;
  needsDataProcessing: boolean;
  hasDataProcessing: boolean;
};

/** An amount or a day that is empty is not wrong but missing. */
const MISSING = new Set(['not-a-date', 'not-a-code', 'other', 'too-small']);

/**
 * Everything that is wrong on one step, by field path. An amount that cannot be read is `other`.
 * The rules are the contract's own; this only says at which field each stands.
 */
export function checkStep(step: StepName, values: FormValues, context: CheckContext): StepErrors {
  const errors = step === 'review' ? consentErrors(context) : formErrors(values, context);
  const onStep = Object.entries(errors).filter(([path]) => stepOf(path) === step);
  return Object.fromEntries(onStep);
}

function consentErrors(context: CheckContext): StepErrors {
  return {
    ...(!context.hasConsent && {consent: {code: 'required'}}),
    ...(context.needsDataProcessing &&
      !context.hasDataProcessing && {dataProcessing: {code: 'required'}}),
  };
}

/** Everything that is wrong in the fields of all steps, by field path. */
export function formErrors(values: FormValues, context: CheckContext): StepErrors {
  const draft = draftFromValues(values, {
    ...context,
    isTest: false,
    pendingContracts: 'allow',
    reference: '-',
  });
  const isManaged = values.creditorCompanyName !== undefined;
  const broken = {
    ...(isManaged && managedDraftErrors(draft)),
    ...draftErrors(draft, context.today),
  };
  const found = toFormErrors(broken, values);
  const shared = Object.entries(found).filter(([path]) => !path.startsWith('invoices.'));
  const errors: StepErrors = Object.fromEntries(shared);
  values.invoices.forEach((invoice, index) => {
    Object.assign(errors, invoiceErrors(draft, invoice, index, values, context));
  });
  for (const [path, error] of Object.entries(errors)) {
    const isEmpty = valueAt(values, path).trim() === '';
    if (isEmpty && MISSING.has(error.code)) errors[path] = {code: 'required'};
  }
  const {claimDescription: told} = errors;
  if (told?.code === 'too-long') errors.claimDescription = {...told, limit: roomOf(draft, values)};
  return errors;
}

/** How long the description may be beside the list of several invoices, which travels in it. */
function roomOf({claimDescription = ''}: CaseDraft, values: FormValues): number {
  const listed = claimDescription.length - values.claimDescription.trim().length;
  return LIMITS.claimDescription - listed;
}

/** Checks one invoice as if it were the whole claim. */
function invoiceErrors(
  draft: CaseDraft,
  invoice: InvoiceValues,
  index: number,
  values: FormValues,
  {locale, today}: CheckContext,
): StepErrors {
  const {currencyCode, debtor} = draft;
  const alone = {
    currencyCode,
    debtor,
    amountToRecover: parseAmount(invoice.amount, locale, currencyCode) ?? NaN,
    date: invoice.date,
    ...(invoice.dueDate && {dueDate: invoice.dueDate}),
    creditorReference: invoice.number.trim() || '-',
  };
  const single = {...values, invoices: [invoice]};
  const errors = toFormErrors(draftErrors(alone, today), single);
  const own = Object.entries(errors)
    .filter(([path]) => path.startsWith('invoices.0.'))
    .map(([path, error]): [FieldPath, FieldError] => [path.replace('.0.', `.${index}.`), error]);
  const number = invoice.number.trim();
  const isTwice =
    number !== '' &&
    values.invoices.slice(0, index).some((earlier) => earlier.number.trim() === number);
  return {
    ...(isTwice && {[`invoices.${index}.number`]: {code: 'duplicate'}}),
    ...Object.fromEntries(own),
  };
}

/** Fields of an invoice by the draft's names. */
const INVOICE_PATHS: Record<string, keyof InvoiceValues> = {
  amountToRecover: 'amount',
  amountToRecoverOver6Months: 'dueDate',
  amountToRecoverOver12Months: 'dueDate',
  amountToRecoverOver24Months: 'dueDate',
  creditorReference: 'number',
  date: 'date',
  dueDate: 'dueDate',
};

/** The draft's date and reference are those of the oldest invoice. */
function oldestIndex({invoices}: FormValues): number {
  const dates = invoices.map(({date}) => date);
  return dates.indexOf([...dates].sort()[0] ?? '');
}

/** Errors of a draft, the adapter's too, at the fields of the form; one a field, and none for what has no field. */
export function toFormErrors(errors: FieldErrors, values: FormValues): StepErrors {
  const known = new Set(fieldOrder(values));
  const found: StepErrors = {};
  for (const [draftPath, [error]] of Object.entries(errors)) {
    const name = INVOICE_PATHS[draftPath];
    const path = name ? `invoices.${oldestIndex(values)}.${name}` : draftPath;
    if (error && known.has(path)) found[path] ??= error;
  }
  return found;
}
