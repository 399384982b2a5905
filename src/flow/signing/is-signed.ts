import {isFullySigned, type Case, type ContractStatus} from '../../contract/case.js';

/** Whether a case waits for no signature any more, by what the server says; null where it said nothing. */
export function isSigned({lifecycle}: Case, status: ContractStatus | null): boolean {
  if (lifecycle !== 'PendingContractSigning') return true;
  // Nothing listed is not the same as everything signed.
  return status?.sdca != null && isFullySigned(status);
}
