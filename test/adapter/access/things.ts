import type {Desk} from '../../../src/contract/index.js';
import {createWorld, type WorldOptions} from '../../support/world.js';
import {answerOf, at, draft, json, newKey} from '../support.js';
import type {Which} from './expected.js';

/** What the placeholders of a path stand for. */
type Thing = Record<
  | 'id'
  | 'reference'
  | 'creditorReference'
  | 'creditorId'
  | 'partnerReference'
  | 'request'
  | 'quote'
  | 'payment',
  string
>;

/** A world with all desks open, and for each desk something of its own and something of another's. */
export async function setup({adapter, ...options}: WorldOptions = {}) {
  const world = createWorld({
    ...options,
    adapter: {
      desks: ['client', 'managing-partner', 'collection-partner'],
      partnerKey: 'sandbox-partner-key',
      requestId: () => 'fixed',
      chatAs: (_principal, [user]) => user?.email ?? null,
      ...adapter,
    },
  });
  const {state} = world.sandbox;
  const seeded = (wanted: string): Thing => {
    const item = state.cases.find(({creditorReference}) => creditorReference === wanted)!;
    const {id, reference, client, partnerReference, payments, quoteRequest} = item;
    return {
      id,
      reference,
      creditorReference: wanted,
      creditorId: client.creditorId,
      partnerReference: partnerReference ?? 'OF-ANOTHER',
      request: quoteRequest?.id ?? '',
      quote: quoteRequest?.quotes[0]?.id ?? '',
      payment: payments[0]?.id ?? crypto.randomUUID(),
    };
  };
  const make = async (tenant: string) => {
    const {body} = await answerOf(world.as(tenant)(at('/cases'), json(draft(), newKey())));
    state.move(body.id as string, 'LeadsQuoteGiven');
    return seeded(body.creditorReference as string);
  };
  const paid = json({date: '2026-05-20', paymentAmount: 10}, newKey());
  const managed = seeded('AH-TEST-1');
  await world.as('desk:managing-partner')(at(`/cases/${managed.id}/payments`), paid);
  const things: Record<Desk, {own: Thing; other: Thing}> = {
    client: {own: await make('nordlys'), other: await make('fjordby')},
    // It works the other case, which is another role: as a managing partner it has no eye on it.
    'managing-partner': {own: seeded('AH-TEST-1'), other: seeded('2025-0112')},
    'collection-partner': {own: seeded('2025-0112'), other: seeded('F-3301')},
  };
  const job = json({rows: [{caseId: seeded('2025-0112').id, description: 'Called.'}]}, newKey());
  const queued = await answerOf(world.as('desk:collection-partner')(at('/ingestion-jobs'), job));
  return {...world, things, waiting: seeded('2025-0141'), jobId: queued.body.jobId as string};
}

export type Access = Awaited<ReturnType<typeof setup>>;

/** The browser's `fetch` of somebody at this desk. */
export function fetchOf(desk: Desk, world: Access): typeof globalThis.fetch {
  return desk === 'client' ? world.fetch : world.as(`desk:${desk}`);
}

/** The address of a route for a thing of somebody. */
export function pathFor(pattern: string, desk: Desk, which: Which, world: Access): string {
  const {own, other} = world.things[desk];
  const found = {own: ownFor(pattern, own, world), other, unknown: own, malformed: own}[which];
  const id = {own: found.id, other: found.id, unknown: crypto.randomUUID(), malformed: 'no-uuid'};
  return pattern
    .replace('{id}', id[which])
    .replace('{request}', found.request)
    .replace('{quote}', found.quote)
    .replace('{payment}', found.payment)
    .replace('{ref}', referenceFor(pattern, found, which))
    .concat(queryFor(pattern, found));
}

/** Starting wants a case that waits for its partner, and a job is no case. */
function ownFor(pattern: string, own: Thing, {waiting, jobId}: Access): Thing {
  if (pattern.endsWith('/start')) return waiting;
  return pattern.startsWith('/ingestion-jobs') ? {...own, id: jobId} : own;
}

function referenceFor(pattern: string, found: Thing, which: Which): string {
  if (which === 'malformed') return 'a%00b';
  if (which === 'unknown') return 'NOTTHERE';
  if (pattern.includes('by-creditor')) return encodeURIComponent(found.creditorReference);
  return pattern.includes('by-partner') ? found.partnerReference : found.reference;
}

function queryFor(pattern: string, found: Thing): string {
  if (pattern.includes('by-creditor')) return `?creditorId=${found.creditorId}`;
  return pattern.endsWith('/by-partner-reference') ? `?references=${found.partnerReference}` : '';
}
