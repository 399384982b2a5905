import {caseAnswer} from '../customer/case-answer.js';
import type {CollectionCase} from '../world/types.js';
import type {World} from '../world/world.js';

/** The whole case as partners see it (`InvoiceDto`); a private debtor is a `Person` here. */
export function partnerCaseAnswer(world: World, origin: string, item: CollectionCase) {
  const answer = caseAnswer(world, origin, item);
  const type = item.debtor.type === 'Private' ? 'Person' : item.debtor.type;
  return {...answer, debtor: {...answer.debtor, type}};
}
