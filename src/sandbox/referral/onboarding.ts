import type {Hono} from 'hono';
import {caseAnswer} from '../customer/case-answer.js';
import {idempotencyKey, originOf, type Context} from '../http/context.js';
import {businessFailure, notFound} from '../http/failure.js';
import {bindJson} from '../http/json-body.js';
import {deletionBlockers, withdrawClient} from '../onboarding/end.js';
import {announceKyc, kycShape, recordKyc} from '../onboarding/kyc-verification.js';
import {onboard} from '../onboarding/onboard.js';
import {readOnboarding} from '../onboarding/request.js';
import type {Client} from '../world/types.js';
import {clientAnswer, kycAnswer} from './client-answer.js';

/** A company becomes a client, tells who directs it, and leaves again. */
export function addOnboarding(api: Hono, context: Context): void {
  const {world, scenarios} = context;
  addEnds(api, context);

  api.post('/clients', async (c) => {
    const request = readOnboarding(await c.req.text(), world);
    const origin = originOf(c.req.raw);
    const references = request.cases.map(({creditorReference}) => creditorReference ?? '');
    const faultKey = `POST /clients ${request.externalTenantId}`;
    for (const reference of references) {
      // One that fails by itself does not stop the others.
      if (!reference.startsWith('SANDBOX-500')) await scenarios.before(reference, faultKey);
    }
    const {client, status, made, failures} = onboard(world, request, origin);
    const results = {
      successfulCases: made.map((item) => caseAnswer(world, origin, item)),
      failedCases: failures,
    };
    for (const reference of references) scenarios.after(reference, faultKey);
    const hasCases = references.length > 0;
    return c.json(clientAnswer(world, origin, client, hasCases ? results : null), status);
  });

  api.post('/clients/:tenant/kyc-verification', async (c) => {
    const client = linkedClient(context, c.req.param('tenant'));
    const bytes = new Uint8Array(await c.req.arrayBuffer());
    const isSilent = c.req.query('sendChatNotification')?.toLowerCase() === 'false';
    const answer = await context.idempotency.run(
      `POST /clients/kyc-verification ${client.creditorId}`,
      idempotencyKey(c.req.raw, world),
      bytes,
      world.switches.stored422,
      () => {
        const text = new TextDecoder().decode(bytes);
        const body = bindJson(text, kycShape, world.switches.unknownFieldsRejected);
        const json = JSON.stringify(kycAnswer(recordKyc(world, client, body)));
        if (!isSilent) announceKyc(world, client);
        return Promise.resolve({status: 201, body: json, contentType: 'application/json'});
      },
    );
    return new Response(answer.body, {
      status: answer.status,
      headers: {'content-type': answer.contentType},
    });
  });
}

/** Withdrawing, and resetting as Debitura's test environment can. */
function addEnds(api: Hono, context: Context): void {
  const {world, webhooks} = context;

  api.post('/clients/:tenant/withdraw', (c) => {
    withdrawClient(world, linkedClient(context, c.req.param('tenant')));
    return c.body(null, 204);
  });

  api.get('/clients/:tenant/is-deletable', (c) => {
    const blockers = deletionBlockers(world, linkedClient(context, c.req.param('tenant')));
    return c.json({isDeletable: blockers.length === 0, blockers});
  });

  api.delete('/clients/:tenant', (c) => {
    const client = linkedClient(context, c.req.param('tenant'));
    const blockers = deletionBlockers(world, client);
    if (blockers.length > 0) {
      throw businessFailure(409, 'ClientNotDeletable', blockers.join('; '));
    }
    for (const {id} of world.casesOf(client)) webhooks.deliveries.forget(id);
    world.removeClient(client);
    return c.body(null, 204);
  });
}

function linkedClient({world}: Context, externalTenantId: string): Client {
  const client = world.clientOf(externalTenantId);
  if (!client) throw notFound('Client link');
  return client;
}
