import type {CaseSummary} from '../../contract/index.js';
import type {FormContext, FrozenConfirm} from '../case-form/context.js';
import {problemOf} from '../case-form/problems.js';
import type {Outcome} from '../submission/outcome.js';

/** The newest cases fit on it: a confirm is looked for soon after it left. */
const PAGE_SIZE = 100;

/**
 * What became of a confirm at a desk that finds no case by the creditor's reference: the newest cases are looked
 * through, back to when it left.
 *
 * @param since - Milliseconds since 1970; an older case is none of ours.
 */
export async function lookThrough(
  context: FormContext,
  {creditorReference}: FrozenConfirm,
  since: number,
): Promise<Outcome> {
  const {client} = context.seams.connection();
  try {
    for (let page = 1; ; page += 1) {
      const {cases} = await client.cases({sort: 'DateCreated:desc', page, pageSize: PAGE_SIZE});
      const isOld = ({dateCreated}: CaseSummary) => Date.parse(dateCreated) < since;
      const ours = cases.find((one) => !isOld(one) && one.creditorReference === creditorReference);
      if (ours) return {kind: 'made', case: await client.case(ours.id)};
      if (cases.length < PAGE_SIZE || cases.some(isOld)) return {kind: 'absent'};
    }
  } catch (error) {
    return {kind: 'unknown', retryAfter: problemOf(error)?.retryAfter ?? 0};
  }
}
