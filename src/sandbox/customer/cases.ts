import type {Hono} from 'hono';
import type {CustomerEnvironment} from '../http/authentication.js';
import {idempotencyKey, originOf, type Context} from '../http/context.js';
import {businessFailure, notFound} from '../http/failure.js';
import {bindJson, isUuid} from '../http/json-body.js';
import {createCase} from '../rules/create-case.js';
import {caseShape} from '../rules/case-rules.js';
import {previewShape} from '../rules/preview.js';
import type {Client, CollectionCase} from '../world/types.js';
import type {World} from '../world/world.js';
import {caseAnswer} from './case-answer.js';
import {listCases} from './case-list.js';
import {previewAnswer} from './preview-answer.js';

/**
 * The creditor's own case.
 *
 * @throws Failure - 400 for what is no uuid, 404 for anybody else's case.
 */
export function ownCase(world: World, client: Client, id: string): CollectionCase {
  if (!isUuid(id)) throw businessFailure(400, 'InvalidId', `${id} is not a case id`);
  const found = world.casesOf(client).find((each) => each.id === id.toLowerCase());
  if (!found) throw notFound('Case');
  return found;
}

/** Preview, create, list and the three ways to find one case. */
export function addCaseRoutes(api: Hono<CustomerEnvironment>, context: Context): void {
  const {world} = context;

  api.post('/cases/preview', async (c) => {
    const body = bindJson(await c.req.text(), previewShape, world.switches.unknownFieldsRejected);
    return c.json({result: previewAnswer(world, originOf(c.req.raw), c.get('client'), body)});
  });

  api.post('/cases', async (c) => {
    const bytes = new Uint8Array(await c.req.arrayBuffer());
    const client = c.get('client');
    const origin = originOf(c.req.raw);
    const key = idempotencyKey(c.req.raw, world);
    const text = new TextDecoder().decode(bytes);
    const reference = referenceIn(text);
    const faultKey = `${client.creditorId} ${key ?? reference}`;

    const answer = await context.idempotency.run(
      `POST /cases ${client.creditorId}`,
      key,
      bytes,
      world.switches.stored422,
      async () => {
        await context.scenarios.before(reference, faultKey);
        const body = bindJson(text, caseShape, world.switches.unknownFieldsRejected);
        const created = createCase(world, client, body, origin);
        const json = JSON.stringify(caseAnswer(world, origin, created));
        return {status: 200, body: json, contentType: 'application/json'};
      },
    );
    context.scenarios.after(reference, faultKey);
    return new Response(answer.body, {
      status: answer.status,
      headers: {'content-type': answer.contentType},
    });
  });

  api.get('/cases', (c) => c.json(listCases(world, world.casesOf(c.get('client')), c.req.raw)));

  api.get('/cases/by-creditor-reference/:reference', (c) => {
    const wanted = c.req.param('reference');
    const found = world.casesOf(c.get('client')).find((each) => each.creditorReference === wanted);
    if (!found) throw notFound('Case');
    return c.json(caseAnswer(world, originOf(c.req.raw), found));
  });

  api.get('/cases/case-reference/:reference', (c) => {
    const wanted = c.req.param('reference').toUpperCase();
    const found = world.casesOf(c.get('client')).find((each) => each.reference === wanted);
    if (!found) throw notFound('Case');
    return c.json(caseAnswer(world, originOf(c.req.raw), found));
  });

  for (const path of ['/cases/by-creditor-reference', '/cases/case-reference']) {
    api.get(path, () => {
      throw businessFailure(400, 'InvalidReference', 'The reference must not be empty');
    });
  }

  api.get('/cases/:id', (c) => {
    const found = ownCase(world, c.get('client'), c.req.param('id'));
    return c.json(caseAnswer(world, originOf(c.req.raw), found));
  });
}

/** The creditor reference of a body that may not even be JSON: only scenarios look at it. */
export function referenceIn(text: string): string {
  return /"creditorReference"\s*:\s*"([^"\\]*)"/.exec(text)?.[1] ?? '';
}
