import type {Connection} from '../../client/connection.js';
import {browserSeams} from '../../flow/case-form/seams.js';
import type {OnboardingEvent, OnboardingSeams} from '../../flow/onboarding/seams.js';
import {
  ClientOnboardedEvent,
  DebituraErrorEvent,
  SessionExpiredEvent,
  SigningReturnedEvent,
  SigningStartingEvent,
  StepChangedEvent,
} from '../events.js';

/** The seams of a real page for the onboarding. */
export function onboardingSeams(
  element: EventTarget,
  connection: () => Connection,
): OnboardingSeams {
  return {
    ...browserSeams({connection, emit: () => true}),
    subscribe: (listener) => connection().events.subscribe(listener),
    emit: (event) => element.dispatchEvent(toDomEvent(event)),
  };
}

/** The DOM event of what the onboarding tells. */
function toDomEvent(event: OnboardingEvent): Event {
  switch (event.type) {
    case 'step-changed':
      return new StepChangedEvent(event.step);
    case 'client-onboarded':
      return new ClientOnboardedEvent(event.client);
    case 'signing-starting':
      return new SigningStartingEvent(event.url);
    case 'signing-returned':
      return new SigningReturnedEvent(event.completed, event.verified);
    case 'session-expired':
      return new SessionExpiredEvent();
    case 'error':
      return new DebituraErrorEvent(event.problem);
  }
}
