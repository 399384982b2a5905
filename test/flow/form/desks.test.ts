import {describe, expect, it} from 'vitest';
import type {Desk, Permission} from '../../../src/contract/index.js';
import {anna, created, invoice, problem} from '../support/answers.js';
import type {Answer} from '../support/adapter.js';
import {quiet, type PageOptions} from '../support/form.js';
import {openScripted} from '../support/scripted.js';

const CREDITOR = {creditorCompanyName: 'Brückner Elektro GmbH', creditorCountryAlpha2: 'DE'};
const complete: PageOptions = {
  ...CREDITOR,
  invoices: [{...invoice, debtor: {...invoice.debtor, contactPerson: 'Max Muster'}}],
};

async function open(desk: Desk, options: PageOptions = complete, can: Permission[] = anna.can) {
  return openScripted(options, {'GET /session': [{...anna, desk, can, client: null}]});
}

describe('The form of a managing partner', () => {
  it('asks first whose claim it is, and for no papers, no fee and no agreement', async () => {
    const {form, phase, adapter, tab} = await open('managing-partner', {invoices: []});
    expect(form.state).toMatchObject({
      steps: ['creditor', 'claim', 'debtor', 'review'],
      isPriced: false,
      values: {creditorCompanyName: '', creditorCountryAlpha2: ''},
    });
    expect(phase('editing').step).toBe('creditor');
    expect(await form.continue()).toEqual(['creditorCompanyName', 'creditorCountryAlpha2']);
    for (const [path, value] of Object.entries(CREDITOR)) form.edit(path, value);
    expect(form.state.errors).toEqual({});
    expect(await form.continue()).toEqual([]);
    expect(phase('editing').step).toBe('claim');
    await form.addFiles([new File(['%PDF'], 'a.pdf')]);
    expect(form.state.documents).toEqual([]);
    form.change('review');
    await tab.advance(60_000);
    expect(adapter.calls.map(({route}) => route)).toEqual(['GET /session']);
  });

  it('opens at the review when the page knows everything, and submits without a fee', async () => {
    const {form, phase, adapter, press} = await open('managing-partner');
    expect(phase('editing').step).toBe('review');
    expect(form.state.values).toMatchObject(CREDITOR);
    await press();
    expect(phase('receipt').case.id).toBe(created.id);
    const [call] = adapter.of('POST /cases');
    expect(JSON.parse(call!.body)).toMatchObject(CREDITOR);
    expect(JSON.parse(call!.body)).not.toHaveProperty('shown');
  });

  it('keeps papers that were dropped with an invoice out of a claim that takes none', async () => {
    const {form} = await open('managing-partner', {invoices: []});
    const read = () => Promise.reject(new Error('There is no invoice in it.'));
    await form.receive({files: [new File(['a;b'], 'a.csv')], read});
    expect(form.state).toMatchObject({documents: [], incoming: null});
  });
});

describe('A desk or a user without the form', () => {
  it.each([
    ['collection-partner', anna.can, 'not-available'],
    ['managing-partner', ['read'], 'forbidden'],
    ['client', ['read', 'message'], 'forbidden'],
  ] as const)('%s with %j is told so', async (desk, can, code) => {
    const {form, phase, events, adapter} = await open(desk, complete, [...can]);
    expect(phase('stopped').problem.code).toBe(code);
    expect(events).toMatchObject([{type: 'error', problem: {code}}]);
    expect(form.state.values).not.toHaveProperty('creditorCompanyName');
    expect(await form.confirm()).toEqual([]);
    expect(adapter.of('POST /cases')).toEqual([]);
  });
});

describe('A confirm of a managing partner that was refused after an unknown answer', () => {
  const REFUSAL = problem('business-rule');
  const SENT = '2026-06-01T10:00:00Z';
  const some = (count: number, dateCreated: string) =>
    Array.from({length: count}, (_, at) => ({
      ...created,
      id: `other-${at}`,
      creditorReference: `other-${at}`,
      dateCreated,
    }));
  const list = (...cases: object[]) => ({
    cases,
    page: {currentPage: 1, pageSize: 100, totalPages: 9, totalResults: 900},
  });

  /** The newest cases as the adapter tells them, page by page; then what the form says. */
  async function refusedAfterSilence(...pages: Answer[]) {
    const page = await open('managing-partner');
    const {adapter, tab, press} = page;
    adapter.answer('POST /cases', 'cut', REFUSAL);
    adapter.answer('GET /cases/by-creditor-reference/:id', problem('not-available'));
    adapter.answer('GET /cases', ...pages);
    await press();
    await tab.advance(2_000);
    await quiet();
    return {...page, looks: () => adapter.of('GET /cases').length};
  }

  it('is a case when it stands among the newest, on whatever page', async () => {
    const ours = {...created, creditorReference: '2026-001', dateCreated: SENT};
    const {phase, looks} = await refusedAfterSilence(
      list(...some(100, SENT)),
      list(...some(3, SENT), ours),
    );
    expect(phase('receipt').case.id).toBe(created.id);
    expect(looks()).toBe(2);
  });

  it.each([
    ['the cases are over', list(...some(99, SENT)), 1],
    [
      'the next ones are older than the confirm',
      list(...some(99, SENT), ...some(1, '2026-06-01T09:49:59Z')),
      1,
    ],
    [
      'the only one with its number is older',
      list({...created, creditorReference: '2026-001', dateCreated: '2026-06-01T09:49:59Z'}),
      1,
    ],
  ])('is refused when %s', async (_, answer, count) => {
    const {form, phase, looks} = await refusedAfterSilence(answer, list());
    expect(phase('editing').step).toBe('review');
    expect(form.state.notice).toEqual({kind: 'refused', problem: REFUSAL});
    expect(looks()).toBe(count);
  });

  it('may be a case of the same minute: clocks differ by some minutes', async () => {
    const ours = {creditorReference: '2026-001', dateCreated: '2026-06-01T09:50:01Z'};
    const {phase} = await refusedAfterSilence(list({...created, ...ours}));
    expect(phase('receipt').case.id).toBe(created.id);
  });

  it('stays open while nobody can say, for as long as Debitura wants to be left alone', async () => {
    const {phase, looks, tab} = await refusedAfterSilence(
      problem('rate-limited', {retryAfter: 20}),
      list(),
    );
    expect(phase('checking').attempt).toBe(2);
    await tab.advance(19_000);
    expect(looks()).toBe(1);
    await tab.advance(1_000);
    await quiet();
    expect(looks()).toBe(2);
    expect(phase('editing').step).toBe('review');
  });
});
