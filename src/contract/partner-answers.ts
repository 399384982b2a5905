import type {Case, CaseFile, CaseSummary, Page} from './case.js';
import type {CloseCode} from './lifecycle.js';

/** The creditor that a case belongs to, as partners see it. */
export type CaseCreditor = {
  /** Goes with the creditor's own reference, which is unique per creditor only. */
  id: string;
  companyName: string;
  countryAlpha2: string | null;
};

/** A case as its managing partner sees it. */
export type ManagedCase = Case & {creditor: CaseCreditor | null};

/** A case as the partner that works it sees it. */
export type PartnerCase = ManagedCase & {
  creditorComments: string | null;
  claimType: string | null;
  disputeStatus: string | null;
  /** Who of the partner's people handles it. */
  assignedUser: {name: string; email: string} | null;
  /** What is still owed, by kind. */
  allocationOutstanding: {
    principal: number;
    interest: number;
    reminderFees: number;
    collectionFees: number;
  } | null;
};

/** One row of a partner's list. */
export type PartnerCaseSummary = CaseSummary & {creditor: CaseCreditor | null};

/** The answer of `GET /cases` on the partners' desks. */
export type PartnerCaseList = {cases: PartnerCaseSummary[]; page: Page};

/** The answer of `GET /cases/by-partner-reference`: what was not found is missing. */
export type PartnerCasesByReference = Record<string, PartnerCase>;

/** A document of a case, with what the partner said about it. */
export type PartnerCaseFile = CaseFile & {
  description: string | null;
  documentType: string | null;
};

/** The answer of `POST /cases/{id}/payments`. */
export type PaymentReceipt = {
  /** The payment's id in `GET /cases/{id}/payments`. */
  id: string;
  /** `YYYY-MM-DD`. */
  date: string;
  paymentAmount: number;
  /** How it was split; null when an earlier try recorded it and its split is not known any more. */
  payoutCreditor: number | null;
  payoutCollectionPartner: number | null;
  caseClosed: boolean;
  closeCode: CloseCode | null;
  remainingAmount: number;
  /** Debitura's sentences about an explicit split; never a refusal. */
  warnings: string[];
};

/** The answer of `POST /cases/{id}/start`. */
export type StartReceipt = {
  reference: string;
  activatedAt: string | null;
  /** The only place where the partner's own reference is told. */
  collectionPartnerReference: string | null;
};

/** The answer of `POST /cases/{id}/close`. */
export type CloseReceipt = {
  closeCode: CloseCode;
  comment: string | null;
  closedAt: string | null;
  finalOutstandingAmount: number;
  totalPayments: number;
  totalRecovered: number;
};

/** The answer of `PUT /cases/{id}/fees`. */
export type FeesReceipt = {
  grossAmount: number;
  interestFees: number;
  reminderFees: number;
  collectionFees: number;
  totalAddedFees: number;
  /** Percent. */
  successFeePercentage: number | null;
  remainder: number;
};

/** The answer of `POST /cases/{id}/notes`. */
export type NoteReceipt = {id: string};

/** The answer of `POST /ingestion-jobs` (202). */
export type QueuedIngestionJob = {jobId: string; rowsQueued: number};

/** The answer of `GET /ingestion-jobs/{id}`; it is over when all rows have succeeded or failed. */
export type IngestionJob = {
  /** Debitura's number, which it names nowhere. */
  status: number | null;
  rowsTotal: number;
  rowsSucceeded: number;
  rowsFailed: number;
};

/**
 * What must be confirmed before it is done (`confirmation-needed`). `reopen`: the case is closed as paid and would
 * be active again; send `reopenCaseIfNeeded`. `price-change`: the success fee would move, percents; send
 * `confirmation` `new-rate`, or `keep-rate` when the rate was set on purpose (`isIntentionalRate`).
 */
export type Confirmation =
  | {kind: 'reopen'}
  | {
      kind: 'price-change';
      isIntentionalRate: boolean;
      currentSuccessFee: number | null;
      proposedSuccessFee: number | null;
      /** Debitura's own sentence, for example that payments should be registered instead. */
      warning: string | null;
    };
