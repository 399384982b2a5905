import * as z from 'zod/mini';
import {UpstreamCase, UpstreamFile} from './case.js';
import {flag, list, number, part, text} from './fields.js';
import {page} from './page.js';

/** A case as the partner that works or submitted it reads it: with its creditor, without bank accounts. */
export const PartnerCase = z.extend(UpstreamCase, {
  creditor: part({id: text(), companyName: text(), country: text()}),
  creditorComments: text(),
  claimType: text(),
  disputeStatus: text(),
  assignedUser: part({name: text(), email: text()}),
  allocationOutstanding: part({
    principal: number(),
    interest: number(),
    reminderFees: number(),
    collectionFees: number(),
  }),
});
export type PartnerCase = z.infer<typeof PartnerCase>;

/** A page of a partner's cases. */
export const PartnerCases = z.object({page, pageData: page, cases: list(PartnerCase)});
export type PartnerCases = z.infer<typeof PartnerCases>;

/** Cases by the partner's own references; what is not found is missing. */
export const PartnerCasesByReference = z.record(z.string(), PartnerCase);

/** A recorded payment, and what became of the case. */
export const PaymentReceipt = z.object({
  paymentId: z.string(),
  date: text(),
  paymentAmount: number(),
  payoutCreditor: number(),
  payoutCollectionPartner: number(),
  paymentRecipient: text(),
  commissionPaymentStatus: text(),
  caseClosed: flag(),
  closeCode: text(),
  remainingAmount: number(),
  warnings: list(z.string()),
});
export type PaymentReceipt = z.infer<typeof PaymentReceipt>;

/** A started case; the only answer that repeats the partner's own reference. */
export const StartedCase = z.object({
  caseId: text(),
  caseReference: text(),
  status: text(),
  activatedAt: text(),
  collectionPartnerReference: text(),
});
export type StartedCase = z.infer<typeof StartedCase>;

/** A closed case and what it brought. */
export const ClosedCase = z.object({
  closeCode: text(),
  closeCodeDescription: text(),
  comment: text(),
  closedAt: text(),
  finalOutstandingAmount: number(),
  totalPayments: number(),
  totalRecovered: number(),
});
export type ClosedCase = z.infer<typeof ClosedCase>;

/** Fees and principal after a change. */
export const ChangedFees = z.object({
  grossAmount: number(),
  interestFees: number(),
  reminderFees: number(),
  collectionFees: number(),
  totalAddedFees: number(),
  recalculatedSuccessFee: number(),
  remainder: number(),
});
export type ChangedFees = z.infer<typeof ChangedFees>;

/** A note; the creditor reads it too. */
export const UpstreamNote = z.object({
  id: z.string(),
  title: text(),
  description: text(),
  createdAt: text(),
  eventDate: text(),
  createdBy: part({userName: text()}),
});
export type UpstreamNote = z.infer<typeof UpstreamNote>;

/** A document of a case, with the kind that the partner gave it. */
export const PartnerFile = z.extend(UpstreamFile, {description: text(), documentType: text()});
export type PartnerFile = z.infer<typeof PartnerFile>;

/** A job that takes notes in; Debitura numbers its states and names none of them. */
export const IngestionJob = z.object({
  status: number(),
  rowsTotal: number(),
  rowsSucceeded: number(),
  rowsFailed: number(),
});
export type IngestionJob = z.infer<typeof IngestionJob>;

/** A job that was queued. */
export const QueuedJob = z.object({jobId: z.string(), rowsQueued: number()});
export type QueuedJob = z.infer<typeof QueuedJob>;
