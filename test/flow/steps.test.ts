import {describe, expect, it} from 'vitest';
import type {Invoice} from '../../src/contract/index.js';
import {anna, invoice, problem} from './support/answers.js';
import {createScript} from './support/adapter.js';
import {createTab, openPage, type PageOptions} from './support/form.js';
import {openScripted} from './support/scripted.js';

/** At the first step, empty unless told otherwise. */
const open = (options: PageOptions = {invoices: []}) => openScripted(options);

describe('The steps of the form', () => {
  it('open at the claim, and at review when the invoice is complete', async () => {
    expect((await open()).phase('editing').step).toBe('claim');
    expect((await open({})).phase('editing')).toEqual({
      name: 'editing',
      step: 'review',
      isChange: false,
    });
    const {debtor, ...rest} = invoice;
    const {form, phase} = await open({invoices: [{...rest, debtor: {...debtor, city: ''}}]});
    expect(phase('editing').step).toBe('claim');
    expect(form.state.errors).toEqual({});
  });

  it('open with what a page knows, which may give nothing and numbers where texts are', async () => {
    const {debtor, ...rest} = invoice;
    const unknown = {email: undefined, phone: null, state: null, zipCode: 10115};
    const given = {...rest, number: 117, dueDate: null, debtor: {...debtor, ...unknown}};
    const {form, phase} = await open({invoices: [given as unknown as Invoice]});
    expect(phase('editing').step).toBe('review');
    expect(form.state.values).toMatchObject({
      invoices: [{number: '117', dueDate: ''}],
      debtor: {email: '', phone: '', state: '', zipCode: '10115', name: debtor.name},
    });
    const bare = {amount: null, currency: null, date: null, number: null, debtor: null};
    const empty = await open({invoices: [bare as unknown as Invoice]});
    expect(empty.phase('editing').step).toBe('claim');
    expect(empty.form.state.values).toMatchObject({
      currencyCode: '',
      invoices: [{number: '', amount: '', date: '', dueDate: ''}],
      debtor: {type: 'Company', name: ''},
    });
  });

  it('say what is wrong in the order of the fields, and only when the step ends', async () => {
    const {form, phase} = await open();
    form.edit('invoices.0.amount', 'abc');
    expect(form.state.errors).toEqual({});
    expect(await form.continue()).toEqual(['invoices.0.amount', 'currencyCode', 'invoices.0.date']);
    expect(form.state.errors).toEqual({
      'invoices.0.amount': {code: 'other'},
      currencyCode: {code: 'required'},
      'invoices.0.date': {code: 'required'},
    });
    expect(phase('editing').step).toBe('claim');
  });

  it('take an error away as soon as the field is right, and add none before the end', async () => {
    const {form} = await open();
    await form.continue();
    form.edit('invoices.0.amount', '12');
    expect(Object.keys(form.state.errors)).toEqual(['currencyCode', 'invoices.0.date']);
    form.edit('invoices.0.date', '2026-06-02');
    expect(form.state.errors['invoices.0.date']).toEqual({code: 'in-future', limit: '2026-06-01'});
    form.edit('invoices.0.date', '2026-06-01');
    form.edit('currencyCode', 'EUR');
    form.edit('invoices.0.amount', '');
    expect(form.state.errors).toEqual({});
  });

  it.each([
    ['invoices.0.amount', '0', {code: 'too-small', limit: 0}],
    ['invoices.0.amount', '-3', {code: 'too-small', limit: 0}],
    ['invoices.0.amount', '1.234', {code: 'other'}],
    ['invoices.0.number', 'N'.repeat(51), {code: 'too-long', limit: 50}],
    ['invoices.0.number', 'A\u0007', {code: 'control-characters'}],
    ['invoices.0.date', '2026-01-32', {code: 'not-a-date'}],
    ['invoices.0.dueDate', '2026-06-02', {code: 'in-future', limit: '2026-06-01'}],
    ['invoices.0.dueDate', '2026-01-09', {code: 'before-date', limit: '2026-01-10'}],
    ['claimDescription', 'x'.repeat(4001), {code: 'too-long', limit: 4000}],
  ])('refuse a wrong %s (%#)', async (path, value, error) => {
    const {form} = await open({});
    form.change('claim');
    form.edit(path, value);
    expect(await form.continue()).toEqual([path]);
    expect(form.state.errors).toEqual({[path]: error});
  });

  it.each([
    ['debtor.name', ' ', {code: 'required'}],
    ['debtor.address', '', {code: 'required'}],
    ['debtor.city', '', {code: 'required'}],
    ['debtor.countryAlpha2', '', {code: 'required'}],
    ['debtor.email', 'nobody', {code: 'not-an-email'}],
    ['debtor.zipCode', '1'.repeat(21), {code: 'too-long', limit: 20}],
    ['debtor.phone', '1'.repeat(51), {code: 'too-long', limit: 50}],
  ])('refuse a wrong %s (%#)', async (path, value, error) => {
    const {form} = await open({});
    form.change('debtor');
    form.edit(path, value);
    expect(await form.continue()).toEqual([path]);
    expect(form.state.errors).toEqual({[path]: error});
  });

  it('want a state of American debtors only', async () => {
    const {form, phase} = await open({});
    form.change('debtor');
    form.edit('debtor.countryAlpha2', 'US');
    expect(await form.continue()).toEqual(['debtor.stateAlpha2']);
    form.edit('debtor.countryAlpha2', 'DE');
    expect(form.state.errors).toEqual({});
    expect(await form.continue()).toEqual([]);
    expect(phase('editing').step).toBe('review');
  });

  it('check each of several invoices at its own fields, and refuse a number twice', async () => {
    const {form} = await open({});
    form.change('claim');
    form.addInvoice();
    form.edit('invoices.1.number', '2026-001');
    expect(await form.continue()).toEqual([
      'invoices.1.amount',
      'invoices.1.number',
      'invoices.1.date',
    ]);
    expect(form.state.errors['invoices.1.number']).toEqual({code: 'duplicate'});
    form.removeInvoice(1);
    form.removeInvoice(0);
    expect(form.state.values.invoices).toHaveLength(1);
    expect(await form.continue()).toEqual([]);
  });

  it('go on, go back, and come back to review from a change', async () => {
    const {form, phase, events} = await open({});
    form.change('debtor');
    expect(phase('editing')).toMatchObject({step: 'debtor', isChange: true});
    await form.continue();
    form.back();
    expect(phase('editing')).toMatchObject({step: 'documents', isChange: false});
    form.back();
    form.back();
    form.back();
    expect(phase('editing').step).toBe('claim');
    for (const step of ['debtor', 'documents', 'review'] as const) {
      await form.continue();
      expect(phase('editing').step).toBe(step);
    }
    expect(events.at(-1)).toEqual({type: 'step-changed', step: 'review'});
  });

  it('take the consent back when something is changed', async () => {
    const {form, tab} = await open({});
    await tab.advance(400);
    form.setConsent(true);
    form.change('claim');
    form.edit('invoices.0.amount', '6,000');
    expect(form.state.hasConsent).toBe(false);
  });

  it('write the amounts anew when the language changes', async () => {
    const {form} = await open({});
    form.setLocale('de');
    expect(form.state.values.invoices[0]?.amount).toBe('5.000,00');
    expect(await form.confirm()).not.toContain('invoices.0.amount');
  });

  it('ask for the data-processing agreement in the European Economic Area only', async () => {
    const danish = await openPage(createTab(), createScript().connect());
    expect(await danish.form.confirm()).toEqual(['consent', 'dataProcessing']);
    const adapter = createScript();
    adapter.answer('GET /session', {...anna, client: {...anna.client!, countryAlpha2: 'GB'}});
    const british = await openPage(createTab(), adapter.connect());
    expect(await british.form.confirm()).toEqual(['consent']);
  });
});

describe('A form that cannot open', () => {
  it('says so when the session has ended', async () => {
    const adapter = createScript();
    adapter.answer('GET /session', problem('unauthenticated'));
    const {phase, events} = await openPage(createTab(), adapter.connect());
    expect(phase('stopped').problem.code).toBe('unauthenticated');
    expect(events).toEqual([{type: 'session-expired'}]);
  });

  it('says so when nobody answers', async () => {
    const adapter = createScript();
    adapter.answer('GET /session', 'cut');
    const {phase} = await openPage(createTab(), adapter.connect());
    expect(phase('stopped').problem.code).toBe('unavailable');
  });

  it('says so when this user may not submit', async () => {
    const adapter = createScript();
    adapter.answer('GET /session', {...anna, can: ['read']});
    const {phase} = await openPage(createTab(), adapter.connect());
    expect(phase('stopped').problem.code).toBe('forbidden');
  });

  it('refuses invoices of two currencies', async () => {
    const other = {...invoice, number: '2', currency: 'DKK'};
    const {phase} = await open({invoices: [invoice, other]});
    expect(phase('stopped').problem.code).toBe('invalid');
  });
});
