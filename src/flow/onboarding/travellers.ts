import type {CaseSubmission} from '../../contract/index.js';
import {joinCases, madeCase, replaceCase} from './cases.js';
import type {OnboardingContext} from './context.js';

/** What the user and the page may do with the cases that travel along. */
export class Travellers {
  readonly #context: OnboardingContext;
  readonly #changed: () => void;

  /** @param changed - Other cases than before would leave with the next request. */
  constructor(context: OnboardingContext, changed: () => void) {
    this.#context = context;
    this.#changed = changed;
  }

  /** Takes drafts along; one that is here already stays as it is. */
  take(given: readonly CaseSubmission[]): void {
    const {phase, cases} = this.#context.state;
    if (phase.name !== 'loading') this.#set(joinCases(cases, given));
  }

  /** Opens a case in the case form, or closes the form with `null`. */
  repair(creditorReference: string | null): void {
    this.#context.set({repairing: creditorReference, notice: null});
    void this.#context.save();
  }

  /** Takes a repaired draft back among those that leave with the next request. */
  takeRepaired(draft: CaseSubmission): void {
    const {repairing, cases} = this.#context.state;
    if (repairing === null) return;
    this.#context.set({repairing: null});
    this.#set(replaceCase(cases, repairing, draft));
  }

  /** The repaired case was made by the case form itself, which goes on showing it. */
  takeMade(made: {id: string; reference: string}): void {
    const {repairing, cases} = this.#context.state;
    const next = cases.map((one) =>
      one.creditorReference === repairing ? {...one, standing: madeCase(made)} : one,
    );
    this.#context.set({cases: next});
    void this.#context.save();
  }

  /** Leaves a case at home; what the server remembers of it is done with. */
  leaveOut(creditorReference: string): void {
    const {cases, client} = this.#context.state;
    const isHere = (one: {creditorReference: string}) =>
      one.creditorReference === creditorReference;
    this.#set(cases.filter((one) => !isHere(one)));
    if (!client?.failedCases?.some(isHere)) return;
    const {client: adapter} = this.#context.seams.connection();
    // Not worth a word when it fails: the case is listed again and can be left out again.
    void adapter.onboard({handledCases: [creditorReference]}).catch(() => undefined);
  }

  /** The company's data-processing agreement with Debitura stands, or does not. */
  setDataProcessing(hasDataProcessing: boolean): void {
    const {errors} = this.#context.state;
    const others = Object.entries(errors).filter(([path]) => path !== 'dataProcessing');
    this.#context.set({hasDataProcessing, errors: Object.fromEntries(others)});
    void this.#context.save();
  }

  #set(cases: OnboardingContext['state']['cases']): void {
    this.#context.set({cases, hasConsent: false});
    this.#changed();
    void this.#context.save();
  }
}
