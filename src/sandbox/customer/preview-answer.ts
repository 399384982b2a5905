import {openSteps} from '../world/contracts.js';
import {countryName, jurisdictionId, states} from '../world/countries.js';
import type {Client, Fee} from '../world/types.js';
import type {World} from '../world/world.js';
import {combinedSigningUrl} from '../rules/links.js';
import {preview, type Preview, type PreviewBody} from '../rules/preview.js';
import {missingRequirements} from '../rules/requirements.js';

/** The preview for a client: what stands under `result`. */
export function previewAnswer(world: World, origin: string, client: Client, body: PreviewBody) {
  const answer = preview(world, body);
  const jurisdiction = jurisdictionAnswer(answer);
  if (!answer.isEligible) {
    return {
      isEligible: false,
      ineligibilityReason: answer.reason,
      partnerAssignment: null,
      requiredActions: [],
      jurisdiction,
      pricingPreview: null,
      requiresKycVerification: false,
      hasKycOnFile: client.kyc !== null,
      signingHandoff: null,
    };
  }
  const {partner, fee} = answer;
  const isOpen = openSteps(client, partner).length > 0;
  return {
    isEligible: true,
    ineligibilityReason: null,
    partnerAssignment: {
      collectionPartnerId: partner.id,
      partnerName: partner.name,
      partnerCountry: countryName(partner.country),
    },
    requiredActions: missingRequirements(origin, client, partner).map((action) => ({
      ...action,
      isBlocking: true,
    })),
    jurisdiction,
    pricingPreview: pricingAnswer(fee, answer.currency),
    requiresKycVerification: partner.requiresKyc,
    hasKycOnFile: client.kyc !== null,
    signingHandoff: isOpen
      ? {combinedSigningUrl: combinedSigningUrl(world, origin, client, partner, body.returnUrl)}
      : null,
  };
}

/** Where the debtor is. */
export function jurisdictionAnswer({country, state}: Preview) {
  const name = countryName(country);
  return {
    id: jurisdictionId(country, state),
    name: state ? `${name} - ${states.get(state) ?? state}` : name,
    countryAlpha2: country,
    stateAlpha2: state,
  };
}

/** The fee of a preview. */
export function pricingAnswer(fee: Fee, currencyCode: string) {
  return {
    baseSuccessFeePercentage: fee.base,
    ageSurchargePercentage: fee.surcharge,
    totalSuccessFeePercentage: fee.total,
    currencyCode,
    pricingSource: fee.source,
    pricingSourceDescription: fee.description,
  };
}
