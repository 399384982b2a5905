import type {Partner} from './partners.js';
import type {Agreement, Client} from './types.js';

/** What must be signed or told before a partner may start, in the order the chain asks for it. */
export type Step = 'Sdca' | 'PoA' | 'Jpa' | 'Kyc';

/** An agreement that nobody signed yet. */
export function unsigned(): Agreement {
  return {signedAt: null, invalidation: 'None'};
}

/** Signed and still current. */
export function isInForce(agreement: Agreement | undefined): boolean {
  return agreement?.signedAt != null && !mustResign(agreement);
}

/** Signed once, but no longer current. */
export function mustResign(agreement: Agreement | undefined): boolean {
  return agreement !== undefined && agreement.invalidation !== 'None';
}

/** What the partner demands of every client, signed or not. */
export function demandsOf(partner: Partner): Step[] {
  const demands: Step[] = [];
  if (partner.requiresPoa) demands.push('PoA');
  if (partner.requiresJpa) demands.push('Jpa');
  if (partner.requiresKyc) demands.push('Kyc');
  return demands;
}

/** What is still open for this client, with this partner when there is one. */
export function openSteps(client: Client, partner: Partner | null): Step[] {
  const steps: Step[] = isInForce(client.sdca) ? [] : ['Sdca'];
  if (!partner) return steps;
  const isDone: Record<Step, boolean> = {
    Sdca: true,
    PoA: isInForce(client.poas.get(partner.id)),
    Jpa: isInForce(client.jpas.get(partner.id)),
    Kyc: client.kyc !== null,
  };
  return [...steps, ...demandsOf(partner).filter((step) => !isDone[step])];
}

/** Records a signature. KYC is not signed but told; see `Client.kyc`. */
export function sign(
  client: Client,
  step: Exclude<Step, 'Kyc'>,
  partner: Partner | null,
  at: number,
) {
  const agreement: Agreement = {signedAt: at, invalidation: 'None'};
  if (step === 'Sdca') client.sdca = agreement;
  else if (partner) (step === 'PoA' ? client.poas : client.jpas).set(partner.id, agreement);
}
