import type {LiveListener} from '../../client/events/live-event.js';
import type {ClientState, Problem} from '../../contract/index.js';
import type {CaseFormSeams} from '../case-form/seams.js';
import type {OnboardingStep} from './state.js';

/** What onboarding tells the page; the element turns each into its DOM event of the same name. */
export type OnboardingEvent =
  | {type: 'step-changed'; step: OnboardingStep}
  | {type: 'client-onboarded'; client: ClientState}
  /** Cancelable: `emit` answers false and the host navigates itself. */
  | {type: 'signing-starting'; url: string}
  /** `completed`: what the address said. `verified`: what the server says. */
  | {type: 'signing-returned'; completed: boolean; verified: boolean}
  | {type: 'session-expired'}
  | {type: 'error'; problem: Problem};

/** Everything through which onboarding touches the world. */
export type OnboardingSeams = Pick<
  CaseFormSeams,
  'connection' | 'navigate' | 'now' | 'random' | 'timers' | 'storage' | 'subtle' | 'address'
> & {
  /** Hears what changed; answers how to stop. */
  subscribe(listener: LiveListener): () => void;
  /** Answers false when a cancelable event was cancelled. */
  emit(event: OnboardingEvent): boolean;
};
