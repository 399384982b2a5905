import type {CollectionCase} from '../../world/types.js';

/** Whose case it is: a tenant of the platform, a partner's own client, or a creditor by itself. */
export function clientName({client, managedBy}: CollectionCase): string {
  if (managedBy !== null) return `${client.company.name}, by ${managedBy.name}`;
  return client.externalTenantId ?? '(direct creditor)';
}
