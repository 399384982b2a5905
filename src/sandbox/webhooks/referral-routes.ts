import type {Hono} from 'hono';
import type {Context} from '../http/context.js';
import {businessFailure, notFound} from '../http/failure.js';
import {bindJson} from '../http/json-body.js';
import {partnerCase} from '../referral/cases.js';
import {
  clientEvents,
  referralEvents,
  type ClientEventName,
  type WorldEvent,
} from '../world/events.js';
import type {World} from '../world/world.js';
import {pascalCased, readChange, webhookAnswer} from './answers.js';
import type {Subscription} from './subscriptions.js';

/** The partner's webhooks. */
export function addReferralWebhooks(api: Hono, {world, webhooks}: Context): void {
  const {subscriptions} = webhooks;
  const show = (webhook: Subscription, showsSecret = false) => {
    const answer = webhookAnswer(webhook, showsSecret);
    return world.switches.webhookPascalCase ? pascalCased(answer) : answer;
  };
  const find = (id: string) => subscriptions.find('referral', id);

  api.get('/v1/webhooks', (c) => c.json(subscriptions.of('referral').map((each) => show(each))));

  api.post('/v1/webhooks', async (c) => {
    const made = subscriptions.create('referral', readChange(await c.req.text()), referralEvents);
    return c.json(show(made, true), world.switches.webhookCreate201 ? 201 : 200);
  });

  api.post('/v1/webhooks/test', async (c) => {
    const happened = readTrigger(world, await c.req.text());
    const enqueuedCount = webhooks.publish(happened, 'referral');
    const message = `${enqueuedCount} deliveries enqueued`;
    return c.json({eventType: happened.event, enqueuedCount, message});
  });

  api.get('/v1/webhooks/:id', (c) => c.json(show(find(c.req.param('id')))));

  api.put('/v1/webhooks/:id', async (c) => {
    const target = find(c.req.param('id'));
    const wish = readChange(await c.req.text());
    subscriptions.change(target, wish, referralEvents);
    return c.json(show(target, wish.regenerateSecret === true));
  });

  api.delete('/v1/webhooks/:id', (c) => {
    subscriptions.remove(find(c.req.param('id')));
    return c.body(null, 204);
  });
}

const triggerShape = {
  eventType: 'text',
  caseId: 'uuid',
  externalTenantId: 'text',
  oldLifecycle: 'text',
  newLifecycle: 'text',
  closeCode: 'text',
  closeComment: 'text',
} as const;

/** What a trigger asks for; it changes no data. */
function readTrigger(world: World, text: string): WorldEvent {
  const body = bindJson(text, triggerShape, world.switches.unknownFieldsRejected);
  const event = body.eventType ?? '';
  if (isClientEvent(event)) {
    if (!body.externalTenantId) throw missing('externalTenantId', event);
    const client = world.clientOf(body.externalTenantId);
    if (!client) throw notFound('Client link');
    const isSigning = event.startsWith('client.onboarding.');
    return {event, client, signedAt: isSigning ? world.clock.now() : null};
  }
  // Debitura has no trigger for cases.replay_failed.
  if (!/^case\.(created|updated|closed)$/.test(event)) {
    throw businessFailure(400, 'InvalidEventType', `Invalid event type: ${event}`);
  }
  if (!body.caseId) throw missing('caseId', event);
  const item = partnerCase(world, body.caseId);
  if (event === 'case.created') return {event, item};
  if (event === 'case.closed') {
    return {event, item, closeCode: body.closeCode ?? 'Paid', comment: body.closeComment};
  }
  const oldLifecycle = body.oldLifecycle ?? item.lifecycle;
  return {
    event: 'case.updated',
    item,
    oldLifecycle,
    newLifecycle: body.newLifecycle ?? 'Closed',
  };
}

function isClientEvent(event: string): event is ClientEventName {
  return clientEvents.some((each) => each === event);
}

function missing(field: string, event: string) {
  return businessFailure(400, 'ValidationError', `${field} is required for ${event}`);
}
