import {fieldErrors, KycDetails, type KycAnswer} from '../../../contract/index.js';
import {parseJson, readBytes} from '../../guard/body.js';
import {keyedDigests, sendOnce} from '../../onboarding/send-kyc.js';
import {readClient, standingChanged} from '../../onboarding/memory/standing.js';
import {Problem} from '../../problem.js';
import {created} from '../../reply.js';
import {requireKey, upstreamKey} from '../../writes/key.js';
import type {Route} from '../route.js';

/** Says who directs the client. What comes is passed on and kept nowhere; only the status is answered. */
export const sendKyc: Route = {
  method: 'POST',
  pattern: '/client/kyc',
  desks: ['client'],
  permission: 'onboard',
  mediaType: 'application/json',
  isPressed: true,
  async handle({request, principal, shared, settings, upstream, query}) {
    const {externalTenantId} = principal;
    const bytes = await readBytes(request);
    const details = parseDetails(parseJson(bytes), settings.now());
    const key = await upstreamKey(principal, 'POST /client/kyc', requireKey(request));
    const [digest = null, ...earlier] = await keyedDigests(settings, bytes);
    const claim = await shared.intents.claim(key, digest, earlier);
    const isReplay = await sendOnce(claim, () =>
      upstream.referral.sendKyc(externalTenantId, {
        body: JSON.stringify(details),
        idempotencyKey: key,
        sendChatNotification: query.get('sendChatNotification') !== 'false',
      }),
    );
    standingChanged(externalTenantId, shared);
    const {kycStatus} = await readClient(upstream.referral, externalTenantId, settings);
    const answer: KycAnswer = {kycStatus};
    return created(answer, isReplay);
  },
};

function parseDetails(body: unknown, now: Date): KycDetails {
  const parsed = KycDetails.safeParse(body);
  const today = now.toISOString().slice(0, 10);
  if (!parsed.success)
    throw new Problem('invalid', 'The verification is not complete.', {
      fieldErrors: fieldErrors(parsed.error, body),
    });
  if (parsed.data.directorDateOfBirth >= today)
    throw new Problem('invalid', 'The day of birth must be in the past.', {
      fieldErrors: {directorDateOfBirth: [{code: 'in-future', limit: today}]},
    });
  return parsed.data;
}
