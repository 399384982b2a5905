import type {Client} from '../../client/client.js';
import type {Preview, PreviewQuestion} from '../../contract/index.js';
import {PRICE_LIFETIME} from '../price/asker.js';
import type {Pace} from './pace.js';

type Answer = {preview: Promise<Preview>; at: number; wanted: number; known: Preview | null};

/** An answer as it is kept over a reload. */
export type KeptPrice = {question: string; preview: Preview; at: number};

/** Asks the prices of many cases: equal questions once, a few at a time, and again when the server wanted a rest. */
export class PriceBook implements Pick<Client, 'preview'> {
  readonly #client: () => Pick<Client, 'preview'>;
  readonly #pace: Pace;
  readonly #now: () => Date;
  readonly #answers = new Map<string, Answer>();

  constructor(client: () => Pick<Client, 'preview'>, pace: Pace, now: () => Date) {
    this.#client = client;
    this.#pace = pace;
    this.#now = now;
  }

  /** The answer to a question; nobody asks for one that all who wanted it have given up before its turn. */
  async preview(
    question: PreviewQuestion,
    {signal}: {signal?: AbortSignal | undefined} = {},
  ): Promise<Preview> {
    const text = JSON.stringify(question);
    let answer = this.#answers.get(text);
    if (!answer || this.#isOld(answer)) answer = this.#begin(text, question);
    answer.wanted += 1;
    const given = answer;
    signal?.addEventListener('abort', () => (given.wanted -= 1), {once: true});
    return answer.preview;
  }

  /** Forgets every answer, for example after something was signed. */
  forget(): void {
    this.#answers.clear();
  }

  kept(): KeptPrice[] {
    return [...this.#answers].flatMap(([question, {known, at}]) =>
      known ? [{question, preview: known, at}] : [],
    );
  }

  restore(kept: readonly KeptPrice[]): void {
    for (const {question, preview, at} of kept)
      this.#answers.set(question, {
        preview: Promise.resolve(preview),
        at,
        wanted: 0,
        known: preview,
      });
  }

  #isOld({known, at}: Answer): boolean {
    return known !== null && this.#now().getTime() - at >= PRICE_LIFETIME;
  }

  #begin(text: string, question: PreviewQuestion): Answer {
    this.#answers.delete(text);
    const answer: Answer = {
      preview: this.#pace.insist(() => this.#askUnlessGivenUp(text, question)),
      at: this.#now().getTime(),
      wanted: 0,
      known: null,
    };
    this.#answers.set(text, answer);
    answer.preview.then(
      (preview) => {
        answer.known = preview;
        answer.at = this.#now().getTime();
      },
      () => {
        if (this.#answers.get(text) === answer) this.#answers.delete(text);
      },
    );
    return answer;
  }

  async #askUnlessGivenUp(text: string, question: PreviewQuestion): Promise<Preview> {
    if (this.#answers.get(text)?.wanted === 0)
      throw new DOMException('Nobody wants this price any more.', 'AbortError');
    return this.#client().preview(question);
  }
}
