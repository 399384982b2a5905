import {inUsd, round} from '../rules/currencies.js';
import {referralPartner} from '../world/seeds.js';
import type {CollectionCase} from '../world/types.js';

/** What a case may bring the platform, in US dollars (`CasePotentialRevenue`). */
export function revenueOf({principal, currency, fee}: CollectionCase) {
  const gross = inUsd(principal, currency) ?? 0;
  const {platformRevenueSharePercentage, referralFeePercentage} = referralPartner;
  const partnerRevenue = (gross * fee.total) / 100;
  const platformRevenue = (partnerRevenue * platformRevenueSharePercentage) / 100;
  return {
    grossAmountUsd: round(gross),
    successFeePercentage: fee.total,
    collectionPartnerRevenueUsd: round(partnerRevenue),
    platformRevenueSharePercentage,
    platformRevenueUsd: round(platformRevenue),
    referralFeePercentage,
    referralRevenueUsd: round((platformRevenue * referralFeePercentage) / 100),
  };
}
