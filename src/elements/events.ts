import type {Case, CaseDraft, ClientState, Problem, Shown} from '../contract/index.js';
import type {HandOver} from '../flow/case-form/seams.js';
import type {StepName} from '../flow/case-form/state.js';
import type {OnboardingStep} from '../flow/onboarding/state.js';

const done: EventInit = {bubbles: true, composed: true};
const about: EventInit = {...done, cancelable: true};

/** The form or the onboarding shows another step. */
export class StepChangedEvent extends Event {
  readonly step: StepName | OnboardingStep;

  constructor(step: StepName | OnboardingStep) {
    super('debitura-step-changed', done);
    this.step = step;
  }
}

/** The platform's customer became a client: everything is signed, says the server. */
export class ClientOnboardedEvent extends Event {
  readonly client: ClientState;

  constructor(client: ClientState) {
    super('debitura-client-onboarded', done);
    this.client = client;
  }
}

/** A case is about to be made; cancel it and nothing is sent. */
export class CaseSubmittingEvent extends Event {
  /** What is in the request, which is written already: a change here is not sent. */
  readonly draft: CaseDraft;
  /** What the user agreed to; null where the element cannot say. */
  readonly shown: Shown | null;
  readonly #handOver: HandOver | undefined;

  constructor(draft: CaseDraft, handOver?: HandOver) {
    super('debitura-case-submitting', about);
    this.draft = draft;
    this.shown = handOver?.shown ?? null;
    this.#handOver = handOver;
  }

  /**
   * The page makes the case itself, for example together with the client: the form sends nothing, waits for the case
   * and goes on with its documents and its receipt.
   *
   * @param made - The case, or null to bring the review back.
   * @returns Resolves when the documents are through.
   */
  async respondWith(made: Promise<Case | null>): Promise<void> {
    this.preventDefault();
    await this.#handOver?.take(made);
  }
}

/** A case was made. */
export class CaseSubmittedEvent extends Event {
  readonly case: Case;

  constructor(made: Case) {
    super('debitura-case-submitted', done);
    this.case = made;
  }
}

/** A case was chosen in the list. */
export class CaseOpenedEvent extends Event {
  readonly caseId: string;

  constructor(caseId: string) {
    super('debitura-case-opened', done);
    this.caseId = caseId;
  }
}

/** A case on the screen has changed. */
export class CaseUpdatedEvent extends Event {
  readonly case: Case;

  constructor(updated: Case) {
    super('debitura-case-updated', done);
    this.case = updated;
  }
}

/** The page is about to leave for the signing pages; cancel it to navigate yourself. */
export class SigningStartingEvent extends Event {
  readonly url: string;

  constructor(url: string) {
    super('debitura-signing-starting', about);
    this.url = url;
  }
}

/** The user came back from the signing pages. */
export class SigningReturnedEvent extends Event {
  /** What the address said, which anyone can type. */
  readonly completed: boolean;
  /** What the server says. */
  readonly verified: boolean;

  constructor(completed: boolean, verified: boolean) {
    super('debitura-signing-returned', done);
    this.completed = completed;
    this.verified = verified;
  }
}

/** The platform's login has ended. */
export class SessionExpiredEvent extends Event {
  constructor() {
    super('debitura-session-expired', done);
  }
}

/** Something failed that the page may want to know; the element itself shows it to the user. */
export class DebituraErrorEvent extends Event {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super('debitura-error', done);
    this.problem = problem;
  }
}

/** The events by name; every one bubbles and is composed. */
export interface DebituraEventMap {
  'debitura-step-changed': StepChangedEvent;
  'debitura-client-onboarded': ClientOnboardedEvent;
  'debitura-case-submitting': CaseSubmittingEvent;
  'debitura-case-submitted': CaseSubmittedEvent;
  'debitura-case-opened': CaseOpenedEvent;
  'debitura-case-updated': CaseUpdatedEvent;
  'debitura-signing-starting': SigningStartingEvent;
  'debitura-signing-returned': SigningReturnedEvent;
  'debitura-session-expired': SessionExpiredEvent;
  'debitura-error': DebituraErrorEvent;
}

declare global {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- The DOM's own map is only added to.
  interface GlobalEventHandlersEventMap extends DebituraEventMap {}
}
