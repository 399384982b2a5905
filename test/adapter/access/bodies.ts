import type {Desk} from '../../../src/contract/index.js';
import {managed} from '../desks/managed.js';
import {draft, json, newKey, read} from '../support.js';

const question = {
  amountToRecover: 900,
  currencyCode: 'EUR',
  debtor: {type: 'Company', countryAlpha2: 'DE'},
};
const director = {
  directorFullName: 'Ada Holm',
  directorHomeAddress: 'Kajen 7',
  directorDateOfBirth: '1980-05-31',
};
const fees = {interestFees: 0, reminderFees: 0, collectionFees: 0};
const payment = {date: '2026-05-20', paymentAmount: 10, paymentRecipient: 'CollectionPartner'};
const rows = [{caseId: '11111111-2222-4333-8444-555555555555', description: 'Called.'}];

/** What is sent to each route, by the end of its path. */
const BODIES: Record<string, object> = {
  '/client': {client: {name: 'Nordlys ApS', country: 'DK'}},
  '/kyc': director,
  '/withdraw': {},
  '/preview': question,
  '/chats': {message: 'Any news?'},
  '/payments': payment,
  '/{payment}': payment,
  '/start': {welcomeMessage: 'We begin.', ...fees},
  '/close': {closeCode: 'Other', comment: 'Settled elsewhere.'},
  '/fees': fees,
  '/notes': {description: 'Called twice.'},
  '/ingestion-jobs': {rows},
};

/** The options of a call that is in order. */
export function initFor(method: string, pattern: string, desk: Desk): RequestInit {
  if (method === 'GET') return read;
  if (method === 'DELETE') return {...read, method};
  if (pattern.endsWith('/files')) {
    const body = new FormData();
    body.append('file', new File(['%PDF-'], 'a.pdf'));
    return {method, body, headers: {'debitura-embed': '1', 'idempotency-key': newKey()}};
  }
  const [, end = ''] = /(\/[^/]+)$/.exec(pattern) ?? [];
  return {...json(BODIES[end] ?? caseOf(desk), newKey()), method};
}

function caseOf(desk: Desk) {
  return desk === 'managing-partner'
    ? managed({creditorCompanyName: 'Alster Handel GmbH'})
    : draft();
}
