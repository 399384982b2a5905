import {describe, expect, it} from 'vitest';
import type {Case} from '../../../src/contract/index.js';
import {handoffOf} from '../../../src/flow/bulk/sending/signing.js';
import {createScript, held} from '../support/adapter.js';
import {
  anna,
  created,
  invoice,
  pending,
  preview,
  problem,
  SIGNING_URL,
} from '../support/answers.js';
import {createTab, quiet} from '../support/form.js';
import {openBulk, openHeld, openInvoices} from './support.js';

/** The priced list of invoices `N-1` and on, each of a debtor of its own, and what their cases are answered with. */
async function setup(count: number, ...answers: object[]) {
  const debtors = Array.from({length: count}, (_, index) => ({debtor: {name: `D${index}`}}));
  const page = await openInvoices(...debtors);
  await page.priced();
  page.adapter.answer('POST /cases', ...answers);
  return {
    ...page,
    progress: () => page.all().map(({progress}) => progress),
    async send() {
      await page.confirm();
      await page.finished();
    },
  };
}

const waiting = (id: string): Case => ({...pending, id});
const listed = (ids: string[], totalPages = 1) => ({
  cases: ids.map((id) => ({...pending, id})),
  page: {currentPage: 1, pageSize: 100, totalPages, totalResults: ids.length},
});

describe('A case of a list', () => {
  it('is on its way, then made', async () => {
    const {confirm, until, held: answers, answer, count, finished} = await openHeld(3);
    await confirm();
    await until(() => answers.length === 3);
    expect(count('sending')).toBe(3);
    await answer();
    await finished();
    expect(count('made')).toBe(3);
  });

  it('is sent only from its review, and only where something is ready', async () => {
    const {bulk, adapter} = await setup(1, created);
    bulk.setConsent(true);
    bulk.setDataProcessing(true);
    expect(await bulk.confirm()).toEqual([]);
    await quiet();
    expect(adapter.of('POST /cases')).toEqual([]);
    expect(bulk.state.phase.name).toBe('editing');
  });

  it('says which boxes are missing until they are ticked', async () => {
    const {bulk} = await setup(1, created);
    await bulk.openReview();
    await bulk.confirm();
    expect(bulk.state.missing).toEqual(['consent', 'dataProcessing']);
    bulk.setConsent(true);
    expect(bulk.state.missing).toEqual(['dataProcessing']);
  });

  it('is not sent when the page holds it back', async () => {
    const adapter = createScript();
    const {bulk, confirm, finished, all, priced} = await openBulk(createTab(), adapter.connect(), {
      invoices: [invoice],
      cancels: 'case-submitting',
    });
    await priced();
    await confirm();
    await finished();
    expect(all().map(({progress}) => progress)).toEqual([
      {name: 'failed', problem: null, isHeld: true},
    ]);
    expect(adapter.of('POST /cases')).toEqual([]);
    expect(bulk.rows.map(({sentAs}) => sentAs)).toEqual([null]);
  });

  it('is not made when the fee is another one meanwhile, and says so', async () => {
    const dearer = {...preview, pricing: {...preview.pricing!, totalSuccessFeePercentage: 12}};
    const {send, progress} = await setup(1, problem('fee-changed', {preview: dearer}));
    await send();
    expect(progress()).toMatchObject([
      {name: 'failed', isHeld: false, problem: {code: 'fee-changed', status: 409}},
    ]);
  });

  it('is refused with Debitura’s reason', async () => {
    const {send, progress} = await setup(1, problem('business-rule', {detail: 'TooOld'}));
    await send();
    expect(progress()).toMatchObject([
      {name: 'failed', isHeld: false, problem: {code: 'business-rule', detail: 'TooOld'}},
    ]);
  });

  it('keeps the fee that was agreed to, until it was not made', async () => {
    const {all, send} = await setup(2, created, problem('business-rule'));
    await send();
    expect(all().map(({progress, fee}) => [progress.name, fee])).toEqual([
      ['made', 9.5],
      ['failed', null],
    ]);
  });
});

describe('What is to be signed of a list', () => {
  it('is nothing, one address, or cases without one', async () => {
    const {all, send} = await setup(3, created, waiting('b'), {
      ...waiting('c'),
      signingHandoff: null,
    });
    expect(handoffOf(all())).toBeNull();
    await send();
    expect(handoffOf(all())).toEqual({count: 2, url: SIGNING_URL, host: 'app.debitura.com'});
  });

  it('comes before a case where Debitura says so; once it may be signed, it is priced anew', async () => {
    const handoff = {signingHandoff: {combinedSigningUrl: SIGNING_URL}};
    const {adapter, all, bulk, progress, send, tab} = await setup(
      1,
      problem('signing-required', handoff),
    );
    await send();
    expect(progress()).toEqual([{name: 'unsigned', url: SIGNING_URL}]);
    expect(handoffOf(all())).toMatchObject({count: 1, url: SIGNING_URL});
    const before = adapter.of('POST /cases/preview').length;
    await bulk.verify();
    await tab.advance(400);
    expect(progress()).toEqual([{name: 'open'}]);
    expect(adapter.of('POST /cases/preview')).toHaveLength(before + 1);
  });

  it('is asked for among all cases that wait, also on later pages', async () => {
    const {adapter, bulk, progress, send} = await setup(2, waiting('a'), waiting('b'));
    await send();
    adapter.answer('GET /cases', listed(['x'], 2), listed(['b'], 2));
    const {answer, arrive} = held();
    adapter.answer('GET /cases', answer, listed(['b'], 2));
    const asking = bulk.verify();
    expect(bulk.state.isVerifying).toBe(true);
    arrive(listed(['x'], 2));
    await asking;
    expect(bulk.state.isVerifying).toBe(false);
    expect(progress()).toMatchObject([
      {name: 'made', isSigned: true},
      {name: 'made', isSigned: false},
    ]);
  });

  it('stays unknown while nobody can say; a login that ended is told to the page', async () => {
    const {adapter, bulk, events, progress, send} = await setup(1, waiting('a'));
    await send();
    events.length = 0;
    adapter.answer('GET /cases', problem('forbidden'));
    await bulk.verify();
    expect(events).toEqual([]);
    adapter.answer('GET /cases', problem('unauthenticated'));
    await bulk.verify();
    expect(events).toEqual([{type: 'session-expired'}]);
    expect(bulk.state.isVerifying).toBe(false);
    expect(progress()).toMatchObject([{name: 'made', isSigned: false}]);
  });

  it.each([
    ['&completed=true', [], {completed: true, verified: true}],
    ['&completed=true', ['a'], {completed: true, verified: false}],
    ['', ['a'], {completed: false, verified: false}],
  ])(
    'is told to the page after the return with "%s" and %j still open',
    async (end, open, said) => {
      const {adapter, send, tab} = await setup(1, waiting('a'));
      await send();
      const {returnUrl} = JSON.parse(adapter.of('POST /cases')[0]!.body) as {returnUrl: string};
      adapter.answer('GET /cases', listed(open));
      tab.address = returnUrl + end;
      const back = await openBulk(tab, adapter.connect());
      expect(back.events).toContainEqual({type: 'signing-returned', ...said});
    },
  );
});

describe('The review of a list', () => {
  it('leads to the agreement, which is asked for once', async () => {
    const {adapter, bulk} = await setup(1, created);
    const route = 'GET /contracts/debt-collection/status';
    adapter.answer(route, {signed: true, termsUrl: 'https://debitura.com/terms'});
    for (let visit = 0; visit < 2; visit += 1) {
      await bulk.openReview();
      await quiet();
      expect(bulk.state.termsUrl).toBe('https://debitura.com/terms');
      bulk.openList();
    }
    expect(adapter.of(route)).toHaveLength(1);
  });

  it('stands without the agreement’s address', async () => {
    const {adapter, bulk} = await setup(1, created);
    adapter.answer('GET /contracts/debt-collection/status', problem('upstream-unavailable'));
    expect(await bulk.openReview()).toBe(true);
    await quiet();
    expect(bulk.state).toMatchObject({phase: {name: 'review'}, termsUrl: null});
  });

  it('asks nobody for a data agreement that is not needed', async () => {
    const adapter = createScript();
    const {client} = anna;
    adapter.answer('GET /session', {...anna, client: {...client, countryAlpha2: 'US'}});
    const page = await openBulk(createTab(), adapter.connect(), {invoices: [invoice]});
    await page.priced();
    await page.bulk.openReview();
    expect(await page.bulk.confirm()).toEqual(['consent']);
  });
});
