import * as z from 'zod/mini';
import {flag, list, number, part, text} from './fields.js';
import {page} from './page.js';

/** A debtor as Debitura gives it back. */
const debtor = part({
  type: text(),
  name: text(),
  contactPerson: text(),
  companyRegistrationNumber: text(),
  address: text(),
  zipCode: text(),
  city: text(),
  state: text(),
  stateAlpha2: text(),
  countryAlpha2: text(),
  country: text(),
  email: text(),
  phone: text(),
});

/** The full case of the Customer API (`InvoiceDto`), without the parts that we never use. */
export const UpstreamCase = z.object({
  id: z.string(),
  reference: text(),
  creditorReference: text(),
  lifecycle: text(),
  closeCode: text(),
  currentEngagementPhase: text(),
  isTestCase: flag(),
  grossAmount: number(),
  remainder: number(),
  interestFees: number(),
  reminderFees: number(),
  collectionFees: number(),
  currency: text(),
  date: text(),
  dueDate: text(),
  claimDescription: text(),
  dateCreated: text(),
  dateUpdated: text(),
  dateCollectionStarted: text(),
  dateFinished: text(),
  debtor,
  collectionPartner: part({name: text()}),
  exclusivePeriodEndDate: text(),
  validation: part({needsInfo: flag()}),
  preLegalSuccessFee: number(),
  signingHandoff: part({combinedSigningUrl: text()}),
});
export type UpstreamCase = z.infer<typeof UpstreamCase>;

/** A page of the Customer API's cases. */
export const UpstreamCases = z.object({page, pageData: page, cases: list(UpstreamCase)});
export type UpstreamCases = z.infer<typeof UpstreamCases>;

/** A row of the Referral API's list, which spans all clients of the partner. Whether it is a test it does not say. */
export const ReferralCase = z.object({
  id: z.string(),
  reference: text(),
  creditorReference: text(),
  client: part({externalTenantId: text()}),
  debtor: part({name: text(), country: text()}),
  grossAmount: number(),
  remainder: number(),
  currency: text(),
  lifecycle: text(),
  closeCode: text(),
  dateCreated: text(),
  dateCollectionStarted: text(),
  dateFinished: text(),
  dueDate: text(),
  validation: part({needsInfo: flag()}),
});
export type ReferralCase = z.infer<typeof ReferralCase>;

/** A page of the Referral API's cases. */
export const ReferralCases = z.object({page, pageData: page, cases: list(ReferralCase)});
export type ReferralCases = z.infer<typeof ReferralCases>;

const contract = part({signed: flag(), requiresResigning: flag(), solutionUrl: text()});

/** What is signed of one case. */
export const UpstreamContractStatus = z.object({
  sdca: contract,
  poa: contract,
  pricingAppendix: contract,
  collectionPartnerName: text(),
  needsPoaSigning: flag(),
});
export type UpstreamContractStatus = z.infer<typeof UpstreamContractStatus>;

/** A document of a case. */
export const UpstreamFile = z.object({
  id: z.string(),
  fileName: text(),
  dateCreated: text(),
  url: text(),
});
export type UpstreamFile = z.infer<typeof UpstreamFile>;
