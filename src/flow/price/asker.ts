import {problemOf} from '../case-form/problems.js';
import type {Client} from '../../client/client.js';
import type {Preview, PreviewQuestion} from '../../contract/index.js';
import type {Timers} from '../case-form/seams.js';
import type {PriceState} from '../case-form/state.js';

/** Milliseconds of quiet before a price is asked for, so that typing an amount asks once. */
export const PRICE_DELAY = 400;

/** Milliseconds for which an equal question is answered from memory. */
export const PRICE_LIFETIME = 5 * 60_000;

/** What asking for a price touches. */
export type PriceSeams = {
  client(): Pick<Client, 'preview'>;
  timers: Timers;
  now(): Date;
  /** Called at each change of the state. */
  changed(state: PriceState): void;
  /** Called with everything that failed, besides what the state says. */
  failed?(error: unknown): void;
};

/** Asks what a case would cost: debounced, aborted when superseded, equal questions once, late answers dropped. */
export class PriceAsker {
  readonly #seams: PriceSeams;
  readonly #answers = new Map<string, {preview: Preview; at: number}>();
  #state: PriceState = {status: 'unknown'};
  /** The question that is waiting, running or answered. */
  #wanted: string | null = null;
  #timer: unknown;
  #run: AbortController | undefined;

  constructor(seams: PriceSeams) {
    this.#seams = seams;
  }

  get state(): PriceState {
    return this.#state;
  }

  /** The price for this question is wanted soon; null when too little is known to ask. */
  want(question: PreviewQuestion | null): void {
    const wanted = question && JSON.stringify(question);
    const isFailed = this.#state.status === 'failed';
    if (wanted === this.#wanted && !isFailed && (wanted === null || !this.#isStale(wanted))) return;
    this.stop();
    this.#wanted = wanted;
    if (!question || wanted === null) {
      this.#change({status: 'unknown'});
      return;
    }
    if (this.#recall(question)) return;
    this.#change({status: 'asking', last: this.#lastPreview()});
    this.#timer = this.#seams.timers.set(() => void this.#ask(question), PRICE_DELAY);
  }

  /** Asks at once; resolves when the answer is there or the asking was given up. */
  async askNow(question: PreviewQuestion | null): Promise<PriceState> {
    if (!question) {
      this.want(null);
      return this.#state;
    }
    this.stop();
    this.#wanted = JSON.stringify(question);
    if (!this.#recall(question)) {
      this.#change({status: 'asking', last: this.#lastPreview()});
      await this.#ask(question);
    }
    return this.#state;
  }

  /** Takes over an answer that came another way, such as the terms in a refusal. */
  adopt(question: PreviewQuestion, preview: Preview): void {
    this.stop();
    this.#wanted = JSON.stringify(question);
    this.#remember(question, preview);
  }

  /** Forgets every answer, for example when another person signed in. */
  forget(): void {
    this.stop();
    this.#answers.clear();
    this.#wanted = null;
    this.#change({status: 'unknown'});
  }

  /** Gives up what is waiting or running; the next `want` asks again. */
  stop(): void {
    this.#seams.timers.clear(this.#timer);
    this.#run?.abort();
    this.#run = undefined;
    if (this.#state.status === 'asking') this.#wanted = null;
  }

  async #ask(question: PreviewQuestion): Promise<void> {
    const run = new AbortController();
    this.#run = run;
    try {
      const preview = await this.#seams.client().preview(question, {signal: run.signal});
      if (this.#run === run) this.#remember(question, preview);
    } catch (error) {
      if (this.#run !== run) return;
      const problem = problemOf(error);
      this.#change({status: 'failed', problem, last: this.#lastPreview()});
      this.#seams.failed?.(error);
    }
  }

  #remember(question: PreviewQuestion, preview: Preview): void {
    const at = this.#seams.now().getTime();
    this.#answers.set(JSON.stringify(question), {preview, at});
    this.#change({status: 'known', preview, question});
  }

  #recall(question: PreviewQuestion): boolean {
    const key = JSON.stringify(question);
    const answer = this.#answers.get(key);
    if (!answer || this.#isStale(key)) return false;
    this.#change({status: 'known', preview: answer.preview, question});
    return true;
  }

  #isStale(key: string): boolean {
    const answer = this.#answers.get(key);
    return answer !== undefined && this.#seams.now().getTime() - answer.at >= PRICE_LIFETIME;
  }

  #lastPreview(): Preview | null {
    if (this.#state.status === 'known') return this.#state.preview;
    return this.#state.status === 'unknown' ? null : this.#state.last;
  }

  #change(state: PriceState): void {
    this.#state = state;
    this.#seams.changed(state);
  }
}
