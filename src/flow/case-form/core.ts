import type {ReactiveControllerHost} from 'lit';
import {earlierToday} from '../../contract/dates.js';
import type {Problem} from '../../contract/problem.js';
import {PriceAsker} from '../price/asker.js';
import {Checker} from './checker.js';
import {emptyMemory, type ChosenFile, type DraftMemory, type FormContext} from './context.js';
import {questionFromValues} from '../claim/question.js';
import {errorPaths, stepOf} from '../claim/fields.js';
import {initialState} from './initial.js';
import {toProblem} from './problems.js';
import type {CaseFormSeams} from './seams.js';
import type {CaseFormSource, CaseFormState, FieldPath, PriceState, StepName} from './state.js';

/** Milliseconds of quiet after which what was typed is kept. */
const SAVE_DELAY = 300;

/** The form's state and the services that all its parts share. */
export class FormCore implements FormContext {
  readonly seams: CaseFormSeams;
  readonly price: PriceAsker;
  readonly files = new Map<string, ChosenFile>();
  readonly checker = new Checker(this);
  readonly #host: ReactiveControllerHost;
  source: CaseFormSource = {
    invoices: [],
    pendingContracts: 'allow',
    returnUrl: '',
    isTest: false,
    locale: 'en',
  };
  state: CaseFormState = initialState();
  memory: DraftMemory = emptyMemory();
  isConnected = true;
  run = 0;
  wake: (() => void) | null = null;
  confirm: () => Promise<FieldPath[]>;
  #saveTimer: unknown;

  constructor(
    host: ReactiveControllerHost,
    seams: CaseFormSeams,
    confirm: () => Promise<FieldPath[]>,
  ) {
    this.#host = host;
    this.seams = seams;
    this.confirm = confirm;
    this.price = new PriceAsker({
      client: () => seams.connection().client,
      timers: seams.timers,
      now: seams.now,
      changed: (price) => this.#takePrice(price),
      failed: (error) => this.report(toProblem(error)),
    });
  }

  /** Forgets what an earlier start showed; its waits and uploads come to nothing. */
  restart(source: CaseFormSource): number {
    this.source = source;
    this.run += 1;
    this.wake?.();
    for (const {abort} of this.files.values()) abort?.abort();
    this.files.clear();
    this.checker.releaseAll();
    this.seams.timers.clear(this.#saveTimer);
    this.memory = emptyMemory();
    this.state = initialState();
    this.price.want(null);
    this.set({isTest: source.isTest});
    return this.run;
  }

  set(patch: Partial<CaseFormState>): void {
    this.state = {...this.state, ...patch};
    this.#host.requestUpdate();
  }

  remember(patch: Partial<DraftMemory>): void {
    this.memory = {...this.memory, ...patch};
  }

  open(step: StepName, patch: Partial<CaseFormState> = {}, isChange = false): void {
    this.set({awaitsFee: false, ...patch, phase: {name: 'editing', step, isChange}});
    this.seams.emit({type: 'step-changed', step});
    this.price.want(this.question());
    if (step === 'review') void this.#readTerms();
  }

  showErrors(errors: CaseFormState['errors']): void {
    const [first] = errorPaths(errors, this.state.values);
    this.checker.keepServerErrors(errors);
    const step = first === undefined ? 'review' : stepOf(first);
    this.open(step, {errors, hasConsent: false}, step !== 'review');
  }

  today(): string {
    return earlierToday(this.seams.now());
  }

  question() {
    const {isPriced, values} = this.state;
    if (!isPriced) return null;
    return questionFromValues(values, {locale: this.source.locale, today: this.today()});
  }

  /** Keeps the draft once typing pauses. */
  saveSoon(): void {
    this.seams.timers.clear(this.#saveTimer);
    this.#saveTimer = this.seams.timers.set(() => void this.save(), SAVE_DELAY);
  }

  async save(): Promise<void> {
    this.seams.timers.clear(this.#saveTimer);
    const {run} = this;
    try {
      const {keepDraft} = await import('../draft/keeper.js');
      if (run !== this.run) return;
      const isDraftKept = await keepDraft(this);
      if (run === this.run) this.set({isDraftKept, isDraftLost: !isDraftKept});
    } catch {
      // A draft that cannot be kept must not stop the form: the page says so by `isDraftLost`.
      if (run === this.run) this.set({isDraftKept: false, isDraftLost: true});
    }
  }

  async forget(): Promise<void> {
    this.seams.timers.clear(this.#saveTimer);
    const {memory, run} = this;
    this.memory = emptyMemory();
    try {
      const {dropDraft} = await import('../draft/keeper.js');
      await dropDraft(this, memory);
    } catch {
      // It expires by itself within a day, and nobody else can open it.
    }
    if (run === this.run) this.set({isDraftKept: false});
  }

  report(problem: Problem): void {
    if (problem.code === 'unauthenticated') this.seams.emit({type: 'session-expired'});
    else this.seams.emit({type: 'error', problem});
  }

  stop(problem: Problem): void {
    this.set({phase: {name: 'stopped', problem}});
    this.report(problem);
  }

  /** Consent holds for the fee that was shown; another fee asks for it again. */
  #takePrice(price: PriceState): void {
    const before = shownFee(this.state.price);
    const fee = price.status === 'known' ? shownFee(price) : before;
    this.set({price, ...(fee !== before && {hasConsent: false})});
  }

  /** A courtesy: without its part the review still stands. */
  async #readTerms(): Promise<void> {
    const agreement = await import('../claim/agreement.js').catch(() => null);
    await agreement?.readTerms(this);
  }
}

function shownFee(price: PriceState): number | undefined {
  const preview =
    price.status === 'known' ? price.preview : price.status === 'unknown' ? null : price.last;
  return preview?.pricing?.totalSuccessFeePercentage;
}
