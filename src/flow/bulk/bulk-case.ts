import {earlierToday} from '../../contract/dates.js';
import type {Client} from '../../client/client.js';
import type {Problem} from '../../contract/index.js';
import {
  emptyMemory,
  type ChosenFile,
  type DraftMemory,
  type FormContext,
} from '../case-form/context.js';
import {initialState} from '../case-form/initial.js';
import type {CaseFormSeams} from '../case-form/seams.js';
import type {CaseFormSource, CaseFormState, StepName} from '../case-form/state.js';
import {questionFromValues} from '../claim/question.js';
import {PriceAsker} from '../price/asker.js';
import type {StepErrors} from '../claim/checks.js';
import type {PlannedCase} from './list/plan.js';
import {progressOf} from './sending/progress.js';
import type {CaseProgress} from './state.js';

/** What all cases of a list share. */
export type CaseServices = {
  seams: CaseFormSeams;
  /** Asks prices; equal questions once. */
  prices: Pick<Client, 'preview'>;
  source(): CaseFormSource;
  isConnected(): boolean;
  /** Keeps the case in the tab, sealed. */
  keep(one: BulkCase): Promise<void>;
  /** Something about the case has changed. */
  changed(one: BulkCase): void;
};

/**
 * One case of the list. It is a case form without a screen: freezing, sending, asking again and looking up by reference
 * are the form's own, so that a list can do nothing that a form would not.
 */
export class BulkCase implements FormContext {
  readonly key: string;
  readonly seams: CaseFormSeams;
  readonly price: PriceAsker;
  readonly files = new Map<string, ChosenFile>();
  readonly #services: CaseServices;
  #readiness = {version: -1, isReady: false};
  state: CaseFormState = initialState();
  memory: DraftMemory = emptyMemory();
  run = 0;
  wake: (() => void) | null = null;
  plan: PlannedCase;
  /** What is wrong, by the form's paths; the indexes are those of `plan.rows`. */
  errors: StepErrors = {};
  /** False from a change until it was checked. */
  isChecked = false;
  /** The field that is being typed into, while what is wrong with it was not said yet. */
  typing: string | null = null;
  progress: CaseProgress = {name: 'open'};
  /** Documents by name that did not travel with the confirmed case. */
  unsent: readonly string[] = [];
  /** The fee that was agreed to, in percent; null before the confirm. */
  fee: number | null = null;
  /** Grows with every change, so that a screen need not look closer. */
  version = 0;

  constructor(services: CaseServices, plan: PlannedCase) {
    this.#services = services;
    this.key = plan.key;
    this.plan = plan;
    this.seams = services.seams;
    this.price = new PriceAsker({
      client: () => services.prices,
      timers: services.seams.timers,
      now: services.seams.now,
      changed: (price) => this.set({price}),
    });
    this.adopt(plan);
  }

  get source(): CaseFormSource {
    return this.#services.source();
  }

  get isConnected(): boolean {
    return this.#services.isConnected();
  }

  /** True while the user may change it. */
  get isOpen(): boolean {
    return ['open', 'unsigned', 'failed'].includes(this.progress.name);
  }

  /** True when nothing is missing and the fee for exactly this is known. A list asks this very often. */
  get isReady(): boolean {
    if (this.#readiness.version !== this.version)
      this.#readiness = {version: this.version, isReady: this.#checkReady()};
    return this.#readiness.isReady;
  }

  /** What is wrong and may be said: nobody is interrupted while typing. */
  get saidErrors(): StepErrors {
    if (this.typing === null) return this.errors;
    const said = Object.entries(this.errors).filter(([path]) => path !== this.typing);
    return Object.fromEntries(said);
  }

  /** Something is typed into a field, null when it was left. */
  type(path: string | null): void {
    const isSaid = path !== null && path !== this.typing && this.errors[path] !== undefined;
    this.typing = isSaid ? null : path;
    this.changed();
  }

  #checkReady(): boolean {
    const {price} = this.state;
    return (
      this.isOpen &&
      this.isChecked &&
      Object.keys(this.errors).length === 0 &&
      price.status === 'known' &&
      price.preview.isEligible &&
      price.preview.pricing !== undefined &&
      JSON.stringify(price.question) === JSON.stringify(this.question())
    );
  }

  /** Takes over what the user changed. */
  adopt(plan: PlannedCase): void {
    this.plan = plan;
    this.state = {...this.state, values: plan.values};
    this.changed();
  }

  changed(): void {
    this.version += 1;
    this.#services.changed(this);
  }

  set(patch: Partial<CaseFormState>): void {
    this.state = {...this.state, ...patch};
    if (patch.phase) this.progress = progressOf(this.state) ?? this.progress;
    this.changed();
  }

  become(progress: CaseProgress): void {
    this.progress = progress;
    this.changed();
  }

  remember(patch: Partial<DraftMemory>): void {
    this.memory = {...this.memory, ...patch};
  }

  open(step: StepName, patch: Partial<CaseFormState> = {}): void {
    this.set({...patch, phase: {name: 'editing', step, isChange: false}});
  }

  showErrors(errors: CaseFormState['errors']): void {
    this.open('claim', {errors});
    this.errors = errors;
    this.changed();
  }

  today(): string {
    return earlierToday(this.seams.now());
  }

  question() {
    const {locale} = this.source;
    return questionFromValues(this.plan.values, {locale, today: this.today()});
  }

  save(): Promise<void> {
    return this.#services.keep(this);
  }

  /** The draft is gone; what became of it stays for the result. */
  async forget(): Promise<void> {
    this.memory = {...emptyMemory(), caseId: this.memory.caseId};
    await this.save();
  }

  report(problem: Problem): void {
    if (problem.code !== 'unauthenticated') this.seams.emit({type: 'error', problem});
  }

  stop(problem: Problem): void {
    this.set({phase: {name: 'stopped', problem}});
    this.report(problem);
  }

  confirm(): Promise<[]> {
    return Promise.resolve([]);
  }
}
