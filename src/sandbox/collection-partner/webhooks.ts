import type {Hono} from 'hono';
import type {Context} from '../http/context.js';
import {readChange, webhookAnswer} from '../webhooks/answers.js';
import {loggedEvents, replayEvent} from '../webhooks/event-log.js';
import {partnerEvents} from '../world/events.js';
import type {PartnerEnvironment} from './access.js';

/** The partner's webhooks and their event log. */
export function addPartnerWebhooks(api: Hono<PartnerEnvironment>, {webhooks}: Context): void {
  const {subscriptions, deliveries} = webhooks;

  api.get('/webhooks/events', (c) =>
    c.json(loggedEvents(deliveries, c.get('partner').id, c.req.raw)),
  );
  api.post('/webhooks/events/:id/replay', (c) =>
    c.json(replayEvent(deliveries, c.get('partner').id, c.req.param('id'))),
  );

  api.get('/webhooks', (c) =>
    c.json(subscriptions.of(c.get('partner').id).map((each) => webhookAnswer(each))),
  );
  api.post('/webhooks', async (c) => {
    const wish = readChange(await c.req.text());
    const made = subscriptions.create(c.get('partner').id, wish, partnerEvents);
    return c.json(webhookAnswer(made, true), 201);
  });

  api.get('/webhooks/:id', (c) =>
    c.json(webhookAnswer(subscriptions.find(c.get('partner').id, c.req.param('id')))),
  );
  api.put('/webhooks/:id', async (c) => {
    const target = subscriptions.find(c.get('partner').id, c.req.param('id'));
    const wish = readChange(await c.req.text());
    subscriptions.change(target, wish, partnerEvents);
    return c.json(webhookAnswer(target, wish.regenerateSecret === true));
  });
  api.delete('/webhooks/:id', (c) => {
    subscriptions.remove(subscriptions.find(c.get('partner').id, c.req.param('id')));
    return c.body(null, 204);
  });
}
