import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Connection} from '../../client/connection.js';
import {earlierToday} from '../../contract/dates.js';
import type {PreviewQuestion, Problem} from '../../contract/index.js';
import {problemOf} from '../case-form/problems.js';
import type {Timers} from '../case-form/seams.js';
import type {PriceState} from '../case-form/state.js';
import {PriceAsker} from './asker.js';

/** What `<debitura-price>` is asked with; empty text is the same as nothing. */
export type PriceInput = {
  amount: number | null;
  currency: string;
  country: string;
  state?: string;
  debtorType?: 'Company' | 'Private';
  /** `YYYY-MM-DD`. */
  dueDate?: string;
};

/** What the price touches of the world. */
export type PriceControllerSeams = {
  connection(): Connection;
  timers: Timers;
  now(): Date;
  emit(event: {type: 'session-expired'} | {type: 'error'; problem: Problem}): boolean;
};

/** Keeps the price of a possible case beside an element. */
export class PriceController implements ReactiveController {
  readonly #asker: PriceAsker;
  readonly #seams: PriceControllerSeams;
  #question: PreviewQuestion | null = null;

  constructor(host: ReactiveControllerHost, seams: PriceControllerSeams) {
    this.#seams = seams;
    this.#asker = new PriceAsker({
      client: () => seams.connection().client,
      timers: seams.timers,
      now: seams.now,
      changed: () => host.requestUpdate(),
      failed: (error) => this.#report(error),
    });
    host.addController(this);
  }

  get state(): PriceState {
    return this.#asker.state;
  }

  /** The question that the state answers; null while too little is known. */
  get question(): PreviewQuestion | null {
    return this.#question;
  }

  /** Asks, a moment later, what this would cost. */
  ask(input: PriceInput): void {
    this.#question = questionFromInput(input, this.#seams.now());
    this.#asker.want(this.#question);
  }

  /** Forgets what was answered, and asks anew: another adapter may know other prices. */
  restart(): void {
    this.#asker.forget();
    this.#asker.want(this.#question);
  }

  /** Asks the same question again, at once. */
  async askAgain(): Promise<void> {
    await this.#asker.askNow(this.#question);
  }

  hostConnected(): void {
    this.#asker.want(this.#question);
  }

  hostDisconnected(): void {
    this.#asker.stop();
  }

  #report(error: unknown): void {
    const problem = problemOf(error);
    if (!problem) return;
    if (problem.code === 'unauthenticated') this.#seams.emit({type: 'session-expired'});
    else this.#seams.emit({type: 'error', problem});
  }
}

/** The question that an element's attributes ask, or null while one that matters is missing or cannot be right. */
export function questionFromInput(input: PriceInput, now: Date): PreviewQuestion | null {
  const {amount, currency, country, state, debtorType = 'Company', dueDate} = input;
  const isUs = country === 'US';
  const isKnown =
    amount !== null &&
    amount > 0 &&
    /^[A-Z]{3}$/.test(currency) &&
    /^[A-Z]{2}$/.test(country) &&
    (!isUs || /^[A-Z]{2}$/.test(state ?? ''));
  if (!isKnown) return null;
  // The future is not overdue yet: Debitura refuses such a day.
  const isDue = dueDate !== undefined && dueDate !== '' && dueDate <= earlierToday(now);
  return {
    amountToRecover: amount,
    currencyCode: currency,
    debtor: {type: debtorType, countryAlpha2: country, ...(isUs && state && {stateAlpha2: state})},
    ...(isDue && {dueDate}),
  };
}
