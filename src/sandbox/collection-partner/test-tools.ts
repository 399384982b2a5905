import type {Hono} from 'hono';
import {advance, currentEvent, requireTest, stateOf} from '../customer/test-tools.js';
import type {Context} from '../http/context.js';
import {businessFailure} from '../http/failure.js';
import {bindJson, isUuid} from '../http/json-body.js';
import {worksOn} from '../life/assignment.js';
import {partnerEnvelope} from '../webhooks/envelope.js';
import {replayed} from '../webhooks/event-log.js';
import {partnerEvents} from '../world/events.js';
import type {Partner} from '../world/partners.js';
import type {CollectionCase} from '../world/types.js';
import type {World} from '../world/world.js';
import {caseWith, isOwnTest, type PartnerEnvironment} from './access.js';

/** What Debitura offers for test cases only. */
export function addTestTools(api: Hono<PartnerEnvironment>, context: Context): void {
  const {world, webhooks} = context;
  addDeletes(api, context);

  api.post('/test/cases/:id/advance', async (c) => {
    const target = testCase(world, c.get('partner'), c.req.param('id'));
    const {to, amount} = bindJson(await c.req.text(), {to: 'text', amount: 'number'}, false);
    const advanced = advance(world, target, to ?? '', amount);
    return c.json({advanced, state: stateOf(target)});
  });

  // A thin wrapper that Debitura keeps for old callers; its failures have no body.
  api.post('/test/cases/:id/replay-last-event', (c) => {
    const id = c.req.param('id').toLowerCase();
    const partner = c.get('partner');
    const target = world.cases.find((each) => each.id === id);
    if (!target || !isOwnTest(partner, target)) return c.body(null, 400);
    const last = webhooks.deliveries.log.findLast(
      (each) => each.caseId === id && each.subscription.owner === partner.id,
    );
    return last ? c.json(replayed(webhooks.deliveries, last)) : c.body(null, 404);
  });

  api.post('/test/webhooks/fire', async (c) => {
    const shape = {event: 'text', caseId: 'uuid', subscriptionId: 'uuid'} as const;
    const body = bindJson(await c.req.text(), shape, world.switches.unknownFieldsRejected);
    const partner = c.get('partner');
    const target = testCase(world, partner, body.caseId ?? '');
    const happened = currentEvent(target, body.event ?? '', partnerEvents);
    const own = webhooks.subscriptions.of(partner.id).filter(({isTestMode}) => isTestMode);
    const chosen = own.filter(({id}) => id === body.subscriptionId);
    if (body.subscriptionId !== null && chosen.length === 0) {
      throw businessFailure(400, 'InvalidSubscription', 'No test subscription with this id');
    }
    const targets =
      body.subscriptionId === null
        ? own.filter(({events}) => events.includes(happened.event))
        : chosen;
    const active = targets.filter(({isActive}) => isActive);
    for (const each of active) webhooks.publishTo(each, happened, partnerEnvelope);
    return c.json({
      eventType: happened.event,
      caseId: target.id,
      enqueuedCount: active.length,
    });
  });
}

/**
 * A test case of the partner.
 *
 * @throws Failure - 400 for a production case, 404 for what is not the partner's.
 */
function testCase(world: World, partner: Partner, id: string): CollectionCase {
  const found = caseWith(world, id, (item) => item.managedBy === partner || worksOn(partner, item));
  requireTest(found);
  return found;
}

/** Hard deletes, with whatever was sent about the case. */
function addDeletes(api: Hono<PartnerEnvironment>, {world, webhooks}: Context): void {
  const remove = (partner: Partner, doomed: CollectionCase[]) => {
    world.deleteCases(doomed);
    for (const {id} of doomed) {
      world.deletedCases.add(`${partner.id} ${id}`);
      webhooks.deliveries.forget(id);
    }
  };

  api.delete('/test/cases/:id', (c) => {
    const partner = c.get('partner');
    const id = c.req.param('id').toLowerCase();
    const isDeletedBefore = isUuid(id) && world.deletedCases.has(`${partner.id} ${id}`);
    if (!isDeletedBefore) remove(partner, [testCase(world, partner, id)]);
    return c.body(null, 204);
  });

  api.delete('/test/cases', (c) => {
    const tag = c.req.query('tag');
    if (!tag) throw businessFailure(400, 'MissingTag', 'The tag is required');
    const partner = c.get('partner');
    const matches = world.cases.filter(
      (each) => each.tag === tag && (each.managedBy === partner || worksOn(partner, each)),
    );
    for (const match of matches) requireTest(match);
    remove(partner, matches);
    return c.body(null, 204);
  });
}
