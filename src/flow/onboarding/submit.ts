import type {OnboardingAnswer, OnboardingRequest, Problem} from '../../contract/index.js';
import {problemOf} from '../case-form/problems.js';
import {strangerProblem} from '../submission/stranger.js';
import {provesUndone} from '../proof.js';
import {pause} from '../submission/pause.js';
import {afterAnswer} from './cases.js';
import {correctionsOf} from './company.js';
import type {OnboardingContext} from './context.js';
import {packed, shownTerms} from './prices.js';
import {readTruth, returnAddress, show} from './reading.js';
import {refuse} from './refuse.js';

/** Seconds before each repeat of the same request; the last one stays. */
const DELAYS = [2, 4, 8, 15, 30];

/** The runs of each onboarding for which somebody is asking. */
const settling = new WeakMap<OnboardingContext, number>();

/** Sends what the check shows: the company's data and the cases that travel along. */
export async function submit(context: OnboardingContext): Promise<void> {
  const {run} = context;
  const request = requestOf(context);
  const leaving = packed(context.state.cases).map(({creditorReference}) => creditorReference);
  context.remember({isUnderway: true, leaving});
  context.set({phase: {name: 'submitting'}, errors: {}, notice: null});
  await context.save();
  // Begun anew before it was noted that they leave: then nothing has left.
  if (run === context.run) await settle(context, request);
}

/** Asks again for a request that got no answer: the tenant is its key, so repeating makes one client. */
export async function resubmit(context: OnboardingContext): Promise<void> {
  if (settling.get(context) === context.run) context.wake?.();
  else await settle(context, requestOf(context));
}

function requestOf(context: OnboardingContext): OnboardingRequest {
  const {company, cases, prices, client} = context.state;
  const corrections = correctionsOf(company, client?.profile);
  const returnUrl = returnAddress(context);
  const travelling = packed(cases).flatMap(({submission, creditorReference}) => {
    if (!submission) return [];
    const shown = shownTerms(prices[creditorReference]) ?? submission.shown;
    return [{...submission, allowPendingContracts: true, returnUrl, ...(shown && {shown})}];
  });
  return {
    ...(Object.keys(corrections).length > 0 && {client: corrections}),
    ...(travelling.length > 0 && {cases: travelling}),
    returnUrl,
  };
}

async function settle(context: OnboardingContext, request: OnboardingRequest): Promise<void> {
  const {run} = context;
  settling.set(context, run);
  try {
    const outcome = await decide(context, request);
    if (outcome === null || run !== context.run) return;
    if ('requestId' in outcome) await refuse(context, outcome);
    else answered(context, outcome);
  } finally {
    if (settling.get(context) === run) settling.delete(context);
  }
}

/** Null when the onboarding started anew or left the page: the next start reads the truth. */
async function decide(
  context: OnboardingContext,
  request: OnboardingRequest,
): Promise<OnboardingAnswer | Problem | null> {
  const {run, state} = context;
  let wasTried = state.phase.name === 'checking';
  for (let attempt = 0; context.isConnected; attempt += 1) {
    try {
      const connection = context.seams.connection();
      const stranger = await strangerProblem(connection, state.session);
      if (run !== context.run) return null;
      if (stranger) return stranger;
      return await connection.client.onboard(request);
    } catch (error) {
      const problem = problemOf(error);
      if (problem && !isUndecided(problem)) {
        if (provesUndone(problem, wasTried)) context.remember({leaving: []});
        return problem;
      }
      wasTried = true;
      if (run !== context.run) return null;
      context.set({phase: {name: 'checking', attempt: attempt + 1}});
      const seconds = Math.max(DELAYS[attempt] ?? 30, problem?.retryAfter ?? 0);
      await pause(context, seconds * 1000);
    }
    if (run !== context.run) return null;
  }
  return null;
}

function answered(context: OnboardingContext, answer: OnboardingAnswer): void {
  context.remember({leaving: []});
  context.set({cases: afterAnswer(context.state.cases, answer)});
  show(context, answer, {cause: 'answered'});
  // An older adapter may answer without the present state: then it is read.
  if (answer.status === 'none') void readTruth(context, 'told');
}

function isUndecided({status, code}: Problem): boolean {
  return status === 429 || status >= 500 || code === 'in-progress';
}
