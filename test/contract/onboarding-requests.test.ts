import {beforeAll, describe, expect, it} from 'vitest';
import {newcomer, setup} from '../adapter/client/support.js';
import {answerOf, at, draft, json, newKey} from '../adapter/support.js';
import {hasDocuments} from './documents.js';
import {documentedOperations} from './operations.js';
import {createRequestCheck, fits} from './request-check.js';

/** Onboards with everything that a page may send, verifies, withdraws, and gives what the adapter sent. */
async function tour(): Promise<Request[]> {
  const users = [{name: 'Bo Lund', email: 'bo@solvang.example'}];
  const client = {name: 'Solvang', country: 'DK', state: 'Sjælland', supportPhone: '+45 1'};
  const person = newcomer({profile: {client, users}});
  const world = setup(person, {adapter: {enable: {withdraw: true}}});
  const returnUrl = 'https://ledgerly.example/back?x=1';
  const buckets = {
    amountToRecoverOver6Months: 500,
    amountToRecoverOver12Months: 400,
    amountToRecoverOver24Months: 100,
  };
  const undated = draft({...buckets, date: '2023-01-05', dueDate: undefined, isTest: true});
  const shown = {totalSuccessFeePercentage: 9.5, partner: null};
  const cases = [
    {...draft(), shown, returnUrl},
    {...undated, comments: 'none', creditorCompanyName: 'X', allowPendingContracts: true},
  ];
  const corrections = {registrationNumber: '4112', address: 'Vej 1', zipCode: '4000', city: 'X'};
  const onboarded = await world.onboard({client: corrections, cases, returnUrl});
  expect([onboarded.status, onboarded.body.successfulCases]).toMatchObject([202, [{}, {}]]);
  await world.onboard({cases});
  const director = {
    directorFullName: 'Ada Holm',
    directorHomeAddress: 'Kajen 7\n4000 Roskilde',
    directorDateOfBirth: '1980-05-31',
  };
  const kyc = json(director, newKey());
  expect((await world.fetch(at('/client/kyc?sendChatNotification=false'), kyc)).status).toBe(201);
  await world.client();
  await answerOf(world.fetch(at('/client/kyc'), json(director, newKey())));
  const ended = await world.fetch(at('/client/withdraw'), json({}));
  expect(ended.status).toBe(204);
  return world.requests;
}

let requests: Request[] = [];
beforeAll(async () => {
  requests = await tour();
});

const NEW = [
  'POST /clients',
  'POST /clients/{externalTenantId}/kyc-verification',
  'POST /clients/{externalTenantId}/withdraw',
];

describe('what the adapter sends to make a client', () => {
  it('is an operation that Debitura has, and each of them is sent', () => {
    const seen = requests.map(({method, url}) => {
      const path = new URL(url).pathname.replace('/referral', '');
      return documentedOperations.referral.find((operation) => {
        const [known, pattern = ''] = operation.split(' ');
        return known === method && fits(pattern, path);
      });
    });
    expect(seen).toEqual(expect.arrayContaining(NEW));
  });
});

describe.skipIf(!hasDocuments)("onboarding, by Debitura's OpenAPI documents", () => {
  it('is documented in path, query, key and body', async () => {
    const check = createRequestCheck('referral');
    const own = requests.filter(({url}) => new URL(url).pathname.startsWith('/referral/'));
    const seen = new Set<string>();
    for (const request of own) {
      const {operation, errors} = await check(request);
      expect([operation, errors]).toEqual([operation, []]);
      seen.add(operation);
    }
    expect([...seen]).toEqual(expect.arrayContaining(NEW));
  });
});
