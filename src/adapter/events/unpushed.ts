import type {Settings} from '../options/resolve.js';
import {POLLING, type Pace} from '../upstream/pace.js';
import type {EventHub} from './hub.js';

/** Nobody is told of payments and messages by the Referral API's webhooks. Milliseconds. */
const WITH_WEBHOOKS = 120_000;

/**
 * Has screens read again what no webhook tells of: once per client and not per screen, at the common pace.
 * @returns What a heartbeat calls.
 */
export function createUnpushed(
  {webhookSecrets, webhookUrl, enable}: Settings,
  hub: EventHub,
  pace: Pace,
): () => void {
  const hasWebhooks = webhookSecrets.length > 0 || webhookUrl !== undefined;
  const pushed = enable.customerWebhooks ? POLLING.interval.to : WITH_WEBHOOKS;
  const wish = {shortest: hasWebhooks ? pushed : POLLING.interval.from, hasJustRead: true};

  return () => {
    for (const externalTenantId of hub.watched()) {
      const {isDue} = pace.ask(externalTenantId, '', wish);
      if (isDue) hub.publish(externalTenantId, {kind: 'reset'});
    }
  };
}
