import type {Client} from '../../client/client.js';
import {isFullySigned, type Case, type ContractStatus} from '../../contract/case.js';

/** A case as the server has it, and whether it waits for nothing any more that is done on the signing pages. */
export async function readSigning(
  client: Client,
  caseId: string,
): Promise<{shown: Case; isSigned: boolean}> {
  const [shown, status] = await Promise.all([
    client.case(caseId),
    client.contractStatus(caseId).catch(() => null),
  ]);
  return {shown, isSigned: await isSigned(shown, status, client)};
}

async function isSigned({lifecycle}: Case, status: ContractStatus | null, client: Client) {
  if (lifecycle !== 'PendingContractSigning') return true;
  // Nothing listed is not the same as everything signed.
  if (status?.sdca == null || !isFullySigned(status)) return false;
  // The list knows no identity, which the signing pages ask for last. Without it the case moves on in a moment.
  const standing = await client.client().catch(() => null);
  return standing !== null && standing.kycStatus !== 'pending';
}
