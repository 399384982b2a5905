import type {Problem, Session} from '../../../contract/index.js';
import {proceed} from '../../submission/finish.js';
import {isAboutTheCaller} from '../../proof.js';
import {settle} from '../../submission/settle.js';
import {settlePapers} from './papers.js';
import type {BulkCase} from '../bulk-case.js';

/** Cases that are on their way at once. */
const LANES = 3;

/** What the run needs of its list. */
export type RunHost = {
  cases(): Iterable<BulkCase>;
  isConnected(): boolean;
  /** Whose list it is: nothing is sent as anybody else. */
  session(): Session | null;
  /** Called when it stopped: everything has an outcome, or `why` says what is in the way. */
  ended(why: Problem | null): void;
};

/** Sends the confirmed cases, a few at a time; can be paused and goes on where it was. */
export class Run {
  readonly #host: RunHost;
  #isWanted = false;
  #lanes = 0;
  #why: Problem | null = null;

  constructor(host: RunHost) {
    this.#host = host;
  }

  /** Begins or goes on. */
  start(): void {
    this.#isWanted = true;
    this.#why = null;
    // A lane without a case ends at once, so the free ones are counted before.
    for (let free = LANES - this.#lanes; free > 0; free -= 1) void this.#lane();
  }

  /** Takes no further case; what is on its way comes to its end. */
  pause(): void {
    this.#isWanted = false;
  }

  async #lane(): Promise<void> {
    this.#lanes += 1;
    for (;;) {
      const next = this.#isWanted && this.#host.isConnected() ? this.#nextCase() : undefined;
      if (!next) break;
      await this.#send(next);
    }
    this.#lanes -= 1;
    if (this.#lanes === 0 && this.#host.isConnected()) this.#host.ended(this.#why);
  }

  #nextCase(): BulkCase | undefined {
    for (const one of this.#host.cases()) if (one.progress.name === 'waiting') return one;
    return undefined;
  }

  async #send(one: BulkCase): Promise<void> {
    const {memory} = one;
    one.set({phase: {name: 'submitting'}, session: this.#host.session()});
    try {
      await (memory.frozen ? settle(one) : readMade(one));
      await settlePapers(one);
    } catch {
      // A part of the program did not load: the case is still confirmed, and nobody knows more.
      this.#isWanted = false;
      one.become({name: 'waiting'});
      return;
    }
    const {phase} = one.state;
    if (phase.name === 'stopped' && isAboutTheCaller(phase.problem)) {
      await this.#stopBy(one, memory, phase.problem);
    } else if (one.memory.frozen) {
      one.become({name: 'waiting'});
    }
  }

  /** The key was never looked at: the same bytes go out when the person is known again. */
  async #stopBy(one: BulkCase, memory: BulkCase['memory'], problem: Problem): Promise<void> {
    this.#isWanted = false;
    this.#why = problem;
    const frozen = one.memory.frozen ?? memory.frozen;
    one.memory = {...memory, frozen};
    one.become({name: 'waiting'});
    await one.save();
  }
}

/** Left between the answer and its last note: the case exists, and only its id was kept. */
async function readMade(one: BulkCase): Promise<void> {
  const {caseId} = one.memory;
  if (caseId === null) return;
  await proceed(one, await one.seams.connection().client.case(caseId));
}
