import type {Context as HonoContext, MiddlewareHandler} from 'hono';
import {idempotencyKey, type Context} from '../http/context.js';
import {businessFailure, notFound, problem} from '../http/failure.js';
import {isUuid} from '../http/json-body.js';
import {worksOn} from '../life/assignment.js';
import {deskPartner} from '../world/partner-desk/team.js';
import type {Partner} from '../world/partners.js';
import {keys} from '../world/seeds.js';
import type {CollectionCase} from '../world/types.js';
import type {World} from '../world/world.js';

/** What the routes of this API know about the request. */
export interface PartnerEnvironment {
  Variables: {partner: Partner};
}

/** Lets only the partner key pass; below /webhooks the refusal has no body, as documented. */
export function requirePartner(): MiddlewareHandler<PartnerEnvironment> {
  return async (context, next) => {
    if (context.req.header('xapikey') !== keys.partner) {
      if (/\/webhooks(\/(?!events)|$)/i.test(context.req.path)) {
        return context.body(null, 401);
      }
      throw problem(401, 'Unauthorized');
    }
    context.set('partner', deskPartner);
    return next();
  };
}

/**
 * A case that the partner works.
 *
 * @throws Failure - 400 for what is no uuid, 404 for a case of somebody else or one still hidden.
 */
export function workedCase(world: World, partner: Partner, id: string): CollectionCase {
  return caseWith(world, id, (item) => worksOn(partner, item));
}

/**
 * A case that the partner may look at: one it works, or a test case that it submitted.
 *
 * @throws Failure - like `workedCase`.
 */
export function visibleCase(world: World, partner: Partner, id: string): CollectionCase {
  return caseWith(world, id, (item) => isVisible(partner, item));
}

/** Whether the partner may look at a case by /cases. */
export function isVisible(partner: Partner, item: CollectionCase): boolean {
  return worksOn(partner, item) || isOwnTest(partner, item);
}

/** Whether the partner owns the test case. */
export function isOwnTest(partner: Partner, item: CollectionCase): boolean {
  return item.isTest && (item.managedBy === partner || worksOn(partner, item));
}

/**
 * A case that the partner submitted.
 *
 * @throws Failure - like `workedCase`.
 */
export function managedCase(world: World, partner: Partner, id: string): CollectionCase {
  return caseWith(world, id, ({managedBy}) => managedBy === partner);
}

/**
 * The first case with this id that fits.
 *
 * @throws Failure - 400 for what is no uuid, 404 when there is none.
 */
export function caseWith(
  world: World,
  id: string,
  fits: (item: CollectionCase) => boolean,
): CollectionCase {
  if (!isUuid(id)) throw businessFailure(400, 'InvalidId', `${id} is not a case id`);
  const found = world.cases.find((each) => each.id === id.toLowerCase() && fits(each));
  if (!found) throw notFound('Case');
  return found;
}

/**
 * Answers a write once per `Idempotency-Key`.
 *
 * @param scope - Which operation on what; the key belongs to the partner besides.
 * @param work - Makes the answer from the body's text.
 * @param whileRunning - What a duplicate gets before there is an answer.
 */
export async function answerOnce(
  {world, idempotency}: Context,
  c: HonoContext<PartnerEnvironment>,
  scope: string,
  work: (text: string) => Promise<object> | object,
  {whileRunning = 'wait', status = 200}: {whileRunning?: 'wait' | 'refuse'; status?: number} = {},
): Promise<Response> {
  const bytes = new Uint8Array(await c.req.arrayBuffer());
  const answer = await idempotency.run(
    `${scope} ${c.get('partner').id}`,
    idempotencyKey(c.req.raw, world),
    bytes,
    world.switches.stored422,
    async () => {
      const body = JSON.stringify(await work(new TextDecoder().decode(bytes)));
      return {status, body, contentType: 'application/json'};
    },
    whileRunning,
  );
  return new Response(answer.body, {
    status: answer.status,
    headers: {'content-type': answer.contentType},
  });
}
