import {describe, expect, it} from 'vitest';
import {draft, draftIn, read, setup} from './support.js';

async function list(query: string) {
  const nordlys = await setup().actingFor('nordlys');
  const answer = await read(nordlys('GET', `/cases${query}`));
  return {
    ...answer,
    references: (answer.status === 200 ? answer.body.cases : []).map(
      (item) => item.creditorReference,
    ),
  };
}

describe('the list of cases', () => {
  it('comes newest first, ten at a time, with its page described', async () => {
    const {body, references} = await list('');
    expect(references.slice(0, 2)).toEqual(['2024-0061', '2025-0143']);
    expect(body.page).toEqual({
      totalResults: 6,
      pageSize: 10,
      currentPage: 1,
      responseCount: 6,
      totalPages: 1,
    });
  });

  it('is cut into pages of at most 100', async () => {
    expect((await list('?PageSize=4&Page=2')).body.page).toMatchObject({
      responseCount: 2,
      totalPages: 2,
    });
    expect((await list('?pageSize=1000')).body.page).toMatchObject({pageSize: 100});
    expect((await list('?Page=9')).references).toEqual([]);
  });

  it.each([
    ['Statuses=Active', ['2025-0112']],
    ['Statuses=More%20Info%20Required', ['2025-0130']],
    ['statuses=needsadditionaldetails', ['2025-0130']],
    ['Statuses=Active&Statuses=Closed&Sort=GrossAmount', ['2024-0077', '2025-0112']],
    ['Statuses=Active,Closed&Sort=GrossAmount:desc', ['2025-0112', '2024-0077']],
    ['Statuses[]=Merged', ['2024-0061']],
    ['Ids=5a4d1100-0000-4000-8000-000000000001', ['2024-0077']],
    ['DebtorIds=5a4d2200-0000-4000-8000-000000000002', ['2025-0112']],
    ['Ids=5a4d1100-0000-4000-8000-000000000007', []],
    [
      'Statuses=Active,Closed,Merged&Sort=Colour,DateCreated:asc',
      ['2024-0061', '2024-0077', '2025-0112'],
    ],
    [
      'Statuses=Active,Closed,Merged&Sort=CloseCode,DateCreated:desc',
      ['2025-0112', '2024-0061', '2024-0077'],
    ],
  ])('filters and sorts by %s', async (query, expected) => {
    expect((await list(`?${query}`)).references).toEqual(expected);
  });

  it('refuses a status that does not exist', async () => {
    expect((await list('?Statuses=Nowhere')).status).toBe(400);
  });

  it('of the partner has every linked client’s cases, by tenant, text, country and status', async () => {
    const {referral} = setup();
    const references = async (query: string) => {
      const {body} = await read(referral('GET', `/cases${query}`));
      return body.cases.map(({creditorReference}) => creditorReference);
    };
    expect(await references('')).toHaveLength(7);
    expect(await references('?ExternalTenantId=fjordby')).toEqual(['F-3301']);
    expect(await references('?Query=bootsbau')).toEqual(['2025-0112']);
    expect(await references('?Query=fjordby')).toEqual([]);
    expect(await references('?Statuses=Active&Sort=GrossAmount:desc')).toEqual([
      'F-3301',
      '2025-0112',
    ]);
    expect(await references('?FromDate=2026-08-10')).toEqual(['2025-0143', '2025-0141']);
  });
});

describe('a lifecycle', () => {
  it.each([
    ['PendingContractSigning', 'Pending contract signing'],
    ['PendingVerificationInternal', 'Pending Verification Internal'],
    ['PendingVerification', 'Pending Verification'],
    ['NeedsAdditionalDetails', 'More Info Required'],
    ['Leads', 'Collecting Quotes'],
    ['LeadsQuoteGiven', 'Pending Quote Selection'],
    ['Active', 'Active'],
    ['Paused', 'Paused'],
    ['Closed', 'Closed'],
    ['Merged', 'Merged'],
  ] as const)('%s is read as %s and found by either', async (name, text) => {
    const {sandbox, actingFor} = setup();
    const nordlys = await actingFor('nordlys');
    for (const item of sandbox.state.cases) item.lifecycle = name;
    for (const status of [name, text, text.toUpperCase()]) {
      const query = `?Statuses=${encodeURIComponent(status)}`;
      const {body} = await read(nordlys('GET', `/cases${query}`));
      expect([body.page.totalResults, body.cases[0]?.lifecycle]).toEqual([6, text]);
    }
  });
});

describe('test cases', () => {
  it('have no partner anywhere, and so no period in which one works alone', async () => {
    const nordlys = await setup().actingFor('nordlys');
    const json = {...draftIn('FR', {allowPendingContracts: true}), isTest: true};
    const {id} = (await read(nordlys('POST', '/cases', {json}))).body;
    const look = async (path: string) => (await read(nordlys('GET', `/cases/${id}${path}`))).body;
    expect(await look('/contract-status')).toMatchObject({
      sdca: {signed: true},
      poa: null,
      collectionPartnerName: null,
      needsPoaSigning: true,
    });
    await nordlys('POST', `/test/cases/${id}/advance`, {json: {to: 'Active'}});
    expect(await look('')).toMatchObject({lifecycle: 'Active', exclusivePeriodEndDate: null});
    expect((await nordlys('GET', `/cases/${id}/exclusive-period`)).status).toBe(404);
  });

  it('are marked, have no partner, and can be deleted by id or tag, again and again', async () => {
    const nordlys = await setup().actingFor('nordlys');
    const make = async (creditorReference: string, more: object) => {
      const {body} = await read(
        nordlys('POST', '/cases', {json: {...draft, creditorReference, ...more}}),
      );
      return body;
    };
    const first = await make('T-1', {isTest: true, tag: 'ci'});
    expect(first).toMatchObject({isTestCase: true, collectionPartner: null});
    await make('T-2', {isTest: true, tag: 'ci'});
    const live = await make('L-1', {});
    const remove = async (path: string) => (await nordlys('DELETE', `/test/cases${path}`)).status;
    expect(await remove(`/${live.id}`)).toBe(400);
    expect([await remove(`/${first.id}`), await remove(`/${first.id}`)]).toEqual([204, 204]);
    expect([await remove('?tag=ci'), await remove('?tag=ci'), await remove('')]).toEqual([
      204, 204, 400,
    ]);
    expect((await nordlys('GET', '/cases/by-creditor-reference/T-2')).status).toBe(404);
    expect((await nordlys('GET', '/cases/by-creditor-reference/L-1')).status).toBe(200);
  });
});

describe('chats', () => {
  it.each([
    [{message: 'Hi', userEmail: 'Mette@nordlys.example'}, 200],
    [{message: 'Hi', userEmail: 'ingrid@fjordby.example'}, 400],
    [{message: 'Hi'}, 400],
    [{message: '', userEmail: 'mette@nordlys.example'}, 400],
    [{message: 'x'.repeat(10_001), userEmail: 'mette@nordlys.example'}, 400],
  ])('take a message from a user of the client (%#)', async (json, status) => {
    const {sandbox, actingFor} = setup();
    const path = `/cases/${sandbox.state.cases[0]!.id}/chats`;
    expect((await (await actingFor('nordlys'))('POST', path, {json})).status).toBe(status);
    expect(sandbox.state.cases[0]!.chats).toHaveLength(status === 200 ? 1 : 0);
  });
});

describe('eligibility', () => {
  it('names the partner’s power of attorney with the client’s own signature', async () => {
    const {actingFor} = setup();
    const json = {countryAlpha2: 'FR', debtorType: 'Company', amount: 500, currencyCode: 'EUR'};
    const {body} = await read(
      (await actingFor('nordlys'))('POST', '/coverage/check-eligibility', {json}),
    );
    expect(body).toMatchObject({isEligible: true, powerOfAttorneyStatus: {signed: false}});
  });
});
