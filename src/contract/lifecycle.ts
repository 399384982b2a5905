/** The ten states of a case, by Debitura's names. */
export const LIFECYCLES = [
  'PendingContractSigning',
  'PendingVerificationInternal',
  'PendingVerification',
  'NeedsAdditionalDetails',
  'Leads',
  'LeadsQuoteGiven',
  'Active',
  'Paused',
  'Closed',
  'Merged',
] as const;

/** A state, or a string that Debitura started to send later and that is shown as it is. */
// `string & {}` keeps the known names visible in editors.
export type Lifecycle = (typeof LIFECYCLES)[number] | (string & {});

/** The seventeen ways in which a case ends, by Debitura's names; `Paid` and `PartiallyPaid` alone mean money. */
export const CLOSE_CODES = [
  'Paid',
  'PartiallyPaid',
  'DebtorInsolventBankrupt',
  'DebtorUntraceable',
  'DisputedLegalActionDeclinedByClient',
  'WithdrawnByClient',
  'PreLegalExhaustedNoPayment',
  'StatuteOfLimitationsExpired',
  'SettlementRejectedByClient',
  'UnresponsiveClient',
  'UneconomicalToPursue',
  'Other',
  'CaseNeverStarted',
  'CaseNeverStartedInternal',
  'InvalidCaseData',
  'NoQuotesReceived',
  'QuotesExpiredNotAccepted',
] as const;

/** A close code, or a string that Debitura started to send later. */
// `string & {}` keeps the known names visible in editors.
export type CloseCode = (typeof CLOSE_CODES)[number] | (string & {});
