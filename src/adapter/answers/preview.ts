import type {Partner, Preview, Pricing, RequiredAction} from '../../contract/index.js';
import type {CustomerPreview, ReferralPreview} from '../../debitura/index.js';
import type {Settings} from '../options/resolve.js';
import {toSigningHandoff} from './address.js';

/** Both APIs' names of what is required, as one list of names. */
const REQUIRED: Record<string, RequiredAction['type']> = {
  MissingDebtCollectionContract: 'Sdca',
  MissingPowerOfAttorney: 'PoA',
  MissingKycVerification: 'Kyc',
};

/** The price as a client of Debitura sees it. */
export function fromCustomerPreview({result}: CustomerPreview, settings: Settings): Preview {
  return {
    ...commonOf(result),
    ...partnerOf(result.partnerAssignment),
    required: result.requiredActions.map(({type, isBlocking}) => ({
      type: REQUIRED[type ?? ''] ?? type ?? '',
      isBlocking: isBlocking ?? true,
    })),
    signingHandoff: toSigningHandoff(result.signingHandoff?.combinedSigningUrl, settings),
  };
}

/** The price before there is a client: no partner, nothing to sign yet, only what will be asked for. */
export function fromReferralPreview(preview: ReferralPreview): Preview {
  return {
    ...commonOf(preview),
    required: preview.pendingActions.map(({type}) => ({type: type ?? '', isBlocking: true})),
    signingHandoff: null,
  };
}

type Common = Pick<ReferralPreview, 'isEligible' | 'ineligibilityReason' | 'pricingPreview'>;

function commonOf({isEligible, ineligibilityReason, pricingPreview}: Common) {
  const pricing = pricingOf(pricingPreview);
  return {
    isEligible,
    ...(ineligibilityReason && {ineligibilityReason}),
    ...(pricing && {pricing}),
  };
}

function pricingOf(from: Common['pricingPreview']): Pricing | undefined {
  const total = from?.totalSuccessFeePercentage;
  if (total === null || total === undefined) return undefined;
  return {
    baseSuccessFeePercentage: from?.baseSuccessFeePercentage ?? total,
    ageSurchargePercentage: from?.ageSurchargePercentage ?? 0,
    totalSuccessFeePercentage: total,
    pricingSource: from?.pricingSource ?? '',
  };
}

function partnerOf(
  from: CustomerPreview['result']['partnerAssignment'],
): {partner: Partner} | Record<string, never> {
  if (!from?.partnerName) return {};
  return {partner: {name: from.partnerName, country: from.partnerCountry ?? ''}};
}
