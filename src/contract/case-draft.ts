import * as z from 'zod/mini';
import type {IsoDate} from './dates.js';
import {Debtor} from './debtor.js';
import {amount, code, day, line, paragraph} from './fields.js';
import type {FieldError, FieldErrors} from './problem.js';

/** Lengths of Debitura's case fields. */
export const LIMITS = {
  creditorReference: 50,
  claimDescription: 4000,
  comments: 4000,
  returnUrl: 2048,
} as const;

/** A case before it exists: what the form makes and the adapter submits. Field names are Debitura's. */
export const CaseDraft = z.object({
  currencyCode: code(/^[A-Z]{3}$/),
  amountToRecover: amount({above: 0}),
  /** Cumulative: what is older than 6 months (180 days) includes what is older than 12 and 24 calendar months. */
  amountToRecoverOver6Months: z.exactOptional(amount()),
  amountToRecoverOver12Months: z.exactOptional(amount()),
  amountToRecoverOver24Months: z.exactOptional(amount()),
  date: day(),
  dueDate: z.exactOptional(day()),
  creditorReference: line({required: true, max: LIMITS.creditorReference}),
  claimDescription: z.exactOptional(paragraph(LIMITS.claimDescription)),
  comments: z.exactOptional(paragraph(LIMITS.comments)),
  debtor: Debtor,
  allowPendingContracts: z.exactOptional(z.boolean()),
  isTest: z.exactOptional(z.boolean()),
  returnUrl: z.exactOptional(line({max: LIMITS.returnUrl})),
  creditorCompanyName: z.exactOptional(line({required: true, max: 255})),
  creditorCountryAlpha2: z.exactOptional(code(/^[A-Z]{2}$/)),
});
export type CaseDraft = z.infer<typeof CaseDraft>;

/** What the user was shown before confirming; a difference stops the submission. */
export const Shown = z.object({
  totalSuccessFeePercentage: z.number(),
  partner: z.nullable(z.object({name: z.string(), country: z.string()})),
});
export type Shown = z.infer<typeof Shown>;

/** The body of `POST /cases`: a draft and what was shown with it. */
export const CaseSubmission = z.extend(CaseDraft, {shown: z.exactOptional(Shown)});
export type CaseSubmission = z.infer<typeof CaseSubmission>;

/**
 * Everything that is wrong with a draft, by field path; empty when it may be submitted.
 * `today` (YYYY-MM-DD) is the day the dates are compared with.
 */
export function draftErrors(draft: unknown, today: IsoDate): FieldErrors {
  const parsed = CaseDraft.safeParse(draft);
  const errors = parsed.success ? {} : fieldErrors(parsed.error);
  const values = (typeof draft === 'object' && draft !== null ? draft : {}) as Partial<CaseDraft>;
  for (const [path, error] of relations(values, today)) errors[path] ??= [error];
  return errors;
}

/** Rules between fields. Source: Debitura's documentation of case submission and of the pricing preview. */
function* relations(draft: Partial<CaseDraft>, today: IsoDate): Generator<[string, FieldError]> {
  const {date, dueDate, debtor} = draft;
  if (date && date > today) yield ['date', {code: 'in-future', limit: today}];
  if (dueDate && dueDate > today) yield ['dueDate', {code: 'in-future', limit: today}];
  if (date && dueDate && dueDate < date) yield ['dueDate', {code: 'before-date', limit: date}];
  if (debtor?.countryAlpha2 === 'US' && !debtor.stateAlpha2)
    yield ['debtor.stateAlpha2', {code: 'required'}];
  yield* bucketRelations(draft);
}

function* bucketRelations(draft: Partial<CaseDraft>): Generator<[string, FieldError]> {
  const total = draft.amountToRecover ?? 0;
  const {amountToRecoverOver6Months: over6, amountToRecoverOver12Months: over12} = draft;
  const over24 = draft.amountToRecoverOver24Months;
  const has12And24 = over12 !== undefined && over24 !== undefined;
  const hasNone = over6 === undefined && over12 === undefined && over24 === undefined;
  if (hasNone) return;
  if (draft.dueDate)
    yield ['dueDate', {code: 'other', text: 'A due date and amounts by age exclude each other.'}];
  if (!has12And24) {
    yield ['amountToRecoverOver12Months', {code: 'required'}];
    return;
  }
  if (over24 > over12) yield ['amountToRecoverOver24Months', {code: 'other', limit: over12}];
  if (over12 > (over6 ?? total))
    yield ['amountToRecoverOver12Months', {code: 'other', limit: over6 ?? total}];
  if ((over6 ?? 0) > total) yield ['amountToRecoverOver6Months', {code: 'other', limit: total}];
}

/** Turns a schema's complaints into our field errors, keyed by path such as `debtor.email`. */
export function fieldErrors(error: z.core.$ZodError): FieldErrors {
  const errors: FieldErrors = {};
  for (const issue of error.issues) {
    const path = issue.path.map(String).join('.');
    (errors[path] ??= []).push(toFieldError(issue));
  }
  return errors;
}

function toFieldError(issue: z.core.$ZodIssue): FieldError {
  if (issue.code !== 'custom') {
    const isMissing = issue.code === 'invalid_type' && issue.input === undefined;
    return {code: isMissing ? 'required' : 'other'};
  }
  const {code: name, limit} = issue.params as FieldError;
  return limit === undefined ? {code: name} : {code: name, limit};
}
