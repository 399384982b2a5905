import {waitUntil as wait} from '@open-wc/testing';

/**
 * Waits until something is so: long enough for a machine that does other things as well.
 *
 * @param isSo - Asked again and again; what it answers counts as a condition.
 * @param what - Said when it does not come.
 */
export function waitUntil(isSo: () => unknown, what: string): Promise<void> {
  return wait(isSo, what, {timeout: 30_000});
}
