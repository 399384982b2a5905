import {html, type TemplateResult} from 'lit';
import {browserSeams} from '../../../flow/case-form/seams.js';
import type {CaseController} from '../../../flow/tracking/case-controller.js';
import {
  leaveForSigning,
  outcomeOf,
  takeOwnReturn,
  type SigningOutcome,
} from '../../../flow/tracking/signing.js';
import {SigningReturnedEvent} from '../../events.js';
import type {CaseView} from '../view.js';

/** The address of the signing pages that lead back to this page. */
export function withWayBack(controller: CaseController, url: string): string {
  const leaver = leaverOf(controller);
  return leaver ? leaveForSigning(seamsOf(controller), leaver, url) : url;
}

/**
 * Takes up a return from the signing pages to this case.
 *
 * @returns What says how it ended; null when nobody returned here.
 */
export async function takeUpReturn(
  element: EventTarget,
  controller: CaseController,
): Promise<((view: CaseView) => TemplateResult) | null> {
  const leaver = leaverOf(controller);
  const hint = leaver && takeOwnReturn(seamsOf(controller), leaver);
  if (!hint) return null;
  const outcome = await outcomeOf(controller, hint);
  element.dispatchEvent(new SigningReturnedEvent(hint.completed === true, outcome === 'signed'));
  controller.changed();
  return (view) => returnedNote(view, outcome);
}

function leaverOf({state}: CaseController) {
  return state.case && state.session ? {...state.session, caseId: state.case.id} : null;
}

function seamsOf({seams}: CaseController) {
  return browserSeams({connection: () => seams.connection(), emit: () => true});
}

function returnedNote({words}: CaseView, outcome: SigningOutcome): TemplateResult {
  const tone = outcome === 'signed' ? 'good' : 'warn';
  return html`<p class="note ${tone}" role="status" part="returned">${words.returned[outcome]}</p>`;
}
