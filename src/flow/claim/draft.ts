import type {CaseDraft, Debtor} from '../../contract/index.js';
import type {IsoDate} from '../../contract/dates.js';
import {LIMITS} from '../../contract/limits.js';
import {formatAmount} from '../money/amounts.js';
import {sumAmounts} from '../money/currency.js';
import {LIST_HEADING, referenceOf} from './joined.js';
import {ageOf, readAmounts} from './question.js';
import type {CaseFormSource, DebtorValues, FormValues} from '../case-form/state.js';

/** What a draft depends on besides the fields. */
export type DraftContext = Pick<CaseFormSource, 'locale' | 'isTest' | 'pendingContracts'> & {
  today: IsoDate;
  /** Stands in for a missing invoice number. */
  reference: string;
  /** Where the signing pages lead back to. */
  returnUrl?: string;
};

/**
 * The case that the fields describe; an amount that cannot be read becomes `NaN`, which no check lets pass.
 * Source of the rules for several invoices: Debitura's documentation of case submission.
 */
export function draftFromValues(values: FormValues, context: DraftContext): CaseDraft {
  const {currencyCode, invoices} = values;
  const amounts = readAmounts(values, context.locale);
  const dates = invoices.map(({date}) => date).sort();
  const comments = values.comments.trim();
  const claimDescription = describe(values, amounts);
  const {creditorCompanyName, creditorCountryAlpha2} = values;
  return {
    currencyCode,
    amountToRecover: sumAmounts(amounts, currencyCode),
    ...ageOf(values, amounts, context.today),
    date: dates[0] ?? '',
    creditorReference: referenceOf(invoices) || context.reference,
    ...(creditorCompanyName && {creditorCompanyName: creditorCompanyName.trim()}),
    ...(creditorCountryAlpha2 && {creditorCountryAlpha2}),
    ...(claimDescription && {claimDescription}),
    ...(comments && {comments}),
    debtor: toDebtor(values.debtor),
    allowPendingContracts: context.pendingContracts === 'allow',
    isTest: context.isTest,
    ...(context.returnUrl && {returnUrl: context.returnUrl}),
  };
}

function describe(values: FormValues, amounts: number[]): string {
  const text = values.claimDescription.trim();
  if (values.invoices.length === 1) return text;
  const room = LIMITS.claimDescription - (text ? text.length + 2 : 0);
  return [text, invoiceList(values, amounts, room)].filter(Boolean).join('\n\n');
}

/** One line an invoice, as the collection partner reads it; what does not fit is counted. */
function invoiceList(values: FormValues, amounts: number[], room: number): string {
  const lines = values.invoices.map(({number, date, dueDate}, index) => {
    const amount = formatAmount(amounts[index] ?? NaN, 'en', values.currencyCode);
    const parts = [number.trim(), date, dueDate, `${amount} ${values.currencyCode}`];
    return parts.filter(Boolean).join(', ');
  });
  const all = [LIST_HEADING, ...lines];
  let taken = all.length;
  const text = () => {
    const left = all.length - taken;
    return [...all.slice(0, taken), ...(left > 0 ? [`and ${left} more`] : [])].join('\n');
  };
  while (taken > 1 && text().length > room) taken -= 1;
  return text();
}

/** Empty fields and those of the other kind of debtor stay at home. */
function toDebtor(values: DebtorValues): Debtor {
  const {type} = values;
  const isUs = values.countryAlpha2 === 'US';
  const optional = {
    ...(type === 'Company' && {
      contactPerson: values.contactPerson.trim(),
      companyRegistrationNumber: values.companyRegistrationNumber.trim(),
    }),
    ...(isUs ? {stateAlpha2: values.stateAlpha2} : {state: values.state.trim()}),
    zipCode: values.zipCode.trim(),
    email: values.email.trim(),
    phone: values.phone.trim(),
  };
  return {
    type,
    name: values.name.trim(),
    address: values.address.trim(),
    city: values.city.trim(),
    countryAlpha2: values.countryAlpha2,
    ...Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== '')),
  };
}
