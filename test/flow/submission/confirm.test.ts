import {describe, expect, it} from 'vitest';
import {created, invoice, pending, preview, problem, SIGNING_URL} from '../support/answers.js';
import {createScript, type Answer} from '../support/adapter.js';
import {createTab, openPage} from '../support/form.js';
import {openScripted} from '../support/scripted.js';

const setup = (...answers: Answer[]) => openScripted({}, {'POST /cases': answers});

describe('Submitting a case', () => {
  it('sends what the review showed and ends at the receipt', async () => {
    const {adapter, form, events, submit, phase, tab} = await setup();
    expect(await submit()).toEqual([]);
    expect(phase('receipt')).toMatchObject({case: {reference: 'Q8OAXF3W'}, isSigned: true});

    const [call] = adapter.of('POST /cases');
    expect(call?.key).toMatch(/^[\w-]{43}$/);
    expect(JSON.parse(call?.body ?? '')).toMatchObject({
      amountToRecover: 5000,
      creditorReference: '2026-001',
      dueDate: '2026-02-10',
      allowPendingContracts: true,
      shown: {totalSuccessFeePercentage: 9.5, partner: preview.partner},
      returnUrl: expect.stringMatching(
        /^https:\/\/ledgerly\.example\/invoices\?tab=open&debitura-return=[\w-]{22}#top$/,
      ) as string,
    });
    expect(events.map(({type}) => type)).toContain('case-submitted');
    expect(form.state.isDraftKept).toBe(false);
    expect(tab.dump()).toBe('');
  });

  it('sends nothing without the consent, and says which box is missing', async () => {
    const {adapter, form, tab} = await setup();
    await tab.advance(400);
    expect(await form.confirm()).toEqual(['consent', 'dataProcessing']);
    expect(form.state.errors.consent).toEqual({code: 'required'});
    expect(adapter.of('POST /cases')).toEqual([]);
  });

  it('sends nothing before the price of exactly these values is known', async () => {
    const {adapter, form} = await setup();
    form.setConsent(true);
    form.setDataProcessing(true);
    expect(await form.confirm()).toEqual([]);
    expect(adapter.of('POST /cases')).toEqual([]);
    expect(form.state.price.status).toBe('known');
    expect(form.state.hasConsent).toBe(false);
  });

  it('remembers a press while the fee is asked for again, and sends when it is the same', async () => {
    const {adapter, form, tab} = await setup();
    await tab.advance(400);
    form.edit('invoices.0.amount', '5000.00');
    form.edit('invoices.0.dueDate', '2026-02-11');
    form.setConsent(true);
    form.setDataProcessing(true);
    expect(form.state.price.status).toBe('asking');
    expect(await form.confirm()).toEqual([]);
    expect(adapter.of('POST /cases')).toHaveLength(1);
  });

  it('shows the new fee instead when it is another one than was agreed to', async () => {
    const {adapter, form, tab} = await setup();
    await tab.advance(400);
    const pricing = {...preview.pricing, totalSuccessFeePercentage: 18};
    adapter.answer('POST /cases/preview', {...preview, pricing});
    form.edit('invoices.0.dueDate', '2026-02-11');
    form.setConsent(true);
    form.setDataProcessing(true);
    expect(await form.confirm()).toEqual([]);
    expect(form.state).toMatchObject({
      hasConsent: false,
      notice: {kind: 'fee-changed', before: 9.5},
    });
    expect(adapter.of('POST /cases')).toEqual([]);
  });

  it('sends once when the button is pressed twice', async () => {
    const {adapter, form, tab} = await setup();
    await tab.advance(400);
    form.setConsent(true);
    form.setDataProcessing(true);
    await Promise.all([form.confirm(), form.confirm()]);
    await form.confirm();
    expect(adapter.of('POST /cases')).toHaveLength(1);
  });

  it('lets the host hold the case back', async () => {
    const adapter = createScript();
    const page = await openPage(createTab(), adapter.connect(), {cancels: 'case-submitting'});
    await page.submit();
    expect(page.phase('editing').step).toBe('review');
    expect(adapter.of('POST /cases')).toEqual([]);
  });

  it('goes to the field that the adapter names', async () => {
    const fieldErrors = {'debtor.email': [{code: 'not-an-email' as const}]};
    const {form, submit, phase} = await setup(problem('invalid', {fieldErrors}));
    expect(await submit()).toEqual(['debtor.email']);
    expect(phase('editing')).toMatchObject({step: 'debtor', isChange: true});
    form.edit('debtor.name', 'Debtor AG');
    expect(form.state.errors).toHaveProperty(['debtor.email']);
    form.edit('debtor.email', 'billing@debtor.de');
    expect(form.state.errors).toEqual({});
  });

  it('uses a new key after a refusal', async () => {
    const {adapter, submit} = await setup(problem('business-rule'), created);
    await submit();
    await submit();
    const keys = adapter.of('POST /cases').map(({key}) => key);
    expect(new Set(keys).size).toBe(2);
  });

  it('shows the new fee and asks for consent again when the fee changed (GUARD 6)', async () => {
    const pricing = {...preview.pricing!, totalSuccessFeePercentage: 17.5};
    const changed = problem('fee-changed', {preview: {...preview, pricing}});
    const {form, submit, phase} = await setup(changed, created);
    await submit();
    expect(phase('editing').step).toBe('review');
    expect(form.state.notice).toMatchObject({kind: 'fee-changed', before: 9.5});
    expect(form.state.hasConsent).toBe(false);
    expect(form.state.price).toMatchObject({status: 'known', preview: {pricing}});
    await submit();
    expect(phase('receipt').isSigned).toBe(true);
  });

  it('shows the case that already has the reference', async () => {
    const {adapter, submit, phase} = await setup(
      problem('duplicate-reference', {caseId: created.id}),
    );
    adapter.answer('GET /cases/:id', {...created, reference: 'OLDER123'});
    await submit();
    expect(phase('duplicate')).toMatchObject({
      reference: '2026-001',
      case: {reference: 'OLDER123'},
    });
  });

  it('says where to sign when the case waits for a signature', async () => {
    const {form, submit, phase, tab, events} = await setup(pending);
    await submit();
    expect(phase('signing')).toMatchObject({url: SIGNING_URL, host: 'app.debitura.com'});
    await form.sign();
    expect(tab.left).toEqual([SIGNING_URL]);
    expect(events.at(-1)).toEqual({type: 'signing-starting', url: SIGNING_URL});
  });

  it('keeps the draft when something must be signed or given first, in both modes', async () => {
    for (const code of ['signing-required', 'kyc-required'] as const) {
      const handoff = {signingHandoff: {combinedSigningUrl: SIGNING_URL}};
      const {form, submit, phase, tab} = await setup(problem(code, handoff));
      await submit();
      expect(phase('signing')).toMatchObject({case: null, url: SIGNING_URL});
      expect(form.state.isDraftKept).toBe(true);
      expect(tab.storage).toHaveLength(1);
    }
  });

  it('stops with the address when the client must sign before anything else works', async () => {
    const url = 'https://referral.debitura.com/companydetails/1';
    const {submit, phase} = await setup(problem('client-not-ready', {url}));
    await submit();
    expect(phase('stopped').problem.url).toBe(url);
  });

  it('keeps the draft when the session has ended', async () => {
    const {submit, phase, events, tab} = await setup(problem('unauthenticated'));
    await submit();
    expect(phase('stopped').problem.code).toBe('unauthenticated');
    expect(events.at(-1)).toEqual({type: 'session-expired'});
    expect(tab.storage).toHaveLength(1);
  });

  it('keeps a made reference for the whole draft', async () => {
    const adapter = createScript();
    adapter.answer('POST /cases', problem('business-rule'), created);
    const page = await openPage(createTab(), adapter.connect(), {
      invoices: [{...invoice, number: ''}],
    });
    await page.submit();
    await page.submit();
    const references = adapter
      .of('POST /cases')
      .map(({body}) => (JSON.parse(body) as {creditorReference: string}).creditorReference);
    expect(references[1]).toBe(references[0]);
  });

  it('makes a reference of the key when the invoice has no number', async () => {
    const adapter = createScript();
    const page = await openPage(createTab(), adapter.connect(), {
      invoices: [{...invoice, number: ''}],
    });
    await page.submit();
    const [call] = adapter.of('POST /cases');
    const {creditorReference} = JSON.parse(call!.body) as {creditorReference: string};
    expect(creditorReference).toBe(`E-${call!.key!.slice(0, 16)}`);
  });
});
