import fc from 'fast-check';
import type {Desk} from '../../src/contract/index.js';
import {createAdapter, type LogEntry} from '../../src/adapter/index.js';
import {initFor} from '../adapter/access/bodies.js';
import {at} from '../adapter/support.js';
import {browserFetch, principalOf} from '../support/world.js';
import {complaintsAbout} from './invariants.js';
import type {Amount} from './run.js';
import {operationOf, recordTapes, type Tape} from './tape.js';
import {answerWith, hostileUpstream, PLANTED, type HostileUpstream} from './upstream.js';
import {ADAPTER, DIRECTOR} from './world.js';

const HOST = 'http://127.0.0.1:4010';

/** Letters from which on a bearer can be told from what else stands in an answer. */
const LONG = 12;

/** An adapter that has just started, before a Debitura whose answers are played from the tape. */
function createPlayer({answers}: Tape, {mint, answers: plan}: HostileUpstream, start: number) {
  let time = start;
  let calls = 0;
  const played = {hostile: 0, operations: new Set<string>()};
  const logs: LogEntry[] = [];
  const bearers = new Set<string>();
  const turns = new Map<string, number>();
  const adapter = createAdapter({
    ...ADAPTER,
    environment: {
      referral: `${HOST}/referral`,
      customer: `${HOST}/customer`,
      collectionPartner: `${HOST}/collection-partner`,
    },
    referralKey: 'sandbox-referral-key',
    partnerKey: 'sandbox-partner-key',
    desks: ['client', 'managing-partner', 'collection-partner'],
    authenticate: principalOf,
    chatAs: (_principal, [user]) => user?.email ?? null,
    limits: false,
    now: () => new Date(time),
    timers: {
      after: () => () => undefined,
      sleep: (milliseconds) => {
        time += milliseconds;
        return Promise.resolve();
      },
    },
    log: (entry) => logs.push(entry),
    fetch: async (input, init) => {
      const request = new Request(input, init);
      const bearer = request.headers.get('authorization')?.replace('Bearer ', '') ?? '';
      // A hostile mint makes a bearer such as `-1`, which any date has in it.
      if (bearer.length >= LONG) bearers.add(bearer);
      const said = `${bearer} ${await request.text()}`;
      const operation = operationOf(request);
      const recorded = answers.get(operation) ?? [];
      const turn = turns.get(operation) ?? 0;
      turns.set(operation, turn + 1);
      const found = recorded[Math.min(turn, recorded.length - 1)];
      if (!found) return Response.json({message: 'Not found'}, {status: 404});
      const isMint = operation.endsWith('/oauth/token');
      const hostile = isMint ? mint : (plan[calls % plan.length] ?? null);
      if (!isMint) calls += 1;
      if (hostile) played.hostile += 1;
      if (hostile) played.operations.add(operation.replaceAll(/[0-9a-f-]{36}/g, '{id}'));
      return answerWith(found, hostile, said);
    },
  });
  return {adapter, logs, bearers, played};
}

/** What is sent; who directs the company is known by name, so that it can be told where it is said again. */
function initOf(method: string, pattern: string, desk: Desk): RequestInit {
  const init = initFor(method, pattern, desk);
  return pattern.endsWith('/kyc') ? {...init, body: JSON.stringify(DIRECTOR)} : init;
}

/**
 * Plays calls that are in order to so many hostile Debituras.
 *
 * @returns What was run, how many hostile answers were given, by how many operations, and how often which status came.
 * @throws Error of fast-check with the smallest plan under which an answer of the adapter is not as promised.
 */
export async function fuzzUpstream({runs, seed}: Amount) {
  const tapes = await recordTapes();
  const start = tapes[0]!.world.now().getTime();
  const counts = {hostile: 0, operations: new Set<string>()};
  const statuses = new Map<number, number>();
  const property = fc.asyncProperty(hostileUpstream(tapes.length), async (hostile) => {
    const tape = tapes[hostile.tape]!;
    const {adapter, logs, bearers, played} = createPlayer(tape, hostile, start);
    const [method = '', pattern = ''] = tape.route.split(' ');
    const as = tape.desk === 'client' ? 'nordlys' : `desk:${tape.desk}`;
    const fetch = browserFetch(adapter.fetch, as);
    const response = await fetch(at(tape.path), initOf(method, pattern, tape.desk));
    counts.hostile += played.hostile;
    for (const operation of played.operations) counts.operations.add(operation);
    statuses.set(response.status, (statuses.get(response.status) ?? 0) + 1);
    const forbidden = [PLANTED, ...bearers, ...tape.world.forbidden(tape.desk)];
    const asked = {route: tape.route, desk: tape.desk, forbidden, logs};
    const complaints = await complaintsAbout(response, asked);
    if (complaints.length > 0) throw new Error(complaints.join('\n'));
  });
  await fc.assert(property, {numRuns: runs, seed});
  return {
    what: 'upstream answers',
    runs,
    seed,
    hostile: counts.hostile,
    operations: counts.operations.size,
    statuses: Object.fromEntries([...statuses].sort()),
  };
}
