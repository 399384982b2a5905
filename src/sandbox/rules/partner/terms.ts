import type {CollectionCase} from '../../world/types.js';

/** Cases whose `creditorReference` begins so are disputed: standard terms do not cover them. */
export const disputedPrefix = 'SANDBOX-DISPUTED';

/** Whether the debtor disputes the claim, which the APIs have no input for. */
export function isDisputed({creditorReference}: CollectionCase): boolean {
  return creditorReference?.startsWith(disputedPrefix) ?? false;
}
