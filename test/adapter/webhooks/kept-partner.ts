import type {AdapterOptions} from '../../../src/adapter/index.js';
import type {Upstream} from '../../support/world.js';
import {createKept} from './kept.js';

/** An agency with the partner's key alone, which works cases and submits those of its clients. */
export function createKeptPartner(
  options: Partial<AdapterOptions> = {},
  faults?: (next: Upstream) => Upstream,
) {
  const world = createKept(
    {
      referralKey: undefined as never,
      partnerKey: 'sandbox-partner-key',
      desks: ['collection-partner', 'managing-partner'],
      ...options,
    },
    faults,
  );
  const {state, handed} = world;
  const caseOf = (reference: string) =>
    state.cases.find(({creditorReference}) => creditorReference === reference)!;
  const told = () => handed.map(({event, source, data}) => [event, source, data.caseId]);
  /** Both subscriptions go off as if Debitura had given up: of what happens now its log has no line. */
  const switchOff = () => {
    for (const webhook of state.webhooks) webhook.isActive = false;
  };
  return {...world, caseOf, told, switchOff};
}
