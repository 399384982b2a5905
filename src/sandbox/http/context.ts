import type {World} from '../world/world.js';
import type {IdempotencyStore} from './idempotency.js';
import type {Webhooks} from '../webhooks/webhooks.js';
import type {Scenarios} from './scenarios.js';

/** What every route works with. */
export interface Context {
  world: World;
  idempotency: IdempotencyStore;
  scenarios: Scenarios;
  webhooks: Webhooks;
}

/** The request's `Idempotency-Key`, unless a switch says that there is no such thing. */
export function idempotencyKey({headers}: Request, {switches}: World): string | undefined {
  return switches.idempotencyKeys ? (headers.get('idempotency-key') ?? undefined) : undefined;
}

/** Where hosted pages live: the origin the request came to. */
export function originOf(request: Request): string {
  return new URL(request.url).origin;
}
