import type {WebhookEvent} from '../../contract/index.js';
import {CLIENT_EVENTS} from '../../debitura/index.js';
import {readBytes} from '../guard/body.js';
import {writeLog} from '../options/log.js';
import type {Settings} from '../options/resolve.js';
import {within} from '../options/timers.js';
import {Problem} from '../problem.js';
import {noContent, type Reply} from '../reply.js';
import type {Announcer} from './announce.js';
import {caseIdOf, readEnvelope} from './envelope.js';
import {LEASE, type Inbox} from './inbox.js';
import {keysOf, ownerOf, SUBSCRIPTION, type OwnSecrets} from './own-secrets.js';
import type {Secrets} from './secrets.js';
import {doubtAbout, type Doubt} from './signature.js';

/** A failed import lists its cases, so this is more than a form's body may have. */
const MAX_BYTES = 256 * 1024;

/** Debitura waits 10 s; an answer goes out within 2 s, whatever the store does. */
const STORE_LIMIT = 1_500;
const BODY_LIMIT = 5_000;

type ReceiverOptions = {
  settings: Settings;
  secrets: Secrets;
  ownSecrets: OwnSecrets;
  inbox: Inbox;
  announcer: Announcer;
};

/**
 * Answers `POST /webhooks`: verified on the raw bytes, stored, then 2xx. What was verified is never refused for what
 * it holds, because eight refusals switch the subscription off.
 * @throws Problem `invalid`, `unauthenticated` or `too-large` for what is not verified, `unavailable` when the
 * store cannot take it.
 */
export function createReceiver(options: ReceiverOptions): (request: Request) => Promise<Reply> {
  const {settings, secrets, ownSecrets, inbox, announcer} = options;
  const {now, timers, log} = settings;
  let sweptAt = -Infinity;

  async function verify(request: Request, bytes: Uint8Array<ArrayBuffer>) {
    const header = request.headers.get('x-debitura-signature');
    const check = async () => doubtAbout(header, bytes, await secrets.keys(), now().getTime());
    let doubt = await check();
    if (doubt === 'wrong' && (await secrets.refresh())) doubt = await check();
    if (doubt !== 'malformed') secrets.noteFit(doubt === null);
    refuse(doubt);
  }

  /** A subscription with an address of its own has its own secrets: another's say nothing about it. */
  async function verifyOwn(name: string, request: Request, bytes: Uint8Array<ArrayBuffer>) {
    const reading = ownSecrets.get(name).catch(() => {
      throw late('The store does not answer.')();
    });
    const kept = await within(timers, STORE_LIMIT, reading, late('The store is too slow.'));
    const header = request.headers.get('x-debitura-signature');
    const keys = kept ? await keysOf(kept) : [];
    const doubt = await doubtAbout(header, bytes, keys, now().getTime());
    if (kept && doubt === 'wrong' && !kept.isDoubted)
      await ownSecrets.note(ownerOf(kept), {isDoubted: true});
    refuse(doubt);
    return kept;
  }

  /** What another process left behind is looked for now and then. */
  function sweep() {
    if (now().getTime() < sweptAt + LEASE) return;
    sweptAt = now().getTime();
    inbox.sweep().catch(() => undefined);
  }

  return async (request) => {
    const reading = readBytes(request, MAX_BYTES);
    const bytes = await within(timers, BODY_LIMIT, reading, late('The body came too slowly.'));
    const name = new URL(request.url).searchParams.get(SUBSCRIPTION);
    const own = name === null ? null : await verifyOwn(name, request, bytes);
    if (name === null) await verify(request, bytes);
    const isTest = settings.webhookTestMode || own?.partnerCases === 'test';
    const {event: said, oddity} = await readEnvelope(bytes, isTest, now());
    const tenant = own?.externalTenantId;
    const event = tenant === undefined ? said : ofClient(said, tenant);
    const side = own?.partnerCases === undefined ? 'referral' : 'partner';
    const storing = inbox.put(event, side).catch(() => {
      throw late('The store does not take it.')();
    });
    await within(timers, STORE_LIMIT, storing, late('The store is too slow.'));
    writeLog(log, {
      level: oddity === null ? 'info' : 'warn',
      event: 'webhook',
      webhookId: event.id,
      webhookEvent: event.event,
      ...(oddity !== null && {note: oddity}),
    });
    // A delivery that comes again may have been stored by a process that never came to telling the screens.
    announcer.announce(event, side).catch(() => undefined);
    void inbox.handOver(event.id);
    sweep();
    return noContent();
  };
}

/**
 * An event of a client's own subscription. Debitura's test delivery is a case.created that it made up, and its header
 * is not signed; but such a subscription is to other events alone. So that one is named no client here: it is looked
 * for among the cases like any event that names none, and what is not there is a test.
 */
function ofClient({externalTenantId: _said, ...event}: WebhookEvent, tenant: string): WebhookEvent {
  const isSubscribed = CLIENT_EVENTS.some((name) => name === event.event);
  const isUnasked = !isSubscribed && caseIdOf(event) !== null;
  return isUnasked ? event : {...event, externalTenantId: tenant};
}

/** @throws Problem for what is not believed. */
function refuse(doubt: Doubt | null) {
  if (doubt === 'malformed')
    throw new Problem('invalid', 'X-Debitura-Signature is missing or malformed.');
  if (doubt === 'wrong') throw new Problem('unauthenticated', 'The delivery is not verified.');
}

function late(what: string): () => Problem {
  return () => new Problem('unavailable', what);
}
