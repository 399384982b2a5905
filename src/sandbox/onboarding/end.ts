import {businessFailure} from '../http/failure.js';
import {moveCase} from '../life/move.js';
import type {Client} from '../world/types.js';
import type {World} from '../world/world.js';

/**
 * Ends the link of a client that never got going, and closes its cases.
 *
 * @throws Failure - 409 when it existed before the platform came, or a case got further.
 */
export function withdrawClient(world: World, client: Client): void {
  const cases = world.casesOf(client);
  if (!client.isAttributed) {
    throw businessFailure(409, 'WithdrawNotAllowed', 'Only attributed clients can be withdrawn');
  }
  if (cases.some(({lifecycle}) => lifecycle !== 'PendingContractSigning')) {
    const message = 'A case is past PendingContractSigning';
    throw businessFailure(409, 'WithdrawNotAllowed', message);
  }
  for (const item of cases) {
    moveCase(world, item, 'Closed', {closeCode: 'CaseNeverStartedInternal'});
  }
  client.isArchived = true;
}

/** Why a client cannot be reset; empty when it can. */
export function deletionBlockers(world: World, client: Client): string[] {
  return world.casesOf(client).flatMap(({lifecycle, reference, quoteRequest}) => {
    if (lifecycle === 'Active' || lifecycle === 'Paused') return [`Case ${reference} is active`];
    const isQuoted = lifecycle === 'LeadsQuoteGiven' && quoteRequest !== null;
    return isQuoted ? [`Case ${reference} has active quotes`] : [];
  });
}
