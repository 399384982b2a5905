import {createAdapter, type AdapterOptions} from '../../../src/adapter/index.js';
import {PLATFORM} from '../../support/world.js';

/** Addresses of this machine, by both of its names. */
export const LOCAL = {
  referral: 'http://127.0.0.1:4010/referral',
  customer: 'http://localhost:4010/customer',
};

/** An adapter with what a platform needs and no more, but for what a test sets. */
export function start(options: Partial<AdapterOptions>) {
  return createAdapter({
    ...PLATFORM,
    environment: 'test',
    referralKey: 'a-real-key',
    log: () => undefined,
    ...options,
  });
}
