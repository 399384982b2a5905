import {html, type TemplateResult} from 'lit';
import {browserSeams} from '../../../flow/case-form/seams.js';
import type {CaseController} from '../../../flow/tracking/case-controller.js';
import {
  leaveForSigning,
  outcomeOf,
  takeOwnReturn,
  type SigningOutcome,
} from '../../../flow/tracking/signing.js';
import {SigningReturnedEvent, SigningStartingEvent} from '../../events.js';
import type {CaseView} from '../view.js';

/** Goes to the signing pages in this tab and back to this page, unless the host cancels and navigates itself. */
export function sign(element: EventTarget, controller: CaseController, url: string): void {
  const leaver = leaverOf(controller);
  const target = leaver ? leaveForSigning(seamsOf(controller), leaver, url) : url;
  if (element.dispatchEvent(new SigningStartingEvent(target))) location.assign(target);
}

/**
 * Takes up a return from the signing pages to this case.
 *
 * @returns What it led to; null when nobody returned here.
 */
export async function takeUpReturn(
  element: EventTarget,
  controller: CaseController,
): Promise<SigningOutcome | null> {
  const leaver = leaverOf(controller);
  const hint = leaver && takeOwnReturn(seamsOf(controller), leaver);
  if (!hint) return null;
  const outcome = await outcomeOf(controller, hint);
  element.dispatchEvent(new SigningReturnedEvent(hint.completed === true, outcome === 'signed'));
  controller.changed();
  return outcome;
}

function leaverOf({state}: CaseController) {
  return state.case && state.session
    ? {caseId: state.case.id, subject: state.session.subject}
    : null;
}

function seamsOf({seams}: CaseController) {
  return browserSeams({connection: () => seams.connection(), emit: () => true});
}

/** How the signing ended that the user comes back from. */
export function returnedNote({words}: CaseView, outcome: SigningOutcome): TemplateResult {
  const tone = outcome === 'signed' ? 'good' : 'warn';
  return html`<p class="note ${tone}" role="status" part="returned">${words.returned[outcome]}</p>`;
}
