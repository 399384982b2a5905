import {createOnboardingMemory} from '../../onboarding/memory/memory.js';
import {standingChanged} from '../../onboarding/memory/standing.js';
import {Problem} from '../../problem.js';
import {noContent} from '../../reply.js';
import type {Route} from '../route.js';

/**
 * Ends the link of a client that never got going: Debitura allows it while every case waits for a signature, and
 * closes those cases. Exists only where the platform switches it on.
 */
export const withdrawClient: Route = {
  method: 'POST',
  pattern: '/client/withdraw',
  desks: ['client'],
  permission: 'onboard',
  mediaType: null,
  isPressed: true,
  async handle({principal, settings, shared, upstream}) {
    if (!settings.enable.withdraw)
      throw new Problem('not-available', 'The platform has not switched this on.', {
        headers: {allow: ''},
      });
    const {externalTenantId} = principal;
    await upstream.referral.withdraw(externalTenantId);
    await createOnboardingMemory(settings).change(externalTenantId, () => null);
    standingChanged(externalTenantId, shared);
    return noContent();
  },
};
