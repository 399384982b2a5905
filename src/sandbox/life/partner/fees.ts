import type {AddedFees} from '../../rules/partner/fee-fields.js';
import type {CollectionCase, Fee} from '../../world/types.js';
import type {World} from '../../world/world.js';
import {byPartner, money} from '../lines.js';
import {outstandingOf} from '../outstanding.js';

/** Changes what is owed; the timeline says from what to what. */
export function changeFees(
  world: World,
  item: CollectionCase,
  principal: number,
  fees: AddedFees,
  fee: Fee,
): void {
  const {name} = item.partner;
  const say = (amount: number) => money(amount, item.currency);
  const wasPrincipal = item.principal;
  const wasAdded = sum(item);
  item.principal = principal;
  item.fee = fee;
  Object.assign(item, fees);
  item.remainder = outstandingOf(item).principal;
  if (principal !== wasPrincipal) {
    const words = `From ${say(wasPrincipal)} to ${say(principal)}.`;
    world.note(item, byPartner('PrincipalChanged', 'Principal changed', words, name));
  }
  const words = `Added fees: from ${say(wasAdded)} to ${say(sum(fees))}.`;
  world.note(item, byPartner('FeesUpdated', 'Fees changed', words, name));
}

function sum({interestFees, reminderFees, collectionFees}: AddedFees): number {
  return interestFees + reminderFees + collectionFees;
}
