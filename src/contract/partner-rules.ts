import type {CaseDraft} from './case-draft.js';
import type {KnownCloseCode} from './lifecycle.js';
import type {FieldErrors} from './problem.js';

/** Lengths of what a partner writes, in characters, and how much goes at once. */
export const PARTNER_LIMITS = {
  welcomeMessage: 5000,
  partnerReference: 128,
  note: 10_000,
  closeComment: 2000,
  fileDescription: 500,
  /** References of one look-up. */
  references: 100,
  /** Rows of one ingestion job that Debitura advises. */
  ingestionRows: 1000,
  /** Bytes of one ingestion job. */
  ingestionBytes: 1024 * 1024,
} as const;

/**
 * The twelve codes that a partner may close with, and what each says about the money: paid in full, in part, or
 * nothing. Source: Debitura's documentation of the Collection Partner API.
 */
export const PARTNER_CLOSE_CODES = {
  Paid: 'all',
  PartiallyPaid: 'part',
  DebtorInsolventBankrupt: null,
  DebtorUntraceable: null,
  DisputedLegalActionDeclinedByClient: null,
  WithdrawnByClient: null,
  PreLegalExhaustedNoPayment: null,
  StatuteOfLimitationsExpired: null,
  SettlementRejectedByClient: null,
  UnresponsiveClient: null,
  UneconomicalToPursue: null,
  Other: null,
} as const satisfies Partial<Record<KnownCloseCode, 'all' | 'part' | null>>;
export type PartnerCloseCode = keyof typeof PARTNER_CLOSE_CODES;

/**
 * The codes that fit the money: `Paid` wants a payment and nothing left, `PartiallyPaid` a payment and something left.
 *
 * @param payments - How many are recorded.
 * @param remainder - What is still owed after them.
 */
export function fittingCloseCodes(payments: number, remainder: number): PartnerCloseCode[] {
  const money = payments === 0 ? null : remainder > 0 ? 'part' : 'all';
  const codes = Object.entries(PARTNER_CLOSE_CODES) as [PartnerCloseCode, 'all' | 'part' | null][];
  return codes.filter(([, wants]) => wants === null || wants === money).map(([code]) => code);
}

/** The kinds of document that a partner may name on upload. */
export const DOCUMENT_TYPES = [
  'OriginalInvoice',
  'DebtorDocuments',
  'CreditorDocuments',
  'PartnerDocuments',
  'DemandLetter',
  'Miscellaneous',
] as const;
export type DocumentType = (typeof DOCUMENT_TYPES)[number];

/** What a draft of a managing partner needs besides `draftErrors`: whose claim it is, and whom to talk to. */
export function managedDraftErrors(draft: Partial<CaseDraft>): FieldErrors {
  const errors: FieldErrors = {};
  const {creditorCompanyName, creditorCountryAlpha2, debtor} = draft;
  if (!creditorCompanyName?.trim()) errors.creditorCompanyName = [{code: 'required'}];
  if (!creditorCountryAlpha2) errors.creditorCountryAlpha2 = [{code: 'required'}];
  if (debtor?.type === 'Company' && !debtor.contactPerson?.trim())
    errors['debtor.contactPerson'] = [{code: 'required'}];
  return errors;
}
