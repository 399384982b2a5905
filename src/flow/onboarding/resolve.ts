import type {FailedCase} from '../../contract/index.js';
import {problemOf} from '../case-form/problems.js';
import {madeCase} from './cases.js';
import type {OnboardingContext} from './context.js';
import {putAway} from './reading.js';
import type {CaseStanding, TravellingCase} from './state.js';

/**
 * Looks by reference what became of cases that left and of which nobody said anything. The reference never expires, so
 * a case that is not there can be sent again without being made twice.
 *
 * @param isSure - A case that is not found was not made; else it may still be on its way.
 */
export async function resolveSent(context: OnboardingContext, isSure: boolean): Promise<void> {
  const {run} = context;
  const sent = context.state.cases.filter(({standing}) => standing.name === 'sent');
  for (const one of sent) {
    const standing = await lookUp(context, one, isSure);
    if (run !== context.run) return;
    const cases = context.state.cases.map((other) =>
      other.creditorReference === one.creditorReference && other.standing.name === 'sent'
        ? {...other, standing}
        : other,
    );
    context.set({cases});
  }
  await putAway(context);
}

async function lookUp(
  context: OnboardingContext,
  {creditorReference}: TravellingCase,
  isSure: boolean,
): Promise<CaseStanding> {
  try {
    const {client} = context.seams.connection();
    return madeCase(await client.caseByCreditorReference(creditorReference));
  } catch (error) {
    if (!isSure || problemOf(error)?.code !== 'not-found') return {name: 'sent'};
    const failure: FailedCase = {
      caseIndex: 0,
      creditorReference,
      errorType: 'NotMade',
      errorMessage: '',
    };
    return {name: 'failed', failure};
  }
}
