import type {Client} from '../../client/client.js';
import type {Connection} from '../../client/connection.js';
import {problemOf} from '../case-form/problems.js';
import type {Timers} from '../case-form/seams.js';

/** Calls that run at once while nobody complains. */
const WIDEST = 3;

/** Seconds of rest for a server that cannot answer and does not say for how long. */
const REST = 5;

/** The span of a server's budget in milliseconds. */
const MINUTE = 60_000;

/** Part of the budget that a list takes: the page's other calls need some of it. */
const SHARE = 0.9;

/** Calls that every minute is thought to have room for. */
const LEAST_ROOM = 12;

/** By how much the room is thought to grow while nobody complains. */
const GROWTH = 1.1;

/** Answers without a complaint after which one more may run. */
const PATIENCE = 10;

/** How often a server that cannot answer is asked, with a rest between. */
const ATTEMPTS = 5;

/**
 * Lets a few calls through at a time, and none for as long as the server needs a rest: afterwards one runs at a time, and
 * slowly more.
 */
export class Pace {
  readonly #timers: Timers;
  readonly #now: () => Date;
  readonly #waiting: (() => void)[] = [];
  #running = 0;
  #width = WIDEST;
  #calm = 0;
  #isHeld = false;
  /** When the calls of the last minute began, in milliseconds since 1970. */
  #begun: number[] = [];
  /** Calls that a minute has room for; known once the server complained. */
  #room = Infinity;

  constructor(timers: Timers, now: () => Date) {
    this.#timers = timers;
    this.#now = now;
  }

  /** Runs the work when it is its turn. */
  async pass<T>(work: () => Promise<T>): Promise<T> {
    await new Promise<void>((resolve) => {
      this.#waiting.push(resolve);
      this.#next();
    });
    try {
      const result = await work();
      this.#relax();
      return result;
    } catch (error) {
      const problem = problemOf(error);
      if (problem?.code === 'rate-limited') {
        this.#learn();
        this.#hold(problem.retryAfter ?? 1);
      } else if (problem && problem.status >= 500) this.#hold(problem.retryAfter ?? REST);
      throw error;
    } finally {
      this.#running -= 1;
      this.#next();
    }
  }

  /** Runs a question until it is answered: again when a rest was wanted, and a few times when nobody could answer. */
  async insist<T>(question: () => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.pass(question);
      } catch (error) {
        const problem = problemOf(error);
        const isTired = problem !== null && problem.status >= 500 && attempt < ATTEMPTS;
        if (problem?.code !== 'rate-limited' && !isTired) throw error;
      }
    }
  }

  #relax(): void {
    this.#calm += 1;
    if (this.#calm < PATIENCE) return;
    this.#calm = 0;
    this.#width = Math.min(WIDEST, this.#width + 1);
    this.#room *= GROWTH;
  }

  /** A minute has room for as much as was let through before this complaint; others use the same budget. */
  #learn(): void {
    const known = Math.min(this.#room, this.#recent().length - 1);
    this.#room = Math.max(LEAST_ROOM, Math.floor(known * SHARE));
  }

  #recent(): number[] {
    const now = this.#now().getTime();
    this.#begun = this.#begun.filter((at) => now - at < MINUTE);
    return this.#begun;
  }

  #hold(seconds: number): void {
    this.#width = 1;
    this.#calm = 0;
    this.#rest(seconds * 1000);
  }

  #rest(milliseconds: number): void {
    if (this.#isHeld) return;
    this.#isHeld = true;
    this.#timers.set(() => {
      this.#isHeld = false;
      this.#next();
    }, milliseconds);
  }

  /** Milliseconds until one more call finds room: spread over the minute, so that no burst meets a complaint. */
  #untilRoom(): number {
    if (this.#room === Infinity) return 0;
    const last = this.#recent().at(-1);
    return last === undefined ? 0 : last + MINUTE / this.#room - this.#now().getTime();
  }

  #next(): void {
    while (!this.#isHeld && this.#running < this.#width) {
      if (this.#waiting.length === 0) return;
      const wait = this.#untilRoom();
      if (wait > 0) {
        this.#rest(wait);
        return;
      }
      const turn = this.#waiting.shift();
      if (!turn) return;
      this.#running += 1;
      this.#begun.push(this.#now().getTime());
      turn();
    }
  }
}

/** The connection with which cases are made: a few at a time, and none while the server asks for a rest. */
export function paced(connection: Connection, pace: Pace): Connection {
  const {client} = connection;
  const createCase: Client['createCase'] = (frozen, options) =>
    pace.pass(() => client.createCase(frozen, options));
  return {
    client: {...client, createCase},
    session: () => connection.session(),
    refreshSession: () => connection.refreshSession(),
    events: connection.events,
    misfit: connection.misfit,
    options: connection.options,
  };
}
