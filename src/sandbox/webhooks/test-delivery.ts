import type {Context} from '../http/context.js';
import type {Envelope} from './envelope.js';
import type {Subscription} from './subscriptions.js';

/** Sends an invented case.created once, with the real secret, and says how it went. */
export async function sendTestDelivery({world, webhooks}: Context, target: Subscription) {
  const payload: Envelope = {
    id: world.ids.uuid(),
    specVersion: '1.0',
    event: 'case.created',
    timestamp: new Date(world.clock.now()).toISOString(),
    data: {caseId: world.ids.uuid(), reference: world.ids.caseReference()},
    links: {},
  };
  const begun = performance.now();
  const outcome = await webhooks.deliveries.attempt(
    target,
    payload.event,
    JSON.stringify(payload),
    {'x-debitura-test': 'true'},
  );
  return {
    success: outcome.error === null,
    httpStatusCode: outcome.status,
    durationMs: Math.round(performance.now() - begun),
    errorMessage: outcome.error?.message ?? null,
    errorCategory: outcome.error?.category ?? null,
    testPayload: payload,
  };
}
