import type {Debtor} from '../../contract/index.js';
import type {
  DebtorValues,
  FieldPath,
  FormValues,
  InvoiceValues,
  StepName,
} from '../case-form/state.js';

/** The fields of one invoice, in reading order; the currency stands beside the first amount. */
export const INVOICE_FIELDS = ['amount', 'number', 'date', 'dueDate'] as const;

/** The debtor's fields, in reading order. */
export const DEBTOR_FIELDS = [
  'type',
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
] as const satisfies (keyof DebtorValues)[];

/** The step on which a field stands. */
export function stepOf(path: FieldPath): StepName {
  if (path.startsWith('debtor.')) return 'debtor';
  if (path.startsWith('creditor')) return 'creditor';
  if (path === 'files' || path === 'comments') return 'documents';
  return path === 'consent' || path === 'dataProcessing' ? 'review' : 'claim';
}

/** Every field of the form, in the order in which they stand on the screens. */
export function fieldOrder({invoices}: FormValues): FieldPath[] {
  const claim = invoices.flatMap((_, index) =>
    INVOICE_FIELDS.map((name) => `invoices.${index}.${name}`),
  );
  claim.splice(1, 0, 'currencyCode');
  const debtor = DEBTOR_FIELDS.map((name) => `debtor.${name}`);
  return [
    'creditorCompanyName',
    'creditorCountryAlpha2',
    ...claim,
    'claimDescription',
    ...debtor,
    'files',
    'comments',
    'consent',
    'dataProcessing',
  ];
}

/** The paths of the errors in the order in which the fields stand. */
export function errorPaths(errors: Record<FieldPath, unknown>, values: FormValues): FieldPath[] {
  return fieldOrder(values).filter((path) => path in errors);
}

/** What stands in a field; `''` for a field that does not exist. */
export function valueAt(values: FormValues, path: FieldPath): string {
  const found = path
    .split('.')
    .reduce<unknown>((level, key) => (level as Record<string, unknown> | undefined)?.[key], values);
  return typeof found === 'string' ? found : '';
}

/** The values with one field changed; the same object when there is no such field. */
export function withValue(values: FormValues, path: FieldPath, value: string): FormValues {
  const [group = '', second = '', third = ''] = path.split('.');
  if (group === 'debtor' && second in values.debtor)
    return {...values, debtor: {...values.debtor, [second]: value}};
  if (group === 'invoices') {
    const index = Number(second);
    const invoice = values.invoices[index];
    return invoice && third in invoice
      ? {...values, invoices: values.invoices.with(index, {...invoice, [third]: value})}
      : values;
  }
  return typeof values[group as keyof FormValues] === 'string'
    ? {...values, [group]: value}
    : values;
}

/** An invoice with nothing in it. */
export const EMPTY_INVOICE: InvoiceValues = {number: '', amount: '', date: '', dueDate: ''};

/** A debtor with nothing in it; most debtors are companies. */
export const EMPTY_DEBTOR: DebtorValues = {
  type: 'Company',
  name: '',
  contactPerson: '',
  companyRegistrationNumber: '',
  address: '',
  zipCode: '',
  city: '',
  state: '',
  stateAlpha2: '',
  countryAlpha2: '',
  email: '',
  phone: '',
};

/** What a page may give where a text is meant: many have numbers there, and nothing where there is none. */
type Given = string | number | null | undefined;

/** The text of what a page gave. */
export function textOf(given: Given): string {
  return String(given ?? '');
}

/** A debtor as the fields hold it: what a page leaves out, or says is nothing, is empty. */
export function debtorValues(debtor: Partial<Debtor> | null | undefined): DebtorValues {
  const values: Record<string, string> = {...EMPTY_DEBTOR};
  for (const [name, given] of Object.entries<Given>({...debtor}))
    if (given) values[name] = textOf(given);
  return values as DebtorValues;
}
