import * as z from 'zod/mini';
import {UpstreamCase} from './case.js';
import {flag, list, number, part, text} from './fields.js';
import {page} from './page.js';

/** A minted bearer for one client. */
export const MintedToken = z.object({accessToken: z.string(), expiresIn: number()});
export type MintedToken = z.infer<typeof MintedToken>;

/** The referral partner itself: of `GET /me` only what a page may show. */
export const ReferralPartner = z.object({
  companyName: text(),
  shortName: text(),
  backgroundColorCode: text(),
  fontColor: text(),
});
export type ReferralPartner = z.infer<typeof ReferralPartner>;

/** A linked client: where its onboarding stands. */
export const UpstreamClient = z.object({
  externalTenantId: text(),
  onboardingDone: flag(),
  onboardingLinks: part({url: text()}),
  client: part({companyName: text(), country: text()}),
  kycStatus: text(),
  dateLinked: text(),
});
export type UpstreamClient = z.infer<typeof UpstreamClient>;

/** A case that travelled with `POST /clients` and was not made; keys of `validationErrors` vary in casing. */
export const UpstreamCaseFailure = z.object({
  caseIndex: number(),
  creditorReference: text(),
  errorType: text(),
  errorMessage: text(),
  validationErrors: z.catch(z.nullish(z.record(z.string(), z.array(z.string()))), null),
});
export type UpstreamCaseFailure = z.infer<typeof UpstreamCaseFailure>;

/** The answer of `POST /clients`: the client, and what became of the cases in the request. */
export const UpstreamOnboarding = z.extend(UpstreamClient, {
  caseResults: part({
    successfulCases: list(UpstreamCase),
    failedCases: list(UpstreamCaseFailure),
  }),
});
export type UpstreamOnboarding = z.infer<typeof UpstreamOnboarding>;

/** A page of the linked clients. */
export const UpstreamClients = z.object({page, pageData: page, clients: list(UpstreamClient)});
export type UpstreamClients = z.infer<typeof UpstreamClients>;

/** The framework agreement (SDCA) of a creditor. */
export const UpstreamAgreement = z.object({
  signed: flag(),
  requiresResigning: flag(),
  invalidationReason: text(),
  termsUrl: text(),
  solutionUrl: text(),
});
export type UpstreamAgreement = z.infer<typeof UpstreamAgreement>;

/** One covered jurisdiction. */
export const UpstreamCoverage = z.object({
  jurisdiction: text(),
  countryAlpha2: text(),
  usStateAlpha2: text(),
  partners: list(z.object({partnerName: text(), conditions: text()})),
});
export type UpstreamCoverage = z.infer<typeof UpstreamCoverage>;

/** A page of the client's users. */
export const UpstreamUsers = z.object({
  page,
  pageData: page,
  users: list(z.object({id: z.string(), name: text(), email: text()})),
});
export type UpstreamUsers = z.infer<typeof UpstreamUsers>;
