import type {LitElement} from 'lit';
import type {Desk} from '../../contract/session.js';
import type {TrackingSeams} from '../../flow/tracking/seams.js';
import {createTasksPanel, type TasksPanel} from './tasks.js';

/** Milliseconds for which the cases wait for what stands above them. */
const PATIENCE = 5_000;

/**
 * What a list asks for beside the cases: whose desk it is, and what the account has to do. Both are courtesies: without
 * an answer the list is a client's, without tasks, and the adapter decides.
 */
export class Account {
  /** A client's until the session says otherwise. */
  desk: Desk = 'client';
  tasks: TasksPanel | null = null;
  readonly #host: LitElement;
  readonly #seams: TrackingSeams;
  #isLate = false;

  constructor(host: LitElement, seams: TrackingSeams) {
    this.#host = host;
    this.#seams = seams;
  }

  /** Whether all is known that stands above the cases, or was waited for long enough. */
  get isSettled(): boolean {
    return this.#isLate || this.desk !== 'client' || this.tasks?.isKnown() === true;
  }

  /** Asks, of another adapter anew. */
  async ask(): Promise<void> {
    const {timers, connection} = this.#seams;
    this.tasks?.restart();
    timers.set(() => {
      this.#isLate = true;
      this.#host.requestUpdate();
    }, PATIENCE);
    const session = await connection()
      .session()
      .catch(() => null);
    if (session) this.desk = session.desk;
    // Only a client's account has tasks.
    if (this.desk === 'client') this.tasks ??= createTasksPanel(this.#host, this.#seams);
    this.#host.requestUpdate();
  }
}
