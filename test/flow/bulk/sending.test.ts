import {describe, expect, it} from 'vitest';
import {created, invoice, pending, problem, SIGNING_URL} from '../support/answers.js';
import {createScript, held, type Answer} from '../support/adapter.js';
import {createTab, quiet} from '../support/form.js';
import {openBulk} from './support.js';

const second = {...invoice, number: '2026-002', debtor: {...invoice.debtor, name: 'Other GmbH'}};

async function setup(...answers: Answer[]) {
  const adapter = createScript();
  if (answers.length > 0) adapter.answer('POST /cases', ...answers);
  const tab = createTab();
  const page = await openBulk(tab, adapter.connect(), {invoices: [invoice, second]});
  await page.priced();
  /** Every key and body that was sent, once each. */
  const sent = () => new Set(adapter.of('POST /cases').map(({key, body}) => `${key} ${body}`));
  return {adapter, tab, sent, ...page};
}

describe('Sending a list', () => {
  it('asks an equal question once for all cases', async () => {
    const {adapter, all} = await setup();
    expect(all()).toHaveLength(2);
    expect(adapter.of('POST /cases/preview')).toHaveLength(1);
  });

  it('sends nothing without the consents, and says which boxes are missing', async () => {
    const {adapter, bulk} = await setup();
    await bulk.openReview();
    expect(await bulk.confirm()).toEqual(['consent', 'dataProcessing']);
    expect(adapter.of('POST /cases')).toEqual([]);
    expect(bulk.state.phase.name).toBe('review');
  });

  it('goes on with the rest when one is refused, and shows the case that exists already', async () => {
    const {confirm, finished, count} = await setup(
      problem('duplicate-reference', {caseId: created.id}),
      created,
    );
    await confirm();
    await finished();
    expect(count('duplicate')).toBe(1);
    expect(count('made')).toBe(1);
  });

  it('lets a refused case be corrected and sent under a new key', async () => {
    const {confirm, finished, bulk, count, priced, sent} = await setup(
      problem('business-rule'),
      created,
    );
    await confirm();
    await finished();
    expect(count('failed')).toBe(1);
    bulk.openList();
    await priced();
    await confirm();
    await finished();
    expect(count('made')).toBe(2);
    expect(sent().size).toBe(3);
  });

  it('stops when the session has ended, and goes on with the same bytes', async () => {
    const {confirm, bulk, events, until, count, sent, adapter} = await setup(
      problem('unauthenticated'),
      problem('unauthenticated'),
      created,
    );
    await confirm();
    await until(() => 'isPaused' in bulk.state.phase && bulk.state.phase.isPaused);
    expect(events.filter(({type}) => type === 'session-expired')).toHaveLength(1);
    await bulk.resume();
    await until(() => count('made') === 2);
    expect(adapter.of('POST /cases')).toHaveLength(4);
    expect(sent().size).toBe(2);
  });

  it('signs for all cases in one visit, and says "signed" only when the server does', async () => {
    const {confirm, finished, bulk, tab, adapter, all} = await setup(pending);
    await confirm();
    await finished();
    await bulk.sign();
    expect(tab.left).toEqual([SIGNING_URL]);
    const page = {totalResults: 0, pageSize: 100, currentPage: 1, responseCount: 0, totalPages: 1};
    adapter.answer('GET /cases', {cases: [{id: pending.id}], page});
    await bulk.verify();
    const signed = () => all().filter(({progress}) => 'isSigned' in progress && progress.isSigned);
    expect(signed()).toHaveLength(0);
    adapter.answer('GET /cases', {cases: [], page});
    await bulk.verify();
    expect(signed()).toHaveLength(2);
  });

  it('sends once when the button is pressed again while Debitura is asked what it has', async () => {
    const {bulk, tab, adapter, finished, count} = await setup();
    await bulk.openReview();
    bulk.setConsent(true);
    bulk.setDataProcessing(true);
    await tab.advance(61_000);
    const {answer, arrive} = held();
    adapter.answer('GET /cases', answer);
    const pressed = bulk.confirm();
    await quiet();
    expect(bulk.state.lookUp.name).toBe('running');
    expect(await bulk.confirm()).toEqual([]);
    expect(bulk.state.phase.name).toBe('review');
    const page = {currentPage: 1, pageSize: 100, totalPages: 0, totalResults: 0};
    arrive({cases: [], page});
    await pressed;
    await finished();
    expect(count('made')).toBe(2);
    expect(adapter.of('POST /cases')).toHaveLength(2);
  });

  it('leaves nothing readable in the tab', async () => {
    const {confirm, finished, tab} = await setup();
    await confirm();
    await finished();
    await quiet();
    expect(tab.dump()).not.toMatch(/Debtor GmbH|Hauptstrasse|5000|2026-001/);
    expect(tab.storage.length).toBeGreaterThan(0);
  });
});
