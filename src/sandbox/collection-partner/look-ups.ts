import type {Hono} from 'hono';
import {originOf, type Context} from '../http/context.js';
import {businessFailure, notFound} from '../http/failure.js';
import {isUuid} from '../http/json-body.js';
import {worksOn} from '../life/assignment.js';
import type {Partner} from '../world/partners.js';
import type {CollectionCase} from '../world/types.js';
import type {World} from '../world/world.js';
import {isVisible, type PartnerEnvironment} from './access.js';
import {partnerCaseAnswer} from './case-answer.js';

const batchLimit = 100;

/** The ways to find a case by a reference: Debitura's, the partner's own, the creditor's. */
export function addLookUps(api: Hono<PartnerEnvironment>, {world}: Context): void {
  api.get('/cases/case-reference/:reference', (c) => {
    const wanted = c.req.param('reference').toUpperCase();
    const partner = c.get('partner');
    const fits = (item: CollectionCase) => item.reference === wanted && isVisible(partner, item);
    return c.json(partnerCaseAnswer(world, originOf(c.req.raw), only(world.cases, fits)));
  });
  api.get('/cases/case-reference', () => {
    throw emptyReference();
  });

  api.get('/cases/by-partner-reference/:reference', (c) => {
    const wanted = c.req.param('reference');
    const cases = production(world, c.get('partner'));
    const found = only(cases, ({partnerReference}) => partnerReference === wanted);
    return c.json(partnerCaseAnswer(world, originOf(c.req.raw), found));
  });

  api.get('/cases/by-partner-reference', (c) => {
    const wanted = (c.req.query('references') ?? '').split(',').map((each) => each.trim());
    const references = new Set(wanted.filter((each) => each !== ''));
    if (references.size === 0) throw emptyReference();
    if (references.size > batchLimit) {
      const message = `At most ${batchLimit} references can be asked for`;
      throw businessFailure(400, 'TooManyReferences', message);
    }
    const origin = originOf(c.req.raw);
    const found = production(world, c.get('partner')).flatMap((item) =>
      item.partnerReference !== null && references.has(item.partnerReference)
        ? [[item.partnerReference, partnerCaseAnswer(world, origin, item)] as const]
        : [],
    );
    return c.json(Object.fromEntries(found));
  });

  api.get('/cases/by-creditor-reference', (c) => {
    const reference = c.req.query('reference');
    const creditorId = c.req.query('creditorId')?.toLowerCase() ?? '';
    if (!reference) throw emptyReference();
    if (!isUuid(creditorId)) {
      throw businessFailure(400, 'InvalidCreditorId', 'creditorId is required and must be a uuid');
    }
    const found = only(
      production(world, c.get('partner')),
      (item) => item.creditorReference === reference && item.client.creditorId === creditorId,
    );
    return c.json(partnerCaseAnswer(world, originOf(c.req.raw), found));
  });
}

/** What the partner collects, without tests. */
function production(world: World, partner: Partner): CollectionCase[] {
  return world.cases.filter((item) => worksOn(partner, item) && !item.isTest);
}

function only(cases: CollectionCase[], fits: (item: CollectionCase) => boolean): CollectionCase {
  const found = cases.find(fits);
  if (!found) throw notFound('Case');
  return found;
}

function emptyReference() {
  return businessFailure(400, 'InvalidReference', 'The reference must not be empty');
}
