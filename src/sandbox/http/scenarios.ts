import type {World} from '../world/world.js';
import {ConnectionCut, unexpectedError} from './failure.js';
import {rateLimited} from './rate-limits.js';

const slowAnswer = 10_000;
const defaultWait = 7;

/** Faults that a `creditorReference` asks for, once per idempotency key (or reference). */
export class Scenarios {
  readonly #done = new Set<string>();
  readonly #world: World;

  constructor(world: World) {
    this.#world = world;
  }

  /**
   * Plays what comes before the work: 429 (`SANDBOX-429`, or `SANDBOX-429-2s` for another wait),
   * 500, or ten slow seconds on the sandbox's clock.
   *
   * @throws Failure - the 429 or 500.
   */
  async before(reference: string, key: string): Promise<void> {
    const name = /^SANDBOX-(429|500|SLOW)/.exec(reference)?.[1];
    if (name === undefined || !this.#isFirst(name, key)) return;
    if (name === 'SLOW') return this.#world.clock.sleep(slowAnswer);
    if (name === '500') throw unexpectedError();
    const seconds = Number(/^SANDBOX-429-(\d+)s/.exec(reference)?.[1] ?? defaultWait);
    throw rateLimited(seconds, this.#world.switches.retryAfterHeader);
  }

  /**
   * Plays what comes after the work: `SANDBOX-CUT`.
   *
   * @throws ConnectionCut - `fetch` then rejects, though the case exists.
   */
  after(reference: string, key: string): void {
    if (reference.startsWith('SANDBOX-CUT') && this.#isFirst('CUT', key)) throw new ConnectionCut();
  }

  clear(): void {
    this.#done.clear();
  }

  #isFirst(name: string, key: string): boolean {
    const id = `${name} ${key}`;
    if (this.#done.has(id)) return false;
    this.#done.add(id);
    return true;
  }
}
