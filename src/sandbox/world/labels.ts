/** Lifecycles by their enum name (the form that filters take) with the text that answers carry. */
export const lifecycleTexts = {
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

/** Where a case stands. */
export type Lifecycle = keyof typeof lifecycleTexts;

/** Why cases are closed, by enum name, with the text that answers carry; the dashes are Debitura's. */
export const closeCodeTexts = {
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

/** Name of a reason for closing. */
export type CloseCode = keyof typeof closeCodeTexts;

/** A reason for closing as answers carry it. */
export type CloseCodeText = (typeof closeCodeTexts)[CloseCode];

/** Older texts that Debitura's documentation still prints; filters take them too. */
const olderTexts: Record<string, Lifecycle> = {
  pendingquotebypartner: 'Leads',
  quotegivenbypartner: 'LeadsQuoteGiven',
};

const lifecyclesByText = new Map<string, Lifecycle>([
  ...Object.entries(olderTexts),
  ...(Object.keys(lifecycleTexts) as Lifecycle[]).flatMap((name): [string, Lifecycle][] => [
    [squash(name), name],
    [squash(lifecycleTexts[name]), name],
  ]),
]);

/** Finds a lifecycle by enum name or readable text, whatever its case and spaces. */
export function findLifecycle(text: string): Lifecycle | undefined {
  return lifecyclesByText.get(squash(text));
}

function squash(text: string): string {
  return text.toLowerCase().replaceAll(/\s/g, '');
}

/** The document types that an upload may name. */
export const documentTypes = [
  'OriginalInvoice',
  'DebtorDocuments',
  'CreditorDocuments',
  'PartnerDocuments',
  'DemandLetter',
  'Miscellaneous',
] as const;

/** Roles of a chat message: the number on the wire with its label. */
export const chatRoles = {0: 'Partner', 1: 'Creditor', 2: 'Managed by partner'} as const;
