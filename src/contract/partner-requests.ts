import * as z from 'zod/mini';
import {fieldErrors} from './case-draft.js';
import type {IsoDate} from './dates.js';
import {amount, code, day, email, line, paragraph} from './fields.js';
import {PARTNER_CLOSE_CODES, PARTNER_LIMITS} from './partner-rules.js';
import type {FieldErrors} from './problem.js';

/** Fees in the case's currency. What is left out may count as 0 at Debitura, so all three always travel. */
const fees = {interestFees: amount(), reminderFees: amount(), collectionFees: amount()};

/** Debitura's tolerance for a split, and what binary fractions lose on the way. */
const CENT = 0.01;
const ROUNDING = 1e-9;

/** What stands in every record of a payment, in the case's currency. */
const payment = {
  date: day(),
  paymentAmount: amount({above: 0}),
  paymentRecipient: z.enum(['Creditor', 'CollectionPartner']),
  /** Whether the partner has its commission; only for money that the creditor received. */
  commissionPaymentStatus: z.exactOptional(z.enum(['Paid', 'Unpaid'])),
  /** Both or neither, with `paymentAmount` as their sum; without them Debitura splits by the success fee. */
  payoutCreditor: z.exactOptional(amount()),
  payoutCollectionPartner: z.exactOptional(amount()),
};

/** The body of `POST /cases/{id}/payments` on the collection partner's desk. */
export const PaymentDraft = z.object({
  ...payment,
  /** Counts only when nothing is left to pay; else the case stays open. */
  closeCase: z.exactOptional(z.boolean()),
  /** False spares the reminders about a commission that the creditor has not paid. */
  createUnpaidCommissionFollowUp: z.exactOptional(z.boolean()),
});
export type PaymentDraft = z.infer<typeof PaymentDraft>;

/** The body of `PUT /cases/{id}/payments/{paymentId}` there. */
export const PaymentChange = z.object({
  ...payment,
  /** Consents to reopening a case that is closed as paid. */
  reopenCaseIfNeeded: z.exactOptional(z.boolean()),
});
export type PaymentChange = z.infer<typeof PaymentChange>;

/** The body of both on the managing partner's desk: on test cases, all for the creditor. */
export const TestPayment = z.object({
  date: payment.date,
  paymentAmount: payment.paymentAmount,
  closeCase: z.exactOptional(z.boolean()),
  reopenCaseIfNeeded: z.exactOptional(z.boolean()),
});
export type TestPayment = z.infer<typeof TestPayment>;

/** The body of `POST /cases/{id}/start`; the principal signs the message. */
export const CaseStart = z.object({
  welcomeMessage: longText(PARTNER_LIMITS.welcomeMessage),
  collectionPartnerReference: z.exactOptional(line({max: PARTNER_LIMITS.partnerReference})),
  assignedUserEmail: z.exactOptional(email()),
  ...fees,
});
export type CaseStart = z.infer<typeof CaseStart>;

/** The body of `POST /cases/{id}/close`. */
export const CaseClose = z.object({
  closeCode: code(new RegExp(`^(${Object.keys(PARTNER_CLOSE_CODES).join('|')})$`)),
  comment: z.exactOptional(paragraph(PARTNER_LIMITS.closeComment)),
});
export type CaseClose = z.infer<typeof CaseClose>;

/** The body of `POST /cases/{id}/notes`; the creditor reads it too. */
export const NoteDraft = z.object({
  description: longText(PARTNER_LIMITS.note),
  /** The day it happened, when not today; never in the future. */
  eventDate: z.exactOptional(day()),
});
export type NoteDraft = z.infer<typeof NoteDraft>;

/** The body of `PUT /cases/{id}/fees`. */
export const FeesChange = z.object({
  /** The principal; left out it stays. */
  grossAmount: z.exactOptional(amount()),
  ...fees,
  /** The answer to a `price-change`. */
  confirmation: z.exactOptional(z.enum(['new-rate', 'keep-rate'])),
});
export type FeesChange = z.infer<typeof FeesChange>;

/** The body of `POST /ingestion-jobs`: notes of many cases. */
export const IngestionDraft = z.object({
  rows: z.array(
    z.object({
      caseId: code(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i),
      description: longText(PARTNER_LIMITS.note),
      eventDate: z.exactOptional(day()),
      externalRef: z.exactOptional(line({max: 255})),
    }),
  ),
});
export type IngestionDraft = z.infer<typeof IngestionDraft>;

/** Several lines that must say something. */
function longText(max: number) {
  return paragraph(max).check(
    z.refine<string>((text) => text.trim() !== '', {params: {code: 'required'}}),
  );
}

/** One of the schemas above, by what it gives. */
export type PartnerSchema<T = unknown> = z.ZodMiniType<T>;

/**
 * Everything that is wrong with what a partner wrote, by field path; empty when it may be sent.
 *
 * @param today - No day may lie behind it, `YYYY-MM-DD`.
 */
export function partnerErrors(schema: PartnerSchema, body: unknown, today: IsoDate): FieldErrors {
  const parsed = schema.safeParse(body);
  const errors = parsed.success ? {} : fieldErrors(parsed.error, body);
  if (typeof body !== 'object' || body === null) return errors;
  for (const [path, found] of relations(body, today)) errors[path] ??= [found];
  return errors;
}

/** What any of the bodies may hold. */
type Written = Partial<PaymentDraft & NoteDraft & CaseClose & IngestionDraft>;

/** Rules between fields and dates. Source: Debitura's documentation of the Collection Partner API. */
function* relations(body: Written, today: IsoDate): Generator<[string, FieldErrors[string][0]]> {
  const inFuture = {code: 'in-future', limit: today} as const;
  if (isAfter(body.date, today)) yield ['date', inFuture];
  if (isAfter(body.eventDate, today)) yield ['eventDate', inFuture];
  if (body.closeCode === 'Other' && isBlank(body.comment)) yield ['comment', {code: 'required'}];
  if (body.paymentRecipient === 'Creditor' && body.commissionPaymentStatus === undefined)
    yield ['commissionPaymentStatus', {code: 'required'}];
  yield* splitRelations(body);
  if (!Array.isArray(body.rows)) return;
  if (body.rows.length === 0) yield ['rows', {code: 'required'}];
  if (body.rows.length > PARTNER_LIMITS.ingestionRows)
    yield ['rows', {code: 'too-long', limit: PARTNER_LIMITS.ingestionRows}];
  for (const [index, row] of body.rows.entries())
    if (isRow(row) && isAfter(row.eventDate, today)) yield [`rows.${index}.eventDate`, inFuture];
}

/** What is no text has an error already, and comparing it would run whatever it calls itself by. */
function isAfter(day: unknown, today: IsoDate): boolean {
  return typeof day === 'string' && day > today;
}

function isBlank(text: unknown): boolean {
  return typeof text !== 'string' || text.trim() === '';
}

function isRow(row: unknown): row is Partial<NoteDraft> {
  return typeof row === 'object' && row !== null;
}

function* splitRelations(body: Written): Generator<[string, FieldErrors[string][0]]> {
  const {payoutCreditor: creditor, payoutCollectionPartner: partner, paymentAmount = 0} = body;
  if (creditor === undefined && partner === undefined) return;
  if (creditor === undefined) yield ['payoutCreditor', {code: 'required'}];
  else if (partner === undefined) yield ['payoutCollectionPartner', {code: 'required'}];
  else if ([creditor, partner, paymentAmount].some((sum) => typeof sum !== 'number')) return;
  else if (Math.abs(creditor + partner - paymentAmount) > CENT + ROUNDING)
    yield ['payoutCollectionPartner', {code: 'other', limit: paymentAmount}];
}
