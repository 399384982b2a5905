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

/** Who must act in a state. */
export type Actor = 'client' | 'debitura' | 'partner' | 'nobody';

/** Where a state lies on the way that people see. */
export type Stage = 'submitted' | 'checked' | 'collecting' | 'closed';

/** What a state means: its place on the way, who must act, and which state usually comes next. */
export type LifecycleFacts = {stage: Stage; actor: Actor; next: KnownLifecycle | null};
export type KnownLifecycle = (typeof LIFECYCLES)[number];

/** The one table of states. Source: Debitura's documentation of the case lifecycle. */
export const LIFECYCLE_FACTS: Record<KnownLifecycle, LifecycleFacts> = {
  PendingContractSigning: {
    stage: 'submitted',
    actor: 'client',
    next: 'PendingVerificationInternal',
  },
  PendingVerificationInternal: {
    stage: 'submitted',
    actor: 'debitura',
    next: 'PendingVerification',
  },
  PendingVerification: {stage: 'checked', actor: 'partner', next: 'Active'},
  NeedsAdditionalDetails: {
    stage: 'submitted',
    actor: 'client',
    next: 'PendingVerificationInternal',
  },
  Leads: {stage: 'checked', actor: 'partner', next: 'LeadsQuoteGiven'},
  LeadsQuoteGiven: {stage: 'checked', actor: 'client', next: 'Active'},
  Active: {stage: 'collecting', actor: 'partner', next: 'Closed'},
  Paused: {stage: 'collecting', actor: 'partner', next: 'Active'},
  Closed: {stage: 'closed', actor: 'nobody', next: null},
  Merged: {stage: 'closed', actor: 'nobody', next: null},
};

/** How a case ended, in one word: with money, without, by the client's own wish, or before it began. */
export type CloseCategory = 'recovered' | 'not-recovered' | 'by-client' | 'never-started';
export type KnownCloseCode = (typeof CLOSE_CODES)[number];

/** The one table of close codes; `recovered` alone means that money came. */
export const CLOSE_CATEGORIES: Record<KnownCloseCode, CloseCategory> = {
  Paid: 'recovered',
  PartiallyPaid: 'recovered',
  DebtorInsolventBankrupt: 'not-recovered',
  DebtorUntraceable: 'not-recovered',
  DisputedLegalActionDeclinedByClient: 'by-client',
  WithdrawnByClient: 'by-client',
  PreLegalExhaustedNoPayment: 'not-recovered',
  StatuteOfLimitationsExpired: 'not-recovered',
  SettlementRejectedByClient: 'by-client',
  UnresponsiveClient: 'by-client',
  UneconomicalToPursue: 'not-recovered',
  Other: 'not-recovered',
  CaseNeverStarted: 'never-started',
  CaseNeverStartedInternal: 'never-started',
  InvalidCaseData: 'never-started',
  NoQuotesReceived: 'never-started',
  QuotesExpiredNotAccepted: 'never-started',
};
