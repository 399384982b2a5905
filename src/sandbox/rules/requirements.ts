import type {BusinessError} from '../http/failure.js';
import {openSteps, type Step} from '../world/contracts.js';
import type {Partner} from '../world/partners.js';
import type {Client} from '../world/types.js';
import {solutionUrl} from './links.js';

const errorTypes: Record<Step, string> = {
  Sdca: 'MissingDebtCollectionContract',
  PoA: 'MissingPowerOfAttorney',
  // Debitura presents and reports the pricing appendix as a power of attorney.
  Jpa: 'MissingPowerOfAttorney',
  Kyc: 'MissingKycVerification',
};

const messages: Record<string, string> = {
  MissingDebtCollectionContract: 'The Standard Debt Collection Agreement must be signed.',
  MissingPowerOfAttorney: 'A power of attorney for the collection partner must be signed.',
  MissingKycVerification: 'The collection partner requires a KYC verification of a director.',
};

/** What is still open, in Debitura's error types, each type once. */
export function missingRequirements(
  origin: string,
  client: Client,
  partner: Partner,
): BusinessError[] {
  const errors = new Map<string, BusinessError>();
  for (const step of openSteps(client, partner)) {
    const type = errorTypes[step];
    if (errors.has(type)) continue;
    const url = solutionUrl(origin, client, step, partner);
    errors.set(type, {type, message: messages[type] ?? type, solutionUrl: url});
  }
  return [...errors.values()];
}
