import type {Delivery} from './webhooks/deliveries.js';
import type {Subscription} from './webhooks/subscriptions.js';
import type {Webhooks} from './webhooks/webhooks.js';
import {unsigned} from './world/contracts.js';
import {partnerFor} from './world/partners.js';
import {createControls, type CaseControls} from './life/controls.js';
import type {SandboxSwitches} from './switches.js';
import type {LinkRequest} from './world/link-types.js';
import type {Client, CollectionCase, KycRecord} from './world/types.js';
import type {RequestLogEntry, World} from './world/world.js';

/** What a test may look at and change behind the sandbox's back. */
export interface SandboxState extends CaseControls {
  readonly clients: readonly Client[];
  readonly cases: readonly CollectionCase[];
  /** Links that were asked for, oldest first, with what became of them. */
  readonly linkRequests: readonly LinkRequest[];
  /** How many bearers were minted. */
  readonly mints: number;
  /** Calls to the APIs, oldest first, without bodies. */
  readonly requests: readonly RequestLogEntry[];
  /** `override` replaces the base fee (percent) of every price from now on. */
  readonly pricing: {override: number | null};
  readonly switches: SandboxSwitches;
  /** Subscribed addresses of both APIs. */
  readonly webhooks: readonly Subscription[];
  /** What was sent to them, oldest first, with the state of its attempts. */
  readonly deliveries: readonly Delivery[];
  /** Resolves when every delivery that is under way was answered; retries wait for the clock. */
  settled(): Promise<void>;
  /** Makes every live bearer answer 401. */
  expireTokens(): void;
  /** Sets how far the review of the client's KYC data is; a RangeError when there is none. */
  reviewKyc(externalTenantId: string, status: KycRecord['verificationStatus']): void;
  /** Ends the client's link: minting is 404 and its bearers are 401. */
  archiveLink(externalTenantId: string): void;
  /**
   * Takes a signature back: `Sdca`, or the PoA and JPA of a partner named by its id or its country
   * (`DE`).
   */
  unsign(externalTenantId: string, what: string): void;
}

/** The public view of a world. */
export function createState(world: World, webhooks: Webhooks): SandboxState {
  const clientOf = (externalTenantId: string) => {
    // A tenant id may be used again after a link ended: the newest client is meant.
    const client = world.clients.findLast((each) => each.externalTenantId === externalTenantId);
    if (!client) throw new RangeError(`The sandbox has no client ${externalTenantId}`);
    return client;
  };

  return {
    ...createControls(world),
    get clients() {
      return world.clients;
    },
    get cases() {
      return world.cases;
    },
    get linkRequests() {
      return world.linkRequests;
    },
    get mints() {
      return world.mints;
    },
    get requests() {
      return world.requests;
    },
    get switches() {
      return world.switches;
    },
    get webhooks() {
      return webhooks.subscriptions.all;
    },
    get deliveries() {
      return webhooks.deliveries.log;
    },
    settled: () => webhooks.deliveries.settled(),
    pricing: world.pricing,
    expireTokens() {
      world.tokens.clear();
    },
    reviewKyc(externalTenantId, status) {
      const {kyc} = clientOf(externalTenantId);
      if (!kyc) throw new RangeError(`${externalTenantId} has sent no KYC data`);
      kyc.verificationStatus = status;
      kyc.verificationStatusUpdated = world.clock.now();
    },
    archiveLink(externalTenantId) {
      clientOf(externalTenantId).isArchived = true;
    },
    unsign(externalTenantId, what) {
      const client = clientOf(externalTenantId);
      if (what === 'Sdca') client.sdca = unsigned();
      else {
        const partner = world.partnerById(what) ?? partnerFor(what);
        if (!partner) throw new RangeError(`The sandbox has no partner ${what}`);
        client.poas.delete(partner.id);
        client.jpas.delete(partner.id);
      }
    },
  };
}
