import {sendKeys} from '@web/test-runner-commands';
import {assert, fixture, html} from '@open-wc/testing';
import '../../src/flow/claim/checks.js';
import type {DebituraCaseForm} from '../../src/elements/case-form/case-form.js';
import {openCaseForm, type CaseFormDialogOptions} from '../../src/elements/dialog/index.js';
import {rememberOpening, takeOpening} from '../../src/elements/dialog/memory.js';
import {scriptedAdapter, CASE, type Script} from './support/adapter.js';
import {agree, describeForm, expectAccessible, INVOICE} from './support/form.js';
import {waitUntil} from './support/wait.js';

const opened = () => document.querySelector<HTMLDialogElement>('dialog.debitura-dialog');
const bar = () => opened()!.querySelector('.debitura-dialog-bar')!.shadowRoot!;
const question = () => bar().querySelector('dialog');
const asks = () => question()?.open === true;
const closing = new AbortController();

/** A page's button, pressed by its user, with the dialog that it opens. */
async function press(options: CaseFormDialogOptions = {}, script?: Script) {
  sessionStorage.clear();
  Reflect.deleteProperty(globalThis, Symbol.for('debitura-embed'));
  const {fetch, calls} = scriptedAdapter(script);
  const button = await fixture<HTMLButtonElement>(html`<button>Collect</button>`);
  button.focus();
  const outcome = openCaseForm({fetch, locale: 'en-GB', ...options});
  const element = opened()!.querySelector<DebituraCaseForm>('debitura-case-form')!;
  const form = describeForm(element, calls);
  await waitUntil(() => form.heading() !== '' && question(), 'form and bar are there');
  return {button, outcome, form};
}

const pressInBar = (name: string) =>
  [...bar().querySelectorAll('button')]
    .find((node) => [node.textContent.trim(), node.ariaLabel].includes(name))!
    .click();

describe('the case form in a dialog', () => {
  const page = location.href;
  afterEach(() => {
    opened()?.close();
    // The test runner knows this page by its address.
    history.replaceState(null, '', page);
  });

  it('is modal, has a name and the focus, and gives the focus back', async () => {
    const {button, outcome} = await press({invoice: INVOICE});
    assert.isTrue(opened()!.matches(':modal'));
    assert.equal(opened()!.ariaLabel, 'Send to collection');
    assert.isTrue(document.activeElement === opened(), 'the dialog has the focus');
    await expectAccessible(opened()!);
    await sendKeys({press: 'Escape'});
    assert.isNull(await outcome);
    assert.isTrue(opened() === null, 'it is gone');
    assert.isTrue(document.activeElement === button, 'the focus is back');
  });

  it('answers the case that was made', async () => {
    const {outcome, form} = await press({invoice: INVOICE});
    await agree(form);
    await form.press('Submit');
    await form.until('Your claim is on its way');
    pressInBar('Close');
    assert.equal((await outcome)?.id, CASE.id);
  });

  it('asks before what was typed is out of sight, and Escape takes the question back', async () => {
    const {outcome, form} = await press();
    form.field('Unpaid amount').focus();
    await sendKeys({type: '4500'});
    await sendKeys({press: 'Escape'});
    assert.isTrue(asks());
    assert.include(question()!.textContent, 'kept in this tab for a day');
    await expectAccessible(opened()!);
    await sendKeys({press: 'Escape'});
    assert.isFalse(asks());
    assert.equal(form.focused()?.id, 'invoices.0.amount');
    // Pressed again without anything between: browsers would close now without asking.
    await sendKeys({press: 'Escape'});
    assert.isTrue(asks());
    pressInBar('Close the form');
    assert.isNull(await outcome);
  });

  it('keeps what was typed: the form opens again with it', async () => {
    const {form} = await press();
    await form.fill('Unpaid amount', '4,500.00');
    await form.untilText('Draft kept in this tab');
    pressInBar('Close');
    pressInBar('Close the form');
    await waitUntil(() => !opened(), 'it is closed');
    const outcome = openCaseForm({fetch: form.element.fetch!, locale: 'en-GB'});
    const again = opened()!.querySelector<DebituraCaseForm>('debitura-case-form')!;
    const found = describeForm(again, form.calls);
    await waitUntil(() => found.heading() !== '', 'the form opens');
    assert.equal(found.field('Unpaid amount').value, '4,500.00');
    opened()!.close();
    await outcome;
  });

  it('stands above a dialog of the page, whose focus comes back', async () => {
    const host = await fixture<HTMLDialogElement>(
      html`<dialog>
        <p>Invoice 17</p>
        <button>Collect</button>
      </dialog>`,
    );
    host.showModal();
    const inside = host.querySelector('button')!;
    const {outcome} = await press();
    inside.focus();
    assert.isFalse(document.activeElement === inside, 'what lies below is inert');
    opened()!.close();
    await outcome;
    assert.isTrue(host.open);
    inside.focus();
    assert.isTrue(document.activeElement === inside, 'the page’s dialog is there again');
    host.close();
  });

  it('is there once, however often the page asks, and closes at the page’s word', async () => {
    const {outcome} = await press({signal: closing.signal});
    assert.equal(openCaseForm(), outcome);
    assert.lengthOf(document.querySelectorAll('.debitura-dialog'), 1);
    closing.abort();
    assert.isNull(await outcome);
    assert.isNull(await openCaseForm({signal: closing.signal}));
  });

  const comeBack = () =>
    history.replaceState(null, '', `${page}&debitura-return=${'A'.repeat(22)}&completed=true`);

  it('opens again after signing on a page that imports the dialog alone', async () => {
    sessionStorage.clear();
    rememberOpening({locale: 'da', test: true});
    comeBack();
    // As a page that is loaded anew runs it.
    const entry = '../../src/elements/dialog/index.ts?loaded-anew';
    await import(entry);
    const form = opened()?.querySelector<DebituraCaseForm>('debitura-case-form');
    assert.equal(form?.locale, 'da');
    assert.isTrue(form?.test);
  });

  it('is remembered by the tab that leaves for signing, for one return to the same page', () => {
    rememberOpening({invoice: INVOICE, test: true});
    assert.isNull(takeOpening(), 'nobody came back yet');
    comeBack();
    assert.deepEqual(takeOpening(), {returnUrl: page, test: true});
    assert.isNull(takeOpening());
    rememberOpening({returnUrl: '/another-page'});
    assert.isNull(takeOpening());
    rememberOpening({getToken: () => Promise.resolve('')});
    assert.isNull(takeOpening(), 'a function outlives no page');
  });
});
