import type {Lifecycle} from '../world/labels.js';
import type {Partner} from '../world/partners.js';
import type {CollectionCase} from '../world/types.js';
import type {World} from '../world/world.js';

/** Stages in which no collection partner sees a case, though one is chosen already. */
const internal: readonly Lifecycle[] = ['PendingContractSigning', 'PendingVerificationInternal'];
const over: readonly Lifecycle[] = ['Closed', 'Merged'];

/**
 * Whether the partner works the case. Debitura's documentation of the Collection Partner API: a case
 * is hidden until the internal verification clears; test cases go to whoever submitted them.
 */
export function worksOn(partner: Partner, item: CollectionCase): boolean {
  if (item.partner !== partner || item.assigned === null) return false;
  if (internal.includes(item.lifecycle)) return false;
  return !item.isTest || item.managedBy === partner;
}

/**
 * Lets the partner see a case that arrived where it may be seen, and tells the webhooks.
 *
 * A test case that is moved to its start or its end tells nothing of it, as Debitura's list of the
 * events of such a move says.
 */
export function assignOnArrival(world: World, item: CollectionCase): void {
  const {lifecycle} = item;
  if (item.assigned !== null || internal.includes(lifecycle) || over.includes(lifecycle)) return;
  item.assigned = world.clock.now();
  if (item.isTest && lifecycle === 'Active') return;
  world.tell({event: 'case.assigned', item});
}
