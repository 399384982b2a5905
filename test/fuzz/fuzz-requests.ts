import fc from 'fast-check';
import {complaintsAbout} from './invariants.js';
import {deskOf, hostileRequest, TARGETS, toRequest, type HostileRequest} from './requests.js';
import type {Amount} from './run.js';
import {createFuzzWorld, type FuzzWorld} from './world.js';

/** A world is renewed before it is full of what was made in it. */
const LIFE = 400;

/**
 * Sends so many hostile requests.
 *
 * @returns What was run, and how often which status came.
 * @throws Error of fast-check with the smallest request whose answer is not as promised.
 */
export async function fuzzRequests({runs, seed}: Amount) {
  let world: FuzzWorld | null = null;
  let left = 0;
  const statuses = new Map<number, number>();
  const property = fc.asyncProperty(hostileRequest, async (hostile: HostileRequest) => {
    if (left === 0 || world === null) world = await createFuzzWorld();
    left = left === 0 ? LIFE : left - 1;
    world.logs.length = 0;
    world.requests.length = 0;
    const response = await world.adapter.fetch(toRequest(hostile, world));
    statuses.set(response.status, (statuses.get(response.status) ?? 0) + 1);
    const complaints = await complaintsAbout(response, askedBy(hostile, world));
    if (complaints.length > 0) throw new Error(complaints.join('\n'));
  });
  await fc.assert(property, {numRuns: runs, seed, endOnFailure: false});
  return {what: 'requests', runs, seed, statuses: Object.fromEntries([...statuses].sort())};
}

function askedBy(hostile: HostileRequest, {forbidden, logs}: FuzzWorld) {
  const target = TARGETS[hostile.target]!;
  const isAsMeant = hostile.method === null && hostile.segment === null && hostile.rawPath === null;
  const desk = deskOf(hostile);
  const isRow = target.pattern !== '/webhooks' && hostile.headers.length === 0;
  return {
    route: isAsMeant && isRow && desk ? `${target.method} ${target.pattern}` : null,
    desk,
    // The other client is allowed its own; a cookie that the fuzzer wrote may be anybody's.
    forbidden:
      hostile.who === 'somebody else' || hostile.headers.some(([name]) => name === 'cookie')
        ? forbidden('managing-partner').slice(0, -1)
        : forbidden(desk),
    logs,
  };
}
