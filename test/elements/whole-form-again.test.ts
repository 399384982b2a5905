import {assert, nextFrame} from '@open-wc/testing';
import {CASE, problem, SESSION} from './support/adapter.js';
import {agree, INVOICE, openForm} from './support/form.js';
import {waitUntil} from './support/wait.js';

/** A form whose claim has just become a case. */
async function openSent() {
  const form = await openForm({invoice: {...INVOICE, number: ''}});
  await form.untilText('9.5');
  await agree(form);
  await form.press('Submit');
  await form.until('Your claim is on its way');
  return form;
}

describe('<debitura-case-form> whose page draws anew', () => {
  it('stays as it is when it is given the same invoice in a new object', async () => {
    const form = await openForm({invoice: INVOICE});
    await form.press('Change: Debtor');
    await form.until('Who owes it?');
    await form.fill('Company name', 'Debtor AG');
    form.element.invoice = {...INVOICE, debtor: {...INVOICE.debtor}};
    await form.element.updateComplete;
    assert.equal(form.heading(), 'Who owes it?');
    assert.equal(form.field('Company name').value, 'Debtor AG');
  });

  it('opens anew for an invoice that is another than before', async () => {
    const form = await openForm({invoice: INVOICE});
    form.element.invoice = {...INVOICE, amount: 4200};
    await form.untilText('4,200.00');
  });
});

describe('<debitura-case-form> after a case', () => {
  it('begins another claim with nothing of the last', async () => {
    const form = await openSent();
    await form.press('Send another claim');
    await form.until('What are you owed?');
    assert.equal(form.field('Unpaid amount').value, '');
    form.element.invoice = {...INVOICE, number: ''};
    await nextFrame();
    assert.equal(form.heading(), 'What are you owed?');
    assert.equal(form.calls.filter(({method, path}) => method + path === 'POST/cases').length, 1);
  });
});

describe('<debitura-case-form> that tells how it ended', () => {
  it('says that there is a case already, not what the fee is', async () => {
    const form = await openForm({
      invoice: INVOICE,
      script: {
        'POST /cases': problem('duplicate-reference', {caseId: CASE.id}),
        'GET /cases/{id}': {body: CASE},
      },
    });
    await agree(form);
    await form.press('Submit');
    await form.until('There is already a case for this invoice');
    assert.equal(form.announced(), 'There is already a case for this invoice');
  });

  it('says why nothing can be submitted', async () => {
    const form = await openForm({invoice: INVOICE, script: {'POST /cases': problem('forbidden')}});
    await agree(form);
    await form.press('Submit');
    await form.until('You may not submit claims');
    assert.equal(form.announced(), 'You may not submit claims');
  });
});

describe('<debitura-case-form> that comes back from the browser’s memory of pages', () => {
  it('shows nothing of the claim until it is known who is there', async () => {
    let answer: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (answer = resolve));
    let asked = 0;
    const session = async () => {
      if ((asked += 1) > 1) await held;
      return {body: SESSION};
    };
    const form = await openForm({invoice: INVOICE, script: {'GET /session': session}});
    assert.include(form.text(), 'Debtor GmbH');
    window.dispatchEvent(new PageTransitionEvent('pageshow', {persisted: true}));
    await waitUntil(() => !form.text().includes('Debtor GmbH'), 'it is hidden');
    answer();
    await form.until('Check and submit');
    assert.include(form.text(), 'Debtor GmbH');
  });
});
