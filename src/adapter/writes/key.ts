import {HEADERS, IDEMPOTENCY_KEY} from '../../contract/index.js';
import {hash, tenantOf} from '../guard/derive.js';
import type {Principal} from '../options/principal.js';
import {Problem} from '../problem.js';

/** The browser's key, quoted or bare. */
export function requireKey({headers}: Request): string {
  const header = headers.get(HEADERS.idempotencyKey);
  if (header === null)
    throw new Problem('idempotency-key-missing', 'The header Idempotency-Key is missing.');
  const [, quoted] = /^"(.*)"$/.exec(header) ?? [];
  const key = quoted ?? header;
  if (!IDEMPOTENCY_KEY.test(key))
    throw new Problem(
      'invalid',
      'Idempotency-Key must be 16 to 64 visible ASCII characters, quoted or bare.',
    );
  return key;
}

/**
 * The key that Debitura sees, 43 characters. Desk, tenant and route are part of it,
 * so that a key of one client can never replay the stored answer of another.
 */
export function upstreamKey(principal: Principal, route: string, key: string): Promise<string> {
  return hash(principal.desk, tenantOf(principal), route, key);
}
