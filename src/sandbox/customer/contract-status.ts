import {demandsOf, isInForce, mustResign, openSteps, type Step} from '../world/contracts.js';
import type {Agreement, Client, CollectionCase} from '../world/types.js';
import type {Partner} from '../world/partners.js';
import {solutionUrl} from '../rules/links.js';

/**
 * What is signed for a case (`CaseContractStatusApiDTO`). `poa` and `pricingAppendix` are null when
 * the partner does not want one. A test case has no partner: of what it waits for it only says that it waits.
 */
export function contractStatus(origin: string, {client, partner, isTest}: CollectionCase) {
  const open = openSteps(client, partner);
  const demands = isTest ? [] : demandsOf(partner);
  const item = (step: Step, agreement: Agreement | undefined) => ({
    signed: agreement?.signedAt != null,
    requiresResigning: mustResign(agreement),
    solutionUrl: isInForce(agreement) ? null : solutionUrl(origin, client, step, partner),
  });
  return {
    sdca: item('Sdca', client.sdca),
    poa: demands.includes('PoA') ? item('PoA', client.poas.get(partner.id)) : null,
    pricingAppendix: demands.includes('Jpa') ? item('Jpa', client.jpas.get(partner.id)) : null,
    collectionPartnerName: isTest ? null : partner.name,
    needsPoaSigning: open.includes('PoA') || open.includes('Jpa'),
  };
}

/** Whether the SDCA stands (`CollectionContractStatusApiDTO`). */
export function collectionContractStatus(origin: string, client: Client) {
  const {sdca} = client;
  const isSigned = sdca.signedAt !== null;
  return {
    signed: isSigned,
    requiresResigning: mustResign(sdca),
    invalidationReason: sdca.invalidation,
    termsUrl: isSigned ? `${origin}/app/contracts/sdca` : null,
    solutionUrl: isInForce(sdca) ? null : solutionUrl(origin, client, 'Sdca', null),
  };
}

/** Whether the power of attorney for a partner stands (`PowerOfAttorneyStatusApiDTO`). */
export function poaStatus(origin: string, client: Client, partner: Partner) {
  const poa = client.poas.get(partner.id);
  // A partner that wants none is covered: nothing has to be signed.
  const isSigned = !partner.requiresPoa || poa?.signedAt != null;
  const isOpen = openSteps(client, partner).some((step) => step === 'PoA' || step === 'Jpa');
  return {
    signed: isSigned,
    requiresResigning: mustResign(poa),
    invalidationReason: poa?.invalidation ?? null,
    termsUrl: poa?.signedAt == null ? null : `${origin}/app/contracts/poa`,
    solutionUrl: isOpen ? solutionUrl(origin, client, 'PoA', partner) : null,
  };
}
