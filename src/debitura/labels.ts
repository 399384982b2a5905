/**
 * States of a case as Debitura spells them in answers, by the name it takes in filters.
 * Source: Debitura's documentation, case lifecycle.
 */
export const LIFECYCLE_LABELS = {
  PendingContractSigning: 'Pending contract signing',
  PendingVerificationInternal: 'Pending Verification Internal',
  PendingVerification: 'Pending Verification',
  NeedsAdditionalDetails: 'More Info Required',
  Leads: 'Collecting Quotes',
  LeadsQuoteGiven: 'Pending Quote Selection',
  Active: 'Active',
  Paused: 'Paused',
  Closed: 'Closed',
  Merged: 'Merged',
} as const;

/** Spellings that older answers still use. */
const OLDER_LIFECYCLE_LABELS: Record<string, string> = {
  'Pending quote by partner': 'Leads',
  'Quote given by partner': 'LeadsQuoteGiven',
};

/** Ways in which a case ends, as Debitura spells them; the dashes are en dashes where Debitura writes them so. */
export const CLOSE_CODE_LABELS = {
  Paid: 'Paid',
  PartiallyPaid: 'Partially paid',
  DebtorInsolventBankrupt: 'Debtor Insolvent/Bankrupt',
  DebtorUntraceable: 'Debtor Untraceable',
  DisputedLegalActionDeclinedByClient: 'Disputed – Legal Action Declined by Client',
  WithdrawnByClient: 'Withdrawn by Client',
  PreLegalExhaustedNoPayment: 'Pre-Legal Exhausted – No Payment',
  StatuteOfLimitationsExpired: 'Statute of Limitations Expired',
  SettlementRejectedByClient: 'Settlement Rejected by Client',
  UnresponsiveClient: 'Unresponsive Client',
  UneconomicalToPursue: 'Uneconomical to Pursue',
  Other: 'Other',
  CaseNeverStarted: 'Case never started',
  CaseNeverStartedInternal: 'Case never started - Internal',
  InvalidCaseData: 'Invalid Case Data',
  NoQuotesReceived: 'No Quotes Received',
  QuotesExpiredNotAccepted: 'Quotes Expired – Not Accepted',
} as const;

const lifecycleNames = namesByText(LIFECYCLE_LABELS, OLDER_LIFECYCLE_LABELS);
const closeCodeNames = namesByText(CLOSE_CODE_LABELS);

/** The name of a state, from its label or its name in any casing; an unknown text stays as it is. */
export function lifecycleName(text: string): string {
  return lifecycleNames.get(normalise(text)) ?? text;
}

/** The name of a close code, from its label or its name in any casing; an unknown text stays as it is. */
export function closeCodeName(text: string): string {
  return closeCodeNames.get(normalise(text)) ?? text;
}

function namesByText(labels: Record<string, string>, older: Record<string, string> = {}) {
  const names = new Map<string, string>();
  for (const [name, label] of Object.entries(labels)) {
    names.set(normalise(name), name);
    names.set(normalise(label), name);
  }
  for (const [label, name] of Object.entries(older)) names.set(normalise(label), name);
  return names;
}

/** Casing, spaces and dashes differ between Debitura's pages; letters and digits do not. */
function normalise(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9]/g, '');
}
