import type {CustomerApi, UpstreamCase} from '../../debitura/index.js';

/** Forty ids fit into an address of 2,000 characters, which every server takes. */
const MOST_IDS = 40;

/**
 * A client's cases of these ids, as the client's own list has them. The Referral API's answers lack what only the full
 * case says, above all whether it is a test.
 */
export async function casesById(
  customer: () => CustomerApi,
  ids: readonly string[],
): Promise<Map<string, UpstreamCase>> {
  const found = new Map<string, UpstreamCase>();
  // Without any id Debitura would list them all.
  for (let start = 0; start < ids.length; start += MOST_IDS) {
    const some = ids.slice(start, start + MOST_IDS);
    const {cases} = await customer().cases({Ids: some, PageSize: some.length});
    for (const item of cases) found.set(item.id, item);
  }
  return found;
}
