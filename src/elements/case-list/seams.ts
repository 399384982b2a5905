import type {Connection} from '../../client/connection.js';
import {browserTimers} from '../../flow/case-form/seams.js';
import type {TrackingSeams} from '../../flow/tracking/seams.js';
import {CaseUpdatedEvent, DebituraErrorEvent, SessionExpiredEvent} from '../events.js';

/** The seams of a real page for an element that follows cases. */
export function trackingSeams(element: EventTarget, connection: () => Connection): TrackingSeams {
  return {
    connection,
    subscribe: (listener) => connection().events.subscribe(listener),
    timers: browserTimers,
    now: () => new Date(),
    random: (bytes) => crypto.getRandomValues(bytes),
    emit(event) {
      switch (event.type) {
        case 'case-updated':
          element.dispatchEvent(new CaseUpdatedEvent(event.case));
          break;
        case 'session-expired':
          element.dispatchEvent(new SessionExpiredEvent());
          break;
        case 'error':
          element.dispatchEvent(new DebituraErrorEvent(event.problem));
      }
    },
  };
}
