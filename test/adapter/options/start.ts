import {createAdapter, type AdapterOptions} from '../../../src/adapter/index.js';
import {principalOf} from '../../support/world.js';

export const SECRET = 'a secret of the test world, 32 bytes';

/** Addresses of this machine, by both of its names. */
export const LOCAL = {
  referral: 'http://127.0.0.1:4010/referral',
  customer: 'http://localhost:4010/customer',
};

/** An adapter with what a platform needs and no more, but for what a test sets. */
export function start(options: Partial<AdapterOptions>) {
  return createAdapter({
    environment: 'test',
    referralKey: 'a-real-key',
    secret: SECRET,
    authenticate: principalOf,
    log: () => undefined,
    ...options,
  });
}
