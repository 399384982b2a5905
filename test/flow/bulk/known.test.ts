import {describe, expect, it} from 'vitest';
import {LIMITS} from '../../../src/contract/limits.js';
import {LIST_HEADING} from '../../../src/flow/claim/joined.js';
import {createScript} from '../support/adapter.js';
import {anna, created, invoice, problem} from '../support/answers.js';
import {createTab, quiet} from '../support/form.js';
import {openBulk, openInvoices} from './support.js';

type Known = {reference: string; debtor?: string; isTest?: boolean; made?: string};

/** What Debitura answers to the question for the client's cases, newest first. */
function answerOf(known: Known[], totalPages = 1) {
  const cases = known.map(({reference, debtor = 'Debtor GmbH', isTest = false, made}, index) => ({
    ...created,
    id: `6f1d2c9e-0000-4000-8000-00000000010${index}`,
    creditorReference: reference,
    debtor: {name: debtor},
    isTestCase: isTest,
    dateCreated: made ?? created.dateCreated,
  }));
  return {cases, page: {currentPage: 1, pageSize: 100, totalPages, totalResults: cases.length}};
}

/** The priced list of invoices, each of a debtor of its own unless told, of which Debitura knows some. */
async function setup(
  invoices: Parameters<typeof openInvoices>,
  answers: object[],
  description: string | null = null,
) {
  const page = await openInvoices(...invoices);
  const {adapter, all, bulk} = page;
  await page.priced();
  adapter.answer('GET /cases', ...answers);
  adapter.answer('GET /cases/:id', {...created, claimDescription: description});
  return {
    ...page,
    /** The numbers that are in a case already, when the review is wanted. */
    async known() {
      await bulk.openReview();
      await quiet();
      const there = all().filter(({progress}) => progress.name === 'duplicate');
      return there.flatMap(({plan}) => plan.rows.map((row) => row.invoice.number));
    },
    asked: (route: string) => adapter.of(route).length,
  };
}

const three = [
  {debtor: {name: 'A'}},
  {debtor: {name: 'B'}},
  {debtor: {name: 'C'}},
] satisfies Parameters<typeof openInvoices>;

describe('What Debitura has of a list', () => {
  it('is known by its number, with spaces around it or not', async () => {
    const {known} = await setup(three, [answerOf([{reference: ' N-2 '}, {reference: 'N-22'}])]);
    expect(await known()).toEqual(['N-2']);
  });

  it('is no test case', async () => {
    const {known, bulk} = await setup(three, [answerOf([{reference: 'N-2', isTest: true}])]);
    expect(await known()).toEqual([]);
    expect(bulk.state).toMatchObject({phase: {name: 'review'}, lookUp: {name: 'idle'}});
  });

  it('is known by the list in the description of a case of several of the same company', async () => {
    const {known} = await setup(
      [{}, {debtor: {name: 'Other'}}, {}],
      [answerOf([{reference: 'X-9 +2', debtor: ' debtor  GMBH'}])],
      `N-1, it says above the list\r\n${LIST_HEADING}\r  N-2, 2026-01-10\n N-3, 2026-01-10`,
    );
    expect(await known()).toEqual(['N-3']);
  });

  it('is not looked for in a case of another company, or of none', async () => {
    const {known, asked} = await setup(three, [
      answerOf([{reference: 'X-9 +2', debtor: 'D'}, {reference: 'X-8'}]),
    ]);
    expect(await known()).toEqual([]);
    expect(asked('GET /cases/:id')).toBe(0);
  });

  it('is known by the beginning of a number too long to stand beside how many more there are', async () => {
    const number = 'N'.repeat(LIMITS.creditorReference);
    const cut = `${number.slice(0, LIMITS.creditorReference - 4)} +12`;
    const {known} = await setup(
      [{number}, {number: number.slice(0, -5), debtor: {name: 'B'}}],
      [answerOf([{reference: cut}])],
    );
    expect(await known()).toEqual([number]);
  });

  it('is looked for on further pages, but not before the oldest invoice', async () => {
    const newer = {reference: 'X', made: '2026-01-20T00:00:00Z'};
    const older = {reference: 'Y', made: '2025-12-01T00:00:00Z'};
    const [first, second] = [answerOf([newer], 3), answerOf([{reference: 'N-2'}, older], 3)];
    const {known, asked} = await setup([{date: '2026-02-01'}, ...three], [first, second, first]);
    const before = asked('GET /cases');
    expect(await known()).toEqual(['N-2']);
    expect(asked('GET /cases') - before).toBe(2);
  });

  it('is not asked for any more when every invoice is found', async () => {
    const all = answerOf([{reference: 'N-1'}, {reference: 'N-2'}, {reference: 'N-3'}], 9);
    const {known, asked} = await setup(three, [all]);
    const before = asked('GET /cases');
    expect(await known()).toEqual(['N-1', 'N-2', 'N-3']);
    expect(asked('GET /cases') - before).toBe(1);
  });

  it('is nothing yet where the client has none', async () => {
    for (const code of ['client-not-ready', 'not-found'] as const) {
      const {known, bulk} = await setup(three, [problem(code)]);
      expect(await known()).toEqual([]);
      expect(bulk.state.phase.name).toBe('review');
    }
  });

  it('cannot be known where the login has ended, and the page hears of it', async () => {
    const {known, bulk, events} = await setup(three, [problem('unauthenticated')]);
    events.length = 0;
    expect(await known()).toEqual([]);
    expect(bulk.state).toMatchObject({phase: {name: 'editing'}, lookUp: {name: 'failed'}});
    expect(events).toEqual([{type: 'session-expired'}]);
  });

  it('cannot be known where Debitura refuses to say, and the page hears why', async () => {
    const {known, bulk, events} = await setup(three, [problem('forbidden')]);
    events.length = 0;
    expect(await known()).toEqual([]);
    expect(bulk.state.lookUp.name).toBe('failed');
    expect(events).toMatchObject([{type: 'error', problem: {code: 'forbidden'}}]);
  });

  it('is not asked for on behalf of somebody who may read no case', async () => {
    const adapter = createScript();
    adapter.answer('GET /session', {...anna, can: ['submit']});
    const {bulk, priced} = await openBulk(createTab(), adapter.connect(), {invoices: [invoice]});
    await priced();
    expect(await bulk.openReview()).toBe(true);
    expect(adapter.of('GET /cases')).toHaveLength(0);
  });
});
