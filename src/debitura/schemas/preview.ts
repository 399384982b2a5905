import * as z from 'zod/mini';
import {flag, list, number, part, text} from './fields.js';

const pricingPreview = part({
  baseSuccessFeePercentage: number(),
  ageSurchargePercentage: number(),
  totalSuccessFeePercentage: number(),
  pricingSource: text(),
});

/** The Referral API's preview: flat, with `pendingActions` and no partner name. */
export const ReferralPreview = z.object({
  isEligible: z.boolean(),
  ineligibilityReason: text(),
  pricingPreview,
  pendingActions: list(z.object({type: text()})),
});
export type ReferralPreview = z.infer<typeof ReferralPreview>;

/** The Customer API's preview: below `result`, with the partner and `requiredActions`. */
export const CustomerPreview = z.object({
  result: z.object({
    isEligible: z.boolean(),
    ineligibilityReason: text(),
    pricingPreview,
    partnerAssignment: part({partnerName: text(), partnerCountry: text()}),
    requiredActions: list(z.object({type: text(), isBlocking: flag()})),
    signingHandoff: part({combinedSigningUrl: text()}),
  }),
});
export type CustomerPreview = z.infer<typeof CustomerPreview>;
