import type {Hono} from 'hono';
import type {CustomerEnvironment} from '../http/authentication.js';
import type {Context} from '../http/context.js';
import {businessFailure} from '../http/failure.js';
import {bindJson} from '../http/json-body.js';
import {customerEvents} from '../world/events.js';
import {readChange, webhookAnswer} from './answers.js';
import {loggedEvents, replayEvent, sinceOf} from './event-log.js';
import {sendTestDelivery} from './test-delivery.js';

/** The creditor's webhooks and their event log. */
export function addCustomerWebhooks(api: Hono<CustomerEnvironment>, context: Context): void {
  const {subscriptions} = context.webhooks;
  addEventLog(api, context);

  api.get('/webhooks', (c) =>
    c.json(subscriptions.of(c.get('client').creditorId).map((each) => webhookAnswer(each))),
  );

  api.post('/webhooks', async (c) => {
    const wish = readChange(await c.req.text());
    const made = subscriptions.create(c.get('client').creditorId, wish, customerEvents);
    return c.json(webhookAnswer(made, true), 201);
  });

  // Debitura prints the actions with a slash and with a colon.
  for (const path of ['/webhooks/:id/test', '/webhooks/:id{.+:test}']) {
    api.post(path, async (c) => {
      const target = subscriptions.find(c.get('client').creditorId, plainId(c.req.param('id')));
      return c.json(await sendTestDelivery(context, target));
    });
  }
  for (const path of ['/webhooks/:id/replay', '/webhooks/:id{.+:replay}']) {
    api.post(path, async (c) => {
      subscriptions.find(c.get('client').creditorId, plainId(c.req.param('id')));
      const since = sinceOf(bindJson(await c.req.text(), {sinceUtc: 'text'}, false).sinceUtc);
      if (since === null) throw businessFailure(400, 'ValidationError', 'sinceUtc is required');
      // It counts cases and delivers nothing: Debitura keeps it for old callers.
      const cases = context.world.casesOf(c.get('client'));
      return c.json({eventsReplayed: cases.filter(({created}) => created >= since).length});
    });
  }

  api.get('/webhooks/:id', (c) =>
    c.json(webhookAnswer(subscriptions.find(c.get('client').creditorId, c.req.param('id')))),
  );

  api.patch('/webhooks/:id', async (c) => {
    const target = subscriptions.find(c.get('client').creditorId, c.req.param('id'));
    const wish = readChange(await c.req.text());
    if (wish.events !== null) {
      throw businessFailure(400, 'ValidationError', 'Event types cannot be changed');
    }
    subscriptions.change(target, wish, customerEvents);
    return c.json(webhookAnswer(target, wish.regenerateSecret === true));
  });

  api.delete('/webhooks/:id', (c) => {
    subscriptions.remove(subscriptions.find(c.get('client').creditorId, c.req.param('id')));
    return c.body(null, 204);
  });
}

function addEventLog(api: Hono<CustomerEnvironment>, {webhooks: {deliveries}}: Context): void {
  api.get('/webhooks/events', (c) =>
    c.json(loggedEvents(deliveries, c.get('client').creditorId, c.req.raw)),
  );
  api.post('/webhooks/events/:id/replay', (c) => {
    const {creditorId} = c.get('client');
    return c.json(replayEvent(deliveries, creditorId, c.req.param('id')));
  });
}

/** The id before `:test` or `:replay`. */
function plainId(id = ''): string {
  return id.split(':')[0] ?? '';
}
