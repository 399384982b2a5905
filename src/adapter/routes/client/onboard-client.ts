import {withReturnUrl} from '../../answers/client.js';
import {parseJson, readBytes} from '../../guard/body.js';
import {checkPermission} from '../../guard/principal.js';
import {settled} from '../../onboarding/memory/changes.js';
import {createOnboardingMemory} from '../../onboarding/memory/memory.js';
import {readUpstreamClient} from '../../onboarding/memory/standing.js';
import {onboard} from '../../onboarding/onboard.js';
import {onboardingBody, readOnboarding} from '../../onboarding/request.js';
import {checkReturnUrl} from '../return-url.js';
import type {Route} from '../route.js';
import {json} from '../../reply.js';

/** Many cases may travel along, each with its long texts. */
const MAX_BYTES = 512 * 1024;

/** Makes the platform's customer a client, or says how things stand with it; cases may travel along. */
export const onboardClient: Route = {
  method: 'POST',
  pattern: '/client',
  desks: ['client'],
  permission: 'onboard',
  mediaType: 'application/json',
  isPressed: true,
  async handle(context) {
    const {request, principal, settings, shared, upstream} = context;
    const {externalTenantId} = principal;
    const received = parseJson(await readBytes(request, MAX_BYTES));
    const asked = await readOnboarding(received, principal, settings, () =>
      readUpstreamClient(upstream.referral, externalTenantId),
    );
    const {cases = [], handledCases = [], returnUrl} = asked;
    for (const address of [returnUrl, ...cases.map((draft) => draft.returnUrl)])
      checkReturnUrl(address, context);
    if (cases.length > 0) checkPermission(principal, 'submit');
    if (handledCases.length > 0)
      await createOnboardingMemory(settings).change(externalTenantId, settled(handledCases));

    const body = onboardingBody(asked, principal);
    // What was shown is agreed to, though Debitura does not get it.
    const asSame = JSON.stringify([body, cases.map(({shown}) => shown ?? null)]);
    const {status, answer} = await shared.onboardings(externalTenantId, asSame, () =>
      onboard(body, asked, context),
    );
    return json(withReturnUrl(answer, returnUrl), {status});
  },
};
