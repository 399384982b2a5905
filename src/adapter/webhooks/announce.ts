import type {WebhookEvent} from '../../contract/index.js';
import {
  closeCodeName,
  isNotFound,
  lifecycleName,
  type CollectionPartnerApi,
  type ReferralApi,
  type ReferralCase,
} from '../../debitura/index.js';
import {PARTNER} from '../events/audience.js';
import type {Settings} from '../options/resolve.js';
import type {Shared} from '../routes/route.js';
import {caseIdOf} from './envelope.js';

/** Debitura's reads may lag behind its events: milliseconds before each look. */
const LOOKS = [0, 2_000, 5_000, 15_000];

/** Looks at the same case within this time are one. */
const JOINED = 1_000;

/** Whose subscription or list an event came by: a referral partner's, with its clients', or a partner's own. */
export type Side = 'referral' | 'partner';

/** What announcing needs. `referral` asks with the share of the budget that nobody waits for. */
export type AnnouncerOptions = Pick<Settings, 'timers'> & {
  shared: Pick<Shared, 'events' | 'remember' | 'forget'>;
  /** Null without the key of a referral partner: then no event has a client of ours. */
  referral: (() => ReferralApi) | null;
  /** Null where no partner's desk is open. */
  partner: () => CollectionPartnerApi | null;
};

/** Finds out whose event it is and tells that client's screens. */
export type Announcer = {
  /**
   * The event with its client. A case that Debitura does not have was made up for a test delivery; a partner's own
   * event has no client of ours and is complete as it came.
   */
  complete: (event: WebhookEvent, side: Side) => Promise<WebhookEvent>;
  /** Tells the screens at once, and again when what Debitura shows has caught up. Never rejects. */
  announce: (event: WebhookEvent, side: Side) => Promise<void>;
};

/** Makes the announcer of one adapter. */
export function createAnnouncer(options: AnnouncerOptions): Announcer {
  const {timers, shared, referral} = options;
  const tellPartner = createPartnerTeller(options);
  // Each look has its own deadline.
  const look =
    referral &&
    ((caseId: string) =>
      shared.remember(`referral-case:${caseId}`, JOINED, () => referral().case(caseId)));

  async function complete(event: WebhookEvent, side: Side): Promise<WebhookEvent> {
    const caseId = caseIdOf(event);
    const isNamed = event.externalTenantId !== undefined;
    if (side === 'partner' || isNamed || caseId === null || !look) return event;
    let isUnknown = false;
    for (const pause of LOOKS) {
      if (pause > 0) await timers.sleep(pause);
      try {
        const {client} = await look(caseId);
        const tenant = client?.externalTenantId;
        return tenant ? {...event, externalTenantId: tenant} : event;
      } catch (error) {
        isUnknown = isNotFound(error);
      }
    }
    return isUnknown ? {...event, test: true} : event;
  }

  /**
   * Screens that read too early saw the old state; they hear once more when the new one is there. When the budget
   * has nothing left for this, they keep what they read.
   */
  async function confirm(tenant: string, caseId: string, event: WebhookEvent) {
    if (!look) return;
    for (const pause of LOOKS) {
      if (pause > 0) await timers.sleep(pause);
      if (!shared.events.isWatched(tenant)) return;
      const found = await look(caseId).catch((error: unknown) => isNotFound(error));
      if (found === false) return;
      if (found === true || !shows(found, event)) continue;
      if (pause > 0) shared.events.publish(tenant, {kind: 'case', caseId});
      return;
    }
  }

  return {
    complete,
    async announce(event, side) {
      const caseId = caseIdOf(event);
      const toldPartner = caseId === null ? undefined : tellPartner(caseId);
      const {externalTenantId: tenant} = await complete(event, side);
      await toldPartner;
      if (tenant === undefined || side === 'partner') return;
      if (caseId !== null) {
        shared.events.publish(tenant, {kind: 'case', caseId});
        await confirm(tenant, caseId, event);
      } else if (/^(client|cases)\./.test(event.event)) {
        shared.forget(`client:${tenant}`);
        shared.events.publish(tenant, {kind: 'client'});
      }
    },
  };
}

/**
 * Tells the partner's screens of a case that the partner works or submitted, whichever subscription the event came
 * by. A case of nobody there stays unsaid.
 */
function createPartnerTeller({shared, partner}: AnnouncerOptions) {
  const owns = async (api: CollectionPartnerApi, caseId: string) => {
    const none = (error: unknown) => {
      if (isNotFound(error)) return null;
      throw error;
    };
    return (
      (await api.case(caseId).catch(none)) !== null ||
      (await api.managedCase(caseId).catch(none)) !== null
    );
  };
  return async (caseId: string) => {
    const api = partner();
    if (!api || !shared.events.isWatched(PARTNER)) return;
    const asked = `partner-case:${caseId}`;
    const isOwn = await shared
      .remember(asked, JOINED, () => owns(api, caseId))
      // Screens read again by themselves after a while.
      .catch(() => false);
    if (isOwn) shared.events.publish(PARTNER, {kind: 'case', caseId});
  };
}

type Shown = Pick<ReferralCase, 'lifecycle' | 'closeCode'>;

/** True when a case is where the event says it went; an event that names no state is shown by every case. */
function shows(found: Shown, {data}: WebhookEvent): boolean {
  const {newLifecycle, closeCode} = data;
  const isThere =
    typeof newLifecycle !== 'string' ||
    lifecycleName(found.lifecycle ?? '') === lifecycleName(newLifecycle);
  const isClosed =
    typeof closeCode !== 'string' ||
    closeCodeName(found.closeCode ?? '') === closeCodeName(closeCode);
  return isThere && isClosed;
}
