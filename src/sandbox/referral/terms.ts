import type {Hono} from 'hono';
import {jurisdictionAnswer, pricingAnswer} from '../customer/preview-answer.js';
import type {Context} from '../http/context.js';
import {bindJson} from '../http/json-body.js';
import {preview, previewShape} from '../rules/preview.js';
import {demandsOf} from '../world/contracts.js';
import {countryName, jurisdictionId} from '../world/countries.js';
import {jurisdictions} from '../world/coverage.js';
import {partners} from '../world/partners.js';

/** What it costs, where somebody collects, and which ids the filters take; no client needed. */
export function addTerms(api: Hono, {world}: Context): void {
  api.post('/cases/preview', async (c) => {
    const body = bindJson(await c.req.text(), previewShape, world.switches.unknownFieldsRejected);
    const answer = preview(world, body);
    const pendingActions = answer.isEligible
      ? demandsOf(answer.partner).map((type) => ({
          type,
          collectionPartnerId: answer.partner.id,
          dueDate: null,
        }))
      : [];
    return c.json({
      isEligible: answer.isEligible,
      ineligibilityReason: answer.isEligible ? null : answer.reason,
      jurisdiction: jurisdictionAnswer(answer),
      pricingPreview: answer.isEligible ? pricingAnswer(answer.fee, answer.currency) : null,
      requiresKycVerification: answer.isEligible && answer.partner.requiresKyc,
      pendingActions,
      combinedSigningUrl: null,
    });
  });

  api.get('/coverage', (c) =>
    c.json(
      jurisdictions().map((place) => ({
        jurisdictionId: place.id,
        jurisdiction: place.name,
        country: countryName(place.country),
        countryId: jurisdictionId(place.country),
        countryAlpha2: place.country,
        usStateAlpha2: place.state,
        partners: place.partners.map(({id, name, conditions}) => ({
          partnerId: id,
          partnerName: name,
          conditions: conditions ?? 'All cases',
        })),
      })),
    ),
  );

  api.get('/referral-partner/filter-options', (c) =>
    c.json({
      countries: [...new Set(partners.flatMap(({covers}) => covers))].map((country) => ({
        id: jurisdictionId(country),
        name: countryName(country),
      })),
      carveoutPartners: partners
        .filter(({agreedFee}) => agreedFee !== null)
        .map(({id, name}) => ({id, name})),
    }),
  );
}
