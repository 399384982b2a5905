import * as z from 'zod/mini';
import type {AdvancedFields} from './advanced.js';
import {isIsoDate, type IsoDate} from './dates.js';
import {Debtor} from './debtor.js';
import {amount, code, day, line, paragraph} from './fields.js';
import {LIMITS} from './limits.js';
import type {FieldError, FieldErrors} from './problem.js';

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
export type CaseDraft = z.infer<typeof CaseDraft> & AdvancedFields;

/** What the user was shown before confirming; a difference stops the submission. */
export const Shown = z.object({
  totalSuccessFeePercentage: z.number(),
  partner: z.nullable(z.object({name: z.string(), country: z.string()})),
});
export type Shown = z.infer<typeof Shown>;

/** The body of `POST /cases`: a draft and what was shown with it. */
export const CaseSubmission = z.extend(CaseDraft, {shown: z.exactOptional(Shown)});
export type CaseSubmission = z.infer<typeof CaseSubmission> & AdvancedFields;

/**
 * Everything that is wrong with a draft, by field path; empty when it may be submitted.
 * `today` (YYYY-MM-DD) is the day the dates are compared with.
 */
export function draftErrors(draft: unknown, today: IsoDate): FieldErrors {
  const parsed = CaseDraft.safeParse(draft);
  const errors = parsed.success ? {} : fieldErrors(parsed.error, draft);
  const values = (typeof draft === 'object' && draft !== null ? draft : {}) as Partial<CaseDraft>;
  for (const [path, error] of relations(values, today)) errors[path] ??= [error];
  return errors;
}

/** Rules between fields. Source: Debitura's documentation of case submission and of the pricing preview. */
function* relations(draft: Partial<CaseDraft>, today: IsoDate): Generator<[string, FieldError]> {
  const {debtor} = draft;
  const date = existing(draft.date);
  const dueDate = existing(draft.dueDate);
  if (date && date > today) yield ['date', {code: 'in-future', limit: today}];
  if (dueDate && dueDate > today) yield ['dueDate', {code: 'in-future', limit: today}];
  if (date && dueDate && dueDate < date) yield ['dueDate', {code: 'before-date', limit: date}];
  if (debtor?.countryAlpha2 === 'US' && !debtor.stateAlpha2)
    yield ['debtor.stateAlpha2', {code: 'required'}];
  yield* bucketRelations(draft);
}

/** A day that does not exist has its own error and is not compared. */
function existing(day: IsoDate | undefined): IsoDate | undefined {
  return typeof day === 'string' && isIsoDate(day) ? day : undefined;
}

function* bucketRelations(draft: Partial<CaseDraft>): Generator<[string, FieldError]> {
  const total = draft.amountToRecover ?? 0;
  const {amountToRecoverOver6Months: over6, amountToRecoverOver12Months: over12} = draft;
  const over24 = draft.amountToRecoverOver24Months;
  const has12And24 = over12 !== undefined && over24 !== undefined;
  const given = [over6, over12, over24].filter((sum) => sum !== undefined);
  if (given.length === 0) return;
  // What is no number has an error already, and is neither compared nor said back.
  if ([total, ...given].some((sum) => typeof sum !== 'number')) return;
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

/**
 * Turns a schema's complaints into our field errors, keyed by path such as `debtor.email`.
 *
 * @param input - What was parsed; a schema does not say whether a value was missing or of the wrong kind.
 */
export function fieldErrors(error: z.core.$ZodError, input: unknown): FieldErrors {
  const errors: FieldErrors = {};
  for (const issue of error.issues) {
    const path = issue.path.map(String);
    const isMissing = valueAt(input, path) === undefined;
    (errors[path.join('.')] ??= []).push(toFieldError(issue, isMissing));
  }
  return errors;
}

function toFieldError(issue: z.core.$ZodIssue, isMissing: boolean): FieldError {
  if (issue.code !== 'custom') return {code: isMissing ? 'required' : 'other'};
  const {code: name, limit} = issue.params as FieldError;
  return limit === undefined ? {code: name} : {code: name, limit};
}

function valueAt(input: unknown, path: string[]): unknown {
  const [name, ...rest] = path;
  if (name === undefined) return input;
  const isParent = typeof input === 'object' && input !== null && Object.hasOwn(input, name);
  return isParent ? valueAt((input as Record<string, unknown>)[name], rest) : undefined;
}
