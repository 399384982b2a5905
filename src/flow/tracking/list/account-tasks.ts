import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {LiveEvent} from '../../../client/events/live-event.js';
import type {Task} from '../../../contract/tracking.js';
import {JoinedRead} from '../joined.js';
import type {TrackingSeams} from '../seams.js';

/** Milliseconds for which the tasks count as known, unless something of the account itself changed. */
const FRESH = 60_000;

/**
 * Keeps the tasks of the account as a whole, which no case lists. They are an addition to a screen that speaks for
 * itself: a read that failed changes nothing and says nothing.
 */
export class AccountTasks implements ReactiveController {
  /** What is to be done; empty also while it is not known. */
  tasks: readonly Task[] = [];
  /** Whether the first read has ended, well or not. */
  isRead = false;
  readonly #host: ReactiveControllerHost;
  readonly #seams: TrackingSeams;
  readonly #again: JoinedRead;
  #unsubscribe: (() => void) | null = null;
  #abort: AbortController | null = null;
  #readAt = -Infinity;

  constructor(host: ReactiveControllerHost, seams: TrackingSeams) {
    this.#host = host;
    this.#seams = seams;
    this.#again = new JoinedRead(seams.timers, () => this.#read());
    host.addController(this);
  }

  hostConnected(): void {
    this.#unsubscribe ??= this.#seams.subscribe((event) => this.#hear(event));
    this.#again.want();
  }

  hostDisconnected(): void {
    this.#unsubscribe?.();
    this.#unsubscribe = null;
    this.#again.stop();
    this.#abort?.abort();
  }

  /** Reads again: the user was away and may have done something. */
  lookAgain(): void {
    this.#again.want();
  }

  /** Another account: nothing is known of it. */
  restart(): void {
    this.hostDisconnected();
    this.tasks = [];
    this.isRead = false;
    this.hostConnected();
  }

  #hear({kind}: LiveEvent): void {
    if (kind === 'state' || kind === 'case') return;
    const isOld = this.#seams.now().getTime() - this.#readAt >= FRESH;
    if (kind === 'client' || isOld) this.#again.want();
  }

  async #read(): Promise<void> {
    const abort = new AbortController();
    this.#abort = abort;
    this.#readAt = this.#seams.now().getTime();
    const {client} = this.#seams.connection();
    const tasks = await client.tasks({signal: abort.signal}).catch(() => null);
    if (abort.signal.aborted) return;
    this.isRead = true;
    this.tasks = tasks ?? this.tasks;
    this.#host.requestUpdate();
  }
}
