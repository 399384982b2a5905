import type {Preview, Shown} from '../../contract/index.js';
import type {FormContext} from '../case-form/context.js';
import {hostOf} from '../submission/finish.js';
import {createReturnState, shownTerms} from '../submission/freeze.js';
import {withReturn, type ReturnHint} from './return-address.js';

/**
 * Back from signing before any case exists: when nothing blocks any more, and fee and partner are what was consented
 * to, the kept draft submits itself; else the review is shown again.
 */
export async function verifyDraft(context: FormContext, hint: ReturnHint | null): Promise<void> {
  const {run, seams, source} = context;
  const {consented} = context.memory;
  // Used once: the same address opened again is nobody's return.
  context.remember({returnState: null});
  await context.save();
  const question = context.question();
  if (!question) {
    showReview(context);
    return;
  }
  const returnState = createReturnState(context);
  const preview = await seams
    .connection()
    .client.preview({...question, returnUrl: withReturn(source.returnUrl, returnState)});
  if (run !== context.run) return;

  const isBlocked = preview.required.some(({isBlocking}) => isBlocking);
  const verified = preview.isEligible && !isBlocked;
  if (hint) seams.emit({type: 'signing-returned', completed: hint.completed === true, verified});
  context.price.adopt(question, preview);
  if (verified && isAsConsented(context, consented)) await resubmit(context);
  else if (isBlocked && preview.isEligible) await showUnsigned(context, preview, returnState, hint);
  else showReview(context);
}

async function resubmit(context: FormContext): Promise<void> {
  context.set({
    phase: {name: 'editing', step: 'review', isChange: false},
    hasConsent: true,
    hasDataProcessing: true,
  });
  await context.confirm();
}

/** A new link with a new value: the old one is used up. */
async function showUnsigned(
  context: FormContext,
  preview: Preview,
  returnState: string,
  hint: ReturnHint | null,
): Promise<void> {
  const url = preview.signingHandoff?.combinedSigningUrl ?? null;
  const wasAbandoned = hint !== null && hint.completed !== true;
  context.remember({returnState});
  context.set({
    phase: {name: 'signing', case: null, url, host: hostOf(url), wasAbandoned},
    notice: hint ? {kind: 'not-signed'} : null,
  });
  await context.save();
}

function showReview(context: FormContext): void {
  context.open('review', {hasConsent: false, notice: {kind: 'review-again'}});
}

/** The price was just adopted, so what is shown now is what would be sent. */
function isAsConsented(context: FormContext, consented: Shown | null): boolean {
  const now = shownTerms(context);
  return (
    consented !== null &&
    now !== null &&
    now.totalSuccessFeePercentage === consented.totalSuccessFeePercentage &&
    now.partner?.name === consented.partner?.name &&
    now.partner?.country === consented.partner?.country
  );
}
