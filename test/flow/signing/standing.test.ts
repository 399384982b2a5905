import {describe, expect, it} from 'vitest';
import {created, invoice, pending, preview, problem, signed} from '../support/answers.js';
import {SIGNING_URL, unsigned, unsignedPreview} from '../support/answers.js';
import {createScript, held} from '../support/adapter.js';
import {createTab, openPage, quiet} from '../support/form.js';
import {completed, leaveToSign} from '../support/signing.js';

const CASE = 'GET /cases/:id';
const STATUS = 'GET /cases/:id/contract-status';
const ASK = 'POST /cases/preview';

describe('Whoever asks whether a case is signed', () => {
  it('without coming back hears what is true, and is not told to have given up', async () => {
    const {adapter, reopen} = await leaveToSign();
    const {form, phase, events} = await reopen('https://ledgerly.example/invoices');
    await form.checkAgain();
    expect(phase('signing')).toMatchObject({
      case: {id: pending.id},
      url: SIGNING_URL,
      host: 'app.debitura.com',
      wasAbandoned: false,
    });
    expect(form.state.notice).toBeNull();
    adapter.answer(STATUS, signed);
    await form.checkAgain();
    expect(phase('receipt').isSigned).toBe(true);
    expect(events.map(({type}) => type)).not.toContain('signing-returned');
  });

  it('reads it while the screen says so', async () => {
    const {adapter, reopen} = await leaveToSign();
    const {form, phase} = await reopen('https://ledgerly.example/invoices');
    const answer = held();
    adapter.answer(CASE, answer.answer);
    const asking = form.checkAgain();
    await quiet();
    expect(phase('verifying')).toEqual({name: 'verifying'});
    answer.arrive(created);
    await asking;
    expect(phase('receipt').isSigned).toBe(true);
  });

  it.each([
    [problem('rate-limited'), 'verifying'],
    [problem('unexpected'), 'verifying'],
    [problem('upstream-timeout'), 'verifying'],
    [problem('not-found'), 'stopped'],
    [problem('unauthenticated'), 'stopped'],
  ] as const)('hears of $code what to do', async (answer, phase) => {
    const {adapter, tab, returnUrl, reopen} = await leaveToSign();
    adapter.answer(CASE, answer);
    const {form} = await reopen(completed(returnUrl));
    expect(form.state.phase.name).toBe(phase);
    expect(form.state.notice).toEqual(phase === 'verifying' ? {kind: 'unreachable'} : null);
    expect(tab.storage).toHaveLength(1);
  });

  it('needs the contracts only of a case that waits for them', async () => {
    const {adapter, returnUrl, reopen} = await leaveToSign();
    adapter.answer(CASE, created);
    adapter.answer(STATUS, 'cut');
    expect((await reopen(returnUrl)).phase('receipt').isSigned).toBe(true);
  });

  it('hears nothing in a form that began anew, be it an answer or a failure', async () => {
    for (const late of [created, problem('not-found')]) {
      const {adapter, reopen} = await leaveToSign();
      const page = await reopen('https://ledgerly.example/invoices');
      const answer = held();
      adapter.answer(CASE, answer.answer);
      const asking = page.form.checkAgain();
      await quiet();
      await page.startAnew({invoices: [{...invoice, number: '2026-002'}]});
      answer.arrive(late);
      await asking;
      expect(page.phase('editing').step).toBe('review');
      expect(page.form.state.notice).toBeNull();
    }
  });

  it('believes the contracts also where documents have travelled before', async () => {
    const adapter = createScript();
    adapter.answer('POST /cases', pending);
    adapter.answer(CASE, pending);
    const invoices = [{...invoice, files: [new File(['%PDF-1.7'], 'invoice.pdf')]}];
    const {form, submit, phase} = await openPage(createTab(), adapter.connect(), {invoices});
    await submit();
    expect(form.state.documents).toMatchObject([{status: 'done'}]);
    expect(phase('signing').case?.id).toBe(pending.id);
    await form.checkAgain();
    expect(phase('receipt').isSigned).toBe(true);
    expect(adapter.of('POST /cases/:id/files')).toHaveLength(1);
  });

  it('sends the documents first that had not arrived', async () => {
    const adapter = createScript();
    const tab = createTab();
    adapter.answer('POST /cases', pending);
    adapter.answer(CASE, pending);
    adapter.answer(STATUS, unsigned);
    adapter.answer('POST /cases/:id/files', 'cut');
    const files = () => [new File(['%PDF-1.7'], 'invoice.pdf')];
    const invoices = [{...invoice, files: files()}];
    const page = await openPage(tab, adapter.connect(), {invoices});
    await page.submit();
    page.leave();
    const {returnUrl} = JSON.parse(adapter.of('POST /cases')[0]!.body) as {returnUrl: string};
    tab.address = completed(returnUrl);
    adapter.answer(CASE, created);
    const back = await openPage(tab, adapter.connect());
    expect(back.phase('uploading').case.id).toBe(created.id);
    expect(back.events).toContainEqual({
      type: 'signing-returned',
      completed: true,
      verified: true,
    });
    adapter.answer('POST /cases/:id/files', {id: 'file-1'});
    await back.form.addFiles(files());
    expect(back.phase('receipt').case.id).toBe(created.id);
  });
});

describe('A draft that waits for its signature', () => {
  it('says who left early, and offers a link that leads back', async () => {
    const {adapter, returnUrl, reopen} = await leaveToSign('require');
    adapter.answer(ASK, unsignedPreview);
    const {form, phase, events} = await reopen(returnUrl);
    expect(events).toContainEqual({type: 'signing-returned', completed: false, verified: false});
    expect(phase('signing')).toMatchObject({wasAbandoned: true, host: 'app.debitura.com'});
    expect(form.state.notice).toEqual({kind: 'not-signed'});

    await form.checkAgain();
    expect(phase('signing')).toMatchObject({wasAbandoned: false});
    expect(form.state.notice).toBeNull();
    expect(events.filter(({type}) => type === 'signing-returned')).toHaveLength(1);
    const asked = adapter
      .of(ASK)
      .map(({body}) => (JSON.parse(body) as {returnUrl?: string}).returnUrl);
    const [before, latest] = asked.filter(Boolean).slice(-2);
    expect(latest).not.toBe(before);

    adapter.answer(ASK, preview);
    const next = await reopen(completed(latest!));
    expect(next.phase('receipt').case.id).toBe(created.id);
    expect(next.events).toContainEqual({
      type: 'signing-returned',
      completed: true,
      verified: true,
    });
  });

  it('needs no link to be told that something is missing', async () => {
    const {adapter, returnUrl, reopen} = await leaveToSign('require');
    adapter.answer(ASK, {...unsignedPreview, signingHandoff: null});
    const {phase} = await reopen(completed(returnUrl));
    expect(phase('signing')).toMatchObject({url: null, host: null, wasAbandoned: false});
  });

  it('goes out although something is asked for that blocks nothing', async () => {
    const {adapter, returnUrl, reopen} = await leaveToSign('require');
    const required = [{type: 'PoA' as const, isBlocking: false}];
    adapter.answer(ASK, {...unsignedPreview, required});
    expect((await reopen(completed(returnUrl))).phase('receipt').case.id).toBe(created.id);
  });

  it.each([
    ['the partner moved', {...preview, partner: {...preview.partner!, country: 'Austria'}}],
    ['no partner is named any more', {...preview, partner: undefined}],
    ['nobody knows the fee any more', {...preview, pricing: undefined}],
    ['nobody collects there any more', {...unsignedPreview, isEligible: false}],
  ])('comes back to the review when %s', async (_, changed) => {
    const {adapter, returnUrl, reopen} = await leaveToSign('require');
    adapter.answer(ASK, changed);
    const {form, phase} = await reopen(completed(returnUrl));
    expect(phase('editing').step).toBe('review');
    expect(form.state).toMatchObject({hasConsent: false, notice: {kind: 'review-again'}});
    expect(adapter.of('POST /cases')).toHaveLength(1);
  });

  it('comes back to the review when it is not complete enough to be asked about', async () => {
    const {adapter, tab, returnUrl, reopen} = await leaveToSign('require');
    const page = await reopen('https://ledgerly.example/invoices');
    page.form.edit('invoices.0.amount', '');
    await tab.advance(300);
    const asked = adapter.of(ASK).length;
    const back = await reopen(completed(returnUrl));
    expect(back.phase('editing').step).toBe('review');
    expect(back.form.state.notice).toEqual({kind: 'review-again'});
    expect(adapter.of(ASK)).toHaveLength(asked);
  });

  it('submits itself in no form that began anew meanwhile', async () => {
    const {adapter, returnUrl, reopen} = await leaveToSign('require');
    adapter.answer(ASK, unsignedPreview);
    const page = await reopen(returnUrl);
    const answer = held();
    adapter.answer(ASK, answer.answer, preview);
    const asking = page.form.checkAgain();
    await quiet();
    expect(page.phase('verifying')).toBeDefined();
    await page.startAnew({invoices: [{...invoice, number: '2026-002'}]});
    answer.arrive(preview);
    await asking;
    expect(page.phase('editing').step).toBe('review');
    expect(page.form.state.values.invoices[0]?.number).toBe('2026-002');
    expect(adapter.of('POST /cases')).toHaveLength(1);
  });
});
