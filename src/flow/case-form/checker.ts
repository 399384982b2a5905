import type {FormContext} from './context.js';
import type {CaseFormState, FieldPath, StepName} from './state.js';

type Rules = typeof import('../claim/checks.js');
type Errors = CaseFormState['errors'];

/** Checks a form's steps. The rules are loaded when the first step ends: an untouched form needs none. */
export class Checker {
  readonly #context: FormContext;
  /** Paths whose errors only the server can see; they stay until their field is edited. */
  readonly #serverPaths = new Set<FieldPath>();
  #rules: Rules | undefined;

  constructor(context: FormContext) {
    this.#context = context;
  }

  /** Everything that is wrong on a step. */
  async check(step: StepName): Promise<Errors> {
    this.#rules ??= await import('../claim/checks.js');
    return this.#check(this.#rules, step);
  }

  /** The first of these steps on which something is wrong, and what. */
  async firstWrong(steps: readonly StepName[]): Promise<{step: StepName; errors: Errors} | null> {
    for (const step of steps) {
      const errors = await this.check(step);
      if (Object.keys(errors).length > 0) return {step, errors};
    }
    return null;
  }

  /** Remembers that these errors are the server's. */
  keepServerErrors(errors: Errors): void {
    for (const path of Object.keys(errors)) this.#serverPaths.add(path);
  }

  /** The user works on this field: its own rules decide again. */
  release(path: FieldPath): void {
    this.#serverPaths.delete(path);
  }

  /** Forgets what the server said; the step was asked to be checked anew. */
  releaseAll(): void {
    this.#serverPaths.clear();
  }

  /** The present errors that still hold; a new one waits for the step's end. */
  recheck(): Errors {
    const {errors, phase} = this.#context.state;
    if (phase.name !== 'editing' || Object.keys(errors).length === 0) return errors;
    const found = this.#rules ? this.#check(this.#rules, phase.step) : {};
    const still: Errors = {};
    for (const [path, error] of Object.entries(errors)) {
      const now = this.#serverPaths.has(path) ? error : found[path];
      if (now) still[path] = now;
    }
    return still;
  }

  #check({checkStep, needsDataProcessing}: Rules, step: StepName): Errors {
    const {state, source} = this.#context;
    return checkStep(step, state.values, {
      today: this.#context.today(),
      locale: source.locale,
      hasConsent: state.hasConsent,
      hasDataProcessing: state.hasDataProcessing,
      needsDataProcessing: needsDataProcessing(state.session?.client?.countryAlpha2),
    });
  }
}
