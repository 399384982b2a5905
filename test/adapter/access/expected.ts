import type {Desk, Permission} from '../../../src/contract/index.js';

/** Whose thing is asked for. */
export type Which = 'own' | 'other' | 'unknown' | 'malformed';
export const WHICH: readonly Which[] = ['own', 'other', 'unknown', 'malformed'];
export const DESKS: readonly Desk[] = ['client', 'managing-partner', 'collection-partner'];

/** A status for all, or one for each; a desk without a cell is answered 405. */
export type Cell = number | Record<Which, number>;

const BY_ID = {own: 200, other: 404, unknown: 404, malformed: 400};
const MADE = {...BY_ID, own: 201};
const GONE = {...BY_ID, own: 204};

const client = (cell: Cell) => ({client: cell});
const worked = (cell: Cell) => ({'collection-partner': cell});
const byPartners = (cell: Cell) => ({'managing-partner': cell, 'collection-partner': cell});
const everybody = (cell: Cell) => ({client: cell, ...byPartners(cell)});

/** What each desk is answered, per route and id. */
export const EXPECTED: Record<string, Partial<Record<Desk, Cell>>> = {
  'GET /session': everybody(200),
  'GET /client': client(200),
  'POST /client': client(201),
  'POST /client/kyc': client(201),
  // Switched off unless the platform enables it.
  'POST /client/withdraw': client(405),
  'POST /cases/preview': client(200),
  'GET /coverage': client(200),
  'POST /cases': {client: 201, 'managing-partner': 201},
  'GET /cases': everybody(200),
  'GET /cases/{id}': everybody(BY_ID),
  'GET /cases/case-reference/{ref}': everybody(BY_ID),
  'GET /cases/by-creditor-reference/{ref}': {client: BY_ID, 'collection-partner': BY_ID},
  'GET /cases/by-partner-reference/{ref}': worked(BY_ID),
  'GET /cases/by-partner-reference': worked(200),
  'GET /cases/{id}/contract-status': client(BY_ID),
  'GET /cases/{id}/files': everybody(BY_ID),
  'POST /cases/{id}/files': {client: MADE, 'collection-partner': MADE},
  'GET /contracts/debt-collection/status': client(200),
  'GET /users': everybody(200),
  'GET /tasks': client(200),
  'GET /events': everybody(200),
  'GET /cases/{id}/timeline': everybody(BY_ID),
  'GET /cases/{id}/payments': everybody(BY_ID),
  'POST /cases/{id}/payments': byPartners(MADE),
  'PUT /cases/{id}/payments/{payment}': byPartners(BY_ID),
  'DELETE /cases/{id}/payments/{payment}': byPartners(GONE),
  'GET /cases/{id}/chats': everybody(BY_ID),
  'POST /cases/{id}/chats': {client: MADE, 'collection-partner': MADE},
  'GET /cases/{id}/exclusive-period': {client: BY_ID, 'collection-partner': BY_ID},
  'GET /cases/{id}/validation': {client: BY_ID, 'collection-partner': BY_ID},
  'GET /cases/{id}/tasks': client(BY_ID),
  'GET /cases/{id}/quote-requests': client(BY_ID),
  'GET /cases/{id}/quote-requests/{request}/quotes': client(BY_ID),
  'GET /cases/{id}/quote-requests/{request}/quotes/{quote}': client(BY_ID),
  'POST /cases/{id}/start': worked(BY_ID),
  'POST /cases/{id}/close': worked(BY_ID),
  'PUT /cases/{id}/fees': worked(BY_ID),
  'POST /cases/{id}/notes': worked(MADE),
  'POST /ingestion-jobs': worked(202),
  'GET /ingestion-jobs/{id}': worked(BY_ID),
};

const WRITES: Record<string, Permission> = {
  'POST /client': 'onboard',
  'POST /client/kyc': 'onboard',
  'POST /client/withdraw': 'onboard',
  'POST /cases': 'submit',
  'POST /cases/{id}/files': 'submit',
  'POST /cases/{id}/payments': 'submit',
  'PUT /cases/{id}/payments/{payment}': 'submit',
  'DELETE /cases/{id}/payments/{payment}': 'submit',
  'POST /cases/{id}/start': 'submit',
  'POST /cases/{id}/close': 'submit',
  'PUT /cases/{id}/fees': 'submit',
  'POST /cases/{id}/chats': 'message',
  'POST /cases/{id}/notes': 'message',
  'POST /ingestion-jobs': 'message',
};

/** The one permission that a route asks for; null where everybody who is known may ask. A preview writes nothing. */
export function permissionFor(route: string): Permission | null {
  return route === 'GET /session' ? null : (WRITES[route] ?? 'read');
}
