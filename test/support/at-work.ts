import {settled} from './rest.js';
import type {Upstream, World} from './world.js';

/**
 * Cuts the connection of the first payment while Debitura is at work on it, which takes the sandbox ten seconds for a
 * case whose reference begins with `SANDBOX-SLOW`.
 */
export const cutWhileAtWork =
  (sandbox: () => World['sandbox']) =>
  (upstream: Upstream): Upstream => {
    let isFirst = true;
    return async (request) => {
      const isPayment = request.method === 'POST' && request.url.endsWith('/payments');
      if (!isPayment || !isFirst) return upstream(request);
      isFirst = false;
      void upstream(request);
      while (sandbox().clock.sleeping === 0) await settled(1);
      throw new TypeError('the connection was cut');
    };
  };
