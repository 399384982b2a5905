import type {KycDetails, Problem} from '../../contract/index.js';
import {toBase64Url} from '../base64url.js';
import {problemOf} from '../case-form/problems.js';
import {strangerProblem} from '../submission/stranger.js';
import {kycErrors, shownErrors} from './checks.js';
import {provesUndone} from '../proof.js';
import type {OnboardingContext} from './context.js';
import {readTruth} from './reading.js';
import {EMPTY_KYC, KYC_FIELDS, type KycField, type OnboardingState} from './state.js';

/** 256 bits, 43 characters. */
const KEY_BYTES = 32;

/** Details that left and got no answer, with their key: in memory only, by onboarding. */
const frozen = new WeakMap<OnboardingContext, {key: string; body: string}>();

/**
 * Passes on who directs the company. A repeat of the same details has the same key; after the answer they are gone from
 * the page.
 *
 * @returns The fields in error; empty when it was sent or nobody answered.
 */
export async function sendKyc(context: OnboardingContext): Promise<KycField[]> {
  const {phase, kyc} = context.state;
  if (phase.name !== 'kyc' || phase.isSending) return [];
  const errors = kycErrors(kyc, context.seams.now());
  context.set({errors, notice: null});
  if (Object.keys(errors).length > 0) return inOrder(errors);
  const {run} = context;
  const details: KycDetails = {
    directorFullName: kyc.directorFullName.trim(),
    directorHomeAddress: kyc.directorHomeAddress.trim(),
    directorDateOfBirth: kyc.directorDateOfBirth,
  };
  context.set({phase: {name: 'kyc', isSending: true}});
  const {key, wasTried} = keyFor(context, details);
  try {
    const connection = context.seams.connection();
    const stranger = await strangerProblem(connection, context.state.session);
    if (run !== context.run) return [];
    if (stranger) {
      context.set({kyc: EMPTY_KYC});
      context.stop(stranger);
      return [];
    }
    await connection.client.sendKyc(details, {key});
    if (run === context.run) await kycOver(context);
    return [];
  } catch (error) {
    return run === context.run ? refused(context, problemOf(error), wasTried) : [];
  }
}

/** The details are given or left for later: they leave the page, and the truth says what is next. */
export async function kycOver(context: OnboardingContext): Promise<void> {
  frozen.delete(context);
  context.remember({isKycOver: true, isKycWanted: false});
  context.set({kyc: EMPTY_KYC, errors: {}, notice: null, phase: {name: 'loading'}});
  await readTruth(context, 'opened');
}

function keyFor(context: OnboardingContext, details: KycDetails) {
  const body = JSON.stringify(details);
  const before = frozen.get(context);
  if (before?.body === body) return {key: before.key, wasTried: true};
  const key = toBase64Url(context.seams.random(new Uint8Array(KEY_BYTES)));
  frozen.set(context, {key, body});
  return {key, wasTried: false};
}

function refused(
  context: OnboardingContext,
  problem: Problem | null,
  wasTried: boolean,
): KycField[] {
  const errors = shownErrors(problem?.fieldErrors ?? {}, KYC_FIELDS);
  const isUndecided = !problem || problem.status >= 500 || problem.status === 429;
  // Debitura answers a key once: after a refusal the next try has another one.
  if (!isUndecided && provesUndone(problem, wasTried)) frozen.delete(context);
  const fields = inOrder(errors);
  context.set({
    phase: {name: 'kyc', isSending: false},
    errors,
    notice:
      fields.length > 0 ? null : isUndecided ? {kind: 'unreachable'} : {kind: 'refused', problem},
  });
  if (problem) context.report(withoutValues(problem));
  return fields;
}

/** The page hears of a refusal, never of what was typed, should a sentence of Debitura repeat it. */
function withoutValues(problem: Problem): Problem {
  return {...problem, detail: '', fieldErrors: {}};
}

function inOrder(errors: OnboardingState['errors']): KycField[] {
  return KYC_FIELDS.filter((name) => errors[name]);
}
