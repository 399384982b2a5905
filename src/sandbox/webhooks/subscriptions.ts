import {businessFailure, notFound} from '../http/failure.js';
import type {World} from '../world/world.js';
import {complaintAboutUrl, type WebhookTargets} from './targets.js';

/** Whose webhook it is: the referral partner's, or a creditor's by its id. */
export type Owner = 'referral' | (string & {});

/** An address that wants to hear of events. */
export interface Subscription {
  id: string;
  owner: Owner;
  url: string;
  events: string[];
  isActive: boolean;
  /** Milliseconds since 1970, like `updated`. */
  created: number;
  updated: number;
  /** Why it was switched off without being asked. */
  disabledReason: string | null;
  /** Base64; shown when it is made and never again. */
  secret: string;
  /** Hears of test cases only; otherwise of live ones only. */
  isTestMode: boolean;
}

/** What a request may say about a webhook; null is "not said". */
export interface SubscriptionChange {
  url: string | null;
  events: string[] | null;
  isActive: boolean | null;
  isTestMode: boolean | null;
  regenerateSecret: boolean | null;
}

/** The webhooks of everybody. */
export class Subscriptions {
  readonly #world: World;
  readonly #targets: WebhookTargets;
  readonly #all = new Map<string, Subscription>();

  constructor(world: World, targets: WebhookTargets) {
    this.#world = world;
    this.#targets = targets;
  }

  /** The owner's webhooks, oldest first. */
  of(owner: Owner): Subscription[] {
    return [...this.#all.values()].filter((each) => each.owner === owner);
  }

  get all(): readonly Subscription[] {
    return [...this.#all.values()];
  }

  /**
   * @throws Failure - 404 for an unknown id and for somebody else's.
   */
  find(owner: Owner, id: string): Subscription {
    const found = this.#all.get(id.toLowerCase());
    if (found?.owner !== owner) throw notFound('Webhook');
    return found;
  }

  /**
   * Makes a webhook.
   *
   * @param known - Event names that this API has.
   * @throws Failure - 400 for a bad address, no event or an unknown one.
   */
  create(owner: Owner, {url, events, isTestMode}: SubscriptionChange, known: readonly string[]) {
    this.#checkUrl(url);
    const now = this.#world.clock.now();
    const made: Subscription = {
      id: this.#world.ids.uuid(),
      owner,
      url: url ?? '',
      events: checkedEvents(events ?? [], known),
      isActive: true,
      created: now,
      updated: now,
      disabledReason: null,
      secret: this.#newSecret(),
      isTestMode: isTestMode ?? false,
    };
    this.#all.set(made.id, made);
    return made;
  }

  /**
   * Changes what the request names.
   *
   * @throws Failure - 400 like `create`, and for `isTestMode` when a switch fixes it.
   */
  change(target: Subscription, wish: SubscriptionChange, known: readonly string[]): void {
    if (wish.url !== null) this.#checkUrl(wish.url);
    const events = wish.events === null ? target.events : checkedEvents(wish.events, known);
    const isOtherMode = wish.isTestMode !== null && wish.isTestMode !== target.isTestMode;
    if (isOtherMode && this.#world.switches.webhookTestModeFixed) {
      throw businessFailure(400, 'ValidationError', 'isTestMode cannot be changed');
    }
    target.events = events;
    target.url = wish.url ?? target.url;
    target.isTestMode = wish.isTestMode ?? target.isTestMode;
    target.isActive = wish.isActive ?? target.isActive;
    if (wish.isActive === true) target.disabledReason = null;
    if (wish.regenerateSecret === true) target.secret = this.#newSecret();
    target.updated = this.#world.clock.now();
  }

  /** Switches a webhook off for a reason of Debitura's own. */
  disable(target: Subscription, reason: string): void {
    target.isActive = false;
    target.disabledReason = reason;
    target.updated = this.#world.clock.now();
  }

  has({id}: Subscription): boolean {
    return this.#all.has(id);
  }

  remove({id}: Subscription): void {
    this.#all.delete(id);
  }

  clear(): void {
    this.#all.clear();
  }

  #checkUrl(url: string | null): void {
    const complaint = complaintAboutUrl(url, this.#targets);
    if (complaint !== null) throw businessFailure(400, 'ValidationError', complaint);
  }

  /** 32 bytes in Base64. */
  #newSecret(): string {
    const pairs = this.#world.ids.hex(64).match(/../g) ?? [];
    return btoa(pairs.map((pair) => String.fromCharCode(Number.parseInt(pair, 16))).join(''));
  }
}

function checkedEvents(events: string[], known: readonly string[]): string[] {
  if (events.length === 0) {
    throw businessFailure(400, 'ValidationError', 'At least one event is required');
  }
  const unknown = events.filter((event) => !known.includes(event));
  if (unknown.length > 0) {
    throw businessFailure(400, 'ValidationError', `Invalid event types: ${unknown.join(', ')}`);
  }
  return [...new Set(events)];
}
