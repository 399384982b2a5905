import {expect, it} from 'vitest';
import {anna, invoice} from '../support/answers.js';
import {createScript} from '../support/adapter.js';
import {createTab, openPage} from '../support/form.js';

it('The form for claims says at a collection partner’s desk that it is not offered there', async () => {
  const adapter = createScript();
  adapter.answer('GET /session', {...anna, desk: 'collection-partner'});
  const {phase} = await openPage(createTab(), adapter.connect());
  expect(phase('stopped').problem.code).toBe('not-available');
  expect(adapter.of('POST /cases/preview')).toEqual([]);
});

it('A managing partner names its client, agrees to no fee, and asks for none', async () => {
  const adapter = createScript();
  adapter.answer('GET /session', {...anna, desk: 'managing-partner', client: null});
  const {debtor, ...rest} = invoice;
  const {form, phase, submit} = await openPage(createTab(), adapter.connect(), {
    invoices: [{...rest, debtor: {...debtor, contactPerson: 'Ina Probe'}}],
    creditorCompanyName: 'Harzer Holzbau GmbH',
  });
  expect(phase('editing').step).toBe('creditor');
  expect(await form.continue()).toEqual(['creditorCountryAlpha2']);
  form.edit('creditorCountryAlpha2', 'DE');
  for (const step of ['claim', 'debtor', 'review']) {
    expect(await form.continue()).toEqual([]);
    expect(phase('editing').step).toBe(step);
  }
  expect(await form.confirm()).toEqual(['consent']);
  await submit();
  phase('receipt');
  expect(JSON.parse(adapter.of('POST /cases')[0]?.body ?? '')).toMatchObject({
    creditorCompanyName: 'Harzer Holzbau GmbH',
    creditorCountryAlpha2: 'DE',
  });
  const asked = adapter.calls.map(({route}) => route);
  expect(asked).not.toContain('POST /cases/preview');
  expect(asked).not.toContain('GET /contracts/debt-collection/status');
});
