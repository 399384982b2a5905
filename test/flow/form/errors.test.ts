import {afterEach, describe, expect, it, vi} from 'vitest';
import {created, preview, problem} from '../support/answers.js';
import {quiet} from '../support/form.js';
import {openScripted} from '../support/scripted.js';

const PRICE = 'POST /cases/preview';
const STEP = '../../../src/flow/claim/advance.js';
const INCOMING = '../../../src/flow/incoming/receive.js';

describe('Errors that are shown', () => {
  it('go with the invoice they belong to; those of other fields stay', async () => {
    const {form} = await openScripted();
    form.change('claim');
    form.edit('claimDescription', 'x'.repeat(4001));
    form.addInvoice();
    expect(await form.continue()).toContain('invoices.1.date');
    form.removeInvoice(1);
    expect(Object.keys(form.state.errors)).toEqual(['claimDescription']);
    form.removeInvoice(0);
    expect(form.state.values.invoices).toHaveLength(1);
    expect(Object.keys(form.state.errors)).toEqual(['claimDescription']);
  });

  it('of the invoices that stay are said again when the step ends, at their new places', async () => {
    const {form} = await openScripted({invoices: []});
    form.addInvoice();
    form.edit('invoices.1.amount', '12');
    await form.continue();
    form.removeInvoice(0);
    expect(Object.keys(form.state.errors)).toEqual(['currencyCode']);
    expect(await form.continue()).toEqual(['currencyCode', 'invoices.0.date']);
  });

  it('are gone on another step, and are found again when that step ends', async () => {
    const {form, phase} = await openScripted();
    form.change('debtor');
    form.edit('debtor.city', '');
    await form.continue();
    form.back();
    expect(phase('editing')).toEqual({name: 'editing', step: 'review', isChange: false});
    expect(form.state.errors).toEqual({});
    form.change('debtor');
    await form.continue();
    expect(form.state.errors).toEqual({'debtor.city': {code: 'required'}});
    form.change('review');
    expect(form.state.errors).toEqual({});
    expect(phase('editing')).toEqual({name: 'editing', step: 'review', isChange: false});
  });

  it('that only the server sees are forgotten when the step is checked anew', async () => {
    const {adapter, form, submit, phase} = await openScripted();
    const fieldErrors = {'debtor.city': [{code: 'other' as const, text: 'Nobody lives there.'}]};
    adapter.answer('POST /cases', problem('invalid', {fieldErrors}), created);
    expect(await submit()).toEqual(['debtor.city']);
    form.edit('debtor.name', 'Debtor AG');
    expect(form.state.errors).toEqual({'debtor.city': fieldErrors['debtor.city'][0]});
    expect(await form.continue()).toEqual([]);
    form.change('debtor');
    form.edit('debtor.address', '');
    await form.continue();
    form.edit('debtor.address', 'Other street 1');
    expect(form.state.errors).toEqual({});
    expect(phase('editing').step).toBe('debtor');
  });

  it('that only the server saw once are the rules’ own afterwards, and go by them', async () => {
    const {adapter, form, submit} = await openScripted();
    const fieldErrors = {dueDate: [{code: 'other' as const, text: 'Nobody works on that day.'}]};
    adapter.answer('POST /cases', problem('invalid', {fieldErrors}));
    expect(await submit()).toEqual(['invoices.0.dueDate']);
    expect(await form.continue()).toEqual([]);
    form.change('claim');
    form.edit('invoices.0.date', '2026-03-01');
    expect(await form.continue()).toEqual(['invoices.0.dueDate']);
    form.edit('invoices.0.date', '2026-02-01');
    expect(form.state.errors).toEqual({});
  });
});

describe('The review', () => {
  it('offers the signed agreement, asked for once, and stands without it', async () => {
    const {adapter, form} = await openScripted({invoices: []});
    const terms = 'GET /contracts/debt-collection/status';
    expect(adapter.of(terms)).toEqual([]);
    adapter.answer(terms, 'cut', {signed: true, termsUrl: 'https://app.debitura.com/terms.pdf'});
    form.change('review');
    await quiet();
    expect(form.state.termsUrl).toBeNull();
    form.change('claim');
    form.change('review');
    await quiet();
    expect(form.state.termsUrl).toBe('https://app.debitura.com/terms.pdf');
    form.change('review');
    await quiet();
    expect(adapter.of(terms)).toHaveLength(2);
  });

  it('keeps the consent while the same fee is asked for again, and loses it with another', async () => {
    const {adapter, tab, form} = await openScripted();
    await tab.advance(400);
    form.setConsent(true);
    form.setDataProcessing(true);
    await form.askPrice();
    expect(form.state).toMatchObject({hasConsent: true, hasDataProcessing: true});
    const pricing = {...preview.pricing, totalSuccessFeePercentage: 12};
    adapter.answer(PRICE, {...preview, pricing});
    await tab.advance(5 * 60_000);
    await form.askPrice();
    expect(form.state).toMatchObject({hasConsent: false, hasDataProcessing: true});
  });
});

describe('A part of the form that cannot be loaded', () => {
  afterEach(() => {
    vi.doUnmock(STEP);
    vi.doUnmock(INCOMING);
  });

  /** What a browser says of a file that is gone from the server. */
  function lose(part: string) {
    vi.resetModules();
    vi.doMock(part, () => {
      throw new TypeError('Failed to fetch dynamically imported module');
    });
  }

  it('leaves the step as it is and says so; the next press ends it', async () => {
    const {form, events, phase} = await openScripted({invoices: []});
    lose(STEP);
    expect(await form.continue()).toEqual([]);
    expect(form.state.notice).toEqual({kind: 'unreachable'});
    expect(events.at(-1)).toMatchObject({type: 'error', problem: {code: 'unavailable'}});
    expect(phase('editing').step).toBe('claim');
    vi.doUnmock(STEP);
    expect(await form.continue()).toContain('invoices.0.amount');
  });

  it('takes no dropped file, and says so', async () => {
    const {form} = await openScripted({invoices: []});
    lose(INCOMING);
    const read = () => Promise.reject(new Error('It was read.'));
    await form.receive({files: [new File(['<a/>'], 'a.xml')], read});
    expect(form.state.notice).toEqual({kind: 'unreachable'});
    expect(form.state.incoming).toBeUndefined();
  });
});
