import type {Clock} from '../clock.js';
import {attempt, type Deliver, type Outcome, type Postman} from './attempt.js';
import {signatureHeader} from './signature.js';
import type {Subscription, Subscriptions} from './subscriptions.js';

/** One event for one webhook, and how its attempts went. */
export interface Delivery {
  id: string;
  subscription: Subscription;
  caseId: string | null;
  event: string;
  /** The exact text that is sent, each time. */
  payload: string;
  /** Milliseconds since 1970. */
  created: number;
  delivered: number | null;
  attempts: number;
  lastStatus: number | null;
  lastError: string | null;
}

/** Milliseconds from one attempt to the next; the first goes out at once. */
const waits = [0, 60, 120, 240, 480, 960, 1800, 1800].map((seconds) => seconds * 1000);
const spread = 0.1;
const keptDeliveries = 20_000;

/** Sends what happened, again and again, by Debitura's documented schedule. */
export class Deliveries {
  readonly #clock: Clock;
  readonly #random: () => number;
  readonly #postman: Postman;
  readonly #subscriptions: Subscriptions;
  #log: Delivery[] = [];
  readonly #running = new Set<Promise<void>>();

  constructor(clock: Clock, random: () => number, deliver: Deliver, subscriptions: Subscriptions) {
    this.#clock = clock;
    this.#random = random;
    this.#postman = {clock, deliver, sign: signingInOrder()};
    this.#subscriptions = subscriptions;
  }

  /** Deliveries of everybody, oldest first. */
  get log(): readonly Delivery[] {
    return this.#log;
  }

  /**
   * Sends a new delivery.
   *
   * @param delay - Milliseconds on the sandbox's clock before the first attempt.
   */
  send(delivery: Delivery, delay = 0): void {
    this.#log.push(delivery);
    if (this.#log.length > keptDeliveries) this.#log.shift();
    this.#plan(delivery, 1, false, delay);
  }

  /** Sends a delivery again from the first attempt, its payload unchanged. */
  replay(delivery: Delivery): void {
    this.#plan(delivery, 1, true, 0);
  }

  /** Resolves when no attempt is under way; attempts that wait for the clock do not count. */
  async settled(): Promise<void> {
    while (this.#running.size > 0) await Promise.allSettled(this.#running);
  }

  /** Sends one text once, outside the log; see `attempt`. */
  attempt(
    subscription: Subscription,
    event: string,
    payload: string,
    headers: Record<string, string>,
  ): Promise<Outcome> {
    return attempt(this.#postman, subscription, {event, payload, headers});
  }

  /** Forgets what was sent for a case, as Debitura does when it deletes one. */
  forget(caseId: string): void {
    this.#log = this.#log.filter((each) => each.caseId !== caseId);
  }

  clear(): void {
    this.#log = [];
  }

  #plan(delivery: Delivery, number: number, isReplay: boolean, delay: number): void {
    const run = () => {
      const running = this.#try(delivery, number, isReplay).finally(() => {
        this.#running.delete(running);
      });
      this.#running.add(running);
      return running;
    };
    if (delay > 0) this.#clock.after(delay, run);
    else void run();
  }

  async #try(delivery: Delivery, number: number, isReplay: boolean): Promise<void> {
    const {subscription} = delivery;
    // Whoever switched the webhook off or removed it wants nothing more.
    if (!subscription.isActive || !this.#subscriptions.has(subscription)) return;
    const replayHeader = isReplay ? {'x-debitura-replay': 'true'} : undefined;
    const {event, payload} = delivery;
    const outcome = await this.attempt(subscription, event, payload, {...replayHeader});
    delivery.attempts += 1;
    delivery.lastStatus = outcome.status;
    delivery.lastError = outcome.error?.message ?? null;
    if (outcome.error === null) {
      delivery.delivered = this.#clock.now();
    } else if (outcome.status === 410) {
      this.#subscriptions.disable(subscription, 'Endpoint returned 410 Gone');
    } else if (number >= waits.length) {
      this.#subscriptions.disable(
        subscription,
        `Exceeded maximum retry attempts (${waits.length} failures)`,
      );
    } else {
      const factor = 1 + spread * (2 * this.#random() - 1);
      this.#plan(delivery, number + 1, isReplay, (waits[number] ?? 0) * factor);
    }
  }
}

/** Signing takes its time; what was sent first is still delivered first. */
function signingInOrder(): Postman['sign'] {
  let previous: Promise<unknown> = Promise.resolve();
  return (...what) => {
    const signed = Promise.all([signatureHeader(...what), previous]).then(([header]) => header);
    previous = signed.catch(() => undefined);
    return signed;
  };
}
