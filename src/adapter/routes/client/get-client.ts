import {toWaiting, withReturnUrl} from '../../answers/client.js';
import {followedCases} from '../../onboarding/cases/followed-cases.js';
import {createOnboardingMemory} from '../../onboarding/memory/memory.js';
import {profileOf} from '../../onboarding/profile.js';
import {standingOf} from '../../onboarding/memory/standing.js';
import {checkReturnUrl} from '../return-url.js';
import type {Route} from '../route.js';
import {json} from '../../reply.js';

/** Where the principal's client stands, with what its screens show beside it. `?returnUrl=` is appended to its address. */
export const getClient: Route = {
  method: 'GET',
  pattern: '/client',
  desks: ['client'],
  permission: 'read',
  mediaType: null,
  async handle(context) {
    const {principal, settings, query} = context;
    const returnUrl = query.get('returnUrl') ?? undefined;
    checkReturnUrl(returnUrl, context);
    const state = await standingOf(principal.externalTenantId, context);
    const known = await createOnboardingMemory(settings).get(principal.externalTenantId);
    const isClient = ['sign', 'upgrade', 'ready'].includes(state.status);
    const failedCases = isClient && known ? await followedCases(known, context) : [];
    return json({
      ...withReturnUrl(state, returnUrl),
      ...(state.status === 'none' && {profile: profileOf(principal)}),
      ...(!isClient && known && toWaiting(known)),
      ...(failedCases.length > 0 && {failedCases}),
    });
  },
};
