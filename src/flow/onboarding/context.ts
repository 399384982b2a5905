import type {Problem} from '../../contract/index.js';
import type {OnboardingSeams} from './seams.js';
import type {OnboardingPage, OnboardingSource, OnboardingState} from './state.js';

/** What is remembered besides what the screens show; kept (sealed) in the tab until the client is ready. */
export type OnboardingMemory = {
  /** The value by which a return from the hosted pages is known. */
  returnState: string | null;
  /** True from the first request until the client is ready: then the page hears that it became one. */
  isUnderway: boolean;
  /** References of the cases that left with a request of which nobody has said yet what became of it. */
  leaving: readonly string[];
  /** A refusal or a preview said that a collection partner must know who directs the company. */
  isKycWanted: boolean;
  /** It was said, or is left for the signing pages: not asked again. */
  isKycOver: boolean;
};

/** An onboarding that remembers nothing. */
export function emptyMemory(): OnboardingMemory {
  return {
    returnState: null,
    isUnderway: false,
    leaving: [],
    isKycWanted: false,
    isKycOver: false,
  };
}

/** The onboarding as its parts see it. */
export type OnboardingContext = {
  readonly seams: OnboardingSeams;
  readonly source: OnboardingSource;
  readonly state: OnboardingState;
  readonly memory: OnboardingMemory;
  /** False while the element is out of the page; nothing is repeated then. */
  readonly isConnected: boolean;
  /** Grows when the onboarding starts anew: whoever waited for an older run does nothing more. */
  readonly run: number;
  /** Ends the present pause between two tries, if there is one. */
  wake: (() => void) | null;
  set(patch: Partial<OnboardingState>): void;
  remember(patch: Partial<OnboardingMemory>): void;
  /** Opens a step and says so. */
  open(step: OnboardingPage, patch?: Partial<OnboardingState>, isChange?: boolean): void;
  /** Keeps what the user did in the tab, sealed; resolves when it is kept or cannot be. */
  save(): Promise<void>;
  /** Forgets it in the tab. */
  forget(): Promise<void>;
  /** Tells the page what went wrong. */
  report(problem: Problem): void;
  /** Ends with a problem and tells the page. */
  stop(problem: Problem): void;
};
