import {byPartner} from '../../life/lines.js';
import {managedCreditor} from '../../world/partner-desk/seeds.js';
import type {Partner} from '../../world/partners.js';
import type {CollectionCase} from '../../world/types.js';
import type {World} from '../../world/world.js';
import {buildCase, choosePartner} from '../create-case.js';
import {
  asCaseBody,
  checkManagedCase,
  creditorCountry,
  managedSwitches,
  type ManagedBody,
} from './managed-rules.js';

/**
 * Makes a case for a client of the managing partner. The client's record is new each time, no
 * contract is asked for, and a test case goes to whoever submitted it.
 *
 * @throws Failure - 400 for fields, 422 when nobody collects there.
 */
export function submitManagedCase(
  world: World,
  managedBy: Partner,
  body: ManagedBody,
): CollectionCase {
  const now = world.clock.now();
  const client = managedCreditor(
    {creditorId: world.ids.uuid(), linkId: world.ids.uuid()},
    {name: body.creditorCompanyName?.trim() ?? '', country: creditorCountry(body) ?? ''},
    now,
  );
  checkManagedCase(world, client, body);
  const caseBody = asCaseBody(body);
  const matched = choosePartner(world, caseBody, managedSwitches(world));
  const partner = body.isTest === true ? managedBy : matched;
  const created: CollectionCase = {
    ...buildCase(world, client, caseBody, partner, managedSwitches(world)),
    managedBy,
    lifecycle: 'PendingVerificationInternal',
  };
  created.timeline.push({
    at: now,
    ...byPartner('CaseCreated', 'Case created', 'The case was submitted.', managedBy.name),
  });
  world.cases.push(created);
  world.tell({event: 'case.created', item: created});
  return created;
}
