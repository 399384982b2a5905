import type {CaseSubmission, OnboardingAnswer, OnboardingRequest} from '../../contract/index.js';
import {DebituraError} from '../../debitura/index.js';
import {toCase} from '../answers/case.js';
import {toAwaitedState, toClientState, toWaiting} from '../answers/client.js';
import type {ClientPrincipal} from '../options/principal.js';
import type {Context} from '../routes/route.js';
import {caseResultsOf} from './cases/case-results.js';
import {hindered, onboarded} from './memory/changes.js';
import {findCase} from './cases/find-case.js';
import {createOnboardingMemory} from './memory/memory.js';
import {hindranceOf, onboardingRefusal, type Hindrance} from './refusal.js';
import {checkShown} from './cases/shown.js';
import {standingChanged} from './memory/standing.js';

/** The answer of `POST /client` with its status: Debitura's 201 or 202, or 200 when an account stands in the way. */
export type Onboarded = {status: number; answer: OnboardingAnswer};

type OnboardingContext = Context<ClientPrincipal>;

/**
 * Makes the client, or finds out how things stand with it. A lost answer leaves open what was done; asking again is
 * safe, because the tenant id makes one client and the references make one case each.
 *
 * @param body - What Debitura gets.
 * @throws Problem for what Debitura refuses, and for terms that are not the ones that were shown.
 */
export async function onboard(
  body: string,
  {cases = []}: OnboardingRequest,
  context: OnboardingContext,
): Promise<Onboarded> {
  await checkShown(cases, context);
  try {
    const {client, status} = await context.upstream.referral.createClient(body);
    const find = (reference: string) => findCase(reference, context);
    const {made, failed} = await caseResultsOf(cases, client, find);
    const references = made.map(({creditorReference}) => creditorReference ?? '');
    await remember(onboarded(references, failed, timeOf(context)), context);
    const successfulCases = made.map((each) => toCase(each, context.settings));
    const state = toClientState(client, context.settings);
    return {status, answer: {...state, successfulCases, failedCases: failed}};
  } catch (error) {
    if (!(error instanceof DebituraError)) throw error;
    const hindrance = hindranceOf(error);
    if (!hindrance) throw onboardingRefusal(error, context.settings);
    return {status: 200, answer: await awaited(hindrance, cases, context)};
  } finally {
    standingChanged(context.principal.externalTenantId, context.shared);
  }
}

async function awaited(
  hindrance: Hindrance,
  cases: readonly CaseSubmission[],
  context: OnboardingContext,
): Promise<OnboardingAnswer> {
  const {settings} = context;
  const known = await remember(hindered(hindrance, cases, timeOf(context)), context);
  const nothing = {successfulCases: [], failedCases: []};
  return {...toAwaitedState(known, settings), ...(known && toWaiting(known)), ...nothing};
}

async function remember(
  edit: ReturnType<typeof onboarded>,
  {settings, principal}: OnboardingContext,
) {
  const memory = createOnboardingMemory(settings);
  await memory.change(principal.externalTenantId, edit);
  return memory.get(principal.externalTenantId);
}

function timeOf({settings}: OnboardingContext): number {
  return settings.now().getTime();
}
