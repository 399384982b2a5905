import {describe, expect, it} from 'vitest';
import {closeCodeName, lifecycleName} from '../../src/debitura/index.js';
import {CLOSE_CODE_LABELS} from '../../src/debitura/labels.js';
import {createWorld} from '../support/world.js';
import {answerOf, at, draft, json, newKey, read} from './support.js';

async function setup() {
  const world = createWorld();
  world.sandbox.reset();
  const submit = async (tenant: string, changes: object) => {
    const body = json(draft({...changes}), newKey());
    return (await answerOf(world.as(tenant)(at('/cases'), body))).body;
  };
  const small = await submit('nordlys', {amountToRecover: 300, creditorReference: 'ALPHA-1'});
  const large = await submit('nordlys', {amountToRecover: 9000, creditorReference: 'ALPHA-2'});
  const foreign = await submit('fjordby', {amountToRecover: 5000, creditorReference: 'ALPHA-3'});
  const list = (query: string, tenant = 'nordlys') =>
    answerOf(world.as(tenant)(at(`/cases?${query}`), read));
  const own = [small.id, large.id] as string[];
  return {...world, list, submit, own, small, large, foreign};
}

type Listed = {
  cases: {id: string; grossAmount: number; lifecycle: string}[];
  page: {totalResults: number};
};
const listOf = ({body}: {body: unknown}) => body as Listed;
const idsOf = (answer: {body: unknown}) => listOf(answer).cases.map(({id}) => id);

/** Makes a client's case with this reference, and answers its id. */
const makerOf =
  (as: ReturnType<typeof createWorld>['as']) =>
  async (tenant: string, creditorReference: string) => {
    const made = as(tenant)(at('/cases'), json(draft({creditorReference}), newKey()));
    return (await answerOf(made)).body.id as string;
  };

describe('the list of cases', () => {
  it('is sorted and cut into pages', async () => {
    const {list} = await setup();
    const first = await list('sort=GrossAmount:desc&pageSize=1');
    const second = await list('sort=GrossAmount:desc&pageSize=1&page=2');
    expect(first.body.page).toMatchObject({currentPage: 1, pageSize: 1});
    expect(idsOf(first)).toHaveLength(1);
    const amounts = [first, second].map((answer) => listOf(answer).cases[0]?.grossAmount ?? 0);
    expect(amounts[0]).toBeGreaterThanOrEqual(amounts[1] ?? 0);
    expect(idsOf(first)).not.toEqual(idsOf(second));
  });

  it('reads its page under the other name that Debitura gives it', async () => {
    const {fetch} = createWorld({sandbox: {switches: {pageDataName: true}}});
    const {page} = listOf(await answerOf(fetch(at('/cases?pageSize=1'), read)));
    expect(page).toMatchObject({currentPage: 1, pageSize: 1});
    expect(page.totalResults).toBeGreaterThan(1);
  });

  it('is filtered by the names of states, several at once', async () => {
    const {list, small} = await setup();
    const all = await list('statuses=Closed&statuses=' + String(small.lifecycle));
    const states = listOf(all).cases.map(({lifecycle}) => lifecycle);
    expect(new Set([...states, 'Closed', small.lifecycle]).size).toBe(2);
    expect(idsOf(all)).toContain(small.id);
    expect(idsOf(await list('statuses=Merged'))).not.toContain(small.id);
  });

  it('is searched by words in the client’s own cases only', async () => {
    const {list, own, foreign, requests} = await setup();
    const found = await list('query=ALPHA&sort=GrossAmount:desc');
    expect(idsOf(found)).toEqual([own[1], own[0]]);
    expect(idsOf(await list('query=ALPHA', 'fjordby'))).toEqual([foreign.id]);
    const searches = requests.filter(({url}) => url.includes('Query=ALPHA'));
    expect(searches.map(({url}) => new URL(url).searchParams.get('ExternalTenantId'))).toEqual([
      'nordlys',
      'fjordby',
    ]);
  });

  it('says of a case that is found by words whether it is a test, at one more call', async () => {
    const {fetch, list, requests, submit} = await setup();
    const {id} = await submit('nordlys', {
      amountToRecover: 9999,
      creditorReference: 'ALPHA-TEST',
      isTest: true,
    });
    const rows = async (query: string) =>
      (await list(query)).body.cases as (Listed['cases'][number] & {isTestCase: boolean})[];
    await fetch(at('/cases'), read);
    const before = requests.length;
    const found = await rows('query=ALPHA&sort=GrossAmount');
    expect(found.map(({isTestCase}) => isTestCase)).toEqual([false, false, true]);
    expect(found[2]).toEqual((await rows('')).find((row) => row.id === id));
    const asked = requests.slice(before).map(({url}) => new URL(url));
    expect(asked.map(({pathname}) => pathname)).toEqual([
      '/referral/cases',
      '/customer/cases',
      '/customer/cases',
    ]);
    expect(asked[1]!.searchParams.getAll('Ids')).toEqual(found.map((row) => row.id));
    expect(await rows('query=nothing-has-this-name')).toEqual([]);
    expect(requests).toHaveLength(before + 4);
  });

  it('shows by words no case that the client’s own bearer is not shown', async () => {
    const hidden = {id: ''};
    const {fetch, as} = createWorld({
      faults: (next) => async (request) => {
        const answer = await next(request);
        const {pathname, searchParams} = new URL(request.url);
        if (pathname !== '/customer/cases' || !searchParams.has('Ids')) return answer;
        const body = (await answer.json()) as {cases: {id: string}[]};
        return Response.json({...body, cases: body.cases.filter(({id}) => id !== hidden.id)});
      },
    });
    const make = makerOf(as);
    hidden.id = await make('nordlys', 'BETA-1');
    const shown = await make('nordlys', 'BETA-2');
    expect(idsOf(await answerOf(fetch(at('/cases?query=BETA'), read)))).toEqual([shown]);
  });

  it('asks for no case of another client, also when the search is answered with one', async () => {
    const {requests, as, fetch} = createWorld({
      faults: (next) => (request) => {
        const url = new URL(request.url);
        url.searchParams.delete('ExternalTenantId');
        return next(url.searchParams.has('Query') ? new Request(url, request) : request);
      },
    });
    const make = makerOf(as);
    const own = await make('nordlys', 'DELTA-1');
    await make('fjordby', 'DELTA-2');
    expect(idsOf(await answerOf(fetch(at('/cases?query=DELTA'), read)))).toEqual([own]);
    expect(new URL(requests.at(-1)!.url).searchParams.getAll('Ids')).toEqual([own]);
  });

  it('is asked with what the page said, and with nothing else', async () => {
    const {fetch, requests} = createWorld();
    const asked = async (query: string) => {
      await answerOf(fetch(at(`/cases?${query}`), read));
      const {pathname, search} = new URL(requests.at(-1)!.url);
      return pathname + search;
    };
    expect(await asked('')).toBe('/customer/cases');
    expect(await asked('query=%20&statuses=&statuses=Closed,,Paused')).toBe(
      '/customer/cases?Statuses=Closed&Statuses=Paused',
    );
    expect(await asked('page=2&pageSize=3&sort=Date')).toBe(
      '/customer/cases?Sort=Date&Page=2&PageSize=3',
    );
  });

  it('finds a hundred at once by addresses that any server takes', async () => {
    const {list, submit, requests} = await setup();
    for (let number = 0; number < 100; number += 1)
      await submit('nordlys', {creditorReference: `GAMMA-${number}`});
    const before = requests.length;
    expect(idsOf(await list('query=GAMMA&pageSize=100'))).toHaveLength(100);
    for (const {url} of requests.slice(before)) expect(url.length).toBeLessThan(2_000);
    expect(requests.length - before).toBe(4);
  });

  it('names what it cannot be asked for', async () => {
    const {list} = await setup();
    const noCode = {code: 'not-a-code'};
    for (const [query, field, error] of [
      ['sort=Name', 'sort', noCode],
      ['query=a&sort=Remainder', 'sort', noCode],
      ['page=0', 'page', {code: 'other', limit: 1_000_000}],
      ['pageSize=101', 'pageSize', {code: 'other', limit: 100}],
      ['page=1.5', 'page', {code: 'other', limit: 1_000_000}],
      ['page=1000001', 'page', {code: 'other', limit: 1_000_000}],
      ['pageSize=', 'pageSize', {code: 'other', limit: 100}],
      ['sort=DateCreated:up', 'sort', noCode],
      ['sort=DateCreated:asc:desc', 'sort', noCode],
      ['sort=DateCreated,Name', 'sort', noCode],
      [`query=${'x'.repeat(256)}`, 'query', {code: 'too-long', limit: 255}],
      [`statuses=${'x'.repeat(51)}`, 'statuses', noCode],
      [`statuses=${Array(21).fill('Closed').join()}`, 'statuses', noCode],
      ['statuses=a%00b', 'statuses', noCode],
    ] as const) {
      const {status, body} = await list(query);
      expect([query, status, body.fieldErrors]).toEqual([query, 400, {[field]: [error]}]);
    }
    for (const query of [
      `statuses=${Array(20).fill('Closed').join()}`,
      'page=1000000&pageSize=100',
      'sort=DateCreated:asc,DueDate:desc,GrossAmount',
      `query=${'x'.repeat(255)}`,
    ])
      expect([query, (await list(query)).status]).toEqual([query, 200]);
  });
});

describe('a label of Debitura', () => {
  it('becomes a name, in every spelling of its pages', () => {
    for (const [text, name] of [
      ['Pending contract signing', 'PendingContractSigning'],
      ['PendingContractSigning', 'PendingContractSigning'],
      ['more info required', 'NeedsAdditionalDetails'],
      ['Pending quote by partner', 'Leads'],
      ['Quote given by partner', 'LeadsQuoteGiven'],
      ['Something New', 'Something New'],
    ] as const)
      expect(lifecycleName(text)).toBe(name);
    for (const [text, name] of [
      ['Disputed – Legal Action Declined by Client', 'DisputedLegalActionDeclinedByClient'],
      ['Debtor Insolvent/Bankrupt', 'DebtorInsolventBankrupt'],
      ['Case never started - Internal', 'CaseNeverStartedInternal'],
      ['Partially paid', 'PartiallyPaid'],
      ['Quotes Expired – Not Accepted', 'QuotesExpiredNotAccepted'],
      ['Lost in the post', 'Lost in the post'],
    ] as const)
      expect(closeCodeName(text)).toBe(name);
  });

  it('stands for a close code as Debitura writes it, dashes included', () => {
    expect(CLOSE_CODE_LABELS).toEqual({
      Paid: 'Paid',
      PartiallyPaid: 'Partially paid',
      DebtorInsolventBankrupt: 'Debtor Insolvent/Bankrupt',
      DebtorUntraceable: 'Debtor Untraceable',
      DisputedLegalActionDeclinedByClient: 'Disputed – Legal Action Declined by Client',
      WithdrawnByClient: 'Withdrawn by Client',
      PreLegalExhaustedNoPayment: 'Pre-Legal Exhausted – No Payment',
      StatuteOfLimitationsExpired: 'Statute of Limitations Expired',
      SettlementRejectedByClient: 'Settlement Rejected by Client',
      UnresponsiveClient: 'Unresponsive Client',
      UneconomicalToPursue: 'Uneconomical to Pursue',
      Other: 'Other',
      CaseNeverStarted: 'Case never started',
      CaseNeverStartedInternal: 'Case never started - Internal',
      InvalidCaseData: 'Invalid Case Data',
      NoQuotesReceived: 'No Quotes Received',
      QuotesExpiredNotAccepted: 'Quotes Expired – Not Accepted',
    });
  });

  it('reads alike when Debitura answers with names instead of labels', async () => {
    const states = await Promise.all(
      [true, false].map(async (lifecycleAsText) => {
        const {fetch} = createWorld({sandbox: {switches: {lifecycleAsText}}});
        return (await answerOf(fetch(at('/cases'), json(draft(), newKey())))).body
          .lifecycle as string;
      }),
    );
    expect(states[0]).toBe(states[1]);
    expect(states[0]).not.toContain(' ');
  });
});
