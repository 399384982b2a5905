import type {CaseSubmission} from '../../../contract/index.js';
import {fromReferralPreview} from '../../answers/preview.js';
import type {ClientPrincipal} from '../../options/principal.js';
import {Problem} from '../../problem.js';
import type {Context} from '../../routes/route.js';
import {checkTerms, questionOf} from '../../writes/terms.js';
import {inGroups} from './groups.js';
import {readUpstreamClient} from '../memory/standing.js';

/**
 * Compares what was shown for each case with the price as it is before there is a client. Once there is one,
 * onboarding makes no case, so there is nothing to agree to.
 *
 * @throws Problem `fee-changed` with the first such case's `caseIndex` and its terms.
 */
export async function checkShown(
  cases: readonly CaseSubmission[],
  {upstream, principal}: Pick<Context<ClientPrincipal>, 'upstream' | 'principal'>,
): Promise<void> {
  if (cases.every(({shown}) => shown === undefined)) return;
  if (await readUpstreamClient(upstream.referral, principal.externalTenantId)) return;
  const prices = new Map<string, ReturnType<typeof upstream.referral.preview>>();
  const changes = await inGroups(cases, async ({shown, ...draft}, caseIndex) => {
    if (!shown) return null;
    const question = questionOf(draft);
    const name = JSON.stringify(question);
    const asked = prices.get(name) ?? upstream.referral.preview(question);
    prices.set(name, asked);
    const preview = fromReferralPreview(await asked);
    return changeOf(() => checkTerms(preview, shown), caseIndex);
  });
  const change = changes.find((each) => each !== null);
  if (change) throw change;
}

/** What is not eligible any more stops nobody: Debitura lists it among the failed cases. */
function changeOf(check: () => void, caseIndex: number): Problem | null {
  try {
    check();
    return null;
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    if (error.code !== 'fee-changed') return null;
    return new Problem('fee-changed', error.message, {...error.details, caseIndex});
  }
}
