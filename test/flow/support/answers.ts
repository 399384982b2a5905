import type {
  Case,
  ContractStatus,
  Invoice,
  Preview,
  Problem,
  ProblemCode,
  Session,
} from '../../../src/contract/index.js';
import {PROBLEM_STATUS} from '../../../src/contract/problem.js';

/** The session of Anna at Nordlys, in Denmark. */
export const anna: Session = {
  contract: 1,
  subject: 'subject-anna',
  draftKey: 'QUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUE',
  desk: 'client',
  can: ['read', 'submit', 'onboard', 'message'],
  environment: 'test',
  branding: {name: 'Ledgerly'},
  client: {status: 'ready', name: 'Nordlys', countryAlpha2: 'DK', kycStatus: 'not_required'},
};

/** Another person at the same browser. */
export const bent: Session = {
  ...anna,
  subject: 'subject-bent',
  draftKey: 'QkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkI',
};

/** A complete, overdue invoice. */
export const invoice: Invoice = {
  number: '2026-001',
  amount: 5000,
  currency: 'EUR',
  date: '2026-01-10',
  dueDate: '2026-02-10',
  debtor: {
    type: 'Company',
    name: 'Debtor GmbH',
    address: 'Hauptstrasse 10',
    city: 'Munich',
    countryAlpha2: 'DE',
  },
};

/** What it costs: 9.5 percent, nothing to sign. */
export const preview: Preview = {
  isEligible: true,
  pricing: {
    baseSuccessFeePercentage: 9.5,
    ageSurchargePercentage: 0,
    totalSuccessFeePercentage: 9.5,
    pricingSource: 'Standard agreement',
  },
  partner: {name: 'Rhein Inkasso', country: 'Germany'},
  required: [],
  signingHandoff: null,
};

/** A signing address as the adapter passes it. */
export const SIGNING_URL = 'https://app.debitura.com/Signing/PendingContracts?returnUrl=x';

/** The same price, with a contract in the way. */
export const unsignedPreview: Preview = {
  ...preview,
  required: [{type: 'PoA', isBlocking: true}],
  signingHandoff: {combinedSigningUrl: SIGNING_URL},
};

/** The case as it is after creation. */
export const created: Case = {
  id: '6f1d2c9e-0000-4000-8000-000000000001',
  reference: 'Q8OAXF3W',
  creditorReference: '2026-001',
  lifecycle: 'PendingVerification',
  closeCode: null,
  currentEngagementPhase: null,
  isTestCase: false,
  grossAmount: 5000,
  remainder: 5000,
  interestFees: 0,
  reminderFees: 0,
  collectionFees: 0,
  currency: 'EUR',
  date: '2026-01-10',
  dueDate: '2026-02-10',
  claimDescription: null,
  dateCreated: '2026-06-01T10:00:00Z',
  dateUpdated: null,
  dateCollectionStarted: null,
  dateFinished: null,
  debtor: {name: 'Debtor GmbH'},
  collectionPartner: null,
  exclusivePeriodEndDate: null,
  needsInfo: false,
  successFeePercentage: null,
  signingHandoff: null,
};

/** The case while it waits for a signature. */
export const pending: Case = {
  ...created,
  lifecycle: 'PendingContractSigning',
  signingHandoff: {combinedSigningUrl: SIGNING_URL},
};

/** What `contract-status` says before and after the signature. */
export const unsigned: ContractStatus = {
  sdca: {signed: true, requiresResigning: false, solutionUrl: null},
  poa: {signed: false, requiresResigning: false, solutionUrl: SIGNING_URL},
  pricingAppendix: null,
  collectionPartnerName: 'Rhein Inkasso',
  needsPoaSigning: true,
};
export const signed: ContractStatus = {
  ...unsigned,
  poa: {signed: true, requiresResigning: false, solutionUrl: null},
  needsPoaSigning: false,
};

/** A refusal. */
export function problem(code: ProblemCode, more: Partial<Problem> = {}): Problem {
  return {
    type: `https://debitura-embed.example/problems/${code}`,
    title: code,
    status: PROBLEM_STATUS[code],
    detail: `It is ${code}.`,
    code,
    requestId: 'request-1',
    ...more,
  };
}
