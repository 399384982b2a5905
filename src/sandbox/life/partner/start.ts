import type {AddedFees} from '../../rules/partner/fee-fields.js';
import type {CollectionCase, User} from '../../world/types.js';
import type {World} from '../../world/world.js';
import {say} from '../conversation.js';
import {moveCase} from '../move.js';

/** How a partner accepts a case. */
export interface Start {
  /** Goes to the creditor, by e-mail and into the chat. */
  message: string;
  /** Who signs it. */
  user: User;
  /** Who works the case from now on. */
  handler: User;
  /** The partner's own case number. */
  reference: string | null;
  /** Replace whatever was added before. */
  fees: AddedFees;
}

/** Accepts the case: it is active, its fees are set, and the creditor reads the welcome. */
export function startCase(world: World, item: CollectionCase, start: Start): void {
  Object.assign(item, start.fees);
  item.partnerReference = start.reference;
  item.handler = start.handler;
  moveCase(world, item, 'Active');
  say(world, item, {role: 0, message: start.message, user: start.user});
}
