import {beforeAll, describe, expect, it} from 'vitest';
import {createClient} from '../../src/client/client.js';
import {createDesks, NO_FEES} from '../adapter/desks/desk.js';
import {draft, newKey} from '../adapter/support.js';
import {hasDocuments} from './documents.js';
import {createRequestCheck} from './request-check.js';

const day = '2026-05-20';
const payment = {date: day, paymentAmount: 100, paymentRecipient: 'Creditor'} as const;

/** Does at both desks, through the client, everything that they offer; gives what was sent upstream. */
async function tour(): Promise<Request[]> {
  const world = createDesks();
  const at = (desk: string) =>
    createClient({
      adapter: 'https://ledgerly.example/debitura',
      fetch: world.as(`desk:${desk}`),
    });
  await work(world, at('collection-partner'));
  await manage(world, at('managing-partner'));
  return world.requests;
}

type Desks = ReturnType<typeof createDesks>;
type Client = ReturnType<typeof createClient>;

async function work({caseOf}: Desks, client: Client) {
  const agency = await client.partner();
  const {id, reference, client: creditor} = caseOf('2025-0112');
  await agency.cases({statuses: ['Active'], sort: 'DueDate:asc', page: 1, includeTestCases: true});
  await agency.case(id);
  await agency.caseByReference(reference);
  await agency.caseByPartnerReference('RI-2025-0112');
  await agency.casesByPartnerReference(['RI-2025-0112', 'B-2']);
  await agency.caseByCreditorReference('2025-0112', creditor.creditorId);
  await Promise.all([client.users(), client.timeline(id), client.chats(id), client.payments(id)]);
  await Promise.all([client.exclusivePeriod(id), client.validation(id), agency.files(id)]);
  await agency.uploadFile(id, new File(['%PDF-'], 'a.pdf'), {
    key: newKey(),
    documentType: 'DemandLetter',
    description: 'First letter',
  });
  const made = await agency.createPayment(
    id,
    {...payment, commissionPaymentStatus: 'Unpaid', createUnpaidCommissionFollowUp: false},
    {key: newKey()},
  );
  const place = {caseId: id, paymentId: made.id};
  await agency.changePayment(place, {...payment, commissionPaymentStatus: 'Paid'});
  await agency.removePayment(place, {reopenCaseIfNeeded: true});
  await agency.createNote(id, {description: 'Called.', eventDate: day}, {key: newKey()});
  await agency.sendChat(id, 'Any\nnews?', {key: newKey()});
  await agency.changeFees(id, {...NO_FEES, grossAmount: 12_400, confirmation: 'new-rate'});
  const rows = [{caseId: id, description: 'Imported.', eventDate: day, externalRef: 'X-1'}];
  const {jobId} = await agency.createIngestionJob({rows}, {key: newKey()});
  await agency.ingestionJob(jobId);
  const welcome = {welcomeMessage: 'Welcome.', assignedUserEmail: 'mia@agency.example'};
  await agency.startCase(caseOf('2025-0141').id, {...welcome, ...NO_FEES});
  await agency.closeCase(id, {closeCode: 'Other', comment: 'Settled elsewhere.'});
}

async function manage({caseOf}: Desks, client: Client) {
  const manager = await client.partner();
  const {debtor, ...rest} = draft();
  const body = JSON.stringify({
    ...rest,
    debtor: {...debtor, contactPerson: 'Max Muster'},
    creditorCompanyName: 'Alster Handel GmbH',
    creditorCountryAlpha2: 'DE',
    isTest: true,
  });
  const made = await client.createCase({key: newKey(), body});
  const {id} = caseOf('AH-TEST-1');
  await manager.cases({sort: 'DateCreated:desc'});
  await manager.case(made.id);
  await manager.caseByReference(made.reference);
  await Promise.all([client.users(), client.timeline(id), client.chats(id), client.payments(id)]);
  await manager.files(id);
  const paid = {date: day, paymentAmount: 10};
  const {id: paymentId} = await manager.createPayment(id, paid, {key: newKey()});
  await manager.changePayment({caseId: id, paymentId}, {...paid, reopenCaseIfNeeded: true});
  await manager.removePayment({caseId: id, paymentId});
}

let requests: Request[] = [];
beforeAll(async () => {
  requests = await tour();
});

describe('what the desks send', () => {
  it('carries the partner’s own key and goes nowhere else', () => {
    for (const {url, headers} of requests) {
      const isPartner = new URL(url).pathname.startsWith('/collection-partner/');
      expect([url, isPartner, headers.get('xapikey')]).toEqual([url, true, 'sandbox-partner-key']);
      expect([url, headers.has('authorization'), headers.has('cookie')]).toEqual([
        url,
        false,
        false,
      ]);
    }
  });

  it.skipIf(!hasDocuments)(
    "is documented in path, query and body by Debitura's document",
    async () => {
      const check = createRequestCheck('collection-partner');
      const seen = new Set<string>();
      for (const request of requests) {
        const {operation, errors} = await check(request);
        expect([operation, errors]).toEqual([operation, []]);
        seen.add(operation);
      }
      // All 21 below /cases, 11 below /managed-cases, both of the jobs, and the people.
      expect(seen.size).toBe(35);
    },
  );
});
