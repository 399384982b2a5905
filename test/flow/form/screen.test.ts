import {describe, expect, it} from 'vitest';
import {anna, created, invoice} from '../support/answers.js';
import {createScript, held} from '../support/adapter.js';
import {createTab, openPage, quiet} from '../support/form.js';
import {openScripted} from '../support/scripted.js';

const PRICE = 'POST /cases/preview';

describe('A form that leaves the page', () => {
  it('asks no price meanwhile, and asks it when it is back', async () => {
    const {adapter, tab, form, leave, comeBack} = await openScripted();
    leave();
    await tab.advance(60_000);
    expect(adapter.of(PRICE)).toEqual([]);
    comeBack();
    await tab.advance(400);
    expect(form.state.price.status).toBe('known');
  });

  it('repeats nothing meanwhile, and asks at once what became of its confirm when it is back', async () => {
    const {adapter, tab, press, phase, leave, comeBack} = await openScripted();
    adapter.answer('POST /cases', 'cut', created);
    await press();
    expect(phase('checking').attempt).toBe(1);
    leave();
    await quiet();
    await tab.advance(60_000);
    expect(adapter.of('POST /cases')).toHaveLength(1);
    comeBack();
    await quiet();
    expect(phase('receipt').case.id).toBe(created.id);
  });

  it('asks nothing anew when it is back at the receipt', async () => {
    const {adapter, submit, phase, leave, comeBack, tab} = await openScripted();
    await submit();
    const calls = adapter.calls.length;
    await tab.advance(10 * 60_000);
    leave();
    comeBack();
    await tab.advance(400);
    expect(phase('receipt').case.id).toBe(created.id);
    expect(adapter.calls).toHaveLength(calls);
  });
});

describe('A form that starts anew', () => {
  it('shows nothing of the claim before, and cancels what was on its way', async () => {
    const {adapter, form, press, startAnew, phase, tab} = await openScripted({isTest: true});
    expect(form.state.isTest).toBe(true);
    const {answer, arrive} = held();
    adapter.answer('POST /cases/:id/files', answer);
    await form.addFiles([new File(['%PDF'], 'a.pdf')]);
    await press();
    expect(phase('uploading').case.id).toBe(created.id);
    await startAnew({invoices: [], isTest: false});
    arrive({id: 'file-1'});
    await quiet();
    expect(phase('editing').step).toBe('claim');
    expect(form.state).toMatchObject({isTest: false, documents: [], price: {status: 'unknown'}});
    await tab.advance(400);
    expect(form.state.values.invoices[0]?.amount).toBe('');
  });

  it('is at the invoice that it was started with last, however slow the session is', async () => {
    const adapter = createScript();
    const {answer, arrive} = held();
    adapter.answer('GET /session', answer);
    const connection = adapter.connect();
    const opening = openPage(createTab(), connection);
    await quiet();
    arrive(anna);
    const {form, startAnew, events} = await opening;
    const again = startAnew({invoices: [{...invoice, number: 'B'}]});
    await form.start({
      invoices: [{...invoice, number: 'C'}],
      pendingContracts: 'allow',
      returnUrl: 'https://ledgerly.example/',
      isTest: false,
      locale: 'en',
    });
    await again;
    expect(form.state.values.invoices.map(({number}) => number)).toEqual(['C']);
    expect(events.filter(({type}) => type === 'step-changed')).toHaveLength(2);
  });

  it('after "start over" holds the invoice as the page gave it, and no draft', async () => {
    const {tab, form, phase} = await openScripted();
    form.edit('debtor.city', 'Hamburg');
    await tab.advance(400);
    expect(form.state.isDraftKept).toBe(true);
    await form.startOver();
    expect(form.state.values.debtor.city).toBe('Munich');
    expect(phase('editing').step).toBe('review');
    expect(tab.storage.length).toBe(0);
  });
});

describe('What is typed', () => {
  it('is kept when typing pauses, once', async () => {
    const {tab, form} = await openScripted();
    for (const city of ['H', 'Ha', 'Hamburg']) {
      form.edit('debtor.city', city);
      await tab.advance(299);
      expect(tab.storage.length).toBe(0);
    }
    await tab.advance(1);
    expect(tab.storage.length).toBe(1);
    expect(form.state).toMatchObject({isDraftKept: true, isDraftLost: false});
  });

  it('cannot be kept in a tab that is full, and the form says so', async () => {
    const {tab, form} = await openScripted();
    tab.storage.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    form.edit('debtor.city', 'Hamburg');
    await tab.advance(400);
    expect(form.state).toMatchObject({isDraftKept: false, isDraftLost: true});
    expect(form.state.values.debtor.city).toBe('Hamburg');
  });

  it('is read as the language says that stands there now', async () => {
    const {adapter, tab, form} = await openScripted();
    form.setLocale('de');
    form.edit('invoices.0.amount', '6.000');
    await tab.advance(400);
    expect(JSON.parse(adapter.of(PRICE).at(-1)!.body)).toMatchObject({amountToRecover: 6000});
    expect(adapter.of('GET /session')).toHaveLength(1);
  });

  it('changes nothing while the case is on its way', async () => {
    const {adapter, form, press, phase} = await openScripted();
    const {answer, arrive} = held();
    adapter.answer('POST /cases', answer);
    await press();
    const {state} = form;
    form.edit('debtor.city', 'Hamburg');
    form.addInvoice();
    form.setConsent(false);
    form.back();
    form.change('claim');
    expect(await form.continue()).toEqual([]);
    expect(form.state).toBe(state);
    arrive(created);
    await quiet();
    expect(phase('receipt').case.id).toBe(created.id);
  });
});
