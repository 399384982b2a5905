import type {WebhookEvent} from '../../contract/index.js';
import {noteOnboarding} from '../onboarding/memory/effects.js';
import {createOnboardingMemory} from '../onboarding/memory/memory.js';
import {placeOf, writeLog} from '../options/log.js';
import type {Settings} from '../options/resolve.js';
import {Problem} from '../problem.js';
import type {Reply} from '../reply.js';
import type {Shared} from '../routes/route.js';
import type {Allowance} from '../upstream/transport.js';
import type {Upstream} from '../upstream/upstream.js';
import {TIMEOUTS} from '../upstream/timeouts.js';
import {createAnnouncer, type Side} from './announce.js';
import {createInbox, type Inbox} from './inbox.js';
import {createLastEvent} from './last-event.js';
import {createOwnSecrets, type OwnSecrets} from './own-secrets.js';
import {createReceiver} from './receive.js';
import {createSecrets, type Secrets} from './secrets.js';

/** What of an adapter has to do with webhooks. */
export type Webhooks = {
  /** Answers `/webhooks`. */
  receive: (request: Request) => Promise<Reply>;
  /** Takes an event that no delivery brought; false when it was taken before. */
  report: (event: WebhookEvent, side: Side) => Promise<boolean>;
  inbox: Inbox;
  secrets: Secrets;
  /** Of the subscriptions with an address of their own. */
  ownSecrets: OwnSecrets;
};

/** Joins signature, store, screens and the platform's `onEvent`. */
export function createWebhooks(
  settings: Settings,
  shared: Shared,
  upstreamFor: (allowance: Allowance) => Upstream,
  /** Hears of each event that was taken. */
  onTaken: (event: WebhookEvent) => Promise<void>,
): Webhooks {
  const {now, timers, store, log, onEvent, webhookUrl} = settings;
  const secrets = createSecrets(settings.webhookSecrets, store, now);
  const ownSecrets = createOwnSecrets(store);
  const upstream = () =>
    upstreamFor({deadline: now().getTime() + TIMEOUTS.read, kind: 'background'});
  const announcer = createAnnouncer({
    timers,
    shared,
    referral: settings.referralKey ? () => upstream().referral : null,
    partner: () => (settings.desks.some((desk) => desk !== 'client') ? upstream().partner : null),
  });
  const inbox = createInbox({
    store,
    now,
    timers,
    onEvent,
    complete: announcer.complete,
    onFailure: (event, error) =>
      writeLog(log, {
        level: 'error',
        event: 'webhook',
        webhookId: event.id,
        webhookEvent: event.event,
        errorName: error instanceof Error ? error.name : typeof error,
        errorAt: placeOf(error),
        note: 'onEvent failed; the event is handed over again.',
      }),
  });
  const onboardings = createOnboardingMemory(settings);
  const noteLast = createLastEvent(store, now);
  const take = {
    ...inbox,
    async put(event: WebhookEvent, side: Side) {
      const isNew = await inbox.put(event, side);
      // Before the answer and for doubles too: a process that dies in between leaves the delivery to come again.
      await noteOnboarding(event, onboardings);
      if (event.source === 'webhook') void noteLast().catch(() => undefined);
      // Only a keeper compares, and only with `webhookUrl` there is one.
      if (isNew && webhookUrl !== undefined) await onTaken(event).catch(() => undefined);
      return isNew;
    },
  };
  const receiver = createReceiver({settings, secrets, ownSecrets, inbox: take, announcer});
  const isServed = settings.webhookSecrets.length > 0 || webhookUrl !== undefined;

  return {
    inbox,
    secrets,
    ownSecrets,
    async receive(request) {
      if (!isServed) throw new Problem('not-found', 'There is no such route.');
      if (request.method !== 'POST')
        throw new Problem('not-available', `${request.method} is not offered here.`, {
          headers: {allow: 'POST'},
        });
      return receiver(request);
    },
    async report(event, side) {
      const isNew = await take.put(event, side);
      if (isNew) announcer.announce(event, side).catch(() => undefined);
      void inbox.handOver(event.id);
      return isNew;
    },
  };
}
