import type {Invoice} from '../../src/contract/index.js';
import {assert} from '@open-wc/testing';
import {fillClaim, INVOICE, openForm} from './support/form.js';
import {waitUntil} from './support/wait.js';

describe('the claim step', () => {
  it('says at each field what is missing, and lists it with links that lead there (GUARD 37)', async () => {
    const form = await openForm();
    await form.press('Continue');
    await form.untilText('3 things to correct');
    await waitUntil(() => form.focused()?.id === 'summary', 'the list of errors has the focus');
    const links = form.summaryLinks();
    assert.sameMembers(
      links.map((link) => link.textContent),
      form.errors(),
    );
    for (const link of links) {
      link.click();
      const field = form.focused() as HTMLElement;
      const note = field.getAttribute('aria-describedby') ?? '';
      assert.equal(field.getAttribute('aria-invalid'), 'true');
      assert.equal(form.noteOf(note), link.textContent);
    }
    assert.equal(form.focused(), form.field('Invoice date'));
  });

  it('stays as it is when the page gives equal words once more, and takes others', async () => {
    const form = await openForm();
    const words = () => ({form: {steps: {claim: 'Claims'}, stepOf: () => 'A step'}});
    form.element.messages = words();
    await form.untilText('Claims');
    const field = form.field('Unpaid amount');
    field.focus();
    form.element.messages = words();
    await form.element.updateComplete;
    assert.isTrue(form.focused() === field, 'the focus stays');
    form.element.messages = {form: {steps: {claim: 'What is owed'}}};
    await form.untilText('What is owed');
  });

  it('leads to the field when only one thing is wrong', async () => {
    const form = await openForm();
    await fillClaim(form);
    await form.fill('Due date', '2025-05-01');
    await form.press('Continue');
    await form.untilText('can’t be before the invoice date, 1 June 2025.');
    await waitUntil(() => form.focused() === form.field('Due date'), 'the field has the focus');
    assert.equal(form.field('Due date').getAttribute('aria-invalid'), 'true');
    assert.lengthOf(form.summaryLinks(), 0);
  });

  it('lets a message go as soon as its field is right, and the others stay (GUARD 37)', async () => {
    const form = await openForm();
    await form.press('Continue');
    await form.untilText('3 things to correct');
    await form.fill('Unpaid amount', '12');
    assert.deepEqual(form.errors(), [
      'Choose the currency of the invoice.',
      'Enter the date printed on the invoice: day, month and year.',
    ]);
    assert.lengthOf(form.summaryLinks(), 2);
  });

  it('says nothing before the step ends', async () => {
    const form = await openForm();
    await form.fill('Unpaid amount', 'a lot');
    assert.deepEqual(form.errors(), []);
  });

  it('speaks the user’s language, and reads and writes amounts as it does', async () => {
    const form = await openForm({locale: 'de-DE', invoice: INVOICE});
    await form.until('Prüfen und absenden');
    await form.untilText('4.525,00');
    assert.include(form.text(), '5.000,00');
    await form.press('Ändern: Forderung');
    await form.until('Was schuldet man Ihnen?');
    assert.equal(form.field('Offener Betrag').value, '5.000,00');
  });

  it('keeps the chosen currency', async () => {
    const form = await openForm();
    await form.fill('Currency', 'DKK');
    assert.equal(form.field('Currency').value, 'DKK');
  });

  it('can be filled in from its first frame on, and loses nothing when the pickers come', async () => {
    const invoice = {number: 'INV-1', currency: 'SEK', date: '2025-06-01'} as Invoice;
    const form = await openForm({invoice, isFirstFrame: true});
    const amount = form.field('Unpaid amount');
    assert.equal(form.field('Invoice date').type, 'text');
    amount.focus();
    await form.fill('Unpaid amount', '12');
    await waitUntil(() => form.field('Invoice date').type === 'date', 'the pickers are there');
    assert.equal(form.focused(), amount);
    assert.equal(form.field('Unpaid amount').value, '12');
    assert.equal(form.field('Invoice date').value, '2025-06-01');
    assert.equal(form.field('Currency').value, 'SEK');
    assert.isAbove((form.field('Currency') as HTMLSelectElement).options.length, 100);
    await form.untilText('What it costs');
  });

  it('opens for invoices of which the page knows little, and asks for the rest', async () => {
    // A page's own script is checked by no compiler.
    const known: Partial<Invoice>[] = [
      {number: 'INV-1', currency: 'EUR'},
      {amount: 250.5, currency: 'EUR'},
      {},
    ];
    for (const one of known) {
      const form = await openForm({invoices: [one, {...one}] as Invoice[]});
      assert.equal(form.field('Invoice number', 1).value, one.number ?? '');
      assert.equal(form.field('Unpaid amount', 1).value, one.amount ? '250.50' : '');
      assert.equal(form.field('Invoice date', 1).value, '');
      assert.equal(form.field('Currency').value, one.currency ?? '');
    }
  });

  it('takes several invoices, adds them up and lets one go', async () => {
    const form = await openForm();
    await fillClaim(form);
    await form.press('+ Add another unpaid invoice of the same debtor');
    await form.fill('Unpaid amount', '250.50', 1);
    assert.include(form.text(), '€5,250.50');
    await form.press('Remove invoice 1');
    assert.equal(form.field('Unpaid amount').value, '250.50');
  });
});
