import {createHook} from 'node:async_hooks';

/** Web Crypto works on other threads; Node names its work so. */
const CRYPTO = /^(SIGN|HASH|CIPHER|DERIVEBITS|KEYGEN|SECRETKEYGEN|KEYEXPORT)REQUEST$/;
const atWork = new Set<number>();

createHook({
  init: (id, type) => {
    if (CRYPTO.test(type)) atWork.add(id);
  },
  after: (id) => atWork.delete(id),
  destroy: (id) => atWork.delete(id),
}).enable();

/**
 * Lets promises and Web Crypto come to rest: everything that needs neither time nor network has happened.
 *
 * @param turns - How many turns of the event loop in a row find nothing at work.
 */
export async function settled(turns = 12): Promise<void> {
  for (let calm = 0; calm < turns; calm += 1) {
    await new Promise<void>((resolve) => setImmediate(resolve));
    if (atWork.size > 0) calm = 0;
  }
}
