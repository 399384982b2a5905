import {customerEnvelope, partnerEnvelope, referralEnvelope, type Envelope} from './envelope.js';
import type {Deliver} from './attempt.js';
import {Deliveries, type Delivery} from './deliveries.js';
import {Subscriptions, type Subscription} from './subscriptions.js';
import {isLoopback, type WebhookTargets} from './targets.js';
import {worksOn} from '../life/assignment.js';
import type {CaseEvent, WorldEvent} from '../world/events.js';
import {partners} from '../world/partners.js';
import type {World} from '../world/world.js';

/** How webhooks go out. */
export interface WebhookOptions {
  /** Carries each delivery; by default the global `fetch`, to this machine only. */
  deliver?: Deliver;
  /** Which addresses can be subscribed; `loopback` by default. */
  webhookTargets?: WebhookTargets;
  /** `shuffled`: each first attempt waits up to two seconds, so that deliveries overtake. */
  webhookOrder?: 'sent' | 'shuffled';
}

/** Which APIs' webhooks hear of an event; `creditor`: those of the referral partner and its client. */
export type Audience = 'all' | 'creditor' | 'referral' | 'customer' | 'partner';

const longestDelay = 2000;

/** Tells the webhooks of the three APIs what happens. */
export class Webhooks {
  readonly subscriptions: Subscriptions;
  readonly deliveries: Deliveries;
  readonly #world: World;
  readonly #random: () => number;
  readonly #isShuffled: boolean;

  constructor(world: World, random: () => number, options: WebhookOptions) {
    const targets = options.webhookTargets ?? 'loopback';
    const deliver = options.deliver ?? (targets === 'loopback' ? toThisMachine : send);
    this.#world = world;
    this.#random = random;
    this.#isShuffled = options.webhookOrder === 'shuffled';
    this.subscriptions = new Subscriptions(world, targets);
    this.deliveries = new Deliveries(world.clock, random, deliver, this.subscriptions);
  }

  /**
   * Sends an event to every active webhook that wants it.
   *
   * @returns How many deliveries were planned.
   */
  publish(happened: WorldEvent, audience: Audience = 'all'): number {
    const isTest = 'item' in happened && happened.item.isTest;
    const client = 'item' in happened ? happened.item.client : happened.client;
    const wants = (each: Subscription) => {
      if (!each.isActive || !each.events.includes(happened.event)) return false;
      const isForBoth = !('item' in happened) && this.#world.switches.clientEventsInTestMode;
      return each.isTestMode === isTest || isForBoth;
    };
    let count = 0;
    // A link that is asked for has a tenant, though its account does not yet.
    const tenant = ('tenant' in happened ? happened.tenant : null) ?? client.externalTenantId;
    const isFor = (...names: Audience[]) => audience === 'all' || names.includes(audience);
    if (isFor('creditor', 'referral') && tenant !== null && !client.isArchived) {
      const targets = this.subscriptions.of('referral').filter(wants);
      if (targets.length > 0) count += this.#send(targets, referralEnvelope(this.#world, happened));
    }
    if (isFor('creditor', 'customer') && 'item' in happened) {
      const targets = this.subscriptions.of(client.creditorId).filter(wants);
      if (targets.length > 0) count += this.#send(targets, customerEnvelope(this.#world, happened));
    }
    if (isFor('partner') && 'item' in happened) {
      const targets = this.#partnersOf(happened).flatMap(({id}) =>
        this.subscriptions.of(id).filter(wants),
      );
      if (targets.length > 0) count += this.#send(targets, partnerEnvelope(this.#world, happened));
    }
    return count;
  }

  /** Who works the case; whoever only manages it hears of it where a switch says so. */
  #partnersOf({item}: CaseEvent) {
    const {managingPartnerEvents} = this.#world.switches;
    return partners.filter(
      (each) => worksOn(each, item) || (managingPartnerEvents && item.managedBy === each),
    );
  }

  /** Sends an event to one webhook, whatever that webhook asked for. */
  publishTo(
    target: Subscription,
    happened: CaseEvent,
    envelope: typeof customerEnvelope = customerEnvelope,
  ): number {
    return this.#send([target], envelope(this.#world, happened));
  }

  clear(): void {
    this.subscriptions.clear();
    this.deliveries.clear();
  }

  #send(targets: Subscription[], envelope: Envelope): number {
    const {caseId} = envelope.data;
    for (const subscription of targets) {
      const delivery: Delivery = {
        id: this.#world.ids.uuid(),
        subscription,
        caseId: typeof caseId === 'string' ? caseId : null,
        event: envelope.event,
        payload: JSON.stringify(envelope),
        created: this.#world.clock.now(),
        delivered: null,
        attempts: 0,
        lastStatus: null,
        lastError: null,
      };
      this.deliveries.send(delivery, this.#isShuffled ? this.#random() * longestDelay : 0);
    }
    return targets.length;
  }
}

const send: Deliver = (request) => fetch(request);

/** Nothing leaves this machine unless somebody says so. */
const toThisMachine: Deliver = (request) => {
  if (isLoopback(new URL(request.url))) return send(request);
  return Promise.reject(
    new TypeError('The sandbox delivers to this machine only; see webhookTargets and deliver'),
  );
};
