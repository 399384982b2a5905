import {
  AdvancedFields,
  CaseDraft,
  type FieldError,
  type FieldErrors,
} from '../../contract/index.js';
import type {DebituraError} from '../../debitura/index.js';

/** Debitura's sentences that we have codes for, and the field each one is about. */
const KNOWN: readonly [text: RegExp, path: string, code: FieldError['code']][] = [
  [/^invalid currency code/i, 'currencyCode', 'not-a-code'],
  [/case date cannot be in the future/i, 'date', 'in-future'],
  [/due date cannot be earlier/i, 'dueDate', 'before-date'],
  [/due date must be in the past/i, 'dueDate', 'in-future'],
  [/case total must be a positive/i, 'amountToRecover', 'too-small'],
  [/debtor information is required/i, 'debtor', 'required'],
  [/invalid debtor type/i, 'debtor.type', 'not-a-code'],
  [/invalid country code/i, 'debtor.countryAlpha2', 'not-a-code'],
  [/a state code .* is required/i, 'debtor.stateAlpha2', 'required'],
];

/** Sentences that any field may get. */
const GENERAL: readonly [text: RegExp, code: FieldError['code']][] = [
  [/\brequired\b/i, 'required'],
  [/e-?mail/i, 'not-an-email'],
  [/maximum length|too long|must not exceed|at most \d+ char/i, 'too-long'],
];

const PATHS = new Map(
  [
    ...Object.keys(CaseDraft.shape),
    ...Object.keys(AdvancedFields.shape),
    ...Object.keys(CaseDraft.shape.debtor.shape).map((name) => `debtor.${name}`),
  ].map((path) => [path.toLowerCase(), path]),
).set('debtor.country', 'debtor.countryAlpha2');

/** Debitura's complaints by our paths; what we cannot name keeps Debitura's sentence. */
export function toFieldErrors(error: DebituraError): FieldErrors {
  // A map, because Debitura's keys are any text and an object has members of its own.
  const errors = new Map<string, FieldError[]>();
  const add = (path: string, fieldError: FieldError) =>
    errors.set(path, [...(errors.get(path) ?? []), fieldError]);
  for (const [name, texts] of Object.entries(error.fieldErrors)) {
    for (const text of texts) add(pathOf(name), toFieldError(text));
  }
  for (const {message} of error.businessErrors) {
    const known = KNOWN.find(([text]) => text.test(message));
    if (known) add(known[1], {code: known[2], text: message});
  }
  return Object.fromEntries(errors);
}

/** Debitura's keys vary in casing, and its model binder writes `$.debtor.email`. */
function pathOf(name: string): string {
  const bare = name.replace(/^\$\./, '');
  return PATHS.get(bare.toLowerCase()) ?? bare.charAt(0).toLowerCase() + bare.slice(1);
}

function toFieldError(text: string): FieldError {
  const known = KNOWN.find(([pattern]) => pattern.test(text));
  const general = GENERAL.find(([pattern]) => pattern.test(text));
  return {code: known?.[2] ?? general?.[1] ?? 'other', text};
}
