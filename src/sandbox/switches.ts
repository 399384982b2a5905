import {partnerSwitchTable, type PartnerSwitches} from './partner-switches.js';

/**
 * One switch per point on which Debitura's own documentation disagrees with itself, so that an
 * integration can be tried against each reading. The default is the reading the sandbox gives.
 */
export interface SandboxSwitches extends PartnerSwitches {
  tokenBeforeSigning: boolean;
  lifecycleAsText: boolean;
  kycBlocksPendingContracts: boolean;
  duplicateAs422: boolean;
  dueDateTodayAccepted: boolean;
  over6MonthsStrict: boolean;
  olderAgeSurcharge: boolean;
  retryAfterHeader: boolean;
  pageDataName: boolean;
  addressRequired: boolean;
  contactPersonRequired: boolean;
  personAccepted: boolean;
  unknownFieldsRejected: boolean;
  minimumOnCreate: boolean;
  stored422: boolean;
  naiveCompleted: boolean;
  pascalCaseFieldKeys: boolean;
  idempotencyKeys: boolean;
  guideFileTypes: boolean;
  kycStatusSnakeCase: boolean;
  webhookCreate201: boolean;
  webhookPascalCase: boolean;
  webhookTestModeFixed: boolean;
  eventLifecycleAsText: boolean;
  richCaseEvents: boolean;
  clientEventsInTestMode: boolean;
  advanceNotifiesReferral: boolean;
  otherPartnerShortName: boolean;
  invalidClientType409: boolean;
  linkRequestKept: boolean;
  emailDomainMatches: boolean;
  clientFieldErrors422: boolean;
  otherTenantNeedsLinking: boolean;
  fiftyCasesPerPage: boolean;
  dailyLimitFromMidnight: boolean;
  referralFeeSnapshot: boolean;
}

/** A switch as the index page shows it: its default and what it decides. */
export interface SwitchDescription {
  default: boolean;
  on: string;
  off: string;
}

/** Every switch with its default and both readings in words. */
export const switchTable: Record<keyof SandboxSwitches, SwitchDescription> = {
  tokenBeforeSigning: {
    default: true,
    on: 'A token is minted before the SDCA is signed.',
    off: 'Minting answers 404 until the SDCA is signed and current.',
  },
  lifecycleAsText: {
    default: true,
    on: 'Answers carry the readable lifecycle ("Pending contract signing").',
    off: 'Answers carry the enum name ("PendingContractSigning").',
  },
  kycBlocksPendingContracts: {
    default: true,
    on: 'Missing KYC is a 422 even with allowPendingContracts.',
    off: 'With allowPendingContracts, KYC is part of the signing chain.',
  },
  duplicateAs422: {
    default: false,
    on: 'A used creditorReference is a 422 DuplicateCreditorReference.',
    off: 'A used creditorReference is a 400 DuplicateReference.',
  },
  dueDateTodayAccepted: {
    default: true,
    on: 'A due date of today is accepted.',
    off: 'A due date of today is refused ("Due date must be in the past").',
  },
  over6MonthsStrict: {
    default: false,
    on: 'amountToRecoverOver6Months must be less than amountToRecover.',
    off: 'amountToRecoverOver6Months may equal amountToRecover.',
  },
  olderAgeSurcharge: {
    default: false,
    on: 'Age adds 10 points over 12 months, 20 over 24 (older articles).',
    off: 'Age adds 8 points over 12 months, 15 over 24 (terms of 2026).',
  },
  retryAfterHeader: {
    default: false,
    on: 'A 429 also carries a Retry-After header.',
    off: 'A 429 says how long to wait in its body only.',
  },
  pageDataName: {
    default: false,
    on: 'Paging is in "pageData".',
    off: 'Paging is in "page".',
  },
  addressRequired: {
    default: true,
    on: "The debtor's address and city are required.",
    off: "The debtor's address and city may be left out.",
  },
  contactPersonRequired: {
    default: false,
    on: 'A company debtor needs a contact person.',
    off: 'The contact person is optional.',
  },
  personAccepted: {
    default: false,
    on: 'debtor.type also takes "Person".',
    off: 'debtor.type takes "Company" and "Private" only.',
  },
  unknownFieldsRejected: {
    default: false,
    on: 'A field that the request schema does not have is a 400.',
    off: 'Unknown fields are ignored.',
  },
  minimumOnCreate: {
    default: false,
    on: 'The minimum of USD 100 is enforced when a case is created.',
    off: 'The minimum of USD 100 shows in the preview only.',
  },
  stored422: {
    default: true,
    on: 'A 422 is stored under its Idempotency-Key and replayed.',
    off: 'A 422 is not stored; the same key is processed again.',
  },
  naiveCompleted: {
    default: false,
    on: '"?completed=true" is stuck to the end of returnUrl, whatever it holds.',
    off: 'completed=true joins the query of returnUrl, before any #.',
  },
  pascalCaseFieldKeys: {
    default: false,
    on: 'Keys of field errors are PascalCase ("Debtor.Email").',
    off: 'Keys of field errors are camelCase ("debtor.email").',
  },
  idempotencyKeys: {
    default: true,
    on: 'Idempotency-Key replays and conflicts.',
    off: 'Idempotency-Key is ignored, as an older page has it.',
  },
  guideFileTypes: {
    default: true,
    on: 'Uploads may be doc, docx, zip and eml, as the guides say.',
    off: 'Uploads have the types of the specification only.',
  },
  kycStatusSnakeCase: {
    default: true,
    on: 'kycStatus is "not_required", "pending" or "verified".',
    off: 'kycStatus is "NotRequired", "Pending" or "Verified", as its schema prints.',
  },
  webhookCreate201: {
    default: false,
    on: 'The Referral API answers 201 to a new webhook.',
    off: 'The Referral API answers 200 to a new webhook.',
  },
  webhookPascalCase: {
    default: false,
    on: 'Webhooks of the Referral API have PascalCase keys ("Secret").',
    off: 'Webhooks of the Referral API have camelCase keys ("secret").',
  },
  webhookTestModeFixed: {
    default: false,
    on: 'isTestMode of a webhook cannot be changed.',
    off: 'isTestMode of a webhook can be changed.',
  },
  eventLifecycleAsText: {
    default: true,
    on: 'Events carry readable lifecycles ("More Info Required").',
    off: 'Events carry enum names ("NeedsAdditionalDetails").',
  },
  richCaseEvents: {
    default: false,
    on: 'case.created of the Customer API also has reference, amount and debtor name.',
    off: 'case.created of the Customer API has caseId and reference only.',
  },
  clientEventsInTestMode: {
    default: false,
    on: 'client.* events also reach webhooks with isTestMode.',
    off: 'client.* events reach webhooks without isTestMode only.',
  },
  advanceNotifiesReferral: {
    default: false,
    on: 'POST /test/cases/{id}/advance also notifies webhooks of the Referral API.',
    off: 'POST /test/cases/{id}/advance notifies webhooks of the Customer API only.',
  },
  otherPartnerShortName: {
    default: false,
    on: "Another partner's client is a 409 AlreadyLinkedToAnotherPartner.",
    off: "Another partner's client is a 409 ClientAlreadyLinkedToAnotherPartner.",
  },
  invalidClientType409: {
    default: true,
    on: 'An account that is no creditor is a 409 InvalidClientType.',
    off: 'An account that is no creditor is a 400 with the business error InvalidClientType.',
  },
  linkRequestKept: {
    default: true,
    on: 'POST /clients while a link waits for approval answers the same URL again.',
    off: 'POST /clients while a link waits for approval makes a new URL and ends the old one.',
  },
  emailDomainMatches: {
    default: false,
    on: 'POST /clients matches existing accounts by the domain of an e-mail (older text).',
    off: 'POST /clients matches existing accounts by the exact e-mail.',
  },
  clientFieldErrors422: {
    default: false,
    on: 'Broken rules on fields of POST /clients are a 422 with businessErrors.',
    off: 'Broken rules on fields of POST /clients are a 400 with validationErrors.',
  },
  otherTenantNeedsLinking: {
    default: false,
    on: 'An e-mail of a user under another tenant id is a 409 ClientExistsNeedsLinking.',
    off: 'An e-mail of a user under another tenant id is a 409 AlreadyLinkedDifferentTenant.',
  },
  fiftyCasesPerPage: {
    default: false,
    on: 'Without PageSize, GET /cases answers 50 cases.',
    off: 'Without PageSize, GET /cases answers 10 cases.',
  },
  dailyLimitFromMidnight: {
    default: false,
    on: 'The limit of a day counts from midnight in UTC (older page).',
    off: 'The limit of a day counts for 24 hours from the first request.',
  },
  referralFeeSnapshot: {
    default: false,
    on: 'A client of the Referral API has referralFeePercentageSnapshot.',
    off: 'A client of the Referral API has no referralFeePercentageSnapshot.',
  },
  ...partnerSwitchTable,
};

/** Names of all switches, in the order of the table. */
export const switchNames = Object.keys(switchTable) as (keyof SandboxSwitches)[];

/**
 * Fills in the defaults.
 *
 * @param given - Switches that differ from their default.
 */
export function createSwitches(given: Partial<SandboxSwitches> = {}): SandboxSwitches {
  const defaults = switchNames.map((name) => [name, switchTable[name].default]);
  return {...(Object.fromEntries(defaults) as unknown as SandboxSwitches), ...given};
}
