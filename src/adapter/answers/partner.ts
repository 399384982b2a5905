import {
  closeCodeName,
  lifecycleName,
  type ChangedFees,
  type ClosedCase,
  type PartnerCase as UpstreamPartnerCase,
  type PartnerFile,
  type PaymentReceipt as UpstreamReceipt,
  type StartedCase,
  type UpstreamPayment,
} from '../../debitura/index.js';
import type {
  CaseCreditor,
  CloseReceipt,
  FeesReceipt,
  ManagedCase,
  PartnerCase,
  PartnerCaseFile,
  PartnerCaseSummary,
  PaymentReceipt,
  StartReceipt,
} from '../../contract/index.js';
import type {Settings} from '../options/resolve.js';
import {toCase, toCaseFile, toCaseSummary} from './case.js';
import {countryAlpha2} from './country.js';
import {toDay, toTime} from './time.js';
import {toPayment} from './tracking.js';

/** A case for the partner that submitted it. */
export function toManagedCase(from: UpstreamPartnerCase, settings: Settings): ManagedCase {
  return {...toCase(from, settings), creditor: toCreditor(from)};
}

/** A case for the partner that works it: no bank account, and of the creditor its name and place. */
export function toPartnerCase(from: UpstreamPartnerCase, settings: Settings): PartnerCase {
  const {assignedUser, allocationOutstanding: owed} = from;
  return {
    ...toManagedCase(from, settings),
    creditorComments: from.creditorComments ?? null,
    claimType: from.claimType ?? null,
    disputeStatus: from.disputeStatus ?? null,
    assignedUser: assignedUser?.email
      ? {name: assignedUser.name ?? '', email: assignedUser.email}
      : null,
    allocationOutstanding: owed
      ? {
          principal: owed.principal ?? 0,
          interest: owed.interest ?? 0,
          reminderFees: owed.reminderFees ?? 0,
          collectionFees: owed.collectionFees ?? 0,
        }
      : null,
  };
}

/** One row of a partner's list. */
export function toPartnerCaseSummary(from: UpstreamPartnerCase): PartnerCaseSummary {
  return {...toCaseSummary(from), creditor: toCreditor(from)};
}

function toCreditor({creditor}: UpstreamPartnerCase): CaseCreditor | null {
  if (!creditor?.companyName) return null;
  return {
    id: creditor.id ?? '',
    companyName: creditor.companyName,
    countryAlpha2: countryAlpha2(creditor.country),
  };
}

/** A document, with what the partner said about it. */
export function toPartnerCaseFile(from: PartnerFile, settings: Settings): PartnerCaseFile {
  return {
    ...toCaseFile(from, settings),
    description: from.description ?? null,
    documentType: from.documentType ?? null,
  };
}

/** What recording a payment brought. */
export function toPaymentReceipt(from: UpstreamReceipt): PaymentReceipt {
  return {
    id: from.paymentId,
    date: toDay(from.date) ?? '',
    paymentAmount: from.paymentAmount ?? 0,
    payoutCreditor: from.payoutCreditor ?? null,
    payoutCollectionPartner: from.payoutCollectionPartner ?? null,
    caseClosed: from.caseClosed ?? false,
    closeCode: from.closeCode ? closeCodeName(from.closeCode) : null,
    remainingAmount: from.remainingAmount ?? 0,
    warnings: from.warnings,
  };
}

/** What an earlier try recorded, as far as the payment and its case tell it: not how it was split. */
export function toFoundReceipt(
  payment: UpstreamPayment,
  from: UpstreamPartnerCase,
): PaymentReceipt {
  const {id, date, grossAmount} = toPayment(payment);
  return {
    id,
    date,
    paymentAmount: grossAmount,
    payoutCreditor: null,
    payoutCollectionPartner: null,
    caseClosed: lifecycleName(from.lifecycle ?? '') === 'Closed',
    closeCode: from.closeCode ? closeCodeName(from.closeCode) : null,
    remainingAmount: from.remainder ?? 0,
    warnings: [],
  };
}

/** What starting a case brought. */
export function toStartReceipt(from: StartedCase): StartReceipt {
  return {
    reference: from.caseReference ?? '',
    activatedAt: toTime(from.activatedAt),
    collectionPartnerReference: from.collectionPartnerReference ?? null,
  };
}

/** What closing a case brought. */
export function toCloseReceipt(from: ClosedCase): CloseReceipt {
  return {
    closeCode: closeCodeName(from.closeCode ?? ''),
    comment: from.comment ?? null,
    closedAt: toTime(from.closedAt),
    finalOutstandingAmount: from.finalOutstandingAmount ?? 0,
    totalPayments: from.totalPayments ?? 0,
    totalRecovered: from.totalRecovered ?? 0,
  };
}

/** Fees and principal as they are now. */
export function toFeesReceipt(from: ChangedFees): FeesReceipt {
  return {
    grossAmount: from.grossAmount ?? 0,
    interestFees: from.interestFees ?? 0,
    reminderFees: from.reminderFees ?? 0,
    collectionFees: from.collectionFees ?? 0,
    totalAddedFees: from.totalAddedFees ?? 0,
    successFeePercentage: from.recalculatedSuccessFee ?? null,
    remainder: from.remainder ?? 0,
  };
}
