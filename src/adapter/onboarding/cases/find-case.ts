import {isNotFound, UpstreamCase} from '../../../debitura/index.js';
import type {ClientPrincipal} from '../../options/principal.js';
import {Problem} from '../../problem.js';
import type {Context} from '../../routes/route.js';

/** What looking for a case needs of a request. */
export type Looking = Pick<Context<ClientPrincipal>, 'upstream' | 'principal'>;

/**
 * The client's case with this reference, or null. Before the agreement is signed Debitura may mint no bearer; then
 * the partner's list is asked, which shows less of a case.
 */
export async function findCase(
  creditorReference: string,
  {upstream, principal}: Looking,
): Promise<UpstreamCase | null> {
  const {externalTenantId} = principal;
  try {
    return await upstream.customer(externalTenantId).caseByCreditorReference(creditorReference);
  } catch (error) {
    if (isNotFound(error)) return null;
    if (!(error instanceof Problem && error.code === 'client-not-ready')) throw error;
  }
  const {cases} = await upstream.referral.cases({
    Query: creditorReference,
    ExternalTenantId: externalTenantId,
    PageSize: 100,
  });
  const row = cases.find(
    (each) =>
      each.client?.externalTenantId === externalTenantId &&
      each.creditorReference === creditorReference,
  );
  return row ? UpstreamCase.parse(row) : null;
}
