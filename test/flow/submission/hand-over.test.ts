import {describe, expect, it} from 'vitest';
import type {Case, CaseDraft, Shown} from '../../../src/contract/index.js';
import type {CaseFormEvent} from '../../../src/flow/case-form/seams.js';
import {
  created,
  invoice,
  pending,
  preview,
  problem,
  SIGNING_URL,
  unsigned,
} from '../support/answers.js';
import {createScript, held} from '../support/adapter.js';
import {createTab, openPage, quiet} from '../support/form.js';

const UPLOAD = 'POST /cases/:id/files';
const REFERENCE = 'GET /cases/by-creditor-reference/:id';
const papers = () => [{...invoice, files: [new File(['%PDF-1.7'], 'invoice.pdf')]}];

/** A page that makes the first case itself, as one does with the client that it is the first case of. */
async function openTaking(invoices = [invoice]) {
  const adapter = createScript();
  const tab = createTab();
  const work = held();
  const given: {draft: CaseDraft; shown: Shown | null}[] = [];
  const events: CaseFormEvent['type'][] = [];
  const progress = {isThrough: false};
  const page = await openPage(tab, adapter.connect(), {
    invoices,
    seams: {
      emit(event) {
        events.push(event.type);
        if (event.type !== 'case-submitting' || !event.handOver || given.length > 0) return true;
        given.push({draft: event.draft, shown: event.handOver.shown});
        const made = work.answer as Promise<Case | null>;
        void event.handOver.take(made).then(() => (progress.isThrough = true));
        return false;
      },
    },
  });
  await page.press();
  return {
    ...page,
    adapter,
    tab,
    given,
    events,
    progress,
    /** The page's own request ends. */
    async answer(made: Case | null | Promise<Case>) {
      work.arrive(made as Case);
      await quiet();
    },
    reload: () => openPage(tab, adapter.connect(), {invoices}),
  };
}

describe('A case that the page makes itself', () => {
  it('is given away with what was agreed to, and shown when it is there', async () => {
    const {adapter, tab, given, events, progress, form, answer, phase} = await openTaking();
    expect(given).toMatchObject([
      {
        draft: {creditorReference: '2026-001', amountToRecover: 5000},
        shown: {totalSuccessFeePercentage: 9.5, partner: preview.partner},
      },
    ]);
    expect(form.state.phase.name).toBe('submitting');
    expect(tab.storage).toHaveLength(1);
    await answer(created);
    expect(phase('receipt').case).toEqual(created);
    expect(events.filter((type) => type === 'case-submitted')).toHaveLength(1);
    expect(progress.isThrough).toBe(true);
    expect(adapter.of('POST /cases')).toEqual([]);
    expect(tab.dump()).toBe('');
  });

  it('leads to the signing, and after a reload to the same case', async () => {
    const {adapter, answer, phase, reload} = await openTaking();
    adapter.answer('GET /cases/:id', pending);
    adapter.answer('GET /cases/:id/contract-status', unsigned);
    await answer(pending);
    expect(phase('signing').url).toBe(SIGNING_URL);
    const again = await reload();
    expect(again.phase('signing').case?.id).toBe(pending.id);
    expect(adapter.of('POST /cases')).toEqual([]);
    expect(adapter.of(REFERENCE)).toEqual([]);
  });

  it('is not made when the page gives up: the review asks again and sends it under a key', async () => {
    const {adapter, tab, answer, form, phase, submit} = await openTaking();
    await answer(null);
    expect(phase('editing').step).toBe('review');
    expect(form.state).toMatchObject({hasConsent: false, isDraftKept: true});
    const reloaded = await openPage(tab, adapter.connect());
    expect(reloaded.phase('editing').step).toBe('review');
    expect(adapter.of(REFERENCE)).toEqual([]);
    await submit();
    expect(phase('receipt').case.id).toBe(created.id);
    expect(adapter.of('POST /cases')).toHaveLength(1);
  });

  it('is not made when the work of the page breaks', async () => {
    const {answer, phase} = await openTaking();
    await answer(Promise.reject(new Error('The page lost its way.')));
    expect(phase('editing').step).toBe('review');
  });

  it('is through for the page only when its documents are', async () => {
    const {adapter, tab, answer, form, phase, progress} = await openTaking(papers());
    adapter.answer(UPLOAD, 'cut', {id: 'file-1'});
    await answer(created);
    expect(phase('uploading').case.id).toBe(created.id);
    await tab.advance(10_000);
    expect(progress.isThrough).toBe(false);
    await form.retryDocument(form.state.documents[0]!.id);
    await tab.advance(250);
    expect(progress.isThrough).toBe(true);
    expect(phase('receipt').case.id).toBe(created.id);
  });

  it('belongs to no form that began anew meanwhile', async () => {
    const {events, answer, form, startAnew, phase} = await openTaking();
    await startAnew({invoices: [{...invoice, number: '2026-002'}]});
    await answer(created);
    expect(phase('editing').step).toBe('review');
    expect(form.state.values.invoices[0]?.number).toBe('2026-002');
    expect(events).not.toContain('case-submitted');
  });
});

describe('A reload while the page makes the case', () => {
  it('finds the case by its reference and sends nothing', async () => {
    const {adapter, tab, reload} = await openTaking();
    adapter.answer(REFERENCE, created);
    const again = await reload();
    expect(again.phase('receipt').case.id).toBe(created.id);
    expect(adapter.of('POST /cases')).toEqual([]);
    expect(tab.dump()).toBe('');
  });

  it('shows an older case with the same reference as what it is', async () => {
    const {adapter, reload} = await openTaking();
    adapter.answer(REFERENCE, {...created, dateCreated: '2026-05-01T10:00:00Z'});
    expect((await reload()).phase('duplicate').reference).toBe('2026-001');
  });

  it.each([
    ['there is no case', problem('not-found')],
    ['nobody can say', 'cut' as const],
  ])('opens the review again when %s, and looks no second time', async (_, answer) => {
    const {adapter, reload} = await openTaking();
    adapter.answer(REFERENCE, answer);
    const again = await reload();
    expect(again.phase('editing').step).toBe('review');
    expect(again.form.state).toMatchObject({hasConsent: false, isDraftKept: true, notice: null});
    await reload();
    expect(adapter.of(REFERENCE)).toHaveLength(1);
    await again.submit();
    expect(adapter.of('POST /cases')).toHaveLength(1);
  });

  it('shows nothing of it in a form that began anew before the answer', async () => {
    const {adapter, tab} = await openTaking();
    const late = held();
    adapter.answer(REFERENCE, late.answer);
    const again = await openPage(tab, adapter.connect(), {invoices: []});
    const opening = again.startAnew({invoices: [invoice]});
    await quiet();
    await again.startAnew({invoices: [{...invoice, number: '2026-002'}]});
    late.arrive(created);
    await opening;
    expect(again.form.state.values.invoices[0]?.number).toBe('2026-002');
    expect(again.phase('editing').step).toBe('review');
  });
});
