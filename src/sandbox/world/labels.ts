import {
  CLOSE_CODE_LABELS as closeCodeTexts,
  LIFECYCLE_LABELS as lifecycleTexts,
} from '../../debitura/labels.js';

// Debitura's spelling is a fact that adapter and sandbox share; a test compares it with literals.
export {closeCodeTexts, lifecycleTexts};

/** Where a case stands. */
export type Lifecycle = keyof typeof lifecycleTexts;

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
