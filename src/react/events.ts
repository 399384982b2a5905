import type {EventName} from '@lit/react';
import type * as fired from '../elements/events.js';

/** Every event of the elements, under the name of its prop. */
export const events = {
  onDebituraStepChanged: 'debitura-step-changed' as EventName<fired.StepChangedEvent>,
  onDebituraClientOnboarded: 'debitura-client-onboarded' as EventName<fired.ClientOnboardedEvent>,
  onDebituraCaseSubmitting: 'debitura-case-submitting' as EventName<fired.CaseSubmittingEvent>,
  onDebituraCaseSubmitted: 'debitura-case-submitted' as EventName<fired.CaseSubmittedEvent>,
  onDebituraCaseOpened: 'debitura-case-opened' as EventName<fired.CaseOpenedEvent>,
  onDebituraCaseUpdated: 'debitura-case-updated' as EventName<fired.CaseUpdatedEvent>,
  onDebituraSigningStarting: 'debitura-signing-starting' as EventName<fired.SigningStartingEvent>,
  onDebituraSigningReturned: 'debitura-signing-returned' as EventName<fired.SigningReturnedEvent>,
  onDebituraSessionExpired: 'debitura-session-expired' as EventName<fired.SessionExpiredEvent>,
  onDebituraError: 'debitura-error' as EventName<fired.DebituraErrorEvent>,
};

/** The events that one element fires. */
export function pick<K extends keyof typeof events>(...names: K[]): Pick<typeof events, K> {
  return Object.fromEntries(names.map((name) => [name, events[name]])) as Pick<typeof events, K>;
}
