import type {CaseFormEvent} from '../../flow/case-form/seams.js';
import {
  CaseSubmittedEvent,
  CaseSubmittingEvent,
  DebituraErrorEvent,
  SessionExpiredEvent,
  SigningReturnedEvent,
  SigningStartingEvent,
  StepChangedEvent,
} from '../events.js';

/** The DOM event of what the form tells. */
export function toDomEvent(event: CaseFormEvent): Event {
  switch (event.type) {
    case 'step-changed':
      return new StepChangedEvent(event.step);
    case 'case-submitting':
      return new CaseSubmittingEvent(event.draft, event.handOver);
    case 'case-submitted':
      return new CaseSubmittedEvent(event.case);
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
