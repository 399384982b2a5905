import type {OpenStep, Visit} from '../hosted/visit.js';
import type {World} from '../world/world.js';

/**
 * Tells the webhooks of a signature. Debitura reports the agreement last, as the end of onboarding:
 * it waits here until the visit has no power of attorney open.
 *
 * @param signed - The step that was just signed; `visit.open` still has it.
 */
export function announceSignature(world: World, visit: Visit, signed: OpenStep): void {
  const {client, open} = visit;
  const signedAt = world.clock.now();
  if (signed.step === 'PoA') {
    world.tell({event: 'client.onboarding.poa_signed', client, signedAt});
  }
  if (signed.step === 'Sdca') world.unannounced.add(client);
  const isPoaOpen = open.some((step) => step !== signed && step.step === 'PoA');
  if (isPoaOpen || !world.unannounced.delete(client)) return;
  const agreed = client.sdca.signedAt ?? signedAt;
  world.tell({event: 'client.onboarding.contract_signed', client, signedAt: agreed});
}
