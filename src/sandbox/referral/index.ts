import {Hono} from 'hono';
import {addCases} from './cases.js';
import {addClients} from './clients.js';
import {addFiles} from './files.js';
import {addOnboarding} from './onboarding.js';
import {addTerms} from './terms.js';
import {mintToken, requireReferralKey} from '../http/authentication.js';
import type {Context} from '../http/context.js';
import {businessFailure, notFound} from '../http/failure.js';
import {bindJson} from '../http/json-body.js';
import {isInForce} from '../world/contracts.js';
import {addReferralWebhooks} from '../webhooks/referral-routes.js';
import {referralPartner} from '../world/seeds.js';

/** The Referral Partner API, below `/referral`. */
export function createReferralApi(context: Context) {
  const {world} = context;
  const api = new Hono();
  api.use(requireReferralKey());

  api.post('/oauth/token', async (c) => {
    const {externalTenantId} = bindJson(await c.req.text(), {externalTenantId: 'text'}, false);
    if (!externalTenantId || externalTenantId.length > 255) {
      throw businessFailure(
        400,
        'InvalidExternalTenantId',
        'externalTenantId must have 1 to 255 characters',
      );
    }
    const client = world.clientOf(externalTenantId);
    if (!client) throw notFound('Client');
    if (!world.switches.tokenBeforeSigning && !isInForce(client.sdca)) throw notFound('Client');
    return c.json(mintToken(world, client));
  });

  api.get('/me', (c) =>
    c.json({
      id: referralPartner.id,
      companyName: referralPartner.companyName,
      shortName: referralPartner.shortName,
      contactEmail: referralPartner.contactEmail,
      externalSystemId: null,
      referralFeePercentage: referralPartner.referralFeePercentage,
      isActive: true,
      isPublicDemo: false,
      logoUrl: null,
      backgroundColorCode: referralPartner.backgroundColorCode,
      fontColor: referralPartner.fontColor,
      fontFamily: referralPartner.fontFamily,
      invoicingTriggerMode: 'PayWhenPaid',
    }),
  );
  addOnboarding(api, context);
  addTerms(api, context);
  addClients(api, context);
  addCases(api, context);
  addFiles(api, context);
  addReferralWebhooks(api, context);
  return api;
}
