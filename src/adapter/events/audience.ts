import type {Principal} from '../options/principal.js';

/**
 * The name under which a partner's changes are told and its reads joined, one for both of its desks: the key reaches
 * the same cases for everybody. No client's name holds a control character.
 */
export const PARTNER = '\u0000partner';

/** Whose changes a principal hears of: its client's, or the partner's. */
export function audienceOf(principal: Principal): string {
  return principal.desk === 'client' ? principal.externalTenantId : PARTNER;
}
