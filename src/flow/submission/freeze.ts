import type {CaseDraft, CaseSubmission, Shown} from '../../contract/index.js';
import {toBase64Url} from '../base64url.js';
import type {DraftMemory, FormContext} from '../case-form/context.js';
import {draftFromValues} from '../claim/draft.js';
import {withReturn} from '../signing/return-address.js';

/** 256 bits, 43 characters: a key that nobody guesses. */
const KEY_BYTES = 32;

/** 128 bits, 22 characters. */
const STATE_BYTES = 16;

/** A key for one confirm or one file. */
export function createKey({seams}: Pick<FormContext, 'seams'>): string {
  return toBase64Url(seams.random(new Uint8Array(KEY_BYTES)));
}

/** A value by which a return from the signing pages is known. */
export function createReturnState({seams}: Pick<FormContext, 'seams'>): string {
  return toBase64Url(seams.random(new Uint8Array(STATE_BYTES)));
}

/** What is on the screen beside the consent: the fee and who will collect. Null while no price is known. */
export function shownTerms({state: {price}}: Pick<FormContext, 'state'>): Shown | null {
  const preview = price.status === 'known' ? price.preview : null;
  if (!preview?.pricing) return null;
  const {partner, pricing} = preview;
  return {
    totalSuccessFeePercentage: pricing.totalSuccessFeePercentage,
    partner: partner ? {name: partner.name, country: partner.country} : null,
  };
}

/** A confirm that is ready to leave, and the draft in it for the host to see. */
export type Frozen = {draft: CaseDraft; memory: DraftMemory};

/**
 * Freezes key, return state and the exact bytes of the body together, before the request leaves: a repeat sends
 * exactly these.
 */
export function freeze(context: FormContext): Frozen {
  const {source, seams, state, memory} = context;
  const key = createKey(context);
  const returnState = createReturnState(context);
  const reference = memory.reference ?? `E-${key.slice(0, 16)}`;
  const draft = draftFromValues(state.values, {
    today: context.today(),
    locale: source.locale,
    isTest: source.isTest,
    pendingContracts: source.pendingContracts,
    reference,
    returnUrl: withReturn(source.returnUrl, returnState),
  });
  const shown = shownTerms(context);
  const submission: CaseSubmission = {...draft, ...(shown && {shown})};
  const frozen = {
    key,
    body: JSON.stringify(submission),
    creditorReference: draft.creditorReference,
    frozenAt: seams.now().getTime(),
    isUnknown: false,
  };
  return {draft, memory: {...memory, reference, frozen, returnState, consented: shown}};
}
