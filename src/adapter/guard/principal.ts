import type {Permission} from '../../contract/index.js';
import {PERMISSIONS} from '../../contract/index.js';
import type {Principal} from '../options/principal.js';
import type {Settings} from '../options/resolve.js';
import {within} from '../options/timers.js';
import {Problem} from '../problem.js';
import type {AnyRoute, Row} from '../routes/rows.js';
import {TIMEOUTS} from '../upstream/timeouts.js';

/**
 * Asks the platform who it is. An `authenticate` that throws or takes too long refuses everybody: an error is
 * never a pass.
 */
export async function identify(request: Request, settings: Settings): Promise<Principal> {
  const principal = await ask(request, settings);
  if (!principal) throw new Problem('unauthenticated', 'Nobody is signed in.');
  if (!settings.desks.includes(principal.desk))
    throw new Problem('forbidden', 'This desk is not switched on.');
  if (principal.desk === 'client' && !isText(principal.externalTenantId))
    throw new Problem('forbidden', 'The principal names no client.');
  // Debitura has users without an address, so nobody may be one of them by having none.
  if (!isText(principal.email)) throw new Problem('forbidden', 'The principal names no e-mail.');
  return principal;
}

async function ask(request: Request, {authenticate, timers}: Settings) {
  const late = () => new Error('authenticate took too long');
  try {
    const answer = authenticate(bodiless(request));
    // Who answers at once needs no time limit.
    if (!isPromise(answer)) return answer;
    return await within(timers, TIMEOUTS.authenticate, Promise.resolve(answer), late);
  } catch {
    throw new Problem('unavailable', 'Who is asking cannot be found out at the moment.');
  }
}

/** The platform reads headers; the body stays whole for the route. */
function bodiless(request: Request): Request {
  const {url, method, headers} = request;
  return method === 'GET' ? request : new Request(url, {method, headers});
}

/** Of what JavaScript of a platform's own may answer, too. */
function isPromise(answer: unknown): answer is PromiseLike<Principal | null> {
  return typeof answer === 'object' && answer !== null && 'then' in answer;
}

function isText(value: unknown): boolean {
  return typeof value === 'string' && value !== '';
}

/** What the principal may do. */
export function permissionsOf({can}: Principal): Permission[] {
  return PERMISSIONS.filter((permission) => can?.includes(permission) ?? true);
}

/** Refuses who may not. */
export function checkPermission(principal: Principal, permission: Permission | null) {
  if (permission && !permissionsOf(principal).includes(permission))
    throw new Problem('forbidden', `The principal lacks the permission ${permission}.`);
}

/** The handler of the principal's desk; refuses desks that have no such route. */
export function cellOf({cells}: Row, {desk}: Principal): AnyRoute {
  const cell = cells[desk];
  if (cell) return cell;
  throw new Problem('not-available', 'This desk has no such route.', {headers: {allow: ''}});
}
