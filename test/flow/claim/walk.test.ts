import {describe, expect, it} from 'vitest';
import type {AgreementStatus} from '../../../src/contract/index.js';
import type {CaseFormController} from '../../../src/flow/case-form/controller.js';
import {anna, invoice, problem} from '../support/answers.js';
import {createScript} from '../support/adapter.js';
import {createTab, openPage, quiet, type PageOptions} from '../support/form.js';

const AGREEMENT = 'GET /contracts/debt-collection/status';
const agreement = {
  signed: true,
  requiresResigning: false,
  invalidationReason: null,
  solutionUrl: null,
};
const termsUrl = 'https://files.debitura.example/agreement.pdf';

async function open(options: PageOptions = {}, adapter = createScript()) {
  const page = await openPage(createTab(), adapter.connect(), options);
  return {adapter, agreements: () => adapter.of(AGREEMENT).length, ...page};
}

/** Presses Continue until the form stays where it is. */
async function walk(form: CaseFormController) {
  const seen: string[] = [];
  for (;;) {
    const {phase} = form.state;
    if (phase.name !== 'editing' || seen.includes(phase.step)) return seen;
    seen.push(phase.step);
    expect(await form.continue()).toEqual([]);
  }
}

describe('Continue', () => {
  it('leads from the claim to the review and no further, and keeps the draft', async () => {
    const {form, phase} = await open({invoices: []});
    const typed = {
      'invoices.0.amount': '50',
      'invoices.0.date': '2026-01-10',
      currencyCode: 'EUR',
      'debtor.name': 'Debtor GmbH',
      'debtor.address': 'Hauptstrasse 10',
      'debtor.city': 'Munich',
      'debtor.countryAlpha2': 'DE',
    };
    for (const [path, value] of Object.entries(typed)) form.edit(path, value);
    expect(await walk(form)).toEqual(['claim', 'debtor', 'documents', 'review']);
    expect(phase('editing')).toEqual({name: 'editing', step: 'review', isChange: false});
    expect(form.state.errors).toEqual({});
    await quiet();
    expect(form.state.isDraftKept).toBe(true);
  });

  it('moves one step however often it is pressed', async () => {
    const {form, phase, events} = await open();
    form.change('claim');
    form.back();
    for (let back = 0; back < 3; back += 1) form.back();
    expect(phase('editing').step).toBe('claim');
    const before = events.length;
    await Promise.all([form.continue(), form.continue(), form.continue()]);
    expect(phase('editing').step).toBe('debtor');
    expect(events.slice(before)).toEqual([{type: 'step-changed', step: 'debtor'}]);
  });

  it('does nothing in a form that is closed', async () => {
    const adapter = createScript();
    adapter.answer('GET /session', problem('forbidden'));
    const {form, phase} = await open({}, adapter);
    const {problem: why} = phase('stopped');
    expect(await form.continue()).toEqual([]);
    expect(phase('stopped').problem).toBe(why);
    expect(form.state.errors).toEqual({});
  });

  it('takes away what was said of the last try', async () => {
    const {adapter, form, submit} = await open();
    adapter.answer('POST /cases', problem('business-rule'));
    await submit();
    expect(form.state.notice).toMatchObject({kind: 'refused'});
    form.change('claim');
    await form.continue();
    expect(form.state.notice).toBeNull();
  });

  it("leads a managing partner over the creditor's step, without papers, and sends whose claim it is", async () => {
    const adapter = createScript();
    adapter.answer('GET /session', {...anna, desk: 'managing-partner', client: null});
    const {form, phase, agreements} = await open({invoices: [invoice]}, adapter);
    expect(phase('editing').step).toBe('creditor');
    expect(await form.continue()).toEqual(['creditorCompanyName', 'creditorCountryAlpha2']);
    form.edit('creditorCompanyName', 'Nordlys ApS');
    form.edit('creditorCountryAlpha2', 'DK');
    expect(await form.continue()).toEqual([]);
    expect(await form.continue()).toEqual([]);
    expect(await form.continue()).toEqual(['debtor.contactPerson']);
    form.edit('debtor.contactPerson', 'Eva');
    expect(await walk(form)).toEqual(['debtor', 'review']);
    await quiet();
    expect(agreements()).toBe(0);
    form.setConsent(true);
    expect(await form.confirm()).toEqual([]);
    expect(JSON.parse(adapter.of('POST /cases')[0]!.body)).toMatchObject({
      creditorCompanyName: 'Nordlys ApS',
      creditorCountryAlpha2: 'DK',
      debtor: {contactPerson: 'Eva'},
    });
  });
});

describe('The signed agreement', () => {
  it('is there to be read at the review, and asked for once', async () => {
    const adapter = createScript();
    adapter.answer(AGREEMENT, {...agreement, termsUrl});
    const {form, agreements} = await open({}, adapter);
    expect(form.state.termsUrl).toBe(termsUrl);
    form.change('claim');
    await form.continue();
    await quiet();
    expect(agreements()).toBe(1);
  });

  it('is asked for again where nobody answered, and nobody is troubled', async () => {
    const adapter = createScript();
    adapter.answer(AGREEMENT, 'cut', {...agreement, termsUrl});
    const {form, phase, events} = await open({}, adapter);
    expect(phase('editing').step).toBe('review');
    expect(form.state).toMatchObject({termsUrl: null, notice: null});
    expect(events.map(({type}) => type)).not.toContain('error');
    form.change('claim');
    await form.continue();
    await quiet();
    expect(form.state.termsUrl).toBe(termsUrl);
  });

  it('of who was here before is not shown to who is here now', async () => {
    const connection = createScript().connect();
    const late: ((answer: AgreementStatus) => void)[] = [];
    const agreementStatus = () => new Promise<AgreementStatus>((resolve) => late.push(resolve));
    const client = {...connection.client, agreementStatus};
    const {form} = await openPage(createTab(), {...connection, client});
    await form.startOver();
    await quiet();
    expect(late).toHaveLength(2);
    late[0]?.({...agreement, termsUrl});
    await quiet();
    expect(form.state.termsUrl).toBeNull();
    late[1]?.({...agreement, termsUrl: `${termsUrl}?mine`});
    await quiet();
    expect(form.state.termsUrl).toBe(`${termsUrl}?mine`);
  });
});
