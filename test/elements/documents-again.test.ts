import {assert} from '@open-wc/testing';
import {CASE, problem} from './support/adapter.js';
import {agree, INVOICE, openForm} from './support/form.js';
import {waitUntil} from './support/wait.js';

describe('<debitura-case-form> with a document that is gone', () => {
  it('asks for it again once the case exists, says so, and sends it', async () => {
    const script = {'GET /cases/{id}': {body: CASE}};
    const failing = {...script, 'POST /cases/{id}/files': problem('upstream-unavailable')};
    const left = await openForm({invoice: INVOICE, script: failing});
    await left.press('Change: Documents');
    await left.until('Which papers prove it?');
    await left.addFile('delivery.pdf', '%PDF-1.7 delivery');
    await left.untilText('delivery.pdf');
    await left.press('Save and return to review');
    await left.until('Check and submit');
    await agree(left);
    await left.press('Submit');
    await left.untilText('Not sent. Try again');
    left.element.remove();

    const form = await openForm({invoice: INVOICE, script, keepsDraft: true});
    await form.until('Case Q8OAXF3W is made.');
    assert.include(form.text(), 'Choose the remembered files again');
    assert.equal(form.announced(), 'Case Q8OAXF3W is made.');
    await form.addFile('delivery.pdf', '%PDF-1.7 delivery');
    await form.until('Your claim is on its way');
    const sent = form.calls.filter(({path}) => path.endsWith('/files'));
    assert.lengthOf(sent, 1);
  });

  it('keeps the keyboard on the step when the last one is taken out', async () => {
    const form = await openForm({invoice: INVOICE});
    await form.press('Change: Documents');
    await form.until('Which papers prove it?');
    await form.addFile('delivery.pdf', '%PDF-1.7 delivery');
    await form.untilText('delivery.pdf');
    const remove = form.element.renderRoot.querySelector<HTMLElement>('.documents button');
    remove?.focus();
    remove?.click();
    await waitUntil(() => !form.text().includes('delivery.pdf'), 'it is taken out');
    assert.equal(form.focused()?.id, 'files');
  });

  it('counts it on the receipt when the user goes on without', async () => {
    const script = {'POST /cases/{id}/files': problem('upstream-unavailable')};
    const form = await openForm({invoice: INVOICE, script});
    await form.press('Change: Documents');
    await form.until('Which papers prove it?');
    await form.addFile('delivery.pdf', '%PDF-1.7 delivery');
    await form.untilText('delivery.pdf');
    await form.press('Save and return to review');
    await form.until('Check and submit');
    await agree(form);
    await form.press('Submit');
    await form.untilText('Not sent. Try again');
    await form.press('Continue without the rest');
    await form.until('Your claim is on its way');
    assert.include(form.text(), 'One document was not sent');
  });
});
